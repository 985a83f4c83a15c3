import { onHundred } from "../cifras/medida";
import { cifrasMostradas } from "../cifras/mostradas";
import type { SujetoDelPlan, SujetoDeNodo } from "../cifras/sujeto";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { clavesDeNodos } from "./clavesDeNodos";
import { estadoText } from "../text/estados";
import { RESUMEN_PLAN, type ResumenColumn } from "./text";

/** One row of =SOPO.RESUMEN: a node with the figures that the list of figures has of it (R9). */
export interface ResumenRow {
  readonly node: Branch;
  readonly sujeto: SujetoDelPlan | SujetoDeNodo;
  readonly clave: string;
}

export function resumenRows(
  evaluation: Evaluation,
  nodos: readonly NodoEvaluado[],
): readonly ResumenRow[] {
  const cifras = cifrasMostradas(evaluation);
  const claves = clavesDeNodos(evaluation.raiz.node);
  return nodos.map(({ node }) => ({
    node,
    sujeto: cifras.deNodo(node),
    clave: claves.get(node) ?? "",
  }));
}

/** The columns of the table, in their order: points of the plan on 0–100. The first thirteen stay where they are. */
export const RESUMEN_COLUMNS: Readonly<
  Record<ResumenColumn, (row: ResumenRow) => string | number | null>
> = {
  codigo: ({ sujeto }) => (sujeto.codigo === "" ? RESUMEN_PLAN : sujeto.codigo),
  nombre: ({ sujeto }) => sujeto.nombre,
  peso: ({ sujeto: { cifras } }) => cifras.peso,
  programado: ({ sujeto: { cifras } }) => onHundred(cifras.programado),
  avance: ({ sujeto: { cifras } }) => onHundred(cifras.avance),
  cumplimiento: ({ sujeto: { cifras } }) => cifras.cumplimiento,
  nivel: ({ sujeto }) => sujeto.nivel ?? sinReporteText(sujeto),
  "conteo.metas": ({ sujeto: { cifras } }) => cifras["conteo.metas"],
  "conteo.programadas": ({ sujeto: { cifras } }) => cifras["conteo.programadas"],
  "conteo.conEjecucion": ({ sujeto: { cifras } }) => cifras["conteo.conEjecucion"],
  "conteo.sinEjecucion": ({ sujeto: { cifras } }) => cifras["conteo.sinEjecucion"],
  "conteo.sinReporte": ({ sujeto: { cifras } }) => cifras["conteo.sinReporte"],
  "conteo.noProgramadas": ({ sujeto: { cifras } }) => cifras["conteo.noProgramadas"],
  "reportado.avance": ({ sujeto: { cifras } }) => onHundred(cifras["reportado.avance"]),
  "reportado.cumplimiento": ({ sujeto: { cifras } }) => cifras["reportado.cumplimiento"],
  "reportado.nivel": ({ sujeto }) => sujeto.reportado.nivel ?? sinReporteText(sujeto),
  "conteo.noArmonizadas": ({ sujeto: { cifras } }) => cifras["conteo.noArmonizadas"],
  "cuatrienio.avance": ({ sujeto: { cifras } }) => onHundred(cifras["cuatrienio.avance"]),
  "cuatrienio.cumplimiento": ({ sujeto: { cifras } }) => cifras["cuatrienio.cumplimiento"],
  clave: ({ clave }) => clave,
};

/** R1: what stands in place of a nivel where nobody reported. */
function sinReporteText({ sinReporte }: ResumenRow["sujeto"]): string | null {
  return sinReporte === true ? estadoText("sinReporte") : null;
}
