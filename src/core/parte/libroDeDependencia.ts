import { consolidate } from "../consolidate/consolidate";
import { type Entrega } from "../consolidate/entrega";
import { entregaOf } from "../consolidate/entregaOf";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Answers } from "../matriz/matriz";
import type { Evaluation } from "../plan/evaluation";
import { ok } from "../result";
import { callaDe, conPlan } from "./conPlan";
import { listoParaEnviar, type Revision } from "./listoParaEnviar";

/** The workbook of one dependencia: its figures, and what to put right before it is sent. */
export interface LibroDeDependencia {
  readonly evaluation: Evaluation;
  readonly revisiones: readonly Revision[];
  /** noPlan: what was given for the plan is no matriz; otherPlan: none of the metas of the workbook is of it. */
  readonly problema: "noPlan" | "otherPlan" | null;
}

/**
 * Looks at the workbook of one dependencia as the consolidation will (R31, R36).
 *
 * @param own the workbook by itself; one that is no part is taken for one where a plan is given
 * @param asked `corte`: where one was asked for; what the workbook says of itself is no question (R11)
 * @param plan `null`: it is not known, and nothing above the metas has a figure
 */
export function libroDeDependencia(
  own: Evaluation,
  { workbook, answers, corte }: LibroPedido,
  plan: WorkbookSnapshot | null,
): LibroDeDependencia | null {
  if (own.parte === null && plan === null) return null;
  const entrega = entregaOf(workbook.name, ok(workbook), { answers });
  const base = plan === null ? null : entregaDePlan(plan);
  // R30: with an open question there is nothing yet that could be sent.
  if (entrega.estado !== "recognised") return enEspera(own, base);
  const { vigencia } = own.periodo;
  const asked = {
    ...(vigencia !== null && { vigencia }),
    ...(corte !== undefined && corte === own.periodo.corte && { corte }),
  };
  if (base?.estado !== "recognised") {
    const revisiones = listoParaEnviar(consolidate([entrega], asked));
    return { evaluation: own, revisiones, problema: base === null ? null : "noPlan" };
  }
  const { evaluation, consolidacion } = conPlan(own, entrega, { ...asked, plan: base });
  return {
    evaluation: evaluation ?? own,
    revisiones: listoParaEnviar(consolidacion, callaDe(base, vigencia) ? vigencia : null),
    problema: evaluation === null ? "otherPlan" : null,
  };
}

/** What the plan will be looked at for, when the questions of the workbook are answered. */
function enEspera(own: Evaluation, base: Entrega | null): LibroDeDependencia {
  const waits = { revisiones: [], problema: base === null ? null : ("noPlan" as const) };
  if (base?.estado !== "recognised") return { ...waits, evaluation: own };
  const { parte, findings } = own;
  return {
    ...waits,
    problema: null,
    evaluation: {
      ...own,
      parte: parte && { ...parte, planEnEspera: base.archivo },
      findings:
        base.registro === null ? findings : findings.filter(({ type }) => type !== "sinRegistro"),
    },
  };
}

interface LibroPedido {
  readonly workbook: WorkbookSnapshot;
  readonly answers: Answers;
  readonly corte?: string | undefined;
}

// The workbook is looked at again after every edit, and its plan stays the same.
const known = new WeakMap<WorkbookSnapshot, Entrega>();

function entregaDePlan(plan: WorkbookSnapshot): Entrega {
  const entrega = known.get(plan) ?? entregaOf(plan.name, ok(plan));
  known.set(plan, entrega);
  return entrega;
}
