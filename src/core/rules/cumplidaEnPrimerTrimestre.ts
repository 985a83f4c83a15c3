import type { Finding } from "../finding";
import type { MetaEvaluada } from "../plan/evaluation";
import { avanceDeMeta, measuredFrom } from "../plan/avance";
import { yearOfMeta } from "../plan/yearOfMeta";
import type { RowsContext } from "../checks/check";
import { pointsOf } from "../checks/points";
import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly cumplidaEnPrimerTrimestre: {
      readonly severity: "info";
      /** What it adds. */
      readonly points: number | null;
      readonly programado: number;
      readonly ejecutado: number;
    };
  }
}

/** R22: a year's promise kept by March is either easy or wrong. What is only kept up is kept from the first day. */
function check(context: RowsContext): readonly Finding[] {
  return context.metas.flatMap((one) => findingOf(context, one));
}

export const cumplidaEnPrimerTrimestre: Rule<"cumplidaEnPrimerTrimestre"> = {
  name: "Cumplida en el primer trimestre",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: check },
  sentence: (finding) =>
    `En el primer trimestre ya se había ejecutado todo lo programado para la vigencia (${quantity(finding.ejecutado)} de ${quantity(finding.programado)}).`,
  fix: "Confirme el valor, y que no sea un acumulado de otra vigencia.",
};

function findingOf(context: RowsContext, one: MetaEvaluada): Finding[] {
  const { meta, programado } = one;
  const { vigencia, trimestre } = context.periodo;
  const year = meta.fila.years.find((candidate) => candidate.vigencia === vigencia);
  if (!year || programado === null || meta.tipo === "mantenimiento") return [];
  const first = year.ejecutadoTrimestre[1] ?? (trimestre === 1 ? year.ejecutado : null);
  if (first?.value == null || first.value <= 0) return [];
  const { ejecutado } = yearOfMeta(meta.fila, year, meta.tipo, {
    until: 1,
    reported: null,
    cutExplicitly: true,
    times: context.parametros.trimestresAcumulados.valor,
    esperado: context.parametros,
    ...cumulative(context),
  }).year;
  if (ejecutado === null) return [];
  const { lineaBase } = measuredFrom(meta, vigencia, context.parametros);
  if (avanceDeMeta(meta.tipo, lineaBase, programado, ejecutado) !== 1) return [];
  return [
    {
      type: "cumplidaEnPrimerTrimestre",
      severity: "info",
      meta: meta.codigo,
      at: first.at,
      points: pointsOf(context, one, one.cumplimiento ?? 0),
      programado,
      ejecutado,
    },
  ];
}

function cumulative({ answers }: RowsContext): { readonly cumulative?: boolean } {
  return answers.cumulativeQuarters === undefined ? {} : { cumulative: answers.cumulativeQuarters };
}
