import { withColumnas, withTablas, type Columna, type Libro } from "../libro";
import { column } from "../libroLlano";
import { withMetas, type Anio, type Meta, type Plan } from "../../segunda/plan";
import type { Azar } from "../azar";
import type { Forma } from "../planVerdadero";
import { rasgosOf, type Rasgo } from "../rasgo";

/** The vigencia that is under way in most workbooks. */
export const ACTUAL = 2025;

const QUARTERS = [1, 2, 3, 4] as const;

/** Types of which the quarters say without a doubt what the year comes to. */
const plainTypes = (forma: Forma): Forma => ({
  ...forma,
  tipos: forma.tipos.filter((tipo) => tipo === "suma" || tipo === "mantenimiento"),
});

/** The execution of the current vigencia by quarters; those after `until` are blank, or 0. */
export function byQuarters(until: number, acumulado: boolean, ahead: null | 0 = null) {
  return (plan: Plan, azar: Azar): Plan =>
    withMetas(plan, (meta) => {
      const anio = meta.anios[ACTUAL];
      if (!anio) return meta;
      const ejecutado = quartersOf(meta, anio, azar, until, acumulado).map((value, at) =>
        at < until ? value : ahead,
      );
      return withAnio(meta, {
        ...anio,
        ejecutado: null,
        trimestres: { programado: null, ejecutado, acumulado },
      });
    });
}

function quartersOf(
  meta: Meta,
  { ejecutado }: Anio,
  azar: Azar,
  until: number,
  acumulado: boolean,
): (number | null)[] {
  if (ejecutado === null) return QUARTERS.map(() => null);
  if (acumulado) {
    const from = meta.tipo === "Reducción" || meta.tipo === "Acumulado" ? (meta.lineaBase ?? 0) : 0;
    return QUARTERS.map(
      (quarter) => Math.round((from + ((ejecutado - from) * quarter) / until) * 10) / 10,
    );
  }
  if (meta.tipo === "Mantenimiento")
    return QUARTERS.map(() => Math.max(1, Math.round(ejecutado + azar.int(-3, 3))));
  const cuts = QUARTERS.map(() => azar.int(1, 5)).map((part, at) => (at < until ? part : 0));
  const total = cuts.reduce((sum, part) => sum + part, 0);
  return cuts.map((part) => Math.round(((ejecutado * part) / total) * 10) / 10);
}

function withAnio(meta: Meta, anio: Anio): Meta {
  return { ...meta, anios: { ...meta.anios, [ACTUAL]: anio } };
}

/** Four columns in place of the year's one. */
function quarterColumns(
  papel: "programado" | "ejecutado",
  title: (trimestre: number) => string,
  band?: string,
): (libro: Libro) => Libro {
  return (libro) =>
    withColumnas(libro, (columna) =>
      columna.papel === papel && columna.anio === ACTUAL
        ? QUARTERS.map((trimestre): Columna => ({
            ...column(`${papel} ${ACTUAL} T${trimestre}`, papel, title(trimestre), ({ meta }) => {
              const quarters = meta.anios[ACTUAL]?.trimestres?.[papel];
              return quarters?.[trimestre - 1] ?? null;
            }),
            anio: ACTUAL,
            trimestre,
            bandas: band === undefined ? [] : [band],
          }))
        : columna,
    );
}

export const ROMANOS = ["", "I", "II", "III", "IV"];
const CIERRES = ["", "31 de marzo", "30 de junio", "30 de septiembre", "31 de diciembre"];
const MESES = ["", "Ene-Mar", "Abr-Jun", "Jul-Sep", "Oct-Dic"];

export function quarterly(
  title: (trimestre: number) => string,
  {
    until = 3,
    acumulado = false,
    ahead = null,
    band,
  }: { until?: number; acumulado?: boolean; ahead?: null | 0; band?: string } = {},
): Partial<Rasgo> {
  return {
    ...(acumulado ? {} : { forma: plainTypes }),
    plan: byQuarters(until, acumulado, ahead),
    libro: quarterColumns("ejecutado", title, band),
  };
}

const MONTHS = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"];

/** What is delivered in a part of the year, a month if it is not said: the parts add to the year. */
export function monthOf(whole: number | null, at: number, parts = 12): number | null {
  if (whole === null) return null;
  const share = Math.floor(whole / parts);
  return at < parts - 1 ? share : Math.round((whole - share * (parts - 1)) * 10) / 10;
}

