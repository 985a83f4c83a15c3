import { cifrasMostradasDeNodo } from "../core/cifras/mostradas";
import type { MedidaDeConteo } from "../core/cifras/sujeto";
import type { Conteo, EvaluationOfRows, NodoEvaluado } from "../core/plan/evaluation";
import { estadoText } from "../core/text/estados";
import { CLI } from "./text/cli";
import { count, percent, points } from "../core/text/format";

/** The figures of the tree's first level and of the whole, a line each under their headings. */
export function figureTable(
  { raiz, parametros }: Pick<EvaluationOfRows, "raiz" | "parametros">,
  whole: string = CLI.plan,
): readonly string[] {
  const heading = CLI.columns.map((word) =>
    word === CLI.conteo && raiz.conteo.sinReporte > 0 ? CLI.conteoConReporte : word,
  );
  const cells = (nodo: NodoEvaluado): readonly string[] =>
    nodoCells(nodo, cifrasMostradasDeNodo(nodo, parametros), whole, raiz.conteo);
  return [heading, ...[...raiz.branches, raiz].map(cells)].map(row);
}

/**
 * "90/79/11/65/155": programadas, with and without execution, not programmed, all; where the whole has metas
 * that no file reported (R7), these stand between.
 */
export function conteoText(
  cifras: Readonly<Record<MedidaDeConteo, number | null>>,
  whole: Pick<Conteo, "sinReporte">,
): string {
  const silent = whole.sinReporte > 0 ? (["conteo.sinReporte"] as const) : [];
  const shown = [
    ...(["conteo.programadas", "conteo.conEjecucion", "conteo.sinEjecucion"] as const),
    ...silent,
    ...(["conteo.noProgramadas", "conteo.metas"] as const),
  ];
  return shown.map((medida) => count(cifras[medida])).join("/");
}

function nodoCells(
  { node, nivel, sinReporte }: NodoEvaluado,
  cifras: ReturnType<typeof cifrasMostradasDeNodo>,
  whole: string,
  all: Conteo,
): readonly string[] {
  const { peso, programado, avance, cumplimiento } = cifras;
  return [
    node.codigo === "" ? whole : node.codigo,
    points(peso, 1),
    points(programado),
    points(avance),
    percent(cumplimiento),
    nivel ?? (sinReporte ? estadoText("sinReporte") : CLI.noNivel),
    conteoText(cifras, all),
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

const WIDTHS = [8, 17, 12, 10, 14, 14, 26, 0];
