import type { Finding } from "../finding";
import type { Amount } from "../matriz/filas/fila";
import type { MetaEvaluada } from "../plan/evaluation";
import type { RowsContext } from "../checks/check";
import { isPercentage } from "../matriz/escalas/isPercentage";
import { pointsOf } from "../checks/points";
import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly escalaDistinta: {
      readonly severity: "error";
      /** What it would gain in one scale. */
      readonly points: number | null;
      readonly programado: number;
      readonly ejecutado: number;
    };
  }
}

/**
 * R15: 0,9 executed of 90 programmed is 1 % and was meant as all of it. The opposite, 90 of 0,9, is
 * seen by R4, for it is far above what was promised.
 */
function check(context: RowsContext): readonly Finding[] {
  return context.metas.flatMap((one) => findingOf(context, one));
}

export const escalaDistinta: Rule<"escalaDistinta"> = {
  name: "Programado y ejecutado en distinta escala",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: check },
  sentence: (finding) =>
    `Lo programado (${quantity(finding.programado)}) y lo ejecutado (${quantity(finding.ejecutado)}) son el mismo porcentaje en escalas distintas: uno va de 0 a 1 y el otro de 0 a 100.`,
  fix: "Escriba lo programado y lo ejecutado en la misma unidad.",
};

function findingOf(context: RowsContext, one: MetaEvaluada): Finding[] {
  const { meta, programado, ejecutado, cumplimiento, bruto } = one;
  const year = meta.fila.years.find(({ vigencia }) => vigencia === context.periodo.vigencia);
  if (!isPercentage(meta.fila) || programado === null || ejecutado === null || ejecutado === 0)
    return [];
  if (bruto !== null && bruto > context.parametros.sobreejecucion.valor) return [];
  if (!(isOfHundred(programado, year?.programado) && isOfOne(ejecutado, year?.ejecutado)))
    return [];
  const intended = Math.min(1, (ejecutado * 100) / programado);
  return [
    {
      type: "escalaDistinta",
      severity: "error",
      meta: meta.codigo,
      at: year?.ejecutado?.at ?? meta.fila.at,
      points: pointsOf(context, one, intended - (cumplimiento ?? 0)),
      programado,
      ejecutado,
    },
  ];
}

function isOfHundred(value: number, amount: Amount | null | undefined): boolean {
  return value > 1.5 && !saysPercent(amount);
}

/** 1 by itself may be one in a hundred; 0,9, or 1 shown as 100 %, may not. */
function isOfOne(value: number, amount: Amount | null | undefined): boolean {
  return value < 1 || (value <= 1.5 && saysPercent(amount));
}

function saysPercent(amount: Amount | null | undefined): boolean {
  return amount?.value != null && amount.percent;
}