/** The sum, or for what is kept the mean, of the quarters reported; off by what `slip` says. */
function totalColumn(slip: (meta: Meta) => number = () => 0): Columna {
  return {
    ...column(`ejecutado ${ACTUAL}`, "ejecutado", `Total ejecutado ${ACTUAL}`, ({ meta }) => {
      const reported = (meta.anios[ACTUAL]?.trimestres?.ejecutado ?? []).filter(
        (value) => value !== null,
      );
      const sum = reported.reduce((total, value) => total + value, 0);
      if (reported.length === 0) return null;
      const total = meta.tipo === "Mantenimiento" ? sum / reported.length : sum;
      return total + slip(meta);
    }),
    anio: ACTUAL,
  };
}

const zerosAhead = (plan: Plan): Plan =>
  withMetas(plan, (meta) => ({
    ...meta,
    anios: Object.fromEntries(
      Object.entries(meta.anios).map(([vigencia, anio]) => [
        vigencia,
        Number(vigencia) > ACTUAL ? { ...anio, ejecutado: 0 } : anio,
      ]),
    ),
  }));

/** Programme and execution of the current vigencia, both by quarters. */
function bothByQuarters(plan: Plan, azar: Azar): Plan {
  return withMetas(byQuarters(3, false)(plan, azar), (meta) => {
    const anio = meta.anios[ACTUAL];
    if (!anio?.trimestres) return meta;
    const level = anio.programado ?? 0;
    const share = Math.floor(level / 4);
    const programado =
      anio.programado === null
        ? null
        : meta.tipo === "Mantenimiento"
          ? [level, level, level, level]
          : [share, share, share, level - 3 * share];
    return withAnio(meta, {
      ...anio,
      programado: null,
      trimestres: { ...anio.trimestres, programado },
    });
  });
}

/** R28: what the quarters come to counts, whatever the total beside them says. */
function quartersWithTotal(slip?: (meta: Meta) => number): Partial<Rasgo> {
  return {
    forma: plainTypes,
    sin: ["cifras"],
    plan: byQuarters(3, false),
    libro: (libro) =>
      withTablas(
        quarterColumns("ejecutado", (t) => `Ejecutado T${t} ${ACTUAL}`)(libro),
        (tabla) => ({
          ...tabla,
          columnas: tabla.columnas.flatMap((columna) =>
            columna.trimestre === 4 ? [columna, totalColumn(slip)] : [columna],
          ),
        }),
      ),
  };
}

