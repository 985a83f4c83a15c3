import {
  evaluateInstrumento,
  type InstrumentoEvaluado,
} from "../core/instrumentos/evaluateInstrumento";
import { evaluationOf, withEvaluation, type Evaluado } from "../core/instrumentos/instrumento";
import { INSTRUMENTOS } from "../core/instrumentos/instrumentos";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import type { Ask } from "../core/evaluateRows";
import { libroDeDependencia } from "../core/parte/libroDeDependencia";
import type { Revision } from "../core/parte/listoParaEnviar";
import { PARTE } from "../core/parte/text";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { answersTo, mergeAnswers } from "../core/matriz/questions/answers";
import type { Unrecognised } from "../core/matriz/matriz";
import { isOfPlan } from "../core/plan/planOficialOf";
import { err, ok, type Result } from "../core/result";
import { openWorkbook } from "./openWorkbook";
import type { Arguments } from "./parseArguments";
import { isPlanFile, readPlan } from "./readPlan";
import { readRespuestas } from "./readRespuestas";
import { CLI } from "./text/cli";
import { PLAN_CLI } from "./text/plan";
import { unrecognisedText } from "../core/text/unrecognised";

/** A workbook that was read, and what it gives. */
export interface EvaluatedFile extends InstrumentoEvaluado {
  readonly workbook: WorkbookSnapshot;
  /** What was asked of it, with the answers and the registry that were named. */
  readonly asked: Ask;
  /** What to put right before the workbook of a dependencia is sent; `null`: it is none. */
  readonly revisiones: readonly Revision[] | null;
}

/** Why a workbook gives nothing, in a sentence; `reason` where it was read and is of no instrument. */
export interface Refusal {
  readonly sentence: string;
  readonly reason: Unrecognised | null;
}

/** Reads the workbook of a path, and the registry where one was named, and evaluates it. */
export async function evaluateFile(
  path: string,
  { ask, registro, respuestas, plan }: Pick<Arguments, "ask" | "registro" | "respuestas" | "plan">,
): Promise<Result<EvaluatedFile, Refusal>> {
  const workbook = await openWorkbook(path);
  if (!workbook.ok) return err({ sentence: workbook.error, reason: null });
  const registry = registro === null ? null : await openWorkbook(registro);
  if (registry && !registry.ok) return err({ sentence: registry.error, reason: null });
  const answers = respuestas === null ? null : await readRespuestas(respuestas);
  if (answers && !answers.ok) return err({ sentence: answers.error, reason: null });
  const isFile = plan !== null && isPlanFile(plan);
  const known = isFile ? await readPlan(plan) : null;
  if (known && !known.ok) return err({ sentence: known.error, reason: null });
  const base = plan === null || isFile ? null : await openWorkbook(plan);
  if (base && !base.ok) return err({ sentence: base.error, reason: null });
  const given = mergeAnswers(answers?.value ?? {}, ask.answers ?? {});
  const asked: Ask = {
    ...ask,
    answers: answersTo(workbook.value, given).answers,
    ...(registry && { registro: registry.value }),
    ...(known && { planes: [known.value] }),
  };
  const leerPlan = base && once(() => planOf(base.value, ask));
  const evaluated = evaluateInstrumento(INSTRUMENTOS, workbook.value, {
    ...asked,
    ...(leerPlan && { metasDelPlan: () => leerPlan()?.metas?.() ?? [] }),
  });
  if (!evaluated.ok)
    return err({ sentence: unrecognisedText(evaluated.error), reason: evaluated.error });
  const { evaluado, otros } = evaluated.value;
  if (otros.length > 0) {
    const names = otros.map(({ instrumento }) => instrumento.nombre);
    process.stderr.write(`${CLI.alsoLike(evaluado.instrumento.nombre, names)}\n`);
  }
  const own = evaluationOf(MATRIZ, evaluado);
  if (own !== null && known !== null && plan !== null && !isOfPlan(own.plan, known.value))
    return err({ sentence: PLAN_CLI.otherPlan(plan, known.value.nombre), reason: null });
  if (leerPlan && own === null && (leerPlan()?.metas ?? null) === null)
    return err({ sentence: PARTE.noPlan(plan ?? ""), reason: null });
  const libro =
    own &&
    libroDeDependencia(
      own,
      { workbook: workbook.value, answers: asked.answers ?? {}, corte: asked.corte },
      base?.value ?? null,
    );
  if (libro && plan !== null && libro.problema !== null)
    return err({ sentence: PARTE[libro.problema](plan), reason: null });
  return ok({
    evaluado: libro === null ? evaluado : withEvaluation(MATRIZ, evaluado, libro.evaluation),
    otros,
    workbook: workbook.value,
    asked,
    revisiones: libro && libro.revisiones,
  });
}

/** The plan that stands beside another instrument, at the corte that was asked; `null`: the workbook is none. */
function planOf(workbook: WorkbookSnapshot, { corte, vigencia }: Ask): Evaluado | null {
  const asked: Ask = {
    ...(corte !== undefined && { corte }),
    ...(vigencia !== undefined && { vigencia }),
  };
  const evaluated = evaluateInstrumento(INSTRUMENTOS, workbook, asked);
  // A vigencia of the policy may be none of the plan: then the plan's own is shown.
  const again = evaluated.ok ? evaluated : evaluateInstrumento(INSTRUMENTOS, workbook);
  return again.ok ? again.value.evaluado : null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
