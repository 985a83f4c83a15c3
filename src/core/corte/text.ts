import { asPrinted, MEDIDAS, type Medida } from "../cifras/medida";
import { medidaText } from "../cifras/medidaText";
import { DECIMALES } from "../redondeo";
import { estadoText, tipoText } from "../text/estados";
import { longDate, percent, points, exact } from "../text/format";
import type { Periodo } from "../vocabulary";
import type { CambioDeCorte } from "./cambiosDeCorte";
import type { CorteGuardado, NoSeGuarda } from "./corteGuardado";
import { ESTADOS, TIPOS } from "./corteShape";
import type { Punto } from "./evolucion";
import { claveDe, isWithinQuarter } from "./periodo";
import type { Pronostico } from "./pronostico";
import type { Rango } from "./rango";
import type { ProblemaDeCorte } from "./problemaDeCorte";
import { trimestreEnPalabras } from "../text/periodo";

/** R33: words of the sheet of kept cortes. They are read back: see `readCortes`. */
export const CORTES = {
  title: "Cortes guardados del plan",
  help: "Una fila por corte y por parte del plan, para tablas dinámicas y gráficos. La escribe el complemento: lo que se cambie aquí se advierte. Lo reportado solo se escribe donde no es igual a lo oficial.",
  columnas: {
    clave: "Corte",
    version: "Versión",
    vigencia: "Vigencia",
    trimestre: "Trimestre",
    tipo: "Tipo",
    id: "Identificador",
    padre: "Hace parte de",
    codigo: "Código",
    nombre: "Nombre",
    dependencia: "Dependencia",
    nivel: "Nivel",
    nivelReportado: "Nivel reportado",
    estado: "Estado",
    tipoDeMeta: "Tipo de meta",
    noArmonizada: "Ejecución que no se tuvo en cuenta",
  },
  sustento: "Sustento",
  tipos: { plan: "Plan", nodo: "Componente", meta: "Meta" },
  si: "Sí",
} as const;

/** Why a kept corte is not used. */
export function problemaDeCorteText({ clave, at, isNewer }: ProblemaDeCorte): string {
  const where = `El corte ${clave} de la hoja ${at.sheet} (fila ${at.row + 1})`;
  return isNewer
    ? `${where} es de una versión más nueva del complemento: no se usa ni se cambia. Actualice el complemento.`
    : `${where} no se entiende y no se usa: le faltan columnas o filas. Restaure la hoja como estaba para poder guardar otro corte.`;
}

/** Why no corte is saved. */
export function noSeGuardaText(problem: NoSeGuarda): string {
  switch (problem.type) {
    case "conPreguntas":
      return "No se guardó: hay preguntas por responder y mientras tanto el plan no tiene cifra.";
    case "sinVigencia":
      return "No se guardó: no se sabe de qué vigencia son las cifras. Elija la vigencia y repita.";
    case "sinQuien":
      return "No se guardó: un corte cerrado dice quién lo guardó. Escriba el nombre (en la línea de comandos, --quien NOMBRE) y repita.";
    case "yaGuardado":
      return `No se guardó: el corte ${claveDe(problem.antes.corte.periodo)} ya se cerró (${firmaText(problem.antes)}). Para corregirlo diga el motivo: lo que se cerró se conserva, y la corrección queda al lado.`;
    case "ilegibles":
      return "No se guardó: en la hoja de cortes hay filas que no se entienden, y al escribirla de nuevo se perderían. Restáurelas o quítelas primero.";
  }
}

/** "guardado el 15 de octubre de 2021, 8:30 por Ana Ruiz" */
export function firmaText({ cuando, quien }: Pick<CorteGuardado, "cuando" | "quien">): string {
  return `guardado el ${longDate(cuando)}${quien === null ? "" : ` por ${quien}`}`;
}

/** "2021, tercer trimestre" */
export function periodoDeCorteText(periodo: Periodo): string {
  const { vigencia, trimestre, corte } = periodo;
  const year = vigencia === null ? "sin vigencia" : String(vigencia);
  if (corte !== null && (trimestre === null || isWithinQuarter(periodo))) return longDate(corte);
  return trimestre === null ? year : `${year}, ${trimestreEnPalabras(trimestre)}`;
}

/** What a corte within a quarter counts; `null` of one that ends its quarter. */
export function corteIntermedioText(periodo: Periodo): string | null {
  const { vigencia, trimestre, corte } = periodo;
  if (vigencia === null || corte === null || !isWithinQuarter(periodo)) return null;
  const counted =
    trimestre === null
      ? "ningún trimestre de la vigencia ha cerrado, así que de lo reportado por trimestres no se toma nada"
      : `de lo reportado por trimestres se toma hasta el ${trimestreEnPalabras(trimestre)} de ${vigencia}`;
  return `El corte del ${longDate(corte)} no cierra un trimestre: ${counted}. Se guarda con su fecha, aparte de los del trimestre.`;
}

