import type { FindingOf } from "../finding";
import type { Amount } from "../matriz/filas/fila";
import { TRIMESTRES } from "../vocabulary";
import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";
import { countOf, longDate } from "../text/format";

declare module "../finding" {
  interface Findings {
    readonly ejecucionTrasElCorte: {
      readonly severity: "error";
      readonly points: null;
      readonly metas: number;
      readonly corte: string;
    };
  }
}

/**
 * R17: a workbook that declares a corte and executes in quarters after it. The corte rules, as where it is
 * asked for, so that one label never has two figures; which of both is wrong only the office knows.
 */
export const ejecucionTrasElCorte: Rule<"ejecucionTrasElCorte"> = {
  name: "Ejecución posterior al corte",
  scope: "parte",
  check: { evaluacion: check },
  sentence: ({ metas, corte }) =>
    `El libro dice que su corte es el ${longDate(corte)}, y ${countOf(metas, "meta trae", "metas traen")} ejecución de trimestres posteriores: no se tiene en cuenta.`,
  fix: "Corrija el corte que dice el libro, o pida el corte que corresponde.",
};

function check({
  lectura,
  periodo: { vigencia, trimestre, corte },
  cortePedido,
}: RowsContext): FindingOf<"ejecucionTrasElCorte">[] {
  if (cortePedido || trimestre === null || corte === null) return [];
  const beyond = lectura.filas.flatMap(({ years }) => {
    const after = years
      .filter((year) => year.vigencia === vigencia)
      .flatMap(({ ejecutadoTrimestre }) =>
        TRIMESTRES.filter((quarter) => quarter > trimestre).flatMap(
          (quarter) => ejecutadoTrimestre[quarter] ?? [],
        ),
      )
      .filter(isExecuted);
    return after.slice(0, 1);
  });
  const [first] = beyond;
  if (first === undefined) return [];
  return [
    {
      type: "ejecucionTrasElCorte",
      severity: "error",
      meta: null,
      at: first.at,
      points: null,
      metas: beyond.length,
      corte,
    },
  ];
}

function isExecuted({ value }: Amount): boolean {
  return (value ?? 0) > 0;
}
