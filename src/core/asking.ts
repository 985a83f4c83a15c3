import { impresa } from "./cifras/impresas";
import type { Answers, Question, QuestionOption, Unrecognised } from "./matriz/matriz";
import type { Ejemplo, Opcion, Pregunta } from "./matriz/questions/pregunta";
import { MOST_COMPARED, questionOptions } from "./matriz/questions/questionOptions";
import type { Evaluation, NodoEvaluado } from "./plan/evaluation";
import type { Result } from "./result";

/**
 * The questions of a reading that are open: those whose answers do not all give the same figures. Of
 * the others nothing depends.
 *
 * @param evaluate the same workbook, with those answers given
 * @param examplesOf what stands in the columns of one question in some metas
 */
export function openQuestions(
  questions: readonly Question[],
  evaluate: (answers: Answers) => Result<Evaluation, Unrecognised>,
  examplesOf: (columns: readonly number[]) => ReadonlyMap<number, readonly Ejemplo[]>,
): readonly Pregunta[] {
  return onceEach(questions).flatMap((question): Pregunta[] => {
    const options = questionOptions(question);
    const compared = options.slice(0, MOST_COMPARED);
    const examples = examplesOf(
      compared.flatMap(({ column }) => (column === null ? [] : column.column)),
    );
    const priced = compared.map((option) => pricedBy(option, evaluate, examples));
    const otras = options.length - priced.length;
    return otras === 0 && new Set(priced.map(({ figures }) => figures)).size < 2
      ? []
      : [{ question, opciones: priced.map(({ opcion }) => opcion), otras }];
  });
}

function pricedBy(
  option: QuestionOption,
  evaluate: (answers: Answers) => Result<Evaluation, Unrecognised>,
  examples: ReadonlyMap<number, readonly Ejemplo[]>,
): { opcion: Opcion; figures: string } {
  const evaluated = evaluate(option.answers);
  const ejemplos = option.column === null ? [] : (examples.get(option.column.column) ?? []);
  if (!evaluated.ok)
    return {
      opcion: { ...option, vigencia: null, cumplimiento: null, nivel: null, ejemplos },
      figures: "",
    };
  const { periodo, raiz, parametros } = evaluated.value;
  const { nivel } = raiz;
  const cumplimiento = impresa("cumplimiento", raiz.cumplimiento, parametros);
  return {
    opcion: { ...option, vigencia: periodo.vigencia, cumplimiento, nivel, ejemplos },
    figures: `${periodo.vigencia} ${figuresOf(raiz)}`,
  };
}

/** What a person would see of a node and all below it: equal texts are equal figures. */
function figuresOf({ cumplimiento, conteo, branches }: NodoEvaluado): string {
  const own = `${cumplimiento?.toFixed(9)} ${conteo.programadas} ${conteo.conEjecucion}`;
  return [own, ...branches.map(figuresOf)].join(" ");
}

/** Sheets under one header ask the same. */
function onceEach(questions: readonly Question[]): readonly Question[] {
  const asked = new Set<string>();
  return questions.filter((question) => {
    const key = keyOf(question);
    return !asked.has(key) && asked.add(key);
  });
}

function keyOf(question: Question): string {
  if ("wanted" in question) return `${question.type} ${JSON.stringify(question.wanted)}`;
  const about = "column" in question ? question.column : null;
  return `${question.type} ${about?.heading ?? ""} ${about?.vigencia ?? ""} ${about?.trimestre ?? ""}`;
}
