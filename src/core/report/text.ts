import { planNombrado, type IdentidadDelPlan } from "../plan/identidad";
import type { NodoEvaluado } from "../plan/evaluation";
import type { NoContadas } from "../plan/noContadas";
import type { KnownSheetKey } from "./reportSpec";
import type { Severity } from "../finding";
import type { Periodo } from "../vocabulary";
import { referenciaText } from "../tablero/text";
import { boundText, franjasText } from "../text/niveles";
import type { EscalaDeNiveles } from "../planes/parametros";
import { count, countOf, longDate, percent, points } from "../text/format";
import { nivelEnFrase } from "../text/niveles";
import { trimestreEnPalabras } from "../text/periodo";

/** Names of the published sheets. */
export const SHEET_NAMES: Readonly<Record<KnownSheetKey, string>> = {
  resumen: "Resumen",
  detalle: "Detalle",
  alertas: "Alertas",
  graficos: "Gráficos",
  recursos: "Recursos",
  fichas: "Fichas",
  agrupaciones: "Agrupaciones",
  evidencias: "Evidencias",
  evolucion: "Evolución",
  informe: "Informe",
  ajustes: "Ajustes",
  cortes: "Cortes",
  formulas: "Fórmulas",
  proyeccion: "Proyección",
  consolidado: "Consolidado",
  entregas: "Entregas",
  dependencias: "Por dependencia",
  revisar: "Por revisar",
  cambios: "Cambios",
  sustento: "Sustento",
  devolucion: "Devolución",
};

const FOLLOWING =
  "Las cifras del plan y de sus componentes siguen los cambios de la matriz, no los de pesos de otra hoja ni los de hojas que se agreguen después";

/** The sheet from which live figures are calculated. */
export const FORMULAS = {
  title: "Fórmulas",
  note: "Una sola fórmula calcula aquí las cifras que muestran Resumen y Detalle. No escriba en esta hoja ni la borre.",
  follow: (time: string) => `${FOLLOWING}; lo demás es de cuando se publicó (${time}).`,
  following: FOLLOWING,
  noteSome:
    "Una sola fórmula calcula aquí cifras que muestran Resumen y Detalle; otras se publicaron como valores. No escriba en esta hoja ni la borre.",
  converted:
    "Las cifras del plan y de sus componentes se convirtieron en valores y ya no siguen la matriz",
  some: "Las que ninguna fórmula repite, como las que dependen de pesos escritos en otra hoja, quedaron como valores.",
  values: "Las cifras de este libro se publicaron como valores: aquí no se calcula nada.",
  convertedTable:
    "Las cifras que muestran Resumen y Detalle se convirtieron en valores: ya no siguen la matriz. No escriba en esta hoja ni la borre.",
  notRepeated: "Ninguna fórmula daría las mismas cifras que el panel: se publicaron como valores.",
  tooLarge:
    "La matriz pesa más de lo que Excel entrega a una función: las cifras se publicaron como valores.",
} as const;

/** Words of the published sheets that stay the same whatever the matriz says. */
export const REPORT = {
  title: "Seguimiento al Plan de Desarrollo Municipal",
  plan: "Plan",
  planLong: "Plan de Desarrollo",
  none: "–",
  oficial: "Oficial (después de la armonización)",
  metas: "Metas",
  reportado: "Reportado (antes de la armonización)",
  twoTotals: "Total oficial y total reportado",
  totalOficial: "Oficial: lo que se publica",
  totalReportado: "Reportado por las dependencias",
  difference: "Diferencia",
  cuatrienio: "Lo que va del cuatrienio",
  cortes: "Cumplimiento en cada corte",
  /** At the foot of the page, in a cell: what stands outside of them is not written again with the figures. */
  definicion: (tope: number, codigo: string) =>
    `Cumplimiento: cada meta hasta ${boundText(tope)}, con los pesos del plan. pp: puntos del plan. Verificación: ${codigo}.`,
  masFaltan: (esperado: number | null) =>
    `Dependencias a las que más les falta para ${referenciaText(esperado)}`,
  firmas:
    "Preparó: ______________________________ · Revisó: ______________________________ · Fecha: ________________",
  method: "Metodología aplicada",
  source: "Fuente",
  // Of this sheet: how many there are, a program that prints the whole workbook counts over all its sheets.
  footer: "Página &P",
  meta: "Meta",
  detalleTitle: "Detalle del avance por nivel y meta",
  alertasTitle: "Alertas",
  noAlertas: "Sin alertas",
  graficosTitle: "Gráficos del seguimiento",
  thePlan: "El plan",
} as const;

