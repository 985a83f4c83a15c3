import { pointsOf } from "../checks/points";
import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";
import type { FindingOf } from "../finding";
import type { MetaEvaluada } from "../plan/evaluation";
import { avanceDeMeta, measuredFrom } from "../plan/avance";
import { quantity } from "../text/format";
import type { Vigencia } from "../vocabulary";

declare module "../finding" {
  interface Findings {
    readonly totalContradicho: {
      readonly severity: "advertencia";
      /** What the figure would be off by; `null` in a vigencia that is not asked for. */
      readonly points: number | null;
      readonly vigencia: Vigencia | null;
      readonly total: number;
      readonly porTrimestres: number;
    };
  }
}

/** R28: the year's total is none of what its quarters could come to. The quarters count. */
export const totalContradicho: Rule<"totalContradicho"> = {
  name: "Total del año que sus trimestres contradicen",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: (context) => context.metas.flatMap((one) => contradictions(context, one)) },
  sentence: (finding) =>
    `El total ejecutado${finding.vigencia === null ? "" : ` de ${finding.vigencia}`} dice ${quantity(finding.total)} y sus trimestres dan ${quantity(finding.porTrimestres)}: se toman los trimestres.`,
  fix: "Corrija el total o el trimestre que tenga el error, de modo que los trimestres den el total.",
};

function contradictions(context: RowsContext, one: MetaEvaluada): FindingOf<"totalContradicho">[] {
  const { meta } = one;
  return meta.fila.years.flatMap(({ vigencia, ejecutado }) => {
    const { contradicho = null, ejecutado: porTrimestres = null } = meta.years.get(vigencia) ?? {};
    if (contradicho === null || porTrimestres === null) return [];
    return [
      {
        type: "totalContradicho" as const,
        severity: "advertencia" as const,
        meta: meta.codigo,
        at: ejecutado?.at ?? meta.fila.at,
        points: vigencia === context.periodo.vigencia ? cost(context, one, contradicho) : null,
        vigencia,
        total: contradicho,
        porTrimestres,
      },
    ];
  });
}

/** What the plan would have more or less, if the total counted. */
function cost(context: RowsContext, one: MetaEvaluada, total: number): number | null {
  const { meta, programado, ejecutado } = one;
  if (programado === null || ejecutado === null) return null;
  const { tipo, lineaBase } = measuredFrom(meta, context.periodo.vigencia, context.parametros);
  const avanceOf = (value: number): number =>
    avanceDeMeta(tipo, lineaBase, programado, value, context.parametros.topeDeMeta.valor) ?? 0;
  return pointsOf(context, one, Math.abs(avanceOf(total) - avanceOf(ejecutado)));
}
