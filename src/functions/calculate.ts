import {
  aporteFormula,
  avanceFormula,
  conteoFormula,
  cumplimientoFormula,
  nivelFormula,
  proyeccionFormula,
  resumenFormula,
} from "../core/cells/cellFormulas";
import { resumenTable } from "../core/cells/resumenTable";
import { valueForCell } from "./valueForCell";
import { cellArgument } from "./cellArgument";
import { besideOf, rangeOf, snapshotOf } from "./sameRange";

/** The values of a range, by rows. */
type Range = readonly (readonly unknown[])[];

/**
 * What each function of `functions.ts` gives for what Excel hands over. Its cell shows the sentence of a
 * `CustomFunctions.Error`.
 */
export function AVANCE(
  rango: Range,
  vigencia?: unknown,
  nodo?: unknown,
  registro?: Range,
  ajustes?: Range,
): number {
  return valueForCell(
    avanceFormula(
      snapshotOf(rango),
      cellArgument(vigencia),
      cellArgument(nodo),
      besideOf(registro, ajustes),
    ),
  );
}

export function NIVEL(pct: unknown, escala?: unknown, ajustes?: Range, corte?: unknown): string {
  return valueForCell(
    nivelFormula(cellArgument(pct), cellArgument(escala), rangeOf(ajustes), cellArgument(corte)),
  );
}

export function CUMPLIMIENTO(
  programado: unknown,
  ejecutado: unknown,
  tipo?: unknown,
  lineaBase?: unknown,
  ajustes?: Range,
  corte?: unknown,
): number {
  return valueForCell(
    cumplimientoFormula(
      cellArgument(programado),
      cellArgument(ejecutado),
      cellArgument(tipo),
      cellArgument(lineaBase),
      rangeOf(ajustes),
      cellArgument(corte),
    ),
  );
}

export function APORTE(
  rango: Range,
  vigencia?: unknown,
  nodo?: unknown,
  registro?: Range,
  ajustes?: Range,
): number {
  return valueForCell(
    aporteFormula(
      snapshotOf(rango),
      cellArgument(vigencia),
      cellArgument(nodo),
      besideOf(registro, ajustes),
    ),
  );
}

export function CONTEO(
  rango: Range,
  estado: unknown,
  nodo?: unknown,
  registro?: Range,
  ajustes?: Range,
): number {
  return valueForCell(
    conteoFormula(
      snapshotOf(rango),
      cellArgument(estado),
      cellArgument(nodo),
      besideOf(registro, ajustes),
    ),
  );
}

export function RESUMEN(
  rango: Range,
  nivel?: unknown,
  registro?: Range,
  vigencia?: unknown,
  ajustes?: Range,
): (string | number)[][] {
  return resumenTable(
    valueForCell(
      resumenFormula(
        snapshotOf(rango),
        cellArgument(nivel),
        besideOf(registro, ajustes),
        cellArgument(vigencia),
      ),
    ),
  );
}

export function PROYECCION(
  rango: Range,
  supuesto: unknown,
  vigencia?: unknown,
  nodo?: unknown,
  registro?: Range,
  ajustes?: Range,
): number {
  return valueForCell(
    proyeccionFormula(
      snapshotOf(rango),
      cellArgument(supuesto),
      cellArgument(vigencia),
      cellArgument(nodo),
      besideOf(registro, ajustes),
    ),
  );
}
