import type { Campo } from "../../vocabulary";
import type { Column, Wanted } from "../matriz";

/** One string for a campo with the year, quarter or level that tells it from its namesakes. */
export function slotOf({ campo, vigencia, trimestre, level }: Wanted): string {
  return `${campo}|${vigencia ?? ""}|${trimestre ?? ""}|${level ?? ""}`;
}

/** What runs from January is no rival of what a quarter brought. */
export function claimOf(column: Column): string {
  if (REPEATABLE.has(column.campo)) return `${column.campo}@${column.column}`;
  return slotOf(column) + (column.cumulative === true ? "|acumulado" : "");
}

/** Campos that a matriz may hold many times over: each column is kept. */
const REPEATABLE: ReadonlySet<Campo> = new Set([
  "recursos",
  "recursosEjecutados",
  "apropiacion",
  "compromisos",
  "obligaciones",
  "pagos",
  "explicacion",
  "observaciones",
  "actividad",
  "logro",
  "dificultades",
  "evidencias",
  "contrato",
  "fechaCorte",
  "ods",
  "poblacion",
  "nombreDelPlan",
  "objetivo",
  "metaResultado",
  "indicadorResultado",
  "semaforo",
  "principal",
  "proyeccion",
  "pesoNivel",
  "producto",
  "indicadorMga",
  "sector",
  "programa",
]);
