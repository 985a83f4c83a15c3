import { withTablas, type Columna, type RenglonDeMeta, type Valor } from "../libro";
import { rasgosOf, type Rasgo } from "../rasgo";
import { added, noise, perYear, steady } from "./ruido";

const num = (
  clave: string,
  titulo: Valor,
  salt: number,
  least: number,
  most: number,
  formato?: string,
): Columna => noise(clave, titulo, ({ meta }) => steady(meta, salt, least, most), formato);

/** Columns of years before the plan or after it. */
const beyond = (titles: readonly (readonly [string, number, number])[]): Partial<Rasgo> =>
  added(() =>
    titles.map(([titulo, least, most], at) => num(titulo, titulo, 900 + at, least, most)),
  );

/** Another column that says it of the vigencia under way: which of both counts is not known. */
const alsoSaid = (
  titulo: (anio: number) => string,
  papel: "programado" | "ejecutado",
): Partial<Rasgo> => ({
  sinCifra: true,
  sin: ["periodos", "palabras", "bandas", "largo", "pedido", "hojas"],
  libro: (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: tabla.columnas.flatMap((columna): Columna[] =>
        columna.papel === papel && columna.anio === 2025
          ? [columna, noise("otra", titulo(2025), ({ meta }) => steady(meta, 24, 1, 9))]
          : [columna],
      ),
    })),
});

const ratio = (anio: number, { meta }: RenglonDeMeta): number | null => {
  const { programado, ejecutado } = meta.anios[anio] ?? {};
  return programado && ejecutado !== null && ejecutado !== undefined
    ? Math.min(1, Math.round((ejecutado / programado) * 100) / 100)
    : null;
};

/** Columns of whole numbers, one for each year where they say AAAA: title, least and most. */
const NUMEROS: readonly (readonly [string, number, number])[] = [
  ["Meta por ejecutar", 0, 40],
  ["Ejecutado vigencias anteriores", 0, 40],
  ["Meta de resultado AAAA", 5, 90],
  ["Proyección a cierre AAAA", 5, 90],
  ["Proyección de cumplimiento AAAA", 5, 90],
  ["Costo AAAA", 5, 90],
  ["Valor AAAA (miles de $)", 5, 900],
  ["Inversión ejecutada AAAA (millones)", 5, 900],
  ["Recursos gestionados AAAA", 5, 900],
  ["Contratos ejecutados AAAA", 1, 9],
  ["Visitas realizadas AAAA", 1, 90],
  ["Número de personas capacitadas AAAA", 5, 90],
  ["Horas ejecutadas AAAA", 5, 90],
  ["Ponderación eje", 1, 100],
  ["Meta cuatrienio ajustada", 40, 300],
  ["No. de reportes AAAA", 1, 4],
  ["Seguimientos realizados", 1, 4],
  ["Valor unitario programado 2025", 1, 90],
  ["Diagnóstico AAAA", 5, 90],
  ["Déficit AAAA", 5, 90],
  ["Tasa AAAA", 5, 90],
  ["Indicador de bienestar AAAA", 5, 90],
  ["Observaciones", 1, 9],
  ["Semana", 1, 52],
];

const numbered = ([title, least, most]: (typeof NUMEROS)[number]): Partial<Rasgo> =>
  title.includes("AAAA")
    ? perYear((y) => [num(`${title} ${y}`, title.replace("AAAA", `${y}`), y, least, most)])
    : added(() => [num(title, title, title.length, least, most)]);