/** Headings of the columns, in the order of each sheet. */
export const HEADINGS = {
  codigo: "Código",
  nombre: "Nombre",
  nivelDelPlan: "Nivel del plan",
  dependencia: "Dependencia",
  falta: (esperado: number | null) => `Frente a ${referenciaText(esperado)} (pp)`,
  peso: "Peso en el plan",
  programado: "Programado (pp)",
  avance: "Avance (pp)",
  cumplimiento: "Cumplimiento",
  nivel: "Nivel",
  desdeAceptable: "Aceptable desde",
  desdeSobresaliente: "Sobresaliente desde",
  esperado: "Esperado a la fecha",
  nivelOEstado: "Nivel o estado",
  metas: "Metas",
  programadas: "Programadas",
  conEjecucion: "Con ejecución",
  sinEjecucion: "Sin ejecución",
  noProgramadas: "No programadas",
  sinReporte: "Sin reporte",
  sinCruce: "Sin cruce",
  noArmonizadas: "Ejecución no armonizada",
  programadoFisico: "Programado físico",
  ejecutadoFisico: "Ejecutado físico",
  unidad: "Unidad",
  armonizacion: "Armonización",
  celda: "Celda",
  avanceReportado: "Avance reportado (pp)",
  cumplimientoReportado: "Cumplimiento reportado",
  avanceDelCuatrienio: "Avance del cuatrienio (pp)",
  cumplimientoDelCuatrienio: "Cumplimiento del cuatrienio",
  shareOfMetas: "Participación en metas",
  shareOfRecursos: "Participación en recursos",
  tipo: "Tipo",
  severidad: "Severidad",
  nodo: "Componente",
  mensaje: "Mensaje",
  fix: "Cómo corregir",
  puntos: "Puntos (pp)",
} as const;

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Error",
  advertencia: "Advertencia",
  info: "Nota",
};

/** Labels of the cards at the top of the summary. */
export const CARDS = {
  cumplimiento: "Cumplimiento del plan",
  avance: "Avance (pp)",
  /** Between a part and its whole. */
  de: " de ",
  avanceOf: (avance: number | null, programado: number | null) =>
    `${points(avance)}${CARDS.de}${points(programado)}`,
  nivel: "Nivel",
  metas: "Metas con ejecución",
  metasOf: (conEjecucion: number | null, programadas: number | null) =>
    `${count(conEjecucion)}${CARDS.de}${count(programadas)}`,
  reportado: "Cumplimiento reportado",
  esperado: "Esperado a la fecha",
  corteAnterior: (clave: string) => `Corte anterior, ${clave}`,
} as const;

export function levelSection(level: string): string {
  return `Resultado por ${nivelEnFrase(level)}`;
}

/** Whose plan it is; `null`: nothing says which. */
export function planLine(identidad: IdentidadDelPlan): string | null {
  const { entidad, municipio } = identidad;
  const plan = planNombrado(identidad);
  const whose = entidad ?? (municipio === null ? null : `Alcaldía Municipal de ${municipio}`);
  if (plan === null) return null;
  return `${whose === null ? "" : `${whose} · `}Plan de Desarrollo Municipal «${plan}»`;
}

/** "Vigencia 2021 · tercer trimestre · corte al 30 de septiembre de 2021" */
export function periodoLine({ vigencia, trimestre, corte }: Periodo): string {
  const parts = [
    vigencia === null ? "Vigencia sin declarar" : `Vigencia ${vigencia}`,
    ...(trimestre === null ? [] : [trimestreEnPalabras(trimestre)]),
    ...(corte === null ? [] : [`corte al ${longDate(corte)}`]),
  ];
  return parts.join(" · ");
}

export function sourceLine(workbook: string, sheet: string, headerRow: number): string {
  return `Fuente: ${workbook} · hoja ${sheet} · encabezado en la fila ${headerRow}`;
}

/** "I.A ES TIEMPO DE EDUCACIÓN CON CALIDAD": a text that is no name any more is cut. */
export function nodoLabel({ node }: NodoEvaluado, longest = LONGEST_LABEL): string {
  const label = `${node.codigo} ${node.nombre}`.trim();
  return label.length <= longest ? label : `${label.slice(0, longest - 1).trimEnd()}…`;
}

const LONGEST_LABEL = 200;

/** R10, R20: only where the two differ. */
export function simpleMeanNote(mean: number | null, cumplimiento: number | null): string {
  return `Se publica el cumplimiento ponderado (${percent(cumplimiento, 2)}). El promedio simple del primer nivel, sin pesos, sería ${percent(mean, 2)}.`;
}

