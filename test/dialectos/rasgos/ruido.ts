import {
  withTablas,
  type Celda,
  type Columna,
  type Libro,
  type RenglonDeMeta,
  type Valor,
} from "../libro";
import { column } from "../libroLlano";
import type { Azar } from "../azar";
import type { Plan } from "../../segunda/plan";
import { rasgosOf, type Rasgo } from "../rasgo";

/** More columns, at the end of the table. */
export function added(columns: (plan: Plan, azar: Azar) => readonly Columna[]): Partial<Rasgo> {
  return {
    libro: (libro: Libro, azar, plan) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: [...tabla.columnas, ...columns(plan, azar)],
      })),
  };
}

/** More columns after those of each year. */
export function perYear(columns: (anio: number, azar: Azar) => readonly Columna[]): Partial<Rasgo> {
  return {
    libro: (libro: Libro, azar) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: tabla.columnas.flatMap((columna, at) => {
          const { anio } = columna;
          const next = tabla.columnas[at + 1];
          return anio !== undefined && next?.anio !== anio
            ? [columna, ...columns(anio, azar)]
            : [columna];
        }),
      })),
  };
}

export function noise(
  clave: string,
  titulo: Valor,
  says: (renglon: RenglonDeMeta) => Valor,
  formato?: string,
): Columna {
  return {
    ...column(clave, "otro", titulo, says),
    celda: (renglon): Celda => ({
      valor: says(renglon),
      ...(formato !== undefined && { formato }),
    }),
  };
}

/** The same number for a meta wherever it is asked: what is drawn hangs on its name. */
export function steady(
  meta: RenglonDeMeta["meta"],
  salt: number,
  least: number,
  most: number,
): number {
  let value = salt * 7919;
  for (const character of meta.nombre)
    value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1000003;
  return least + (value % (most - least + 1));
}

const money = (titulo: string, salt: number, anio: number): Columna =>
  noise(titulo, titulo, ({ meta }) => steady(meta, salt + anio, 20, 900) * 1e6, "$ #,##0");

/** Ejecutado over programado of the year, by formula. */
function ratioColumn(anio: number, titulo: string, formato: string, factor: number): Columna {
  return {
    ...column(`avance ${anio}`, "otro", titulo, () => null),
    celda: ({ meta }): Celda => {
      const { programado = null, ejecutado = null } = meta.anios[anio] ?? {};
      const value = programado ? ((ejecutado ?? 0) / programado) * factor : null;
      return {
        valor: value,
        formato,
        ...(value !== null && {
          formula: (ref) =>
            `${ref(`ejecutado ${anio}`)}/${ref(`programado ${anio}`)}${factor === 1 ? "" : `*${factor}`}`,
        }),
      };
    },
  };
}

