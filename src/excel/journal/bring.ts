import { specsOf, type Hojas } from "../../core/report/hojas";
import type { WritingProblem } from "../../core/report/publication";
import type { Result } from "../../core/result";
import { bringMarks, marksIn } from "../mark/bringMarks";
import { bringSheets } from "../publish/bringSheets";
import { bringValues } from "../publish/bringValues";
import { sheetEnds, type Toward } from "./ends";
import type { EnCurso, Escrituras } from "./escrituras";
import { madeOrGone } from "./publicaciones";
import type { MarksFor, Notes, Writing } from "./writing";

/** What the workbook is brought to. */
interface Task {
  /** What the journal says. */
  readonly kept: Escrituras;
  readonly enCurso: EnCurso;
  readonly toward: Toward;
  /** What the sheets are to be at the end, where it is at hand. */
  readonly hojas?: Hojas;
  readonly marks?: MarksFor;
}

/** Brings the workbook to one end of what is being written, from wherever it is. The caller keeps the journal. */
export async function bring(
  context: Excel.RequestContext,
  { kept, enCurso, toward, hojas, marks }: Task,
  writing: Writing,
): Promise<Result<Notes, WritingProblem>> {
  const isBegun = kept.enCurso !== null;
  const antes = isBegun ? enCurso.antes : null;
  switch (enCurso.operacion) {
    case "marcar":
    case "desmarcar":
      return bringMarks(context, marks ?? (() => marksIn(enCurso[toward] ?? "")), antes, writing);
    case "congelar":
      return bringValues(context, toward, antes, writing);
    case "publicar":
    case "deshacer":
    case "quitar":
      break;
  }
  const ends = { ...sheetEnds(kept, enCurso), ...(hojas && { despues: hojas }) };
  return bringSheets(
    context,
    {
      hojas: ends[toward],
      rows: mostRows(ends),
      made: new Set(isBegun ? madeOrGone(ends.antes, ends.despues) : []),
      anchos: isBegun ? enCurso.anchos : null,
      isFresh: !isBegun && enCurso.operacion === "publicar",
    },
    writing,
  );
}

/** How many rows each sheet has at the end where it has more. */
function mostRows(ends: Readonly<Record<Toward, Hojas>>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { key, rows } of [...specsOf(ends.antes), ...specsOf(ends.despues)])
    most.set(key, Math.max(most.get(key) ?? 0, rows.length));
  return most;
}
