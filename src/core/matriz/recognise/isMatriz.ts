import type { Campo } from "../../vocabulary";
import type { Column, Wanted } from "../matriz";
import { foldHeading } from "../words/foldHeading";
import type { HojaLeida } from "./hojaLeida";

export function isMatriz(read: HojaLeida): boolean {
  return missingOf(read).length === 0;
}

/** A matriz names its metas, speaks of a plan, and says what was promised or how far it got. */
export function missingOf({ mapped, rows }: HojaLeida): Wanted[] {
  const has = (...campos: Campo[]): boolean =>
    mapped.columns.some(({ campo }) => campos.includes(campo));
  const missing: Wanted[] = [];
  if (!has("codigo", "meta", "indicador")) missing.push({ campo: "meta" });
  if (!has("programado", "avance")) missing.push({ campo: "programado" });
  if (!mapped.columns.some(speaksOfAPlan)) missing.push({ campo: "nivel" });
  return rows === 0 && missing.length === 0 ? [{ campo: "codigo" }] : missing;
}

/** Schedules and budgets also have a description and a "programado": a word of the plan is needed. */
function speaksOfAPlan({ campo, heading, confidence }: Column): boolean {
  if (PLAN_CAMPOS.has(campo)) return true;
  if (campo === "meta" || campo === "programado") return /\bmetas?\b/.test(foldHeading(heading));
  return campo === "codigo" && confidence >= 0.95;
}

const PLAN_CAMPOS: ReadonlySet<Campo> = new Set([
  "nivel",
  "indicador",
  "metaCuatrienio",
  "lineaBase",
  "metaResultado",
  "codigoProducto",
  "codigoIndicadorMga",
  "tipo",
]);