export const ruido = rasgosOf("ruido", {
  "% avance con fórmula": {
    sin: ["periodos", "cifras"],
    ...perYear((y) => [ratioColumn(y, `% avance ${y}`, "0.0%", 1)]),
  },
  "% de cumplimiento de 0 a 100": {
    sin: ["periodos", "cifras"],
    ...perYear((y) => [ratioColumn(y, `% cumplimiento ${y}`, "0.00", 100)]),
  },
  "presupuesto de cada año": perYear((y) => [
    money(`Presupuesto ${y}`, 1, y),
    money(`Ejecución presupuestal ${y}`, 2, y),
  ]),
  "apropiación a pagos": added(() => [
    money("Apropiación definitiva 2025", 1, 2025),
    money("Compromisos 2025", 2, 2025),
    money("Obligaciones 2025", 3, 2025),
    money("Pagos 2025", 4, 2025),
  ]),
  "recursos programados y ejecutados": perYear((y) => [
    money(`Recursos programados ${y}`, 1, y),
    money(`Recursos ejecutados ${y}`, 2, y),
  ]),
  "presupuesto en millones": perYear((y) => [
    noise(`Presupuesto ${y} (millones)`, `Presupuesto ${y} (millones)`, ({ meta }) =>
      steady(meta, y, 3, 90),
    ),
    noise(`Ejecutado ${y} (millones)`, `Presupuesto ejecutado ${y} (millones)`, ({ meta }) =>
      steady(meta, y + 1, 2, 60),
    ),
  ]),
  "fuentes de financiación": added(() =>
    ["SGP", "Recursos propios", "Regalías", "Total recursos"].map((name, at) =>
      money(name, at, 2025),
    ),
  ),
  "número de proyectos": perYear((y) => [
    noise(`Número de proyectos ${y}`, `Número de proyectos ${y}`, ({ meta }) =>
      steady(meta, y, 1, 4),
    ),
  ]),
  "contratos y beneficiarios": added(() => [
    noise("contratos", "No. de contratos", ({ meta }) => steady(meta, 5, 0, 9)),
    noise("beneficiarios", "Población beneficiada", ({ meta }) => steady(meta, 6, 10, 900)),
  ]),
  "fechas de inicio y fin": added(() => [
    noise("inicio", "Fecha de inicio", ({ meta }) => steady(meta, 7, 45660, 45800), "dd/mm/yyyy"),
    noise("fin", "Fecha de terminación", ({ meta }) => steady(meta, 8, 45850, 45990), "dd/mm/yyyy"),
  ]),
  "prioridad y ODS": added(() => [
    noise("prioridad", "Prioridad", ({ meta }) => steady(meta, 9, 1, 3)),
    noise("ods", "ODS", ({ meta }) => steady(meta, 10, 1, 17)),
  ]),
  "códigos MGA": added(() => [
    noise("producto mga", "Código producto MGA", ({ meta }) => 2200000 + steady(meta, 11, 1, 99)),
    noise(
      "indicador mga",
      "Código indicador MGA",
      ({ meta }) => 220000000 + steady(meta, 11, 1, 99) * 100,
    ),
  ]),
  "soportes y observaciones": added(() => [
    noise("soportes", "Soportes de cumplimiento", ({ meta }) =>
      steady(meta, 12, 0, 1) ? "Acta y listado de asistencia" : null,
    ),
    noise("observaciones", "Observaciones", ({ meta }) =>
      steady(meta, 13, 0, 2) ? null : "Sin novedad",
    ),
  ]),
  "saldo y acumulado": {
    sin: ["periodos"],
    ...added((plan) => [
      noise("acumulado", "Ejecutado acumulado 2024-2025", ({ meta }) =>
        plan.vigencias.reduce((sum, y) => sum + (meta.anios[y]?.ejecutado ?? 0), 0),
      ),
      noise(
        "saldo",
        "Saldo por ejecutar",
        ({ meta }) =>
          (meta.metaCuatrienio ?? 0) -
          plan.vigencias.reduce((sum, y) => sum + (meta.anios[y]?.ejecutado ?? 0), 0),
      ),
    ]),
  },
  "avance del cuatrienio": {
    sin: ["periodos", "cifras"],
    ...added((plan) => [
      noise(
        "avance cuatrienio",
        "% avance cuatrienio",
        ({ meta }) =>
          meta.metaCuatrienio
            ? plan.vigencias.reduce((sum, y) => sum + (meta.anios[y]?.ejecutado ?? 0), 0) /
              meta.metaCuatrienio
            : null,
        "0.0%",
      ),
    ]),
  },
  semáforo: added(() => [
    noise(
      "semaforo",
      "Semáforo",
      ({ meta }) => ["Verde", "Amarillo", "Rojo"][steady(meta, 14, 0, 2)] ?? null,
    ),
  ]),
  "indicador de resultado al lado": added(() => [
    noise("indicador resultado", "Indicador de resultado", () => "Tasa de cobertura"),
    noise("lb resultado", "Línea base resultado", ({ meta }) => steady(meta, 15, 10, 60)),
    noise("meta resultado", "Meta de resultado", ({ meta }) => steady(meta, 16, 61, 99)),
  ]),
  "resultado de cada año": perYear((y) => [
    noise(`meta resultado ${y}`, `Meta de resultado ${y}`, ({ meta }) => steady(meta, y, 50, 99)),
    noise(`ejecutado resultado ${y}`, `Ejecutado resultado ${y}`, ({ meta }) =>
      steady(meta, y + 3, 10, 49),
    ),
  ]),
  "actividades programadas y ejecutadas": perYear((y) => [
    noise(`actividades prog ${y}`, `Actividades programadas ${y}`, ({ meta }) =>
      steady(meta, y, 5, 20),
    ),
    noise(`actividades ejec ${y}`, `Actividades ejecutadas ${y}`, ({ meta }) =>
      steady(meta, y + 1, 1, 5),
    ),
  ]),
  "vigencia anterior": added(() => [
    noise("programado anterior", "Programado vigencia anterior", ({ meta }) =>
      steady(meta, 20, 5, 40),
    ),
    noise("ejecutado anterior", "Ejecutado vigencia anterior", ({ meta }) =>
      steady(meta, 21, 1, 30),
    ),
  ]),
  "costo unitario": perYear((y) => [
    noise(`costo ${y}`, `Costo unitario ${y}`, ({ meta }) => steady(meta, y, 100, 900) * 1000),
  ]),
  "trimestre de entrega": added(() => [
    noise("entrega", "Trimestre de entrega", ({ meta }) => steady(meta, 22, 1, 4)),
  ]),
  "estado de programación": {
    sin: ["filas"],
    ...added((plan) => [
      noise("estado", "Estado programado-no programado", ({ meta }) => {
        const anio = meta.anios[plan.vigencias.includes(2025) ? 2025 : NaN];
        const quarters = anio?.trimestres?.programado ?? [];
        const isPromised = [anio?.programado, ...quarters].some((value) => value != null);
        return isPromised ? "Programado" : "No programado";
      }),
    ]),
  },
  "programación ajustada del mismo año": {
    sinCifra: true,
    // Of percentages over 100 both columns may come to the same: nothing to ask then.
    sin: ["periodos", "cifras", "palabras", "bandas", "largo", "pedido"],
    ...added(() => [
      noise("ajustado", "Programado ajustado 2025", ({ meta }) => steady(meta, 23, 3, 20)),
    ]),
  },
  "otra ejecución del mismo año": {
    sinCifra: true,
    sin: ["periodos", "cifras", "palabras", "bandas", "largo", "pedido"],
    ...added(() => [noise("otra", "Ejecutado 2025", ({ meta }) => steady(meta, 24, 1, 9))]),
  },
  "semáforo del año": perYear((y) => [
    noise(
      `nivel ${y}`,
      `Nivel ${y}`,
      ({ meta }) => ["Sobresaliente", "Aceptable", "Bajo"][steady(meta, y, 0, 2)] ?? null,
    ),
  ]),
  "avance impreso sin fórmula": {
    sin: ["periodos", "cifras", "largo"],
    ...perYear((y) => [
      noise(
        `% ${y}`,
        `% ${y}`,
        ({ meta }) => {
          const { programado = null, ejecutado = null } = meta.anios[y] ?? {};
          return programado && ejecutado !== null
            ? Math.round(Math.min(1, ejecutado / programado) * 1000) / 1000
            : null;
        },
        "0.0%",
      ),
    ]),
  },
  "solo dinero": {
    sinCifra: true,
    sin: ["periodos", "palabras", "bandas", "largo", "hojas", "pedido"],
    libro: (libro) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: [
          ...tabla.columnas.filter(({ anio }) => anio === undefined),
          money("Apropiación definitiva 2025", 1, 2025),
          money("Compromisos 2025", 2, 2025),
          money("Obligaciones 2025", 3, 2025),
        ],
      })),
  },
  "ejecución reportada y validada": {
    sinCifra: true,
    sin: ["periodos", "palabras", "bandas", "largo", "pedido", "hojas"],
    libro: (libro) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: tabla.columnas.flatMap((columna): Columna[] =>
          columna.papel === "ejecutado" && columna.anio === 2025
            ? [
                { ...columna, titulo: { valor: "Ejecutado 2025 según la dependencia" } },
                noise("otra", "Ejecutado 2025 según Planeación", ({ meta }) =>
                  steady(meta, 24, 1, 9),
                ),
              ]
            : [columna],
        ),
      })),
  },
  "programado acumulado": {
    sin: ["cifras"],
    ...perYear((y) => [
      noise(`acumulado ${y}`, `Meta acumulada a ${y}`, ({ meta }) =>
        Object.entries(meta.anios).reduce(
          (sum, [vigencia, { programado }]) =>
            sum + (Number(vigencia) <= y ? (programado ?? 0) : 0),
          0,
        ),
      ),
    ]),
  },
  "por ejecutar cada año": {
    sin: ["periodos", "cifras"],
    ...perYear((y) => [
      noise(
        `pendiente ${y}`,
        `Pendiente por ejecutar ${y}`,
        ({ meta }) => (meta.anios[y]?.programado ?? 0) - (meta.anios[y]?.ejecutado ?? 0),
      ),
    ]),
  },
  "fecha de corte en cada fila": added(() => [
    noise("corte", "Fecha de corte", () => 46022, "dd/mm/yyyy"),
  ]),
  puntaje: perYear((y) => [
    noise(`puntos ${y}`, `Puntaje ${y}`, ({ meta }) => steady(meta, y, 1, 100)),
  ]),
  "columna auxiliar sin título": added(() => [
    noise("aux", null, ({ meta }) => steady(meta, 17, 1, 100)),
  ]),
  "columna auxiliar oculta": added(() => [
    { ...noise("aux", "aux", ({ meta }) => steady(meta, 18, 1, 100)), oculta: true },
  ]),
  "año de la línea base": added(() => [noise("año base", "Año línea base", () => 2023)]),
  BPIN: added(() => [
    noise(
      "bpin",
      "Código BPIN",
      ({ meta }) => `202425758${String(steady(meta, 19, 1, 60)).padStart(4, "0")}`,
    ),
  ]),
});