/** What happened between two cortes of one vigencia, or from one to the next. */
export function deUnCorteAOtroText(nombre: string, antes: Punto, ahora: Punto): string {
  const from = periodoDeCorteText(antes.periodo);
  const to = periodoDeCorteText(ahora.periodo);
  if (antes.cumplimiento === null || ahora.cumplimiento === null)
    return `${nombre}: entre ${from} y ${to} no hay con qué comparar.`;
  const difference = ahora.cumplimiento - antes.cumplimiento;
  const went =
    points(Math.abs(difference), DECIMALES.porcentaje) === points(0, DECIMALES.porcentaje)
      ? `se mantuvo en ${percent(ahora.cumplimiento)}`
      : `${difference > 0 ? "subió" : "bajó"} de ${percent(antes.cumplimiento)} a ${percent(ahora.cumplimiento)} (${points(Math.abs(difference), DECIMALES.porcentaje)}\u00a0puntos)`;
  const nivel =
    antes.nivel === null || ahora.nivel === null || antes.nivel === ahora.nivel
      ? ""
      : ` y pasó de ${antes.nivel} a ${ahora.nivel}`;
  const other =
    antes.periodo.vigencia === ahora.periodo.vigencia
      ? ""
      : " Son vigencias distintas: cada cumplimiento es de lo programado en la suya.";
  return `${nombre}: de ${from} a ${to} el cumplimiento ${went}${nivel}.${other}`;
}

/** Where the year and the four years end at the pace so far; nothing where there is no forecast. */
export function pronosticoText({ cierre, cuatrienio }: Pronostico): readonly string[] {
  const between = ({ bajo, central, alto }: Rango): string =>
    `${percent(central)}; ocho de cada diez veces, entre ${percent(bajo)} y ${percent(alto)}`;
  return [
    ...(cierre ? [`Al ritmo que trae, la vigencia cerraría en ${between(cierre)}.`] : []),
    ...(cuatrienio ? [`Al ritmo que trae, el cuatrienio cerraría en ${between(cuatrienio)}.`] : []),
  ];
}

/** R11: the nivel is that of the year; what was expected by the corte is a reference, and has none. */
export function aLaFechaText({ esperado, aLaFecha, nivel }: Punto): string | null {
  if (aLaFecha.cumplimiento === null) return null;
  return `Frente a lo programado en el año el nivel es ${nivel ?? "sin dato"}. Como referencia, que no cambia el nivel: a la fecha se esperaba el ${percent(esperado)} y se logró el ${percent(aLaFecha.cumplimiento)} de eso.`;
}

/** R21: one later change to what a corte held. */
export function cambioDeCorteText({
  type,
  codigo,
  nombre,
  antes,
  ahora,
  medida,
}: CambioDeCorte): string {
  const what = `${codigo === "" ? "" : `${codigo} `}${nombre}`.trim() || CORTES.tipos.plan;
  if (medida !== null)
    return `${what}: cambió «${medidaText(medida)}»: antes ${cifraText(medida, antes)}, ahora ${cifraText(medida, ahora)}`;
  const values =
    antes === null && ahora === null
      ? ""
      : `: antes ${valorText(antes)}, ahora ${valorText(ahora)}`;
  return type === "peso"
    ? `${what}: ${CAMBIOS[type]} (antes ${percent(asNumber(antes), 2)}, ahora ${percent(asNumber(ahora), 2)} del plan)`
    : `${what}: ${CAMBIOS[type]}${values}`;
}

const CAMBIOS: Readonly<Record<CambioDeCorte["type"], string>> = {
  periodoCerrado: "cambió lo ejecutado de un período cerrado",
  acumuladoCae: "bajó lo ejecutado acumulado",
  desaparecida: "la meta ya no aparece",
  nueva: "no estaba en ese corte",
  peso: "cambió el peso",
  tipo: "cambió el tipo de meta",
  lineaBase: "cambió la línea base",
  metaCuatrienio: "cambió la meta del cuatrienio",
  programado: "cambió lo programado",
  estado: "cambió el estado",
  nodo: "pasó a otro componente",
  nombre: "cambió el nombre",
  dependencia: "cambió la dependencia",
  ajuste: "cambió el ajuste",
  cifra: "cambió la cifra",
};

/** In its unit, with every digit in which two could differ. */
function cifraText(medida: Medida, value: CambioDeCorte["antes"]): string {
  return typeof value === "number"
    ? `${exact(asPrinted(medida, value) ?? 0)}${MEDIDAS[medida] === "porcentaje" ? "\u00a0%" : ""}`
    : valorText(value);
}

function asNumber(value: CambioDeCorte["antes"]): number | null {
  return typeof value === "number" ? value : null;
}

/** An amount whole: rounded, two that differ could read alike. */
function valorText(value: CambioDeCorte["antes"]): string {
  if (value === null) return "sin dato";
  if (typeof value === "number") return exact(value);
  return `«${WORDS.get(value) ?? value}»`;
}

const WORDS: ReadonlyMap<string, string> = new Map<string, string>([
  ...ESTADOS.map((estado) => [estado, estadoText(estado)] as const),
  ...TIPOS.map((tipo) => [tipo, tipoText(tipo)] as const),
]);
