import { pesosTomadosText } from "../../core/text/pesosTomados";
import type { FuenteDePesos, PesosUsados } from "../../core/plan/evaluation";
import { spanOf } from "../../core/planes/planOficial";
import { count, countOf, longDate } from "../../core/text/format";
import { listed } from "../../core/text/listed";

const CONTEO = "prog/con/sin/no prog/total";

/** What the command line says. */
export const CLI = {
  usage: [
    "Uso: sopo evaluar ARCHIVO [--hoja H] [--vigencia 2021] [--corte 2021-09-30] [--registro ARCHIVO] [--plan LIBRO|PLAN.json] [--respuestas ARCHIVO.json] [--json]",
    "     sopo consolidar ARCHIVO… --salida CARPETA [--vigencia 2021] [--corte 2021-09-30] [--plan LIBRO|PLAN.json] [--anterior LIBRO] [--registro ARCHIVO] [--decisiones ARCHIVO.json] [--plazo 2021-10-08] [--respuestas ARCHIVO.json] [--json]",
    "     sopo proyectar ARCHIVO [--supuestos ARCHIVO.json] [--meta-nivel Aceptable] [--nodo II] [--excluir «meta; dependencia»] [--salida LIBRO.xlsx] [las mismas opciones]",
    "     sopo publicar ARCHIVO --salida LIBRO.xlsx [--formulas] [--por-resultado] [--supuestos ARCHIVO.json] [las mismas opciones]",
    "     sopo plantilla politicaPublica|cooperacion|peti|planDeMejora --salida LIBRO.xlsx",
    "     sopo informe ARCHIVO --salida INFORME.docx [--frases ARCHIVO.txt] [--escudo IMAGEN.png] [las mismas opciones]",
    "     sopo auditar ARCHIVO --publicado INFORME.docx|TEXTO.txt|CIFRAS.json [las mismas opciones]",
    "     sopo exportar ARCHIVO --salida CARPETA [las mismas opciones]",
    "     sopo corte ARCHIVO [--salida LIBRO.xlsx --quien NOMBRE] [--motivo TEXTO] [las mismas opciones]",
    "     sopo evidencias ARCHIVO [--muestra 20] [--semilla TEXTO] [las mismas opciones]",
    "     sopo calendario ARCHIVO [--salida CALENDARIO.ics] [--dias-dependencias 10] [--dias-informe 30] [las mismas opciones]",
    "     sopo plan ARCHIVO [--salida PLAN.json|LIBRO.xlsx] [--nombre TEXTO] [--acto TEXTO] [--desde 2024-01-01] [--quien NOMBRE] [las mismas opciones]",
    "En la carpeta del proyecto «sopo» es «npm run -s sopo --»; en la entrega, «node bin/sopo.cjs».",
    "",
    "  evaluar    calcula el avance ponderado de la matriz de ARCHIVO (.xlsx, .xlsm, .csv)",
    "  consolidar une las matrices de las dependencias y escribe consolidado.xlsx, devoluciones/ y resumen.json en la carpeta",
    "  proyectar  compara la base con lo que se supone, y busca el menor número de metas que lleva a un nivel; con --salida deja además la hoja Proyección en una copia del libro",
    "  publicar   escribe las hojas Resumen, Detalle, Alertas y Gráficos en una copia del libro; con --supuestos, también la hoja Proyección",
    "  plantilla  escribe un libro nuevo de ese instrumento, con sus listas y ayudas, listo para diligenciar",
    "  informe    escribe el Informe de Seguimiento en Word, con sus tablas y gráficas; --frases cambia sus textos y --escudo pone la imagen del encabezado, que sin ella no lleva ninguna",
    "  auditar    contrasta las cifras de un informe ya escrito con las del cálculo: cuál es igual, cuál se redondeó o truncó, cuál no se alcanza y cuál se contradice",
    "  exportar   escribe los datos abiertos (cifras.csv, metas.csv, datapackage.json) y una página web para la rendición de cuentas",
    "  corte      muestra los cortes guardados en el libro, cómo fue del uno al otro y qué cambió después de cerrarlos; con --salida guarda este corte en la hoja Cortes de una copia, firmado por --quien; --motivo corrige uno ya cerrado",
    "  evidencias dice qué soporta la ejecución de cada meta, cuáles no tienen evidencia y cuáles citan una que no se puede abrir desde otro equipo o cuenta; con --muestra saca las que se van a auditar: la misma --semilla da la misma muestra",
    "  calendario dice qué informe de la vigencia vence, cuándo y por qué norma, y qué está vencido; con --salida lo escribe para Outlook o el teléfono; los días son los que da la oficina después del corte",
    "  plan       hace de la matriz un plan aprobado (niveles, componentes, metas, pesos, vigencias): en .json sirve para --plan; en .xlsx queda en la hoja Ajustes de una copia",
    "  --salida   libro que se escribe; nunca el mismo ARCHIVO, ni otro que ya exista si no lo dejó antes la misma orden",
    "  --reemplazar escribe aunque ya haya otro archivo con ese nombre",
    "  --plan     libro con todas las metas del plan: consolidar dice cuáles faltan; con los demás, el libro de una dependencia se calcula con los pesos del plan, y una política pública muestra lo que lleva cada meta que sirve. O el archivo .json que escribe plan: sus componentes, pesos y vigencias",
    "  --anterior el consolidado del corte anterior",
    "  --decisiones archivo con lo que decidió la oficina: el que escribe consolidar en la carpeta, o el que se descarga del panel",
    "  --plazo    fecha hasta la que las dependencias responden su devolución",
    "  --formulas cifras como fórmulas =SOPO.… donde la fórmula da la misma cifra",
    "  --por-resultado barras de los gráficos de menor a mayor cumplimiento; sin ella, por código",
    "  --supuestos archivo con la lista de supuestos; --meta-nivel también recibe un porcentaje, como 75",
    "  --excluir  qué se excluye de --meta-nivel: códigos de metas o componentes y nombres de dependencias, separados por «;»; se puede repetir",
    "  --hoja     hoja de la matriz, si hay varias que podrían serlo",
    "  --vigencia año que se evalúa; sin él, el que declara la matriz",
    "  --corte    fecha hasta la que se toman los trimestres",
    "  --registro libro con el registro de proyectos (BPIN y meta), si no está en el mismo libro",
    "  --respuestas archivo con las respuestas a las preguntas que la lectura dejó abiertas (evaluar termina entonces con 3)",
    "  --json     un objeto para programas en lugar de la página para personas",
  ].join("\n"),
  open: (preguntas: number) =>
    preguntas === 1
      ? "Hay una pregunta por responder, y mientras tanto el plan no tiene cifra:"
      : `Hay ${count(preguntas)} preguntas por responder, y mientras tanto el plan no tiene cifra:`,
  openOf: (preguntas: number) =>
    preguntas === 1
      ? "Hay una pregunta por responder, y mientras tanto no hay la cifra que depende de ella:"
      : `Hay ${count(preguntas)} preguntas por responder, y mientras tanto no hay las cifras que dependen de ellas:`,
  howToAnswer: (example: string) =>
    `Para responder guarde las respuestas en un archivo, por ejemplo ${example}, y repita el comando con --respuestas ARCHIVO.json.`,
  unreadRespuestas: (path: string, keys: readonly string[]) =>
    `${path} trae lo que no es una respuesta: ${listed(keys)}. No se leyó nada; corrija o quite ${keys.length === 1 ? "esa clave" : "esas claves"} y repita el comando.`,
  badRespuestas: (path: string) =>
    `${path} no tiene respuestas: debe ser un objeto JSON como el que muestran las preguntas.`,
  noCommand: "Falta el comando.",
  unknownCommand: (word: string) => `Comando desconocido: «${word}».`,
  unknownOption: (name: string) => `Opción desconocida: --${name}.`,
  missingValue: (name: string) => `La opción --${name} necesita un valor.`,
  onlyMatriz: "Solo se proyecta la matriz del plan de desarrollo.",
  noFile: "Falta el archivo.",
  alsoLike: (nombre: string, otros: readonly string[]) =>
    `El libro tiene ${nombre} y además ${otros.join(", ")}.`,
  whichPlantilla: (known: readonly string[]) =>
    `Diga de qué instrumento quiere la plantilla: ${known.join(", ")}.`,
  plantillaDone: (nombre: string, salida: string, hojas: readonly string[]) =>
    `${nombre}: plantilla nueva en ${salida}, con las hojas ${hojas.join(", ")}.`,
  oneFile: "Se recibe un solo archivo.",
  cannotOpen: (path: string) =>
    `No se puede abrir ${path}: revise que exista y que tenga permiso para leerlo.`,
  notAFile: (path: string) =>
    `${path} no es un archivo, sino una carpeta, una tubería o un dispositivo.`,
  tooLarge: (path: string, limit: number) =>
    `${path} pesa más de ${count(limit / 1_048_576)}\u00a0MB, y el archivo de esta opción no llega a tanto: revise que sea el que quería indicar.`,
  tooSlow: (path: string) =>
    `${path} no terminó de leerse: revise la unidad en que está y repita el comando.`,
  badVigencia: (text: string) => `«${text}» no es una vigencia: escriba un año, por ejemplo 2021.`,
  badCorte: (text: string) => `«${text}» no es una fecha de corte: escríbala como 2021-09-30.`,
  badPlazo: (text: string) => `«${text}» no es una fecha: escriba el plazo como 2021-10-08.`,
  badDesde: (text: string) => `«${text}» no es una fecha: escríbala como 2024-01-01.`,
  ourBug: (code: string) =>
    `Ocurrió un error inesperado (${code}). Los archivos de entrada no se modificaron. Repita el comando; si se repite, envíe este código y el archivo a quien mantiene el programa.`,
  source: (file: string, sheet: string, row: number) =>
    `${file} · hoja ${sheet} · encabezado en la fila ${row}`,
  period: (vigencia: number | null, corte: string | null) =>
    `Vigencia ${vigencia ?? "sin declarar"}${corte === null ? "" : ` · corte al ${longDate(corte)}`}`,
  rows: (counted: number, excluded: number, rejected: number) =>
    `Filas leídas ${count(counted + excluded + rejected)} = contadas ${count(counted)} + excluidas ${count(excluded)} + rechazadas ${count(rejected)}`,
  weights: (pesos: PesosUsados) =>
    `Pesos: ${sourceText(pesos.fuente, pesos, "pesos")} · ponderador de la vigencia: ${pesos.fuentePonderador === null ? "desconocido" : sourceText(pesos.fuentePonderador, pesos, "ponderador")}`,
  // R12, R13: all that lies between both totals, whichever rule took it.
  reported: (cumplimiento: string, avance: string, sinEjecucion: string, lost: string) =>
    `Reportado por las dependencias: ${cumplimiento} (${avance}\u00a0pp). ${sinEjecucion}: ${lost}\u00a0pp.`,
  conteo: CONTEO,
  conteoConReporte: "prog/con/sin/sin rep/no prog/total",
  columns: [
    "Nodo",
    "Peso en el plan",
    "Programado",
    "Avance",
    "Cumplimiento",
    "Nivel",
    CONTEO,
    "Nombre",
  ],
  plan: "Plan",
  /** R36: the last line of the workbook of one dependencia. */
  parte: "Total",
  sinPlan:
    "El cumplimiento y los puntos se calculan con los pesos del plan, que este libro no trae: dé en --plan el libro con todas las metas del plan (un .json trae solo sus componentes).",
  noNivel: "–",
  severity: { error: "ERROR", advertencia: "ADVERTENCIA", info: "NOTA" },
  moreFindings: (more: number) => `… y ${countOf(more, "alerta", "alertas")} más, con --json`,
} as const;

function sourceText(
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
      return tomados === undefined ? "de una hoja del libro" : pesosTomadosText(tomados, de);
    case "libro":
      return tomados === undefined ? "guardados en el libro" : pesosTomadosText(tomados, de);
    case "preset":
      return `los oficiales del plan${oficial ? ` ${spanOf(oficial)}` : ""}`;
    case "iguales":
      return "iguales (el libro no trae otros que sirvan)";
  }
}
