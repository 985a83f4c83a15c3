import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import { bandsOfHeading, ownHeading } from "../matriz/words/headingParts";
import type { Column } from "../matriz/matriz";
import type { Campo, Vigencia } from "../vocabulary";
import { ofCells, type CheckContext } from "../checks/check";
import { numberAt, refAt } from "../checks/rowCells";
import { quantity } from "../text/format";
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
  return context.metas.flatMap(({ meta }) =>
    chains.flatMap((chain) => ofRow(context, chain, meta.codigo, meta.fila.at.row)),
  );
}

export const dineroFueraDeOrden: Rule<"dineroFueraDeOrden"> = {
  name: "Dinero fuera de orden",
  scope: "fila",
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `${finding.menor} (${quantity(finding.menorValor)}) supera ${finding.mayor} (${quantity(finding.mayorValor)}).`,
  fix: "Verifique los dos valores en la ejecución presupuestal.",
};

const ORDER: readonly Campo[] = ["apropiacion", "compromisos", "obligaciones", "pagos"];

/** Columns of one vigencia under one band, or of one vigencia where the bands tell them apart by stage. */
function chainsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const money = columns.filter(({ campo }) => ORDER.includes(campo));
  const byBand = grouped(
    money,
    (column) => `${column.vigencia ?? ""}|${bandsOfHeading(column.heading)}`,
  );
  if (byBand.some((chain) => chain.length > 1)) return byBand.map(inOrder);
  return grouped(money, ({ vigencia }: { readonly vigencia?: Vigencia }) =>
    String(vigencia ?? ""),
  ).map(inOrder);
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
  chain: readonly Column[],
  codigo: string,
  row: number,
): Finding[] {
  const stated = chain.flatMap((column) => {
    const value = numberAt(context, row, column);
    return value === null ? [] : [{ column, value }];
  });
  return stated.flatMap((menor, index): Finding[] => {
    const mayor = stated[index - 1];
    if (!mayor || menor.value <= mayor.value + context.parametros.diferenciaEnPesos.valor)
      return [];
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
