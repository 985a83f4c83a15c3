import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import { bandsOfHeading, ownHeading } from "../matriz/words/headingParts";
import { fuenteNamedBy, isOfOtherYears, isShare } from "../matriz/filas/dineroColumns";
import type { Column } from "../matriz/matriz";
import type { Meta } from "../plan/plan";
import type { Campo } from "../vocabulary";
import { ofCells, type CheckContext } from "../checks/check";
import { pesosIn, refAt, type PesosIn } from "../checks/rowCells";
import { money } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly dineroFueraDeOrden: {
      readonly severity: "error";
      readonly points: null;
      readonly mayor: string;
      readonly menor: string;
      readonly mayorValor: number;
      readonly menorValor: number;
    };
  }
}

/** R16: money only gets less on its way: apropiación, compromisos, obligaciones, pagos. */
function check(context: CheckContext): readonly Finding[] {
  const chains = chainsOf(context.matriz.columns);
  const pesos = pesosIn(context);
  return context.metas.flatMap(({ meta }) =>
    chains.flatMap((chain) => ofRow(context, pesos, chain, meta)),
  );
}

export const dineroFueraDeOrden: Rule<"dineroFueraDeOrden"> = {
  name: "Ejecución presupuestal inconsistente",
  scope: "fila",
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `«${finding.menor}» (${money(finding.menorValor)}) es mayor que «${finding.mayor}» (${money(finding.mayorValor)}).`,
  fix: "Verifique los dos valores en la ejecución presupuestal.",
};

const ORDER: readonly Campo[] = ["apropiacion", "compromisos", "obligaciones", "pagos"];

/** Columns of one vigencia and source under one band, or without it where the bands tell them apart by stage. */
function chainsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const amounts = columns.filter((column) => ORDER.includes(column.campo) && !isShare(column));
  // R25: a span is compared with a span, and a source with itself.
  const keyOf = (column: Column): string =>
    [column.vigencia ?? "", isOfOtherYears(column), fuenteNamedBy(column) ?? ""].join("|");
  const byBand = grouped(amounts, (column) => `${keyOf(column)}|${bandsOfHeading(column.heading)}`);
  if (byBand.some((chain) => chain.length > 1)) return byBand.map(inOrder);
  return grouped(amounts, keyOf).map(inOrder);
}

function grouped(columns: readonly Column[], keyOf: (column: Column) => string): Column[][] {
  const groups = new Map<string, Column[]>();
  for (const column of columns)
    groups.set(keyOf(column), [...(groups.get(keyOf(column)) ?? []), column]);
  return [...groups.values()];
}

/** One column for each stage; of the apropiaciones the definitive one. */
function inOrder(columns: readonly Column[]): readonly Column[] {
  return ORDER.flatMap((campo) => {
    const candidates = columns.filter((column) => column.campo === campo);
    const definitive = candidates.find(({ heading }) => /definitiv/.test(foldText(heading)));
    const one = definitive ?? candidates.at(-1);
    return one ? [one] : [];
  });
}

function ofRow(
  context: CheckContext,
  pesos: PesosIn,
  chain: readonly Column[],
  { codigo, fila }: Meta,
): Finding[] {
  const { row } = fila.at;
  const stated = chain.flatMap((column) => {
    const value = pesos.at(row, column);
    return value === null ? [] : [{ column, value }];
  });
  // Rounded alike, amounts keep their order; beside thousands, millions may have lost half of one.
  const tolerance = (a: Column, b: Column): number => {
    const [one, other] = [pesos.unitOf(a), pesos.unitOf(b)];
    const rounded = one === other ? 0 : Math.max(one, other) / 2;
    return Math.max(rounded, context.parametros.diferenciaEnPesos.valor);
  };
  return stated.flatMap((menor, index): Finding[] => {
    const mayor = stated[index - 1];
    if (!mayor || menor.value <= mayor.value + tolerance(mayor.column, menor.column)) return [];
    return [
      {
        type: "dineroFueraDeOrden",
        severity: "error",
        meta: codigo,
        at: refAt(context, row, menor.column),
        points: null,
        mayor: ownHeading(mayor.column.heading),
        menor: ownHeading(menor.column.heading),
        mayorValor: mayor.value,
        menorValor: menor.value,
      },
    ];
  });
}
