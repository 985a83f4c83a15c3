import type { Conteo, NodoEvaluado } from "../core/plan/evaluation";
import { CLI } from "./text/cli";
import { count, percent, points } from "../core/text/format";

/** The figures of the tree's first level and of the whole, a line each under their headings. */
export function figureTable(raiz: NodoEvaluado, whole: string = CLI.plan): readonly string[] {
  return [CLI.columns, ...[...raiz.branches, raiz].map((nodo) => nodoCells(nodo, whole))].map(row);
}

/** "90/79/11/65/155": programadas, with and without execution, not programmed, all. */
export function conteoText({
  programadas,
  conEjecucion,
  sinEjecucion,
  noProgramadas,
  metas,
}: Conteo): string {
  return [programadas, conEjecucion, sinEjecucion, noProgramadas, metas].map(count).join("/");
}

function nodoCells(
  { node, peso, programado, avance, cumplimiento, nivel, conteo }: NodoEvaluado,
  whole: string,
): readonly string[] {
  return [
    node.codigo === "" ? whole : node.codigo,
    points(peso, 1),
    points(programado),
    points(avance),
    percent(cumplimiento),
    nivel ?? CLI.noNivel,
    conteoText(conteo),
    node.codigo === "" ? "" : node.nombre,
  ];
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      index === 0
        ? cell.padEnd(WIDTHS[0]!)
        : index < 5
          ? cell.padStart(WIDTHS[index]!)
          : `  ${cell.padEnd(WIDTHS[index]!)}`,
    )
    .join("")
    .trimEnd();
}

const WIDTHS = [8, 8, 12, 10, 14, 14, 26, 0];
