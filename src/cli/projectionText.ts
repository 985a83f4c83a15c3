import { namingRow } from "../core/matriz/words/namingRow";
import { CLI } from "./text/cli";
import { cifrasMostradasDeNodo } from "../core/cifras/mostradas";
import { cifraText } from "../core/cifras/text";
import type { ReglaDeRedondeo } from "../core/planes/parametros";
import { estadoText } from "../core/text/estados";
import { points } from "../core/text/format";
import { caminoText, pasoText, PROYECTAR, supuestoText } from "../core/whatIf/text";
import { changesOfNivel, compare, type NodoComparado } from "../core/whatIf/compare";
import type { Supuesto } from "../core/whatIf/supuesto";
import type { Camino, Paso } from "../core/whatIf/whatItTakes";
import type { Projected } from "./projectionJson";

/** The page that `proyectar` prints for a person: what is assumed, base beside projection, and what it would take. */
export function projectionText({ archivo, evaluation, projected, camino }: Projected): string {
  const { matriz, raiz, periodo } = evaluation;
  const compared = compare(raiz, projected.raiz);
  const lines = [
    CLI.source(archivo, matriz.sheet, namingRow(matriz)),
    CLI.period(periodo.vigencia, periodo.corte),
    ...assumedLines(projected.supuestos),
    "",
    row(PROYECTAR.columns),
    ...[...compared.branches, compared].map((nodo) => row(nodoRow(nodo, evaluation.parametros))),
    "",
    ...(projected.supuestos.length > 0 ? [changesLine(compared), ""] : []),
    ...(camino ? caminoLines(camino) : []),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function assumedLines(supuestos: readonly Supuesto[]): readonly string[] {
  if (supuestos.length === 0) return [];
  return [
    PROYECTAR.assumed,
    ...supuestos.map(
      (one, index) =>
        `  ${index + 1}. ${supuestoText(one)}${one.activo ? "" : ` (${PROYECTAR.off})`}`,
    ),
  ];
}

function changesLine(compared: NodoComparado): string {
  const changes = changesOfNivel(compared);
  const top = changes.filter(({ node }) => node.depth <= 1);
  const sentences = top.map(({ node, base, projected }) =>
    PROYECTAR.change(node.codigo, nivelDe(base), nivelDe(projected)),
  );
  return PROYECTAR.changes(sentences, changes.length - top.length);
}

function caminoLines(camino: Camino): readonly string[] {
  const found =
    camino.type === "sePuede"
      ? [...camino.pasos.map((paso) => `  ${pasoText(paso)}`), ...alternativeLines(camino)]
      : [];
  const own = camino.porDependencia.map((one) => `  ${PROYECTAR.dependencia(one, camino.hasta)}`);
  return [
    caminoText(camino),
    ...found,
    ...(own.length > 0 ? [PROYECTAR.byDependencia, ...own] : []),
  ];
}

function alternativeLines({
  pasos,
  alternativas,
  imprescindibles,
  sustitutas,
}: Extract<Camino, { readonly type: "sePuede" }>): readonly string[] {
  const codigos = (some: readonly Paso[], without: readonly Paso[]): string[] =>
    some.filter((paso) => !without.includes(paso)).map(({ meta }) => meta.meta.codigo);
  return [
    PROYECTAR.alternatives(alternativas.length),
    ...alternativas.map(
      (other) => `  ${PROYECTAR.swap(codigos(pasos, other), codigos(other, pasos))}`,
    ),
    ...(imprescindibles.length > 0 && alternativas.length > 0
      ? [PROYECTAR.essential(codigos(imprescindibles, []))]
      : []),
    ...(sustitutas.length > 0 ? [PROYECTAR.substitutes(codigos(sustitutas, []))] : []),
  ];
}

function nodoRow(
  { node, base, projected, cumplimiento, avance }: NodoComparado,
  regla: ReglaDeRedondeo,
): readonly string[] {
  return [
    node.codigo === "" ? PROYECTAR.plan : node.codigo,
    cifraText("cumplimiento", cifrasMostradasDeNodo(base, regla).cumplimiento),
    nivelDe(base),
    cifraText("cumplimiento", cifrasMostradasDeNodo(projected, regla).cumplimiento),
    nivelDe(projected),
    signed(cumplimiento, points(cumplimiento, 1)),
    signed(avance, points(avance)),
  ];
}

function nivelDe({ nivel, sinReporte }: NodoComparado["base"]): string {
  return nivel ?? (sinReporte ? estadoText("sinReporte") : CLI.noNivel);
}

function signed(value: number | null, text: string): string {
  return value !== null && value > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text;
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      index === 2 || index === 4
        ? `  ${cell.padEnd(WIDTHS[index]!)}`
        : index === 0
          ? cell.padEnd(WIDTHS[0]!)
          : cell.padStart(WIDTHS[index]!),
    )
    .join("")
    .trimEnd();
}

const WIDTHS = [8, 8, 13, 11, 13, 11, 8];
