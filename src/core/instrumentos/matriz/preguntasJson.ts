import { columnIndex, columnName } from "../../grid/a1";
import { readAnswers } from "../../matriz/questions/answers";
import type { Answers, ColumnAnswer, Question } from "../../matriz/matriz";
import type { Opcion, Pregunta } from "../../matriz/questions/pregunta";
import type { Content } from "../../remembered/remembered";
import { err, ok, type Result } from "../../result";
import { opcionText, preguntaText } from "../../text/preguntas";

/** An open question with its options, each with what it would give and the answer ready for --respuestas. */
export function preguntaJson(hoja: string, pregunta: Pregunta): object {
  const { question, opciones } = pregunta;
  const about = subjectOf(question);
  return {
    tipo: TIPOS[question.type],
    ...(about && { campo: about.campo }),
    ...(about?.vigencia !== undefined && { vigencia: about.vigencia }),
    ...(about?.trimestre !== undefined && { trimestre: about.trimestre }),
    mensaje: preguntaText(pregunta),
    opciones: opciones.map((opcion) => opcionJson(hoja, opcion)),
  };
}

const TIPOS: Readonly<Record<Question["type"], string>> = {
  whichColumn: "columna",
  missingColumn: "columnaFaltante",
  cumulativeQuarters: "trimestresAcumulados",
  whichVigencia: "vigenciaDeColumna",
  mixedScale: "escala",
  reparto: "filasDeUnaMeta",
  discrepancia: "filasQueDifieren",
  repeatedMetas: "metasRepetidas",
  whichSheets: "hojas",
};

function subjectOf(question: Question): Omit<ColumnAnswer, "heading"> | null {
  if ("wanted" in question) return question.wanted;
  return "column" in question ? question.column : null;
}

function opcionJson(hoja: string, opcion: Opcion): object {
  const { column, cumplimiento, nivel, vigencia, answers } = opcion;
  return {
    ...(column && { columna: columnName(column.column), encabezado: column.heading, hoja }),
    valor: opcionText(opcion),
    vigencia,
    cumplimiento: cumplimiento === null ? null : cumplimiento * 100,
    nivel,
    respuesta: respuestasJson(answers),
  };
}

/** Answers as a file of --respuestas says them. */
export function respuestasJson({
  sheet,
  sheets,
  columns,
  cumulativeQuarters,
  scales,
  repartos,
  repetidas,
  columnasDeLista,
  maximos,
}: Answers): Readonly<Record<string, unknown>> {
  return {
    ...(sheet !== undefined && { hoja: sheet }),
    ...(sheets && { hojas: sheets }),
    ...(columns && {
      columnas: columns.map(({ heading, column, level, ...wanted }) => ({
        ...wanted,
        ...(level !== undefined && { nivel: level + 1 }),
        encabezado: heading,
        ...(column !== undefined && { columna: columnName(column) }),
      })),
    }),
    ...(cumulativeQuarters !== undefined && { trimestresAcumulados: cumulativeQuarters }),
    ...(scales && { escalas: scales }),
    ...(repartos && { repartos }),
    ...(repetidas && { repetidas }),
    ...(columnasDeLista && {
      columnasDeLista: columnasDeLista.map(({ campo, heading, column }) => ({
        campo,
        encabezado: heading,
        ...(column !== undefined && { columna: columnName(column) }),
      })),
    }),
    ...(maximos && { maximos }),
  };
}

/** Answers from a file of --respuestas, or the keys of what in it is no answer. */
export function answersOfRespuestas(
  content: Readonly<Record<string, unknown>>,
): Result<Answers, readonly string[]> {
  const written = Object.entries(content).map(([key, value]) => [
    CLAVES.get(key) ?? key,
    OF_COLUMNS.has(key) && Array.isArray(value) ? value.map(columnOf) : value,
  ]);
  const { value, unread } = readAnswers(Object.fromEntries(written) as Content);
  const wrong = Object.keys(content).filter((key) => {
    const part = CLAVES.get(key);
    return part === undefined || Object.hasOwn(unread, part);
  });
  return wrong.length === 0 ? ok(value) : err(wrong);
}

/** What each key of the file is called among the answers. */
const CLAVES: ReadonlyMap<string, string> = new Map([
  ["hoja", "sheet"],
  ["hojas", "sheets"],
  ["columnas", "columns"],
  ["trimestresAcumulados", "cumulativeQuarters"],
  ["escalas", "scales"],
  ["repartos", "repartos"],
  ["repetidas", "repetidas"],
  ["columnasDeLista", "columnasDeLista"],
  ["maximos", "maximos"],
]);

const OF_COLUMNS: ReadonlySet<string> = new Set(["columnas", "columnasDeLista"]);

function columnOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { encabezado, columna, nivel, ...wanted } = value as Readonly<Record<string, unknown>>;
  const column = typeof columna === "string" ? columnIndex(columna) : null;
  return {
    ...wanted,
    heading: encabezado,
    ...(column !== null && { column }),
    ...(typeof nivel === "number" && { level: nivel - 1 }),
  };
}
