import type { Fila } from "../matriz/filas/fila";
import type { Evaluation } from "../plan/evaluation";
import { metasIn, type MetasOf } from "./metasIn";
import { assumedAnswer, type EfectoContext } from "./assumedAnswer";
import type { Efecto, Supuesto } from "./supuesto";
import type { AvanceOf } from "../plan/question";

/** What was evaluated, as far as a projection needs it; an `Evaluation` is one. */
export type Evaluado = Pick<Evaluation, "plan" | "question" | "periodo" | "findings">;

export interface WhatIfContext extends EfectoContext {
  readonly metasOf: MetasOf;
}

/** All that assumptions are said of. */
export function whatIfContext({ plan, question, periodo, findings }: Evaluado): WhatIfContext {
  const sinProducto = findings.flatMap((finding) =>
    finding.type === "metaDeGestion" && finding.answer === false && finding.meta !== null
      ? [finding.meta]
      : [],
  );
  return {
    periodo,
    regla: question.regla,
    reportadoOf: question.reportadoOf,
    armonizacionOf: question.armonizacionOf,
    isRejected: question.isRejected,
    sinProducto: new Set(sinProducto),
    metasOf: metasIn(plan, findings),
  };
}

/** The same question, with some answers assumed; of the assumptions that speak of a meta the last decides. */
export function whatIf(
  avanceOf: AvanceOf,
  supuestos: readonly Supuesto[],
  context: WhatIfContext,
): AvanceOf {
  const lastFirst = supuestos.flatMap((supuesto) => spoken(supuesto, context)).reverse();
  if (lastFirst.length === 0) return avanceOf;
  return (meta) => {
    const answer = avanceOf(meta);
    const deciding = lastFirst.find(({ metas }) => metas.has(meta.fila));
    return deciding ? assumedAnswer(answer, meta, deciding.efecto, context) : answer;
  };
}

function spoken(
  supuesto: Supuesto,
  { metasOf }: WhatIfContext,
): { readonly metas: ReadonlySet<Fila>; readonly efecto: Efecto }[] {
  return supuesto.activo && supuesto.type === "metas"
    ? [{ metas: metasOf(supuesto.de), efecto: supuesto.efecto }]
    : [];
}
