import {
  isQuantity,
  withCelda,
  withColumnas,
  type Celda,
  type Columna,
  type Libro,
  type Valor,
} from "../libro";
import { withMetas, type Anio, type Meta, type Plan } from "../../segunda/plan";
import type { Azar } from "../azar";
import { rasgosOf, type Rasgo } from "../rasgo";

const QUANTITIES = new Set<Columna["papel"]>([
  "programado",
  "ejecutado",
  "lineaBase",
  "metaCuatrienio",
]);

export function quantities(change: (celda: Celda, columna: Columna) => Celda) {
  return (libro: Libro): Libro =>
    withColumnas(libro, (columna) =>
      QUANTITIES.has(columna.papel)
        ? withCelda(columna, (celda) => change(celda, columna))
        : columna,
    );
}

const numbers = (change: (value: number) => Celda) => ({
  libro: quantities((celda) => (typeof celda.valor === "number" ? change(celda.valor) : celda)),
});

/** "1.234,5" */
function esCO(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

const thousandfold = (plan: Plan): Plan =>
  withMetas(plan, (meta) => scaled(meta, (value) => Math.round(value * 1250)));

function scaled(meta: Meta, change: (value: number) => number): Meta {
  const some = (value: number | null): number | null => (value === null ? null : change(value));
  const many = (values: readonly (number | null)[]) => values.map(some);
  return {
    ...meta,
    lineaBase: some(meta.lineaBase),
    metaCuatrienio: some(meta.metaCuatrienio),
    anios: Object.fromEntries(
      Object.entries(meta.anios).map(
        ([vigencia, { programado, ejecutado, trimestres }]): [string, Anio] => [
          vigencia,
          {
            programado: some(programado),
            ejecutado: some(ejecutado),
            ...(trimestres && {
              trimestres: {
                ...trimestres,
                programado: trimestres.programado && many(trimestres.programado),
                ejecutado: many(trimestres.ejecutado),
              },
            }),
          },
        ],
      ),
    ),
  };
}

/** Every meta promises all of something each year: quantities are fractions of it. */
export const percentages = (plan: Plan): Plan =>
  withMetas(plan, (meta) => {
    const anios = Object.fromEntries(
      Object.entries(meta.anios).map(([vigencia, { programado, ejecutado }]): [string, Anio] => [
        vigencia,
        {
          programado: 1,
          ejecutado:
            ejecutado === null || programado === null
              ? null
              : Math.round(Math.min(1, ejecutado / programado) * 1000) / 1000,
        },
      ]),
    );
    return {
      ...meta,
      unidad: "Porcentaje",
      lineaBase: null,
      metaCuatrienio: 1,
      tipo: "Mantenimiento",
      anios,
    };
  });

/** Percentages typed one way where they are promised and one where they are done. */
function percent(promised: (fraction: number) => Celda, done = promised): Partial<Rasgo> {
  return {
    sin: ["periodos", "ausencias"],
    plan: percentages,
    libro: quantities((celda, { papel }) =>
      typeof celda.valor === "number"
        ? (papel === "ejecutado" ? done : promised)(celda.valor)
        : celda,
    ),
  };
}

const AS_FORMAT = (value: number): Celda => ({ valor: value, formato: "0.0%" });
const AS_TEXT = (value: number): Celda => ({ valor: `${esCO(Math.round(value * 1000) / 10)} %` });
const AS_LITERAL = (value: number): Celda => ({
  valor: Math.round(value * 1000) / 10,
  formato: '0.0"%"',
});
const AS_ESCAPED = (value: number): Celda => ({
  valor: Math.round(value * 1000) / 10,
  formato: "0.0\\%",
});
const AS_HUNDRED = (value: number): Celda => ({ valor: Math.round(value * 1000) / 10 });
const AS_FRACTION = (value: number): Celda => ({ valor: value });

/** One meta's execution lost to what its cell holds: it is absent, and not 0. */
function oneLost(spoilt: (azar: Azar) => Celda): Partial<Rasgo> {
  const isLost = (meta: Meta, plan: Plan | null): boolean =>
    plan !== null && /\.1$/.test(meta.codigo);
  return {
    plan: (plan) =>
      withMetas(plan, (meta) =>
        isLost(meta, plan)
          ? {
              ...meta,
              anios: Object.fromEntries(
                Object.entries(meta.anios).map(([vigencia, anio]) => [
                  vigencia,
                  anio.ejecutado === null ? anio : { ...anio, ejecutado: null },
                ]),
              ),
            }
          : meta,
      ),
    libro: (libro, azar, plan) => {
      const years = new Set(plan.vigencias.filter((vigencia) => vigencia <= 2025));
      return withColumnas(libro, (columna) =>
        columna.papel === "ejecutado" &&
        columna.trimestre === undefined &&
        years.has(columna.anio ?? 0)
          ? withCelda(columna, (celda, { meta }) => (isLost(meta, plan) ? spoilt(azar) : celda))
          : columna,
      );
    },
  };
}

export const blanks = (papel: "programado" | "ejecutado", text: Valor): Partial<Rasgo> => ({
  libro: (libro, _azar, plan) =>
    withColumnas(libro, (columna) =>
      isQuantity(columna) && columna.papel === papel && isPast(columna, plan)
        ? withCelda(columna, (celda) => (celda.valor === null ? { ...celda, valor: text } : celda))
        : columna,
    ),
});

function isPast({ anio, papel }: Columna, plan: Plan): boolean {
  return (
    papel === "programado" ||
    anio === undefined ||
    anio <= 2025 ||
    (plan.vigencias.at(-1) ?? 0) < 2025
  );
}

export const recoded = (change: (order: number) => Valor): Partial<Rasgo> => ({
  plan: (plan) => {
    let order = 0;
    return withMetas(plan, (meta) => ({ ...meta, codigo: String(change(++order)) }));
  },
  libro: (libro) =>
    withColumnas(libro, (columna) =>
      columna.papel === "codigo"
        ? withCelda(columna, (celda) =>
            typeof change(1) === "number" ? { ...celda, valor: Number(celda.valor) } : celda,
          )
        : columna,
    ),
});

export const cifras = [
  ...rasgosOf("cifras", {
    "cantidades como texto": numbers((value) => ({ valor: esCO(value) })),
    "cantidades como texto con espacios": numbers((value) => ({ valor: ` ${esCO(value)}\u00a0` })),
    "miles como texto": { plan: thousandfold, ...numbers((value) => ({ valor: esCO(value) })) },
    "miles con formato": {
      plan: thousandfold,
      ...numbers((value) => ({ valor: value, formato: "#,##0" })),
    },
    "dos decimales": numbers((value) => ({ valor: value, formato: "0.00" })),
    "porcentajes con formato": percent(AS_FORMAT),
    "porcentajes como texto": percent(AS_TEXT),
    "porcentajes con signo literal": percent(AS_LITERAL),
    "porcentajes con signo escapado": percent(AS_ESCAPED),
    "porcentajes de 0 a 100": percent(AS_HUNDRED),
    "fracciones a secas": percent(AS_FRACTION),
    "promesa con formato, ejecución como texto": percent(AS_FORMAT, AS_TEXT),
    "promesa con formato, ejecución con signo literal": percent(AS_FORMAT, AS_LITERAL),
    "promesa de 100, ejecución con signo literal": percent(AS_HUNDRED, AS_LITERAL),
    "promesa de 100, ejecución con formato": percent(AS_HUNDRED, AS_FORMAT),
    "promesa como texto, ejecución con formato": percent(AS_TEXT, AS_FORMAT),
    "una ejecución vuelta fecha": oneLost((azar) => ({
      valor: azar.int(45660, 45990),
      formato: "d-mmm",
    })),
    "una ejecución negativa": oneLost(() => ({ valor: -3 })),
    "una ejecución con nota": oneLost(() => ({ valor: "ver soporte en carpeta" })),
    "miles con espacio": {
      plan: thousandfold,
      ...numbers((value) => ({ valor: esCO(value).replace(/\./g, " ") })),
    },
    "cantidades por fórmula": {
      libro: quantities((celda) =>
        typeof celda.valor === "number"
          ? {
              ...celda,
              formula: () =>
                `${Math.floor(Number(celda.valor))}+${Number(celda.valor) - Math.floor(Number(celda.valor))}`,
            }
          : celda,
      ),
    },
    "fórmulas sin calcular": {
      sinCifra: true,
      sin: ["archivo", "largo", "ausencias"],
      libro: (libro) =>
        withColumnas(libro, (columna) =>
          columna.papel === "ejecutado"
            ? withCelda(columna, ({ valor }) =>
                valor === null ? { valor } : { valor: null, formula: () => `${valor}*1` },
              )
            : columna,
        ),
    },
    "una ejecución infinita": oneLost(() => ({ valor: "1E309" })),
    "una ejecución con error": oneLost(() => ({ valor: "#DIV/0!" })),
    "una ejecución pendiente": oneLost(() => ({ valor: "Pendiente" })),
  }),
  ...rasgosOf("ausencias", {
    "sin reporte con raya": blanks("ejecutado", "-"),
    "sin reporte con N/A": blanks("ejecutado", "N/A"),
    "sin reporte con un espacio": blanks("ejecutado", " "),
    "sin reporte con ND": blanks("ejecutado", "ND"),
    "sin reporte con Sin reporte": blanks("ejecutado", "Sin reporte"),
    "sin reporte con cero": {
      sin: ["periodos", "cifras"],
      plan: (plan) =>
        withMetas(plan, (meta) => ({
          ...meta,
          anios: Object.fromEntries(
            Object.entries(meta.anios).map(([vigencia, anio]) => [
              vigencia,
              Number(vigencia) <= 2025 && anio.programado !== null
                ? { ...anio, ejecutado: anio.ejecutado ?? 0 }
                : anio,
            ]),
          ),
        })),
    },
    "no programada NP": blanks("programado", "NP"),
    "no programada con todas sus letras": blanks("programado", "No programada"),
    "no programada N.A.": blanks("programado", "N.A."),
    "no programada cero": blanks("programado", 0),
    "no programada raya": blanks("programado", "-"),
  }),
  ...rasgosOf("codigos", {
    "códigos MP": recoded((order) => `MP-${String(order).padStart(3, "0")}`),
    "códigos IP": recoded((order) => `IP-${100 + order}`),
    "códigos numéricos": recoded((order) => order),
    "códigos de cuatro cifras": recoded((order) => 1000 + order),
    "códigos de producto MGA": recoded((order) => 2201000 + order),
    "sin código": {
      libro: (libro) =>
        withColumnas(libro, (columna) => (columna.papel === "codigo" ? [] : columna)),
    },
  }),
];
