import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import { ownHeading } from "../matriz/words/headingParts";
import type { Column } from "../matriz/matriz";
import { ofCells, type CheckContext } from "../checks/check";
import { pointsOf } from "../checks/points";
import { columnsOf, pesosIn, refAt } from "../checks/rowCells";
import { money } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly gastoSinAvance: {
      readonly severity: "advertencia";
      /** All that it promises. */
      readonly points: number | null;
      readonly heading: string;
      readonly valor: number;
    };
  }
}

/** R22: money was spent on a programmed meta that reports no advance at all. */
function check(context: CheckContext): readonly Finding[] {
  const spent = spentColumns(context);
  const pesos = pesosIn(context);
  return context.metas.flatMap((one): Finding[] => {
    const { meta } = one;
    if (context.reportadoOf(meta).estado !== "sinEjecucion") return [];
    const { row } = meta.fila.at;
    for (const column of spent) {
      const valor = pesos.at(row, column);
      if (valor === null || valor <= 0) continue;
      return [
        {
          type: "gastoSinAvance",
          severity: "advertencia",
          meta: meta.codigo,
          at: refAt(context, row, column),
          points: pointsOf(context, one, 1),
          heading: ownHeading(column.heading),
          valor,
        },
      ];
    }
    return [];
  });
}

export const gastoSinAvance: Rule<"gastoSinAvance"> = {
  name: "Gasto sin avance físico",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `«${finding.heading}» registra ${money(finding.valor)} y la meta no reporta ejecución física.`,
  fix: "Confirme si falta reportar la ejecución física o si el gasto es de otra meta.",
};

/** Obligaciones first; pagos and resources executed say the same, a total before its sources. */
function spentColumns(context: CheckContext): readonly Column[] {
  const executed = columnsOf(context, "recursosEjecutados");
  const isTotal = (column: Column): boolean =>
    /\btotal\b/.test(foldText(ownHeading(column.heading)));
  return [
    ...columnsOf(context, "obligaciones"),
    ...columnsOf(context, "pagos"),
    ...executed.filter(isTotal),
    ...executed.filter((column) => !isTotal(column)),
  ];
}
