import { keysOf, specsOf } from "../../core/report/hojas";
import type { Undone, WritingProblem } from "../../core/report/publication";
import type { SheetKey } from "../../core/report/reportSpec";
import { err, ok, type Result } from "../../core/result";
import { sheetEnds } from "../journal/ends";
import type { EnCurso, Escrituras } from "../journal/escrituras";
import { lastOf, specsIn } from "../journal/publicaciones";
import { write } from "../journal/write";
import { readDestination } from "./destination";

/**
 * Takes back the last publication of any of these sheets: those that it made go, and those that it wrote
 * again get what they had, as far as the workbook knows it. Where it knows of no publication, the sheets
 * that carry our mark go.
 */
export async function undoPublish(
  isWanted: (key: SheetKey) => boolean,
): Promise<Result<Undone, WritingProblem>> {
  const destination = await readDestination();
  if (!destination.ok) return destination;
  const published = destination.value.published.filter(isWanted);
  let undone: Pick<Undone, "restored" | "left"> = { restored: [], left: [] };
  const done = await write((kept) => {
    if (kept.enCurso !== null) return err({ type: "otherUnfinished" });
    const enCurso = startOf(kept, isWanted, published);
    undone = stayingOf(kept, enCurso);
    return ok({ enCurso });
  });
  return done.ok ? ok({ removed: done.value.notes.removed ?? [], ...undone }) : done;
}

function startOf(
  { publicaciones }: Escrituras,
  isWanted: (key: SheetKey) => boolean,
  published: readonly SheetKey[],
): EnCurso {
  const last = lastOf(publicaciones, isWanted);
  return {
    operacion: last ? "deshacer" : "quitar",
    claves: last ? last.claves : published,
    creadas: [],
    anchos: {},
    antes: null,
    despues: null,
  };
}

/** Names of the sheets that get what they had, and of those that stay as they are. */
function stayingOf(kept: Escrituras, enCurso: EnCurso): Pick<Undone, "restored" | "left"> {
  const { despues } = sheetEnds(kept, enCurso);
  const known: readonly string[] = keysOf(despues);
  const last = lastOf(kept.publicaciones, (key) => enCurso.claves.includes(key));
  const written = last && enCurso.operacion === "deshacer" ? specsIn(last.hojas) : [];
  return {
    restored: specsOf(despues).map(({ name }) => name),
    left: written.filter(({ key }) => !known.includes(key)).map(({ name }) => name),
  };
}
