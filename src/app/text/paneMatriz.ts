import { spanOf } from "../../core/planes/planOficial";
import { pesosTomadosText } from "../../core/text/pesosTomados";
import type { Discarded } from "../../core/matriz/filas/fila";
import type { Answers, Column, Evidence, QuestionOption, Wanted } from "../../core/matriz/matriz";
import type { FuenteDePesos, PesosUsados, RegistroUsado } from "../../core/plan/evaluation";
import type { TipoDeInstrumento } from "../../core/vocabulary";
import { campoText } from "../../core/text/campos";
import { count, countOf, percent } from "../../core/text/format";
import { opcionText } from "../../core/text/preguntas";

/** Words of the tab Matriz, and of the state in which there is none. */
export const MATRIZ = {
  recognised: "Qué se reconoció",
  sheet: "Hoja",
  instrumento: "Instrumento",
  headerRow: "Fila del encabezado",
  levels: "Niveles",
  period: "Período",
  vigencia: "Vigencia",
  corte: "Corte",
  corteOfWorkbook: "Corte indicado en el libro",
  rows: "Filas",
  read: "leídas",
  counted: "contadas",
  excluded: "excluidas",
  rejected: "rechazadas",
  columns: "Columnas reconocidas",
  campo: "Dato",
  column: "Col.",
  confidence: "Confianza",
  unmapped: "Encabezados sin usar",
  contrapruebas: "Contrapruebas",
  questions: "Por confirmar",
  missing: "Qué falta",
  answer: "Confirmar",
  choose: "Elija…",
  noColumn: "Ninguna columna lo tiene",
  closest: "La fila que más se parece a un encabezado",
  weights: "Pesos",
  registro: "Registro de proyectos",
  chooseRegistro: "Usar otro archivo…",
  forgetRegistro: "Volver al del libro",
  sameRegistro: "Se sigue usando el registro de antes.",
  examples: "Filas de ejemplo",
  meta: "Meta",
  change: "Cambiar",
  undo: "Deshacer la última respuesta",
  offered: "En otro libro con estos mismos encabezados usted respondió:",
  takeOffered: "Responder igual aquí",
  seeColumnNamed: (column: string) => `Ver la columna ${column}`,
  forget: "Borrar las respuestas guardadas en este libro",
  chooseSheet: "Hoja con las metas",
  useSheet: "Usar esta hoja",
  seeColumn: "Ver la columna",
} as const;

export function instrumentoText(instrumento: TipoDeInstrumento): string {
  switch (instrumento) {
    case "matrizPdm":
      return "Matriz del Plan de Desarrollo Municipal";
    case "sispt":
      return "Exportación de SisPT (DNP)";
    case "seguimientoDnp":
      return "Seguimiento del DNP";
  }
}

/** Confidence in words; the number alone would suggest a precision it does not have. */
export function confidenceText({ confidence, evidence }: Column): string {
  if (evidence === "answer") return "Confirmada";
  if (confidence >= 0.9) return "Segura";
  return confidence >= 0.7 ? "Probable" : "Dudosa";
}

export function evidenceText(evidence: Evidence): string {
  switch (evidence) {
    case "exact":
      return "El encabezado coincide exactamente.";
    case "withoutParenthesis":
      return "Coincide sin lo que va entre paréntesis.";
    case "words":
      return "Las palabras coinciden.";
    case "spelling":
      return "Coincide salvo por la ortografía.";
    case "values":
      return "Se dedujo de los valores de la columna.";
    case "witness":
      return "Lo confirma un porcentaje de la propia hoja.";
    case "answer":
      return "Usted lo indicó.";
  }
}

export function discardedText(reason: Discarded["reason"]): string {
  switch (reason) {
    case "subtotal":
      return "Subtotal";
    case "signature":
      return "Firma";
    case "note":
      return "Nota";
    case "section":
      return "Título de sección";
    case "parent":
      return "Nivel del plan: sus metas están debajo";
    case "example":
      return "Fila de ejemplo";
    case "instruction":
      return "Instrucción de diligenciamiento";
    case "footer":
      return "Pie del formato";
    case "repeatedHeader":
      return "Encabezado repetido";
    case "columnNumbers":
      return "Números de columna";
    case "period":
      return "Otro periodo de una meta, contado con ella";
    case "part":
      return "Otra parte de una meta, contada con ella";
    case "duplicate":
      return "Repetida con los mismos valores";
    case "duplicateConflict":
      return "Repetida con otros valores";
    case "noIdentity":
      return "Sin código ni texto de meta";
  }
}

