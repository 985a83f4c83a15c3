import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { AskConsolidacion } from "../../../src/core/consolidate/ask";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { type Entrega, type EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";

/** Código, escenario, meta, programado, ejecutado; the responsable where there are six. */
export type Renglon = readonly string[];

/** The file of a dependencia for the third quarter of 2021, drawn as text: one row a line. */
export function archivo(
  name: string,
  dependencia: string,
  rows: string,
  corte = "30 de septiembre de 2021",
): EntregaReconocida {
  return recognised(entregaDe(name, dependencia, rows, corte));
}

/** The same, also where it asks before it can be read. */
export function entregaDe(name: string, dependencia: string, rows: string, corte: string): Entrega {
  const header =
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Dependencia responsable";
  return entregaOf(
    name,
    ok(book(name, sheet("Matriz", `| ${dependencia}\n| Corte: ${corte}\n${header}\n${rows}`))),
  );
}

export function recognised(entrega: Entrega): EntregaReconocida {
  if (entrega.estado !== "recognised") throw new Error(JSON.stringify(entrega));
  return entrega;
}

export function consolidada(
  entregas: readonly Entrega[],
  ask: AskConsolidacion = {},
): Consolidacion {
  return consolidate(entregas, ask);
}

/** What counts of each meta: its code, the file that it came from, what was executed. */
export function cuenta({
  filas,
}: Consolidacion): readonly (readonly [
  codigo: string,
  archivo: string | null,
  ejecutado: number | null,
])[] {
  return filas.map(({ fila, origen }) => [
    fila.codigo,
    origen?.archivo ?? null,
    fila.years[0]?.ejecutado?.value ?? null,
  ]);
}

export const SALUD = archivo(
  "salud.xlsx",
  "Secretaría de Salud",
  `
  | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud
  | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud`,
);

export const CULTURA = archivo(
  "cultura.xlsx",
  "Secretaría de Cultura",
  `
  | 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura
  | 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura`,
);

/** The whole plan, with a dependencia that sends nothing. */
export const PLAN = archivo(
  "plan.xlsx",
  "Oficina de Planeación",
  `
  | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 0 | Secretaría de Salud
  | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 0 | Secretaría de Salud
  | 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 0 | Secretaría de Cultura
  | 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura
  | 2.3 | 2. Arte | Restaurar la casa de la cultura | 1 | 0 | Dirección de Obras`,
);
