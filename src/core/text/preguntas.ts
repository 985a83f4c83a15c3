import { columnName } from "../grid/a1";
import type { Question, QuestionOption, Reparto, Repetidas, Scale } from "../matriz/matriz";
import type { Ejemplo, Opcion, Pregunta } from "../matriz/questions/pregunta";
import { campoText } from "./campos";
import { plainText } from "../grid/foldText";
import { readNumber } from "../grid/readNumber";
import type { Vigencia } from "../vocabulary";
import { count, percent, quantity } from "./format";

/** What is asked, with what each answer would give: "… Con «Valor esperado» (F): 87,5 %; con …" */
export function preguntaText({ question, opciones, otras }: Pregunta): string {
  const asked = withEffects({
    pregunta: questionSentence(question),
    opciones: opciones.map((opcion) => ({
      nombre: opcionText(opcion),
      efecto: resultText(opcion),
    })),
  });
  if (otras === 0) return asked;
  return `${asked} ${otras === 1 ? "Hay 1 respuesta posible más" : `Hay ${count(otras)} respuestas posibles más`}, cuyo resultado no se calculó.`;
}

/** The same of a question whose words are there already. */
export function withEffects({
  pregunta,
  opciones,
}: {
  readonly pregunta: string;
  readonly opciones: readonly { readonly nombre: string; readonly efecto: string }[];
}): string {
  const effects = opciones.map(({ nombre, efecto }) => `con ${nombre}: ${efecto}`);
  return `${pregunta} ${capitalised(effects.join("; "))}.`;
}

/** The question by itself. */
export function questionSentence(question: Question): string {
  switch (question.type) {
    case "whichColumn":
      return `¿Cuál columna es «${campoText(question.wanted)}»?`;
    case "missingColumn":
      return `No se encontró «${campoText(question.wanted)}». ¿Qué columna lo tiene?`;
    case "cumulativeQuarters":
      return `En ${count(question.filas)} de ${count(question.of)} metas los trimestres podrían ser valores acumulados desde enero. ¿Lo son?`;
    case "whichVigencia":
      return `¿De qué vigencia es la columna «${question.column.heading}» (${columnName(question.column.column)})?`;
    case "mixedScale":
      return question.column.campo === "avance"
        ? `La columna «${question.column.heading}» (${columnName(question.column.column)}) mezcla porcentajes de 0 a 1 y de 0 a 100. ¿Cómo se leen?`
        : `La columna «${question.column.heading}» (${columnName(question.column.column)}) trae porcentajes en metas que se programaron en cantidades. ¿Qué es lo ejecutado?`;
    case "reparto":
      return `Cada meta ocupa varias filas. ¿Qué es «${question.column.heading}» (${columnName(question.column.column)}) en cada una?`;
    case "discrepancia":
      return `En ${count(question.filas)} metas de varias filas no todas dicen lo mismo en «${question.column.heading}» (${columnName(question.column.column)}). ¿Cuál se usa?`;
    case "whichSheets":
      return "Varias hojas traen metas del plan y dicen cosas distintas. ¿Con cuáles se calcula?";
    case "repeatedMetas":
      return `${count(question.metas)} de ${count(question.of)} metas están en varias filas${question.by === null ? "" : `, una por «${question.by.heading}» (${columnName(question.by.column)})`}. ¿Cómo se juntan?`;
  }
}

/** One answer, as it is offered. */
export function opcionText({ column, value }: QuestionOption): string {
  if (typeof value === "number") return `la vigencia ${value}`;
  if (typeof value === "boolean") return value ? "acumulados" : "lo de cada trimestre";
  if (isSheets(value)) return sheetsText(value);
  if (value !== null) return WORDS[value];
  if (column === null) return "ninguna";
  const letter = columnName(column.column);
  return column.heading === ""
    ? `la columna ${letter}, sin título`
    : `«${column.heading}» (${letter})`;
}

function isSheets(value: QuestionOption["value"]): value is readonly string[] {
  return Array.isArray(value);
}

function sheetsText(sheets: readonly string[]): string {
  const names = sheets.map((name) => `«${name}»`);
  const last = names.pop();
  return names.length === 0
    ? `la hoja ${last}`
    : `las hojas ${names.join(", ")} y ${last} juntas; lo repetido, según la primera`;
}

/** One answer as a title. */
export function opcionName(option: QuestionOption): string {
  return capitalised(opcionText(option));
}

/** A cell of an example, as it is read. */
export function ejemploText({ valor, formato }: Ejemplo): string {
  const number = readNumber(valor, formato);
  if (number.value === null) return plainText(valor) || "—";
  return number.percent ? percent(number.value) : quantity(number.value);
}

/** Above the figures of the options. */
export function effectsTitle(vigencia: Vigencia | null): string {
  return vigencia === null ? "Cumplimiento del plan" : `Cumplimiento del plan en ${vigencia}`;
}

export function resultText({
  cumplimiento,
  nivel,
}: Pick<Opcion, "cumplimiento" | "nivel">): string {
  if (cumplimiento === null) return "sin cifra";
  return nivel === null ? percent(cumplimiento) : `${percent(cumplimiento)} (${nivel})`;
}

/** What the plan comes to with the answers given: "Cumplimiento del plan en 2025: 75,0 % (Aceptable)". */
export function answeredText(given: Pick<Opcion, "vigencia" | "cumplimiento" | "nivel">): string {
  return `${effectsTitle(given.vigencia)}: ${resultText(given)}`;
}

const WORDS: Readonly<Record<Scale | Reparto | Repetidas, string>> = {
  hundred: "todos de 0 a 100",
  fraction: "todos de 0 a 1",
  bySize: "los menores que 1 como fracción",
  bySign: "lo que lleva «%», parte de lo programado; lo demás, cantidades",
  share: "todo, porcentaje de lo programado",
  units: "todo, cantidades, aunque lleven «%»",
  sum: "la suma de las filas",
  mean: "el promedio de las filas",
  first: "solo la primera fila",
  whole: "lo de toda la vigencia, repetido",
  part: "lo de cada fila, que se suma",
  last: "lo acumulado hasta cada fila",
  final: "solo la última fila",
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