export function questionText(type: "whichColumn" | "missingColumn", wanted: Wanted): string {
  const campo = campoText(wanted);
  return type === "whichColumn"
    ? `¿Cuál columna es «${campo}»?`
    : `No se encontró «${campo}». ¿Qué columna lo tiene?`;
}

/** What was answered, one line for each thing. */
export function answerLines({
  columns = [],
  cumulativeQuarters,
  scales = {},
  repartos = {},
  repetidas,
}: Answers): readonly string[] {
  const said = (value: QuestionOption["value"]): string =>
    opcionText({ answers: {}, column: null, value });
  return [
    ...columns.map(
      (column) =>
        `${campoText(column)}: ${column.heading === null ? MATRIZ.noColumn.toLowerCase() : `«${column.heading}»`}`,
    ),
    ...(cumulativeQuarters === undefined ? [] : [`Los trimestres: ${said(cumulativeQuarters)}`]),
    ...Object.entries({ ...scales, ...repartos }).map(
      ([heading, value]) => `«${heading}»: ${said(value)}`,
    ),
    ...(repetidas === undefined ? [] : [`Las filas de una meta: ${said(repetidas)}`]),
  ];
}

/** Of the list that says what a column holds. */
export function changeColumnText(column: string, heading: string): string {
  return `Cambiar lo que trae la columna ${column}, «${heading}»`;
}

export function pesosText(usados: PesosUsados): string {
  const { fuente, ponderador, fuentePonderador } = usados;
  const pesos = `Pesos: ${fuenteText(fuente, usados, "pesos")}.`;
  if (ponderador === null || fuentePonderador === null)
    return `${pesos} Ponderador de la vigencia: sin dato.`;
  return `${pesos} Ponderador de la vigencia: ${percent(ponderador)} del cuatrienio, ${fuenteText(fuentePonderador, usados, "ponderador")}.`;
}

/** R8: what the office typed, where it does not add to 100. */
export function pesosSumText(suma: number | null): string {
  return `Los pesos del primer nivel suman ${percent(suma, 2)}: se ajustaron proporcionalmente a 100\u00a0%.`;
}

/** R12: the registry that was used; `workbook` is the open one. */
export function registroText(registro: RegistroUsado | null, workbook: string): string {
  if (registro === null)
    return "El libro no trae el registro de proyectos: de cada BPIN solo se revisa cómo está escrito.";
  const rows = `con ${countOf(registro.rows, "fila", "filas")} de BPIN y meta`;
  return registro.workbook === workbook
    ? `Se usa la hoja «${registro.sheet}», ${rows}.`
    : `Se usa el archivo ${registro.workbook}, hoja «${registro.sheet}», ${rows}.`;
}

/** R12: a file was chosen that holds no registry. */
export function noRegistroInText(file: string): string {
  return `${file} no tiene una hoja con BPIN y meta: elija el archivo del registro de proyectos.`;
}

export function readingFileText(file: string): string {
  return `Leyendo ${file}…`;
}

function fuenteText(
  fuente: FuenteDePesos,
  { oficial, tomados }: PesosUsados,
  de: "pesos" | "ponderador",
): string {
  switch (fuente) {
    case "ajustes":
      return "de la hoja de ajustes del libro";
    case "columna":
      return "de una columna de la matriz";
    case "hoja":
      return "de la hoja de pesos del libro";
    case "libro":
      return tomados === undefined
        ? `${de === "pesos" ? "guardados" : "guardado"} en este libro`
        : pesosTomadosText(tomados, de);
    case "preset":
      return `${de === "pesos" ? "los oficiales" : "el oficial"} del plan${oficial ? ` «${oficial.nombre} ${spanOf(oficial)}»` : ""}`;
    case "iguales":
      return de === "pesos"
        ? "iguales, porque el libro no los trae"
        : "igual para cada vigencia, porque el libro no lo trae";
  }
}

export function unrecognisedTitle(): string {
  return "No se reconoció una matriz de seguimiento";
}

export function goToColumnText(column: string, heading: string): string {
  return `Ir a la columna ${column}, ${heading}`;
}

/** Of a cell that does not say what was read. */
export function seeCellText(cell: string): string {
  return `Ver ${cell}`;
}

export function moreCellsText(many: number): string {
  return `y ${count(many)} más`;
}

export function goToRowText(row: number): string {
  return `Fila ${row + 1}`;
}

export function goToClosestText(sheet: string, row: number): string {
  return `Ir a la fila ${row + 1} de «${sheet}»`;
}

export function columnOptionText(column: string, heading: string): string {
  return `${column}: ${heading}`;
}