/** R12, R13, R22: the metas whose execution was not taken into account, by the rule that took it away. */
export interface NoTenidasEnCuenta extends NoContadas {
  /** Both totals are the same figure, whatever was taken away. */
  readonly iguales: boolean;
  /** Of the whole plan: what is not taken into account counts among these (R12). */
  readonly sinEjecucion: number;
  /** There is an execution to take into account. */
  readonly hayEjecucion: boolean;
  /** R12: there was a registry to hold it against. */
  readonly hayRegistro: boolean;
}

/** R20: what lies between both totals. */
export function reportadoNote({
  proyecto,
  evidencia,
  gestion,
  iguales,
  sinEjecucion,
  hayEjecucion,
  hayRegistro,
}: NoTenidasEnCuenta): string {
  if (!hayEjecucion) return "No hay ejecución reportada que comparar con la oficial.";
  const told = [
    ...(proyecto > 0 ? [proyectoWords(proyecto)] : []),
    ...(evidencia > 0 ? [evidenciaWords(evidencia)] : []),
    ...(gestion > 0 ? [gestionWords(gestion)] : []),
  ];
  const metas = listed(told, " y a ");
  if (!iguales)
    return `La diferencia corresponde a ${metas}. ${placeWords(proyecto + evidencia + gestion, sinEjecucion)} en la hoja Alertas, con los puntos que ${proyecto + evidencia + gestion === 1 ? "resta" : "restan"}.`;
  if (metas !== "")
    return `El total oficial y el reportado son iguales, aunque hay ${listed(told, " y ")}.`;
  return hayRegistro
    ? "Ninguna ejecución reportada dejó de tenerse en cuenta: el total oficial y el reportado son iguales."
    : "El total oficial y el reportado son iguales; sin registro de proyectos no se verificó la armonización.";
}

/** Those of the difference are part of the metas sin ejecución. */
function placeWords(metas: number, sinEjecucion: number): string {
  if (sinEjecucion === 1) return "Es la única sin ejecución; véala";
  return metas === 1
    ? `Está entre las ${count(sinEjecucion)} sin ejecución; véala`
    : `Están entre las ${count(sinEjecucion)} sin ejecución; véalas`;
}

function listed(items: readonly string[], last: string): string {
  return [...(items.length > 1 ? [items.slice(0, -1).join(", ")] : []), ...items.slice(-1)].join(
    last,
  );
}

function proyectoWords(metas: number): string {
  return `${metas === 1 ? "1 meta" : `${count(metas)} metas`} cuya ejecución no se tuvo en cuenta por su proyecto de inversión`;
}

function evidenciaWords(metas: number): string {
  return metas === 1
    ? "1 meta con la evidencia rechazada"
    : `${count(metas)} metas con la evidencia rechazada`;
}

function gestionWords(metas: number): string {
  return metas === 1
    ? "1 meta de gestión que, según lo respondido, no produjo el bien o servicio"
    : `${count(metas)} metas de gestión que, según lo respondido, no produjeron el bien o servicio`;
}

export function gapNote(codes: readonly string[], escala: EscalaDeNiveles): string {
  return `El valor de ${codes.join(", ")} está entre dos rangos oficiales (${either(franjasText(escala))}): se aplica el rango inferior.`;
}

/** "55–56 % u 80–81 %": *o* becomes *u* before ocho, ochenta and once. */
function either(words: readonly string[]): string {
  return words.reduce((said, word) => `${said} ${/^(?:8|11\b)/.test(word) ? "u" : "o"} ${word}`);
}

/** Titles, legends and descriptions of the charts. */
export const CHARTS = {
  composition: (parent: string, level: string) =>
    `Composición ${parent} por ${nivelEnFrase(level)}`,
  advance: (parent: string, level: string) =>
    `Programado y avance ${parent} por ${nivelEnFrase(level)}`,
  fulfilment: (parent: string, level: string) =>
    `Cumplimiento ${parent} por ${nivelEnFrase(level)}`,
  ofPlan: "del plan",
  of: (codigo: string) => `de ${codigo}`,
  points: "Puntos porcentuales del plan",
  describe: (title: string, nodos: number) =>
    `${title}: barras de ${countOf(nodos, "componente", "componentes")}; sus valores están en la tabla de la izquierda.`,
  /** The key of the lines, under the bars that they cross. */
  lines: ({ sobresaliente, aceptable }: EscalaDeNiveles, esperado: number | null) =>
    `Líneas: Aceptable desde ${boundText(aceptable.valor)} y Sobresaliente desde ${boundText(sobresaliente.valor)}${esperado === null ? "" : `; a trazos, lo esperado a la fecha (${percent(esperado)})`}`,
  legend: ({ sobresaliente, aceptable }: EscalaDeNiveles) =>
    `Semáforo de cumplimiento: verde oscuro, Sobresaliente (${boundText(sobresaliente.valor)} o más); amarillo, Aceptable (${boundText(aceptable.valor)} o más); rojo, Bajo. Al final de cada barra de cumplimiento está escrito su nivel.`,
  /** Where the figures follow the matriz: a colour would stay when the nivel changes. */
  legendOfLines: "Al final de cada barra de cumplimiento está escrito su nivel.",
  nothing: "La matriz no tiene ejecución ni niveles que graficar.",
  left: (nodos: number) =>
    nodos === 1
      ? "1 componente del primer nivel queda sin gráficos, para que el libro se pueda abrir: sus cifras están en la hoja de detalle."
      : `${count(nodos)} componentes del primer nivel quedan sin gráficos, para que el libro se pueda abrir: sus cifras están en la hoja de detalle.`,
} as const;

