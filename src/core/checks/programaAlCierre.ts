import type { Finding } from "../finding";
import type { MetaEvaluada } from "../plan/evaluation";
import type { Trimestre } from "../vocabulary";
import type { CheckContext } from "./check";
import { pointsOfAll } from "./points";

/**
 * R19: metas that have left to the last quarter all that is missing, and most of what was promised.
 * A last quarter that carries so much leaves no time to be late. Said once.
 */
export function programaAlCierre(context: CheckContext): readonly Finding[] {
  const late = context.metas.filter((one) => leavesAllToTheEnd(context, one));
  const [first] = late;
  if (!first) return [];
  const codigos = late.map(({ meta }) => meta.codigo);
  return [
    {
      type: "programaAlCierre",
      severity: "advertencia",
      meta: codigos.length === 1 ? codigos[0]! : null,
      at: first.meta.fila.at,
      points: pointsOfAll(context, late, ({ cumplimiento }) => 1 - (cumplimiento ?? 0)),
      metas: codigos,
    },
  ];
}

function leavesAllToTheEnd(
  { periodo, parametros }: CheckContext,
  { meta, estado, cumplimiento }: MetaEvaluada,
): boolean {
  const until = periodo.trimestre ?? 0;
  if (until === 4 || estado === "noProgramada" || (cumplimiento ?? 0) >= 1) return false;
  const year = meta.fila.years.find(({ vigencia }) => vigencia === periodo.vigencia);
  const quarters = ([1, 2, 3, 4] as const).map(
    (quarter: Trimestre) => year?.programadoTrimestre[quarter]?.value ?? 0,
  );
  const total = quarters.reduce((sum, quarter) => sum + quarter, 0);
  const last = quarters[3]!;
  const before = quarters.slice(until, 3).reduce((sum, quarter) => sum + quarter, 0);
  return last > 0 && before === 0 && last >= total * parametros.ultimoTrimestre.valor;
}
