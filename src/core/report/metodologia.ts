import { pesosTomadosText } from "../text/pesosTomados";
import { impresa, truncates } from "../cifras/impresas";
import { plazosDe } from "../calendario/calendario";
import { plazosText } from "../calendario/text";
import { isEmpty } from "../ajustes/ajustes";
import { ajustesText, NOMBRE_DE_AJUSTE, valorText } from "../text/ajustes";
import { listed } from "../text/listed";
import type { Cuatrienio } from "../plan/evaluation";
import type { Evaluation, FuenteDePesos, PesosUsados } from "../plan/evaluation";
import type { EscalaDeNiveles, Parametros, ReglaDeAvance } from "../planes/parametros";
import { spanOf } from "../planes/planOficial";
import { count, percent } from "../text/format";
import { contrasteText } from "../text/contraste";
import { cruceText } from "../text/cruce";
import { boundText, franjasText } from "../text/niveles";
import { nivelEnFrase } from "../text/niveles";

/** A rule of the office and how it was applied here. */
export interface RuleLine {
  readonly label: string;
  readonly text: string;
}

/** The box that goes with every figure: each rule with the value in force, and where it came from. */
export function metodologiaLines(evaluation: Evaluation): readonly RuleLine[] {
  const { matriz, pesos, simpleMean, raiz, registro, findings, parametros } = evaluation;
  const top = nivelEnFrase(matriz.levels[0] ?? "plan");
  const contraste = contrasteText(pesos);
  const acumulados = findings.find((finding) => finding.type === "trimestresAcumulados");
  return [
    {
      label: "Datos ausentes",
      text: "Una celda vacía, «-», «N/A» o con error es un dato ausente: se informa con su motivo y no se toma como 0.",
    },
    {
      label: "Avance de una meta",
      text: `Suma: ejecutado sobre programado. ${crecienteText(parametros)} Mantenimiento: valor sobre programado. Reducción: lo disminuido desde la línea base sobre lo programado desde la línea base.`,
    },
    {
      label: "Tipo de meta",
      text: "Se infiere de la programación (suma de los años o último año igual a la meta del cuatrienio); el tipo declarado se usa solo cuando la programación no permite determinarlo.",
    },
    {
      label: "Sobreejecución",
      text: `El cumplimiento de cada meta se limita a ${boundText(parametros.topeDeMeta.valor)}; lo ejecutado por encima no compensa otras metas. Se anota sobre ${boundText(parametros.sobreejecucion.valor)} y se advierte sobre ${boundText(parametros.sobreejecucionAlta.valor)}; desde ${boundText(parametros.errorDeUnidad.valor)} se señala un posible error de unidad.`,
    },
    {
      label: "Niveles de cumplimiento",
      text: nivelesText(parametros),
    },
    {
      label: "No programadas",
      text: "Salen del numerador y del denominador de la vigencia, y las demás metas del mismo componente se reponderan; se mantienen en el cuatrienio.",
    },
    {
      label: "Sin reporte",
      text: "La meta del plan que ninguna dependencia reporta se toma como programada y con ejecución 0.",
    },
    {
      label: "Pesos",
      text: `Los pesos del primer nivel son ${parametros.pesosDelPlan.valor > 0 && pesos.fuente !== "preset" ? "los del plan aprobado, si se conoce; aquí, " : ""}${parametros.pesosPorMetas.valor > 0 ? "por el número de metas programadas" : sourceText(pesos.fuente, pesos, "pesos")}${sumText(pesos.suma)}. Sin peso propio, ${parametros.promedioDePromedios.valor > 0 ? "los componentes y las metas de un mismo grupo pesan igual (promedio de promedios)" : `todas las metas programadas que comparten ${top} pesan igual`}.${contraste === null ? "" : ` ${contraste}`}`,
    },
    {
      label: "Ponderador de la vigencia",
      text:
        pesos.ponderador === null || pesos.fuentePonderador === null
          ? "No se conoce: se calcula el cumplimiento, pero no los puntos del plan."
          : `${percent(impresa("ponderador", pesos.ponderador, parametros))} del cuatrienio, ${sourceText(pesos.fuentePonderador, pesos, "ponderador")}.`,
    },
    {
      label: "Redondeo",
      text: `Se calcula con toda la precisión y ${truncates(parametros) ? "se trunca, como en 2021" : "se redondea al mostrar, la mitad hacia arriba"}: puntos con dos decimales, porcentajes con uno.${truncates(parametros) ? "" : " Sumas y diferencias también se calculan antes: pueden no coincidir en el último decimal con las que se obtienen de lo mostrado."}`,
    },
    {
      label: "Total del plan",
      text: `Suma de los aportes del primer nivel, sin redondear.${simpleMean !== null && raiz.cumplimiento !== null ? ` Promedio simple: ${percent(simpleMean, 2)}.` : ""}`,
    },
    {
      label: "Trimestres",
      text: `T1 a T4 se leen como incrementos${acumulados?.type === "trimestresAcumulados" ? `, salvo en ${count(acumulados.filas)} metas en que parecen acumulados` : ""}; en mantenimiento se toma su promedio. Esperado a la fecha: ${raiz.esperado === null ? "sin calcular" : `${percent(impresa("esperado", raiz.esperado, parametros))} de lo programado`} (referencia, no cambia el nivel). Sin programación por trimestre se espera el ${percent(parametros.esperadoT1.valor)}, el ${percent(parametros.esperadoT2.valor)} y el ${percent(parametros.esperadoT3.valor)} de lo programado al cierre de los tres primeros.`,
    },
    {
      label: "Armonización",
      text: `${registro === null ? "El libro no trae registro de proyectos: solo se verificó el número de dígitos del BPIN." : `Registro: hoja ${registro.sheet} de ${registro.workbook}, ${count(registro.rows)} filas.`} La ejecución que cita un proyecto sin la meta, un BPIN que no está en el registro o mal escrito no se tiene en cuenta para el análisis y la meta sigue en el denominador; si no cita proyecto, ${parametros.sinProyectoCuenta.valor > 0 ? "se tiene en cuenta y se señala" : "tampoco se tiene en cuenta"}.`,
    },
    {
      label: "Umbrales de las alertas",
      text: umbralesText(parametros),
    },
    { label: "Plazos", text: plazosText(plazosDe(parametros)) },
    ...(evaluation.ajustes === null || isEmpty(evaluation.ajustes)
      ? []
      : [{ label: "Ajustes por acto", text: ajustesText(evaluation.ajustes) }]),
    ...(evaluation.cruce === null
      ? []
      : [{ label: "Cruce con proyectos", text: cruceText(evaluation.cruce) }]),
    {
      label: "Cuatrienio",
      text: cuatrienioText(evaluation.cuatrienio),
    },
  ];
}

