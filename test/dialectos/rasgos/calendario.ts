import { titled, withColumnas, withTablas, type Columna, type Libro } from "../libro";
import { column } from "../libroLlano";
import { rasgosOf, type Rasgo } from "../rasgo";
import { ACTUAL, byQuarters, monthOf, quarterly, ROMANOS } from "./periodos";

/** The execution of the current vigencia in parts that add to it. */
const parts = (
  count: number,
  title: (part: number) => string,
  bandas: readonly string[] = [],
  total?: string,
): Partial<Rasgo> => ({
  forma: (forma) => ({ ...forma, tipos: ["suma"] }),
  sin: ["largo", "cifras"],
  libro: (libro: Libro) =>
    withColumnas(libro, (columna) => {
      if (columna.papel !== "ejecutado" || columna.anio !== ACTUAL) return columna;
      const each = Array.from({ length: count }, (_, at): Columna => ({
        ...column(`ejecutado parte ${at}`, "ejecutado", title(at + 1), ({ meta }) =>
          monthOf(meta.anios[ACTUAL]?.ejecutado ?? null, at, count),
        ),
        anio: ACTUAL,
        trimestre: Math.min(4, 1 + at),
        bandas,
      }));
      return total === undefined ? each : [...each, titled(columna, total, bandas)];
    }),
});

/** Pairs of what was promised and done in each quarter, under a band of its own. */
const pairs = (band: (trimestre: number) => string, p: string, e: string): Partial<Rasgo> => ({
  forma: (forma) => ({ ...forma, vigencias: [ACTUAL], tipos: ["suma"] }),
  plan: byQuarters(3, false),
  sin: ["palabras", "bandas", "cifras", "ausencias", "columnas"],
  libro: (libro: Libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: tabla.columnas.flatMap((columna): Columna[] =>
        columna.papel === "programado"
          ? [columna]
          : columna.papel === "ejecutado"
            ? [1, 2, 3, 4].flatMap((t): Columna[] => [
                {
                  ...column(`programado T${t}`, "otro", p, ({ meta }) =>
                    quarterOf(meta.anios[ACTUAL]?.programado ?? null, t),
                  ),
                  bandas: [band(t)],
                },
                {
                  ...column(
                    `ejecutado T${t}`,
                    "ejecutado",
                    e,
                    ({ meta }) => meta.anios[ACTUAL]?.trimestres?.ejecutado[t - 1] ?? null,
                  ),
                  bandas: [band(t)],
                  anio: ACTUAL,
                  trimestre: t,
                },
              ])
            : [columna],
      ),
    })),
});

function quarterOf(whole: number | null, trimestre: number): number | null {
  return monthOf(whole, trimestre - 1, 4);
}