export const periodos = rasgosOf("periodos", {
  "una vigencia": { forma: (forma) => ({ ...forma, vigencias: [ACTUAL] }) },
  "dos vigencias": { forma: (forma) => ({ ...forma, vigencias: [2024, ACTUAL] }) },
  "plan pasado completo": {
    forma: (forma) => ({ ...forma, vigencias: [2020, 2021, 2022, 2023], hasta: 2023 }),
  },
  "primer año": { forma: (forma) => ({ ...forma, hasta: 2024 }) },
  "años futuros en cero": { plan: zerosAhead },
  "sin año, declarado arriba": {
    forma: (forma) => ({ ...forma, vigencias: [ACTUAL] }),
    plan: (plan) => ({ ...plan, declarado: { vigencia: ACTUAL } }),
    libro: (libro) =>
      withTablas(
        withColumnas(libro, (columna) =>
          columna.anio === undefined
            ? columna
            : {
                ...columna,
                titulo: { valor: columna.papel === "programado" ? "Programado" : "Ejecutado" },
              },
        ),
        (tabla) => ({
          ...tabla,
          antes: [["SEGUIMIENTO AL PLAN DE DESARROLLO"], [`Vigencia ${ACTUAL}`]],
        }),
      ),
  },
  "trimestres T1": quarterly((t) => `Ejecutado T${t} ${ACTUAL}`),
  "trimestres I Trimestre": quarterly((t) => `${ROMANOS[t]} Trimestre ${ACTUAL}`),
  "trimestres Ejec. Trim": quarterly((t) => `Ejec. Trim ${t} ${ACTUAL}`),
  "trimestres Ene-Mar": quarterly((t) => `Ejecutado ${MESES[t]} ${ACTUAL}`),
  "trimestres bajo banda": quarterly((t) => `T${t}`, { band: `EJECUTADO ${ACTUAL}` }),
  "trimestres con ceros adelante": quarterly((t) => `Ejecutado T${t} ${ACTUAL}`, {
    until: 2,
    ahead: 0,
  }),
  "trimestres acumulados": quarterly((t) => `Ejecutado acumulado T${t} ${ACTUAL}`, {
    acumulado: true,
  }),
  "trimestres a corte": quarterly((t) => `Ejecutado a ${CIERRES[t]} de ${ACTUAL}`, {
    acumulado: true,
  }),
  "avance acumulado por trimestre": quarterly(
    (t) => `Avance acumulado ${ROMANOS[t]} trimestre ${ACTUAL}`,
    {
      acumulado: true,
      until: 4,
    },
  ),
  "programado y ejecutado por trimestres": {
    forma: (forma) => ({ ...plainTypes(forma), vigencias: [ACTUAL] }),
    plan: bothByQuarters,
    libro: (libro) =>
      quarterColumns(
        "programado",
        (t) => `Programado T${t} ${ACTUAL}`,
      )(quarterColumns("ejecutado", (t) => `Ejecutado T${t} ${ACTUAL}`)(libro)),
  },
  "trimestres y su total": quartersWithTotal(),
  "trimestres y un total que contradicen": quartersWithTotal(({ codigo }) =>
    codigo.endsWith("2") ? 1000 : 0,
  ),
  "meses bajo banda": {
    forma: (forma) => ({ ...forma, tipos: ["suma"] }),
    sin: ["largo"],
    libro: (libro) =>
      withColumnas(libro, (columna) =>
        columna.papel === "ejecutado" && columna.anio === ACTUAL
          ? MONTHS.map((month, at): Columna => ({
              ...column(`ejecutado ${month}`, "ejecutado", month, ({ meta }) =>
                monthOf(meta.anios[ACTUAL]?.ejecutado ?? null, at),
              ),
              anio: ACTUAL,
              trimestre: 1 + Math.floor(at / 3),
              bandas: [`EJECUTADO ${ACTUAL}`],
            }))
          : columna,
      ),
  },
  "dos semestres": {
    forma: (forma) => ({ ...forma, tipos: ["suma"] }),
    sin: ["largo"],
    libro: (libro) =>
      withColumnas(libro, (columna) =>
        columna.papel === "ejecutado" && columna.anio === ACTUAL
          ? [1, 2].map((half): Columna => ({
              ...column(
                `ejecutado S${half}`,
                "ejecutado",
                `Ejecutado semestre ${half} de ${ACTUAL}`,
                ({ meta }) => {
                  const whole = meta.anios[ACTUAL]?.ejecutado ?? null;
                  if (whole === null) return null;
                  const first = Math.floor(whole / 2);
                  return half === 1 ? first : whole - first;
                },
              ),
              anio: ACTUAL,
              trimestre: half * 2,
            }))
          : columna,
      ),
  },
  "año de plan por ordinal": {
    sin: ["palabras", "bandas"],
    libro: (libro, _azar, plan) =>
      withTablas(
        withColumnas(libro, (columna) =>
          columna.anio === undefined
            ? columna
            : {
                ...columna,
                titulo: {
                  valor: `${columna.papel === "programado" ? "Programado" : "Ejecutado"} año ${plan.vigencias.indexOf(columna.anio) + 1}`,
                },
              },
        ),
        (tabla) => ({ ...tabla, antes: [["PLAN DE DESARROLLO 2024-2027"], []] }),
      ),
  },
  "trimestres bajo fechas sin decir si acumulan": {
    sinCifra: true,
    sin: ["palabras", "bandas", "cifras", "columnas"],
    forma: (forma) => ({ ...forma, vigencias: [ACTUAL], tipos: ["suma"] }),
    plan: (plan) =>
      withMetas(plan, (meta) =>
        withAnio(meta, {
          programado: 100,
          ejecutado: null,
          trimestres: { programado: null, ejecutado: [10, 20, 25, null], acumulado: false },
        }),
      ),
    libro: quarterColumns(
      "ejecutado",
      (t) => `${["", "31/03", "30/06", "30/09", "31/12"][t]}/${ACTUAL}`,
    ),
  },
  "a 30 de septiembre": {
    libro: (libro) =>
      withColumnas(libro, (columna) =>
        columna.papel === "ejecutado" && columna.anio === ACTUAL
          ? { ...columna, titulo: { valor: `Ejecutado a 30 de septiembre de ${ACTUAL}` } }
          : columna,
      ),
  },
});
