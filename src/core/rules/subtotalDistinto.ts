import type { Finding, FindingOf } from "../finding";
import { foldText, isBlank } from "../grid/foldText";
import { cellKey } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import { ownHeading } from "../matriz/words/headingParts";
import type { Column } from "../matriz/matriz";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { ofCells, type CheckContext } from "../checks/check";
import { columnsOf, numberAt, refAt } from "../checks/rowCells";
import { money, percent } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly subtotalDistinto: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nodo: string;
      readonly heading: string;
      readonly unidad: "porcentaje" | "pesos";
      readonly enHoja: number;
      readonly recalculado: number;
    };
  }
}

/**
 * Rows of totals against the recalculation, where both speak of the same: the avance of a node that
 * the row names, and the sum of its money.
 */
function subtotales(context: CheckContext): readonly Finding[] {
  const totals = context.lectura.excluded.filter(({ reason }) => reason === "subtotal");
  const avances = columnsOf(context, "avance");
  const money = context.matriz.columns.filter(({ campo }) => MONEY.has(campo));
  return totals.flatMap(({ at: { row } }) => {
    const nodo = namedNode(context, row);
    if (!nodo) return [];
    return [
      ...avances.flatMap((column) => ofAvance(context, row, column, nodo)),
      ...money.flatMap((column) => ofMoney(context, row, column, nodo)),
    ];
  });
}

export const subtotalDistinto: Rule<"subtotalDistinto"> = {
  name: "Subtotal que no coincide",
  scope: "parte",
  check: { evaluacion: ofCells(subtotales) },
  sentence: (finding) =>
    `${finding.nodo === "" ? "El total" : `El subtotal de ${finding.nodo}`} en «${finding.heading}» dice ${figure(finding, finding.enHoja)} y el recálculo da ${figure(finding, finding.recalculado)}.`,
  fix: "Revise el rango y los pesos de la fórmula del subtotal.",
};

const MONEY: ReadonlySet<Column["campo"]> = new Set([
  "recursos",
  "recursosEjecutados",
  "apropiacion",
  "compromisos",
  "obligaciones",
  "pagos",
]);

const FIGURES: ReadonlySet<Column["campo"]> = new Set([
  ...MONEY,
  "avance",
  "programado",
  "ejecutado",
  "peso",
  "pesoNivel",
  "lineaBase",
  "metaCuatrienio",
]);

function ofAvance(
  context: CheckContext,
  row: number,
  column: Column,
  nodo: NodoEvaluado,
): Finding[] {
  const number = readNumber(
    context.sheet.rows[row]?.[column.column] ?? null,
    context.sheet.formats.get(cellKey(row, column.column)),
  );
  if (
    number.value === null ||
    nodo.cumplimiento === null ||
    context.sheet.uncalculated.has(cellKey(row, column.column))
  )
    return [];
  const enHoja =
    number.percent || Math.abs(number.value) <= 1.5 ? number.value : number.value / 100;
  // The sheet may mean the figure before R12, or the points of the plan.
  const meant = [
    nodo.cumplimiento,
    nodo.reportado.cumplimiento,
    nodo.avance,
    nodo.reportado.avance,
  ].filter((figure) => figure !== null);
  const { diferenciaVisible } = context.parametros;
  if (meant.some((figure) => Math.abs(figure - enHoja) <= diferenciaVisible.valor)) return [];
  return [
    {
      type: "subtotalDistinto",
      severity: "advertencia",
      meta: null,
      at: refAt(context, row, column),
      points: null,
      nodo: nodo.node.codigo,
      heading: ownHeading(column.heading),
      unidad: "porcentaje",
      enHoja,
      recalculado: nodo.cumplimiento,
    },
  ];
}

function ofMoney(
  context: CheckContext,
  row: number,
  column: Column,
  nodo: NodoEvaluado,
): Finding[] {
  const enHoja = numberAt(context, row, column);
  const below = metasBelow(nodo).filter(({ meta }) => meta.fila.at.sheet === context.sheet.name);
  if (enHoja === null) return [];
  const recalculado = below.reduce(
    (sum, { meta }) => sum + (numberAt(context, meta.fila.at.row, column) ?? 0),
    0,
  );
  if (Math.abs(enHoja - recalculado) <= context.parametros.diferenciaEnPesos.valor) return [];
  return [
    {
      type: "subtotalDistinto",
      severity: "advertencia",
      meta: null,
      at: refAt(context, row, column),
      points: null,
      nodo: nodo.node.codigo,
      heading: ownHeading(column.heading),
      unidad: "pesos",
      enHoja,
      recalculado,
    },
  ];
}

function metasBelow({ metas, branches }: NodoEvaluado): readonly MetaEvaluada[] {
  return [...metas, ...branches.flatMap(metasBelow)];
}

/** The node that a row of totals names, by label or by name; `null` where it is not clear which. */
function namedNode({ sheet, matriz, raiz, metas }: CheckContext, row: number): NodoEvaluado | null {
  // A figure that is typed as text, "76 %", names nothing.
  const figures = new Set(
    matriz.columns.flatMap(({ campo, column }) => (FIGURES.has(campo) ? [column] : [])),
  );
  const texts = (sheet.rows[row] ?? [])
    .filter((cell, column) => typeof cell === "string" && !isBlank(cell) && !figures.has(column))
    .map(foldText);
  const said =
    texts
      .find((text) => TOTAL.test(text))
      ?.replace(TOTAL, "")
      .trim() ?? "";
  // "Total" beside the name of a node totals the node; alone, or with "general", the plan.
  const rest = [said, ...texts.filter((text) => !TOTAL.test(text))]
    .map((text) => text.replace(/^(?:de la|del?|:|-)\s+/, "").trim())
    .filter((text) => text !== "");
  if (rest.length === 0 || rest.every((text) => WHOLE.test(text)))
    // R26: the total of one of several sheets is of no node.
    return texts.some((text) => /^sub ?total/.test(text)) || metas.length < raiz.conteo.metas
      ? null
      : raiz;
  const [only, ...others] = allNodes(raiz).filter(({ node }) =>
    rest.some((text) => names(text, node.codigo, node.nombre)),
  );
  return only !== undefined && others.length === 0 ? only : null;
}

const TOTAL =
  /^(?:sub ?total(?:es)?|gran total|total(?:es)?|consolidado|promedio|avance|cumplimiento)\b/;
const WHOLE =
  /^(?:general|plan|del plan|plan de desarrollo|municipio|pdm|pdt|acumulado|vigencia(?: 20\d\d)?)$/;

function names(text: string, codigo: string, nombre: string): boolean {
  const name = foldText(nombre);
  const bare = text.replace(
    /^(?:escenario(?: de (?:cambio|apuesta))?|prospectiva|eje|linea(?: estrategica)?|programa|sector|pilar|dimension|componente|apuesta)\s+/,
    "",
  );
  return (
    bare === foldText(codigo) ||
    (name !== "" &&
      (bare === name ||
        bare === `${foldText(codigo)}. ${name}` ||
        bare.replace(/^[ivxlc\d]+(?:\.[a-z\d]+)*[.):\s-]+/, "") === name))
  );
}

function allNodes(nodo: NodoEvaluado): readonly NodoEvaluado[] {
  return nodo.branches.flatMap((branch) => [branch, ...allNodes(branch)]);
}

function figure({ unidad }: FindingOf<"subtotalDistinto">, value: number): string {
  return unidad === "porcentaje" ? percent(value, 2) : money(value);
}
