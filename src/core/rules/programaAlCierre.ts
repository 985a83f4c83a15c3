import { nth } from "../nth";
import type { Finding } from "../finding";
import type { MetaEvaluada } from "../plan/evaluation";
import { TRIMESTRES, type Trimestre } from "../vocabulary";
import type { RowsContext } from "../checks/check";
import { pointsOfAll } from "../checks/points";
import { percent } from "../text/format";
import { listedMetas } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly programaAlCierre: {
      readonly severity: "advertencia";
      /** What those metas still lack. */
      readonly points: number | null;
      /** From which share of what was programmed; a fraction. */
      readonly parte: number;
      readonly metas: readonly string[];
    };
  }
}

/**
 * R19: metas that have left to the last quarter all that is missing, and most of what was promised.
 * A last quarter that carries so much leaves no time to be late. Said once.
 */
function check(context: RowsContext): readonly Finding[] {
  const late = context.metas.filter((one) => leavesAllToTheEnd(context, one));
  const [first] = late;
  if (!first) return [];
  const codigos = late.map(({ meta }) => meta.codigo);
  return [
    {
      type: "programaAlCierre",
      severity: "advertencia",
      meta: late.length === 1 ? first.meta.codigo : null,
      at: first.meta.fila.at,
      points: pointsOfAll(context, late, ({ cumplimiento }) => 1 - (cumplimiento ?? 0)),
      parte: context.parametros.ultimoTrimestre.valor,
      metas: codigos,
    },
  ];
}

export const programaAlCierre: Rule<"programaAlCierre"> = {
  name: "Pendiente concentrado en el IV trimestre",
  scope: "plan",
  namesMetas: true,
  check: { evaluacion: check },
  sentence: (finding) =>
    `${listedMetas(finding.metas)} ${finding.metas.length === 1 ? "deja" : "dejan"} ${finding.parte === 0.5 ? "la mitad" : `el ${percent(finding.parte)}`} o más de lo programado, y todo lo que falta, para el cuarto trimestre.`,
  fix: "Verifique con los responsables que lo que falta alcance a ejecutarse antes del cierre.",
};

function leavesAllToTheEnd(
  { periodo, parametros }: RowsContext,
  { meta, estado, cumplimiento }: MetaEvaluada,
): boolean {
  const until = periodo.trimestre ?? 0;
  if (until === 4 || estado === "noProgramada" || (cumplimiento ?? 0) >= 1) return false;
  const year = meta.fila.years.find(({ vigencia }) => vigencia === periodo.vigencia);
  const quarters = TRIMESTRES.map(
    (quarter: Trimestre) => year?.programadoTrimestre[quarter]?.value ?? 0,
  );
  const total = quarters.reduce((sum, quarter) => sum + quarter, 0);
  const last = nth(quarters, 3);
  const before = quarters.slice(until, 3).reduce((sum, quarter) => sum + quarter, 0);
  return last > 0 && before === 0 && last >= total * parametros.ultimoTrimestre.valor;
}