/** What offices that answer at a counter write beside their metas. */
export const ventanillas = [
  ...rasgosOf(
    "ruido",
    Object.fromEntries(NUMEROS.map((numero) => [`columna ${numero[0]}`, numbered(numero)])),
  ),
  ...rasgosOf("ruido", {
    "avance físico y financiero en porcentaje": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [
        noise(`af ${y}`, `Avance físico ${y} (%)`, (r) => ratio(y, r), "0%"),
        noise(
          `afi ${y}`,
          `Avance financiero ${y} (%)`,
          ({ meta }) => steady(meta, y, 1, 99) / 100,
          "0%",
        ),
      ]),
    },
    "avance financiero en porcentaje": perYear((y) => [
      noise(`afi ${y}`, `Avance financiero ${y}`, ({ meta }) => steady(meta, y, 1, 99) / 100, "0%"),
    ]),
    "avance financiero de 0 a 100": perYear((y) => [
      noise(`afi ${y}`, `Avance financiero ${y}`, ({ meta }) => steady(meta, y, 1, 99)),
    ]),
    "ejecución financiera en porcentaje": perYear((y) => [
      noise(
        `efi ${y}`,
        `Ejecución financiera ${y}`,
        ({ meta }) => steady(meta, y, 1, 99) / 100,
        "0%",
      ),
    ]),
    "reprogramado con otras cifras": alsoSaid((y) => `Reprogramado ${y}`, "programado"),
    "meta ajustada del año": alsoSaid((y) => `Meta ajustada ${y}`, "programado"),
    "meta del plan de acción del año": alsoSaid((y) => `Meta plan de acción ${y}`, "programado"),
    "ejecutado según el sistema": alsoSaid((y) => `Ejecutado ${y} (SisPT)`, "ejecutado"),
    "ejecutado auditado": alsoSaid(
      (y) => `Ejecutado ${y} verificado por Control Interno`,
      "ejecutado",
    ),
    "programado borrador oculto": {
      ...alsoSaid((y) => `Programado ${y} (borrador)`, "programado"),
    },
    "programada sí o no": perYear((y) => [
      noise(`sino ${y}`, `¿Programada ${y}?`, ({ meta }) =>
        meta.anios[y]?.programado === null ? "No" : "Sí",
      ),
    ]),
    "programada SI NO sin signos": perYear((y) => [
      noise(`sino ${y}`, `Programada ${y}`, ({ meta }) =>
        meta.anios[y]?.programado === null ? "NO" : "SI",
      ),
    ]),
    "aplica en la vigencia": perYear((y) => [
      noise(`aplica ${y}`, `Aplica ${y}`, ({ meta }) =>
        meta.anios[y]?.programado === null ? "N" : "S",
      ),
    ]),
    "avance ponderado": perYear((y) => [
      noise(
        `pond ${y}`,
        `Avance ponderado ${y}`,
        ({ meta }) => steady(meta, y, 1, 900) / 10000,
        "0.00%",
      ),
    ]),
    "avance ponderado sin formato": perYear((y) => [
      noise(`pond ${y}`, `Avance ponderado ${y}`, ({ meta }) => steady(meta, y, 1, 900) / 1000),
    ]),
    "acumulado 2024-2025": added(() => [
      noise(
        "acum",
        "Acumulado 2024-2025",
        ({ meta }) => (meta.anios[2024]?.ejecutado ?? 0) + (meta.anios[2025]?.ejecutado ?? 0),
      ),
    ]),
    "ejecutado acumulado del cuatrienio": added(() => [
      noise(
        "acum",
        "Ejecutado acumulado cuatrienio",
        ({ meta }) => (meta.anios[2024]?.ejecutado ?? 0) + (meta.anios[2025]?.ejecutado ?? 0),
      ),
    ]),
    "total ejecutado a secas": added(() => [
      noise(
        "acum",
        "Total ejecutado",
        ({ meta }) => (meta.anios[2024]?.ejecutado ?? 0) + (meta.anios[2025]?.ejecutado ?? 0),
      ),
    ]),
    "avance acumulado a secas": added(() => [
      noise(
        "acum",
        "Avance acumulado",
        ({ meta }) => (meta.anios[2024]?.ejecutado ?? 0) + (meta.anios[2025]?.ejecutado ?? 0),
      ),
    ]),
    "programado acumulado a secas": added(() => [
      noise(
        "acum",
        "Programado acumulado",
        ({ meta }) => (meta.anios[2024]?.programado ?? 0) + (meta.anios[2025]?.programado ?? 0),
      ),
    ]),
    "ejecutado 2020-2023": beyond([["Ejecutado 2020-2023", 1, 90]]),
    "ejecutado de antes del plan": beyond([
      ["Ejecutado 2022", 1, 90],
      ["Ejecutado 2023", 1, 90],
    ]),
    "meta ODS 2030": beyond([["Meta ODS 2030", 50, 90]]),
    "meta nacional 2030": beyond([["Meta nacional 2030", 50, 90]]),
    "meta departamental": beyond([["Meta departamental 2027", 50, 90]]),
    "proyectos programados y ejecutados": perYear((y) => [
      num(`pp ${y}`, `Proyectos programados ${y}`, y, 1, 9),
      num(`pe ${y}`, `Proyectos ejecutados ${y}`, y + 1, 1, 9),
    ]),
    "beneficiarios programados y atendidos": perYear((y) => [
      num(`bp ${y}`, `Beneficiarios programados ${y}`, y, 5, 90),
      num(`ba ${y}`, `Beneficiarios atendidos ${y}`, y + 1, 5, 90),
    ]),
    "población programada y atendida": perYear((y) => [
      num(`bp ${y}`, `Población programada ${y}`, y, 5, 90),
      num(`ba ${y}`, `Población atendida ${y}`, y + 1, 5, 90),
    ]),
    "hitos programados y cumplidos": perYear((y) => [
      num(`hp ${y}`, `Hitos programados ${y}`, y, 1, 6),
      num(`hc ${y}`, `Hitos cumplidos ${y}`, y + 1, 1, 6),
    ]),
    "tareas programadas y ejecutadas": perYear((y) => [
      num(`hp ${y}`, `Tareas programadas ${y}`, y, 1, 6),
      num(`hc ${y}`, `Tareas ejecutadas ${y}`, y + 1, 1, 6),
    ]),
    "fecha programada y ejecutada": perYear((y) => [
      num(`fp ${y}`, `Fecha programada ${y}`, y, 45700, 46000, "dd/mm/yyyy"),
      num(`fe ${y}`, `Fecha ejecutada ${y}`, y + 1, 45700, 46000, "dd/mm/yyyy"),
    ]),
    "estado de la meta en el año": perYear((y) => [
      noise(`est ${y}`, `Estado ${y}`, (r) =>
        (ratio(r.meta.anios[y] ? y : 0, r) ?? 0) >= 1 ? "Cumplida" : "En ejecución",
      ),
    ]),
    "numerador y denominador": added(() => [
      num("n", "Numerador", 84, 1, 50),
      num("d", "Denominador", 85, 51, 99),
    ]),
    "trimestre reportado": added(() => [noise("tr", "Trimestre reportado", () => "IV")]),
    "avance del trimestre anterior y actual": {
      sin: ["periodos"],
      ...added(() => [
        num("ta", "Avance trimestre anterior", 86, 1, 20),
        num("tc", "Avance trimestre actual", 87, 1, 20),
      ]),
    },
    "cumplimiento topado": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [noise(`ct ${y}`, `Cumplimiento topado ${y}`, (r) => ratio(y, r), "0%")]),
    },
    "cumplimiento a secas": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [noise(`ct ${y}`, `Cumplimiento ${y}`, (r) => ratio(y, r), "0%")]),
    },
    "cumplimiento de texto": perYear((y) => [
      noise(`ct ${y}`, `Cumplimiento ${y}`, (r) => ((ratio(y, r) ?? 0) >= 1 ? "Alto" : "Bajo")),
    ]),
    "resultado en palabras": perYear((y) => [
      noise(`rt ${y}`, `Resultado ${y}`, () => "Se adelantaron las gestiones del caso"),
    ]),
    "avance en prosa": perYear((y) => [
      noise(
        `rt ${y}`,
        `Avance ${y}`,
        ({ meta }) => `Se entregaron ${steady(meta, y, 2, 40)} elementos a la comunidad`,
      ),
    ]),
    "ejecutado en prosa": perYear((y) => [
      noise(
        `rt ${y}`,
        `Descripción de lo ejecutado ${y}`,
        ({ meta }) => `Se entregaron ${steady(meta, y, 2, 40)} elementos`,
      ),
    ]),
    "meta en número y en letras": perYear((y) => [
      noise(
        `let ${y}`,
        `Programado ${y} (en letras)`,
        ({ meta }) => `${["cinco", "diez", "veinte"][steady(meta, y, 0, 2)]} unidades`,
      ),
    ]),
    "capacidad instalada": beyond([["Capacidad instalada 2023", 5, 90]]),
    cobertura: perYear((y) => [
      noise(`cob ${y}`, `Cobertura ${y}`, ({ meta }) => steady(meta, y, 5, 90) / 100, "0%"),
    ]),
    variación: perYear((y) => [
      noise(`var ${y}`, `Variación ${y}`, ({ meta }) => steady(meta, y, -30, 30)),
    ]),
    desviación: perYear((y) => [
      noise(`des ${y}`, `Desviación ${y} (Ejecutado - Programado)`, ({ meta }) =>
        steady(meta, y, -30, 30),
      ),
    ]),
    faltante: perYear((y) => [
      noise(`fal ${y}`, `Falta por ejecutar ${y}`, ({ meta }) =>
        Math.max(0, (meta.anios[y]?.programado ?? 0) - (meta.anios[y]?.ejecutado ?? 0)),
      ),
    ]),
    "mes de reporte": added(() => [noise("mes", "Mes de reporte", () => "Diciembre")]),
    "vigencia de cierre": added(() => [
      noise("vc", "Año de cumplimiento", ({ meta }) => steady(meta, 94, 2024, 2027)),
    ]),
    "año de inicio y fin": added(() => [
      noise("ai", "Año inicio", () => 2024),
      noise("af", "Año fin", ({ meta }) => steady(meta, 95, 2025, 2027)),
    ]),
    "vigencia programada": added(() => [
      noise("vp", "Vigencia programada", () => "2024, 2025, 2026, 2027"),
    ]),
  }),
];