/** Months, two months, four months, semesters and quarters by other names. */
export const calendario = [
  ...rasgosOf("periodos", {
    "meses con su total": parts(12, (m) => MESES[m - 1] ?? "", [], `Total ${ACTUAL}`),
    "meses completos y su total ejecutado": parts(
      12,
      (m) => (MESES_ENTEROS[m - 1] ?? "").toUpperCase(),
      [`EJECUCIÓN MENSUAL ${ACTUAL}`],
      "TOTAL",
    ),
    "meses con año y su total": parts(
      12,
      (m) => `${MESES_ENTEROS[m - 1] ?? ""} ${ACTUAL}`,
      [],
      `Total ejecutado ${ACTUAL}`,
    ),
    "bimestres con su total": parts(
      6,
      (b) =>
        `${["Ene-Feb", "Mar-Abr", "May-Jun", "Jul-Ago", "Sep-Oct", "Nov-Dic"][b - 1]} ${ACTUAL}`,
      [],
      `Total ejecutado ${ACTUAL}`,
    ),
    "bimestres numerados con su total": parts(
      6,
      (b) => `Bimestre ${b}`,
      [`EJECUTADO ${ACTUAL}`],
      `Total`,
    ),
    cuatrimestres: parts(3, (c) => `${ROMANOS[c]} Cuatrimestre ${ACTUAL}`),
    "cuatrimestres con su total": parts(
      3,
      (c) => `Cuatrimestre ${c}`,
      [`EJECUTADO ${ACTUAL}`],
      `Total ejecutado ${ACTUAL}`,
    ),
    "cuatrimestres ejecutados": parts(3, (c) => `Ejecutado cuatrimestre ${c} de ${ACTUAL}`),
    "semestres 2025-I": parts(2, (s) => `Ejecutado ${ACTUAL}-${ROMANOS[s]}`),
    "semestres 2025-1": parts(2, (s) => `Ejecutado ${ACTUAL}-${s}`),
    "meses ejecutados": parts(12, (m) => `Ejecutado ${MESES_ENTEROS[m - 1] ?? ""} ${ACTUAL}`),
    "bimestres ejecutados": parts(6, (b) => `Ejecutado bimestre ${b} de ${ACTUAL}`),
    "trimestres 2025-1": quarterly((t) => `Ejecutado ${ACTUAL}-${t}`),
    "trimestres numerados bajo su año": quarterly((t) => `${t}`, { band: `EJECUTADO ${ACTUAL}` }),
    "semestres I SEM": parts(2, (s) => `${ROMANOS[s]} SEM ${ACTUAL}`),
    "semestres bajo banda": parts(2, (s) => `Semestre ${s}`, [`EJECUCIÓN ${ACTUAL}`]),
    "trimestres 1T-2025": quarterly((t) => `${t}T-${ACTUAL}`),
    "trimestres 2025-T1": quarterly((t) => `${ACTUAL}-T${t}`),
    "trimestres Q1": quarterly((t) => `Ejecutado Q${t} ${ACTUAL}`),
    "trimestres Trim. I": quarterly((t) => `Ejecución Trim. ${ROMANOS[t]} ${ACTUAL}`),
    "trimestres Trim1": quarterly((t) => `Ejec. Trim${t} ${ACTUAL}`),
    "trimestres PRIMER TRIMESTRE": quarterly(
      (t) => `${["", "PRIMER", "SEGUNDO", "TERCER", "CUARTO"][t]} TRIMESTRE`,
      { band: `AVANCE ${ACTUAL}` },
    ),
    "trimestres de mes a mes": quarterly(
      (t) =>
        `${["", "Enero a marzo", "Abril a junio", "Julio a septiembre", "Octubre a diciembre"][t]} ${ACTUAL}`,
      { band: `EJECUTADO` },
    ),
    "trimestres Tri I": quarterly((t) => `Tri ${ROMANOS[t]}`, { band: `EJECUTADO ${ACTUAL}` }),
    "trimestres numerados": quarterly((t) => `${t}`, { band: `EJECUTADO POR TRIMESTRE ${ACTUAL}` }),
    "trimestres reportados": quarterly((t) => `Reporte ${ROMANOS[t]} trimestre ${ACTUAL}`),
    "trimestres bajo SEGUIMIENTO TRIMESTRAL": quarterly((t) => ROMANOS[t] ?? "", {
      band: `SEGUIMIENTO TRIMESTRAL ${ACTUAL}`,
    }),
    "trimestres por corte": quarterly((t) => `Corte ${t} - ${ACTUAL}`),
    "trimestres a corte con año corto": quarterly(
      (t) => `Avance a ${["", "31/03", "30/06", "30/09", "31/12"][t]}/${ACTUAL}`,
      { acumulado: true },
    ),
    "trimestres acumulados abreviados": quarterly((t) => `Acum. T${t} ${ACTUAL}`, {
      acumulado: true,
    }),
    "trimestres avance acum.": quarterly((t) => `Avance acum. trim. ${t} ${ACTUAL}`, {
      acumulado: true,
    }),
    "trimestres hasta": quarterly(
      (t) => `Ejecutado hasta ${["", "marzo", "junio", "septiembre", "diciembre"][t]} de ${ACTUAL}`,
      { acumulado: true },
    ),
    "trimestres P y E bajo banda": pairs((t) => `TRIMESTRE ${ROMANOS[t]}`, "P", "E"),
    "trimestres Prog y Ejec bajo banda": pairs((t) => `T${t} ${ACTUAL}`, "Prog", "Ejec"),
    "trimestres Programado y Ejecutado bajo banda con mes": pairs(
      (t) => ["", "ENE-MAR", "ABR-JUN", "JUL-SEP", "OCT-DIC"][t] ?? "",
      "Programado",
      "Ejecutado",
    ),
    "sin año en los títulos y vigencia en el pie": {
      forma: (forma) => ({ ...forma, vigencias: [ACTUAL] }),
      plan: (plan) => ({ ...plan, declarado: { vigencia: ACTUAL } }),
      libro: (libro) =>
        withTablas(
          withColumnas(libro, (columna) =>
            columna.anio === undefined
              ? columna
              : titled(
                  columna,
                  columna.papel === "programado" ? "Meta programada" : "Meta ejecutada",
                ),
          ),
          (tabla) => ({ ...tabla, antes: [["PLAN DE ACCIÓN", null, null, `AÑO: ${ACTUAL}`], []] }),
        ),
    },
    "sin año, en celda aparte": {
      forma: (forma) => ({ ...forma, vigencias: [ACTUAL] }),
      plan: (plan) => ({ ...plan, declarado: { vigencia: ACTUAL } }),
      libro: (libro) =>
        withTablas(
          withColumnas(libro, (columna) =>
            columna.anio === undefined
              ? columna
              : titled(
                  columna,
                  columna.papel === "programado" ? "Programado vigencia" : "Ejecutado vigencia",
                ),
          ),
          (tabla) => ({ ...tabla, antes: [["VIGENCIA", ACTUAL], []] }),
        ),
    },
  }),
];

const MESES = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"];
const MESES_ENTEROS = [
  "Enero",
  "Febrero",
  "Marzo",
  "Abril",
  "Mayo",
  "Junio",
  "Julio",
  "Agosto",
  "Septiembre",
  "Octubre",
  "Noviembre",
  "Diciembre",
];