/** How the four years are counted, or why there is no figure of them. */
function cuatrienioText({ vigencias, faltan, raiz }: Cuatrienio): string {
  if (vigencias.length === 0) return "Sin vigencia no se sabe qué va del cuatrienio.";
  if (faltan.length > 0)
    return `Sin cifra: el libro no trae la ejecución de ${listed(faltan.map(String))}.`;
  if (raiz.cumplimiento === null)
    return "Sin cifra: el libro no trae la meta del cuatrienio o su ejecución.";
  return `Ejecutado de ${listed(vigencias.map(String))} sobre la meta del cuatrienio: suma lo de todos los años; creciente y reducción toman el último valor; mantenimiento, el promedio de los años transcurridos. Una meta sin meta del cuatrienio no entra.`;
}

/** R2, R32: what creciente is measured from. */
function crecienteText({ crecienteDesdeLineaBase, crecienteDesdeAnterior }: ReglaDeAvance): string {
  const base = crecienteDesdeLineaBase.valor > 0 ? "la línea base" : null;
  if (crecienteDesdeAnterior.valor > 0)
    return `Creciente: lo avanzado desde lo que alcanzó la vigencia anterior sobre lo programado desde ahí; si no se conoce, ${base === null ? "valor sobre programado" : `desde ${base}`}.`;
  return base === null
    ? "Creciente: valor sobre programado."
    : `Creciente: lo avanzado desde ${base} sobre lo programado desde ${base}.`;
}

/** R32: the numbers that no other line of the box says, as they are in force. */
function umbralesText(parametros: Parametros): string {
  return `${UMBRALES.map((nombre) => {
    const { valor, unidad } = parametros[nombre];
    return `${NOMBRE_DE_AJUSTE[nombre]}: ${valorText(valor, unidad)}`;
  }).join("; ")}.`;
}

const UMBRALES = [
  "sinEjecucion",
  "metasParaAlertar",
  "ultimoTrimestre",
  "trimestresAcumulados",
  "escalaDudosa",
  "metasSinSoporte",
  "diferenciaVisible",
  "diferenciaEnPesos",
  "cortesParaPronosticar",
  "variacionDelRitmo",
] as const satisfies readonly (keyof Parametros)[];

function nivelesText(escala: EscalaDeNiveles): string {
  const { sobresaliente, aceptable } = escala;
  const bounds = `Sobresaliente desde ${boundText(sobresaliente.valor)}, Aceptable desde ${boundText(aceptable.valor)}, Bajo por debajo; sobre el porcentaje sin redondear.`;
  const gaps = franjasText(escala);
  return gaps.length === 0
    ? bounds
    : `${bounds} En las franjas ${gaps.join(" y ")} se aplica el rango inferior y se señala.`;
}

function sumText(suma: number | null): string {
  return suma === null ? "" : ` y suman ${percent(suma, 2)}`;
}

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
      return "de una hoja del libro";
    case "libro":
      return tomados === undefined
        ? `${de === "pesos" ? "los guardados" : "el guardado"} en el libro por el usuario`
        : pesosTomadosText(tomados, de);
    case "preset":
      return `${de === "pesos" ? "los oficiales" : "el oficial"} del plan${oficial ? ` ${spanOf(oficial)}` : ""}`;
    case "iguales":
      return de === "pesos"
        ? "iguales, porque el libro no los trae"
        : "igual para cada vigencia, porque el libro no lo trae";
  }
}