/** R33: words of the sheet that shows how the plan went from corte to corte. */
export const EVOLUCION = {
  title: "Evolución del plan entre cortes",
  corte: "Corte",
  cuatrienio: "Plan, cuatrienio",
  grafica: "Cumplimiento en cada corte",
  describe: (lineas: number, cortes: number) =>
    `Cumplimiento en cada corte: ${countOf(lineas, "línea", "líneas")} en ${countOf(cortes, "corte", "cortes")}; sus valores están en la tabla de arriba.`,
  nada: "El libro no guarda ahora dos cortes que comparar.",
} as const;

/** Where the figures came from. */
export const SOURCE_LABELS = {
  workbook: "Archivo",
  sheet: "Hoja",
  rows: "Filas leídas",
  registro: "Registro de proyectos",
  time: "Publicado",
  codigo: "Verificación",
  codigoText: (codigo: string) =>
    `${codigo}. Dos publicaciones con este mismo código tienen las mismas cifras.`,
  sheetAndRow: (sheet: string, row: number) => `${sheet}, encabezado en la fila ${row}`,
  rowsRead: (read: number, counted: number, excluded: number, rejected: number) =>
    `${count(read)} = ${countOf(counted, "contada", "contadas")} + ${countOf(excluded, "excluida", "excluidas")} + ${countOf(rejected, "rechazada", "rechazadas")}`,
  noRegistro: "No se entregó: solo se verificó cómo está escrito cada BPIN",
  registroAt: (workbook: string, sheet: string, rows: number) =>
    `${workbook}, hoja ${sheet}, ${countOf(rows, "fila", "filas")}`,
} as const;

/** What is said about publishing into a copy of a workbook. */
export const PUBLISHING = {
  noDestination: "Falta --salida: el libro en que se publica.",
  sameFile: "--salida debe ser otro archivo: el libro de la matriz no se modifica.",
  onlyWorkbooks: (file: string) =>
    `${file} no es un libro .xlsx o .xlsm: solo en uno así se pueden publicar hojas.`,
  strictFormat: (file: string) =>
    `${file} está en el formato «Libro de Excel Open XML estricto»: guárdelo en Excel como Libro de Excel (.xlsx) y publique de nuevo.`,
  macrosNeedXlsm: (file: string) =>
    `${file} tiene macros: la salida debe terminar en .xlsm para conservarlas.`,
  needsXlsx: "La salida debe terminar en .xlsx.",
  cannotWrite: (path: string) =>
    `No se puede escribir ${path}: revise que la carpeta exista y que el libro no esté abierto.`,
  kept: "Las hojas, fórmulas, formatos, tablas, comentarios y nombres del libro se copian como están.",
  losses: { signature: "La firma digital del libro deja de ser válida en la copia." },
  done: (path: string, sheets: readonly string[], charts: number) =>
    `Publicado en ${path}: ${sheets.length === 1 ? "hoja" : "hojas"} ${sheets.join(", ")}; ${countOf(charts, "gráfico", "gráficos")}.`,
} as const;

/** Words of the boards of instruments that are lists. */
export const TABLERO = {
  publicado: (fecha: string) => `Publicado el ${fecha}`,
  nada: "Sin filas",
  describe: (titulo: string, columnas: readonly string[], filas: number, dibujadas: number) =>
    `Barras de ${columnas.join(" y ").toLowerCase()}, ${titulo.toLowerCase()}${dibujadas < filas ? `: las ${count(dibujadas)} primeras de ${count(filas)}` : ""}.`,
} as const;

/** Words of the workbooks that are to be filled in. */
export const PLANTILLA = {
  opciones: "Listas",
  opcionesAyuda: "De aquí se elige en las otras hojas. Puede agregar valores debajo.",
  lista: "Una fila por cada una. Las columnas que no use pueden quedar vacías.",
  ficha: "Escriba a la derecha de cada título.",
} as const;
