import type { Argument, CellProblem } from "./cellProblem";
import type { Unrecognised } from "../matriz/matriz";
import { parteText } from "../parte/text";
import { motivoDeAjusteText } from "../text/ajustes";
import { exact, percent } from "../text/format";
import { listed } from "../text/listed";
import { unrecognisedText } from "../text/unrecognised";

/** Headings of the table that =SOPO.RESUMEN spills. */
const RESUMEN_HEADINGS = {
  codigo: "Nodo",
  nombre: "Nombre",
  peso: "Peso en el plan",
  programado: "Programado (pp)",
  avance: "Avance (pp)",
  cumplimiento: "Cumplimiento",
  nivel: "Nivel",
  "conteo.metas": "Metas",
  "conteo.programadas": "Programadas",
  "conteo.conEjecucion": "Con ejecución",
  "conteo.sinEjecucion": "Sin ejecución",
  "conteo.sinReporte": "Sin reporte",
  "conteo.noProgramadas": "No programadas",
  "reportado.avance": "Avance reportado (pp)",
  "reportado.cumplimiento": "Cumplimiento reportado",
  "reportado.nivel": "Nivel reportado",
  "conteo.noArmonizadas": "Ejecución no armonizada",
  "cuatrienio.avance": "Avance del cuatrienio (pp)",
  "cuatrienio.cumplimiento": "Cumplimiento del cuatrienio",
  clave: "Clave",
} as const;

export type ResumenColumn = keyof typeof RESUMEN_HEADINGS;

/** R31: what is said over the figures of a range without the registry of projects. */
const SIN_VALIDAR = "reportado, sin validar";

/** R31: figures before R12 say so in their heading. */
export function resumenHeading(column: ResumenColumn, isValidated: boolean): string {
  const heading = RESUMEN_HEADINGS[column];
  return !isValidated && OF_THE_EXECUTION.has(column) ? `${heading} · ${SIN_VALIDAR}` : heading;
}

const OF_THE_EXECUTION: ReadonlySet<ResumenColumn> = new Set<ResumenColumn>([
  "avance",
  "cumplimiento",
  "conteo.conEjecucion",
  "conteo.sinEjecucion",
]);

export const RESUMEN_PLAN = "Plan";

