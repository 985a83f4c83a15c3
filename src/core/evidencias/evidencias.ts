import { cellAt, type CellRef, type CellValue, type WorkbookSnapshot } from "../grid/grid";
import { hojasOf } from "../matriz/matriz";
import { saysNothing } from "../matriz/filas/soporte";
import { soporteDeFila } from "../matriz/filas/soporteDeFila";
import type { Evaluation, MetaEvaluada } from "../plan/evaluation";
import { piezasDe, type Pieza } from "./pieza";

/** What supports what each meta reports; `null` of a workbook without a column of evidence. */
export interface Evidencias {
  /** In the order of the matriz. */
  readonly metas: readonly EvidenciaDeMeta[];
  readonly conteo: ConteoDeEvidencias;
}

/** How many metas there are in each state. */
export type ConteoDeEvidencias = Readonly<Record<EstadoDeEvidencia, number>>;

export interface EvidenciaDeMeta {
  readonly meta: MetaEvaluada;
  readonly estado: EstadoDeEvidencia;
  readonly piezas: readonly Pieza[];
  /** `null`: nothing is written. */
  readonly at: CellRef | null;
}

/**
 * conEvidencia: something whose form is right; porRevisar: all that is named has a form that nobody else can
 * open; noEncontrada: what it names would be a file beside the workbook, and none is there; sinEvidencia: it reports execution and names nothing; sinColumna: its file has no place for it;
 * noSePide: it reports no execution.
 */
export type EstadoDeEvidencia = (typeof ESTADOS_DE_EVIDENCIA)[number];

export const ESTADOS_DE_EVIDENCIA = [
  "sinEvidencia",
  "porRevisar",
  "noEncontrada",
  "sinColumna",
  "conEvidencia",
  "noSePide",
] as const;

/**
 * R22: the evidence of each meta, as its row names it. The form is checked, never what it leads to.
 *
 * @param hallada whether what is cited was found; without it nobody looked
 */
export function evidenciasDe(
  workbook: WorkbookSnapshot,
  evaluation: Pick<Evaluation, "matriz" | "metas" | "periodo" | "question">,
  hallada: Buscada = NOBODY_LOOKED,
): Evidencias | null {
  const { matriz, metas, periodo, question } = evaluation;
  if (!hojasOf(matriz).some(({ columns }) => columns.some(({ campo }) => campo === "evidencias")))
    return null;
  const valueAt = cellOf(workbook);
  const all = metas.map((meta): EvidenciaDeMeta => {
    const { fila } = meta.meta;
    const soportes = soporteDeFila(workbook, matriz, fila, periodo.vigencia).filter(
      ({ campo }) => campo === "evidencias",
    );
    const said = soportes.filter(({ at, texto }) => !saysNothing(valueAt(at) ?? texto));
    const piezas = said.flatMap(({ at, texto }) => piezasDe(valueAt(at) ?? texto));
    const reports = question.reportadoOf(meta.meta).estado === "conEjecucion";
    return { meta, estado: estadoOf(meta, piezas, reports), piezas, at: said[0]?.at ?? null };
  });
  const cited = { metas: all, conteo: conteoDeEvidencias(all.map(({ estado }) => estado)) };
  return conArchivosBuscados(cited, hallada);
}

/** Whether what is cited was found; `null`: nobody looked for it. */
export type Buscada = (pieza: Pieza) => boolean | null;
const NOBODY_LOOKED: Buscada = () => null;

/** The same where somebody looked for the files that are named: one that is not there is evidence of nothing. */
export function conArchivosBuscados({ metas }: Evidencias, hallada: Buscada): Evidencias {
  const all = metas.map((one): EvidenciaDeMeta => {
    const piezas = one.piezas.map((pieza): Pieza => {
      const found = hallada(pieza);
      return found === null ? pieza : { ...pieza, hallada: found };
    });
    const isThere = piezas.some((pieza) => pieza.problema === null && pieza.hallada !== false);
    const isMissing = one.estado === "conEvidencia" && !isThere;
    return { ...one, piezas, estado: isMissing ? "noEncontrada" : one.estado };
  });
  return { metas: all, conteo: conteoDeEvidencias(all.map(({ estado }) => estado)) };
}

export function conteoDeEvidencias(
  estados: readonly (EstadoDeEvidencia | null)[],
): ConteoDeEvidencias {
  const of = (wanted: EstadoDeEvidencia): number =>
    estados.filter((estado) => estado === wanted).length;
  return {
    sinEvidencia: of("sinEvidencia"),
    porRevisar: of("porRevisar"),
    noEncontrada: of("noEncontrada"),
    sinColumna: of("sinColumna"),
    conEvidencia: of("conEvidencia"),
    noSePide: of("noSePide"),
  };
}

function estadoOf(
  { meta: { fila } }: MetaEvaluada,
  piezas: readonly Pieza[],
  reports: boolean,
): EstadoDeEvidencia {
  if (!reports) return "noSePide";
  if (piezas.some(({ problema }) => problema === null)) return "conEvidencia";
  if (piezas.length > 0) return "porRevisar";
  return fila.sinColumnaDe?.includes("evidencias") === true ? "sinColumna" : "sinEvidencia";
}

/** The cell itself keeps its line breaks; one that a merged cell covers is blank, and its text stands for it. */
function cellOf({ sheets }: WorkbookSnapshot): (at: CellRef) => CellValue {
  return (at) => {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    return sheet === undefined ? null : cellAt(sheet, at.row, at.column);
  };
}
