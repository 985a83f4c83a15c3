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
import { ok } from "../core/result";
import { cellArgument } from "./cellArgument";
import { eitherWay, givenOf, tableEitherWay } from "./eitherWay";
import { errorForCell, valueForCell } from "./valueForCell";

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
    eitherWay(givenOf(rango, registro, ajustes), (range, beside) =>
      avanceFormula(range, cellArgument(vigencia), cellArgument(nodo), beside),
    ),
  );
}

export function NIVEL(pct: unknown, escala?: unknown, ajustes?: Range, corte?: unknown): string {
  return valueForCell(
    eitherWay(givenOf([], null, ajustes), (_, beside) =>
      nivelFormula(cellArgument(pct), cellArgument(escala), beside.ajustes, cellArgument(corte)),
    ),
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
    eitherWay(givenOf([], null, ajustes), (_, beside) =>
      cumplimientoFormula(
        cellArgument(programado),
        cellArgument(ejecutado),
        cellArgument(tipo),
        cellArgument(lineaBase),
        beside.ajustes,
        cellArgument(corte),
      ),
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
    eitherWay(givenOf(rango, registro, ajustes), (range, beside) =>
      aporteFormula(range, cellArgument(vigencia), cellArgument(nodo), beside),
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
    eitherWay(givenOf(rango, registro, ajustes), (range, beside) =>
      conteoFormula(range, cellArgument(estado), cellArgument(nodo), beside),
    ),
  );
}

export function RESUMEN(
  rango: Range,
  nivel?: unknown,
  registro?: Range,
  vigencia?: unknown,
  ajustes?: Range,
): (string | number | CustomFunctions.Error)[][] {
  const table = tableEitherWay(givenOf(rango, registro, ajustes), (range, beside) => {
    const resumen = resumenFormula(range, cellArgument(nivel), beside, cellArgument(vigencia));
    return resumen.ok ? ok(resumenTable(resumen.value)) : resumen;
  });
  return valueForCell(table).map((row) =>
    row.map((cell) => (typeof cell === "object" ? errorForCell(cell) : cell)),
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
    eitherWay(givenOf(rango, registro, ajustes), (range, beside) =>
      proyeccionFormula(
        range,
        cellArgument(supuesto),
        cellArgument(vigencia),
        cellArgument(nodo),
        beside,
      ),
    ),
  );
}