/** Why a formula has no value, in one sentence. */
export function cellProblemText(problem: CellProblem): string {
  switch (problem.type) {
    case "unrecognised":
      return rangeText(problem.reason);
    case "otroInstrumento":
      return `El rango es de «${problem.nombre}», no de la matriz del plan: sus cifras están en el panel y, al publicarlas, en ${sheetsText(problem.hojas)}.`;
    case "noSuchNode":
      return `El plan no tiene ningún componente ni meta «${problem.nodo}»; los del primer nivel son ${problem.known.join(", ")}.`;
    case "repeatedMeta":
      return `${problem.metas} metas tienen el código «${problem.codigo}»: corríjalo en la matriz para consultar una.`;
    case "noSuchVigencia":
      return `La matriz no tiene datos de la vigencia ${problem.vigencia}. Vigencias disponibles: ${problem.known.join(", ")}.`;
    case "vigenciasSinEjecucion":
      return `Del cuatrienio no hay cifra: falta la ejecución de ${listed(problem.vigencias.map(String))}.`;
    case "nothingToMeasure":
      return "El rango no tiene metas programadas con ejecución reportada.";
    case "parteDelPlan":
      return `${parteText(problem.parte, problem.metas)}. Su cumplimiento se calcula con los pesos del plan, que el rango no tiene: véalo en el panel, con el libro del plan.`;
    case "noRegistro":
      return "El rango del registro no es un registro de proyectos: debe traer su encabezado, con una columna de BPIN y otra de la meta.";
    case "noAjustes":
      return "El rango de los ajustes no lo es: debe traer su encabezado, con las columnas Ajuste y Valor.";
    case "ajusteInvalido":
      return motivoDeAjusteText(problem.nombre, problem.motivo);
    case "corteNeeded":
      return 'El ajuste que se aplica cambió por un acto con fecha: escriba el corte como último argumento, por ejemplo "2021-09-30".';
    case "vigenciaNeeded":
      return "El ajuste que se aplica cambió por un acto con fecha: escriba la vigencia como segundo argumento, por ejemplo 2021.";
    case "notADate":
      return `«${problem.text}» no es una fecha: escriba el corte como 2021-09-30.`;
    case "registroNeeded":
      return "Sin el registro de proyectos nada se valida: dé su rango en el argumento «registro».";
    case "ponderadorUnknown":
      return problem.vigencia === null
        ? "El rango no dice de qué vigencia es: incluya las filas del título (desde A1) o escriba el año como segundo argumento."
        : `No se conoce el ponderador de la vigencia ${problem.vigencia}: el rango debe traer su columna, o el plan ser uno de los que SOPO conoce.`;
    case "notANumber":
      return `«${problem.text}» no es un número: revise ${NAMES[problem.argument]}.`;
    case "absent":
      return `No hay dato en ${NAMES[problem.argument]}; un dato ausente no es 0.`;
    case "negative":
      return `${exact(problem.value)} no es válido: ${NAMES[problem.argument]} no puede tener un valor negativo.`;
    case "ambiguousScale":
      return `${exact(problem.value)} puede ser fracción o porcentaje: indique la escala, "fraccion" o "porcentaje".`;
    case "mixedScale": {
      const [fraction, percentage] = problem.values;
      return `El rango tiene ${exact(fraction)} y ${exact(percentage)}, que pueden ser de dos escalas: escriba todos los avances como fracción o todos como porcentaje.`;
    }
    case "unknownScale":
      return `La escala «${problem.text}» no existe: escriba "fraccion" o "porcentaje".`;
    case "unknownTipo":
      return `El tipo «${problem.text}» no existe: escriba "suma", "creciente", "mantenimiento" o "reducción".`;
    case "lineaBaseNeeded":
      return "Una meta de reducción necesita la línea base.";
    case "notProgrammed":
      return "La meta no está programada: no hay con qué comparar.";
    case "zerosInDoubt":
      return problem.excel === "asZero"
        ? "Este Excel entrega las celdas vacías como 0, y la cifra es otra según cuáles lo estén: véala en el panel, o publíquela como valor."
        : "La cifra es otra si algún 0 del rango es una celda vacía, que hay versiones de Excel que entregan como 0: amplíe el rango una fila vacía hacia abajo, para saberlo.";
    case "unknownEstado":
      return `El estado «${problem.text}» no existe: escriba, entre comillas, "metas", "programadas", "con ejecución", "sin ejecución", "no programadas", "sin reporte" o "no armonizadas".`;
    case "unknownNivel":
      return `El nivel «${problem.text}» no existe: escriba un número o uno de ${problem.known.join(", ")}.`;
    case "unreadableRow":
      return `La fila ${problem.row} del rango no tiene números válidos.`;
    case "tooManyColumns":
      return `El rango tiene ${problem.columns} columnas de números y no tiene encabezado. Incluya el encabezado, o use 1 columna (avance), 2 (avance, peso) o 3 (peso, programado, ejecutado).`;
    case "unknownSupuesto":
      return `El supuesto «${problem.text}» no se entiende: escriba "80%" (de lo pendiente), "ritmo", o componentes y metas, como "I.A.1.1=100%; II=80%".`;
    case "unknownAlcance":
      return `«${problem.text}» no es un componente, una meta ni una dependencia del plan.`;
    case "pesosExceden":
      return `Con el peso de ${problem.nodo}, los pesos supuestos de su nivel suman ${percent(problem.suma)}, más de 100\u00a0%.`;
  }
}

function sheetsText(names: readonly string[]): string {
  return `${names.length > 1 ? "las hojas" : "la hoja"} ${names.map((name) => `«${name}»`).join(" y ")}`;
}

/** A range is no workbook: what a whole sheet lacks is said of the range. */
function rangeText(reason: Unrecognised): string {
  if (reason.type === "noSheets" || reason.type === "noRows")
    return "El rango no tiene filas con metas.";
  if (reason.type === "noHeader")
    return "El rango no tiene un encabezado de matriz: inclúyalo, o use 1 columna de números (avance), 2 (avance, peso) o 3 (peso, programado, ejecutado).";
  return unrecognisedText(reason);
}

const NAMES: Readonly<Record<Argument, string>> = {
  pct: "el porcentaje",
  programado: "lo programado",
  ejecutado: "lo ejecutado",
  lineaBase: "la línea base",
  vigencia: "la vigencia",
  peso: "el peso",
  avance: "el avance",
  nivel: "el nivel",
  supuesto: "el supuesto",
};
