import {
  titled,
  valor,
  withCelda,
  withTablas,
  type Columna,
  type Libro,
  type Renglon,
  type RenglonDeMeta,
  type Tabla,
  type Valor,
} from "../libro";
import { column } from "../libroLlano";
import type { Forma } from "../planVerdadero";
import type { Plan } from "../../segunda/plan";
import { rasgosOf, type Rasgo } from "../rasgo";

/** How a long table is typed, beside its periods. */
interface Escritura {
  /** Code, text and the rest only stand in the first row of each meta. */
  readonly soloPrimera?: true;
  readonly sinCodigo?: true;
  /** All the metas of one period, then all those of the next. */
  readonly porPeriodo?: true;
  readonly periodoPrimero?: true;
}

const isFirst = (renglon: RenglonDeMeta, first: number): boolean =>
  (renglon.anio ?? renglon.trimestre) === first;

/** The same long table, typed in another way. */
function typed(tabla: Tabla, first: number, escritura: Escritura): Tabla {
  const { soloPrimera, sinCodigo, porPeriodo, periodoPrimero } = escritura;
  const isMetas = ({ papel }: Columna): boolean =>
    !["periodo", "programado", "ejecutado"].includes(papel);
  const columnas = tabla.columnas
    .filter(({ papel }) => !(sinCodigo && papel === "codigo"))
    .map((columna) =>
      soloPrimera && isMetas(columna)
        ? withCelda(columna, (celda, renglon) => (isFirst(renglon, first) ? celda : valor(null)))
        : columna,
    );
  const periodOf = (renglon: Renglon): number =>
    renglon.tipo === "meta" ? (renglon.anio ?? renglon.trimestre ?? 0) : 0;
  return {
    ...tabla,
    columnas: periodoPrimero
      ? [...columnas].sort((a, b) => Number(b.papel === "periodo") - Number(a.papel === "periodo"))
      : columnas,
    renglones: porPeriodo
      ? [...tabla.renglones].sort((a, b) => periodOf(a) - periodOf(b))
      : tabla.renglones,
  };
}

/** One row for each meta and year: the columns of all years are one pair. */
function byYear(
  year: string,
  programado: string,
  ejecutado: string,
  {
    said = (anio) => anio,
    ...escritura
  }: Escritura & { readonly said?: (anio: number) => Valor } = {},
): Partial<Rasgo> {
  return {
    sin: ["periodos", "bandas", "palabras", "filas", "ruido", "ausencias", "codigos"],
    libro: (libro: Libro, _azar, plan: Plan) =>
      withTablas(libro, (tabla) => {
        const pair = (papel: "programado" | "ejecutado", title: string): Columna =>
          column(papel, papel, title, ({ meta, anio }) => meta.anios[anio ?? 0]?.[papel] ?? null);
        const others = tabla.columnas.filter(({ anio }) => anio === undefined);
        const long: Tabla = {
          ...tabla,
          columnas: [
            ...others,
            column("anio", "periodo", year, ({ anio }) => said(anio ?? 0)),
            pair("programado", programado),
            pair("ejecutado", ejecutado),
          ],
          renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
            renglon.tipo === "meta"
              ? plan.vigencias.map((anio) => ({ ...renglon, anio }))
              : [renglon],
          ),
        };
        return typed(long, plan.vigencias[0] ?? 0, escritura);
      }),
  };
}

const onlySuma = (forma: Forma): Forma => ({ ...forma, vigencias: [2025], tipos: ["suma"] });

interface PorPeriodo extends Escritura {
  /** What is promised in each row is its own part of it. */
  readonly promesaPorPeriodo?: true;
  /** A row more for each meta, with its total. */
  readonly total?: string;
  /** The titles name no vigencia. */
  readonly sinAnio?: true;
  /** What was done by then since January. */
  readonly acumulado?: true;
}

/** One row for each meta and period of the one vigencia: what was promised for the year stands in each. */
function byPeriod(
  name: string,
  periods: readonly Valor[],
  { promesaPorPeriodo, total, sinAnio, acumulado, ...escritura }: PorPeriodo = {},
): Partial<Rasgo> {
  const said = total === undefined ? periods : [...periods, total];
  const parts =
    (papel: "programado" | "ejecutado", running: boolean) =>
    ({ meta, trimestre = 1 }: RenglonDeMeta): Valor => {
      const whole = meta.anios[2025]?.[papel] ?? null;
      if (trimestre > periods.length) return whole;
      if (!running) return partOf(whole, trimestre, periods.length);
      return sumOf(
        Array.from({ length: trimestre }, (_, at) => partOf(whole, at + 1, periods.length)),
      );
    };
  return {
    sin: ["periodos", "bandas", "palabras", "filas", "cifras", "ausencias", "ruido", "codigos"],
    forma: onlySuma,
    libro: (libro: Libro) =>
      withTablas(libro, (tabla) => {
        const long: Tabla = {
          ...tabla,
          ...(sinAnio && { antes: [["SEGUIMIENTO A LA VIGENCIA 2025"]] }),
          columnas: tabla.columnas
            .flatMap((columna): Columna[] =>
              columna.papel === "programado"
                ? [
                    column(
                      "periodo",
                      "periodo",
                      name,
                      ({ trimestre }) => said[(trimestre ?? 1) - 1] ?? null,
                    ),
                    columna,
                  ]
                : [columna],
            )
            .map((columna) => {
              if (columna.papel !== "ejecutado" && columna.papel !== "programado") return columna;
              const title = columna.papel === "ejecutado" ? "Ejecutado" : "Programado";
              const dated = sinAnio ? titled(columna, title) : columna;
              if (columna.papel === "programado" && !promesaPorPeriodo) return dated;
              const amount = parts(columna.papel, acumulado === true);
              return { ...dated, celda: (renglon) => valor(amount(renglon)) };
            }),
          renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
            renglon.tipo === "meta"
              ? said.map((_, at) => ({ ...renglon, trimestre: at + 1 }))
              : [renglon],
          ),
        };
        return typed(long, 1, escritura);
      }),
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** Parts that add to the whole, in halves; the last takes what is left. */
function partOf(total: number | null, order: number, of: number): number | null {
  if (total === null) return null;
  const share = Math.floor((total / of) * 2) / 2;
  return order < of ? share : Math.round((total - share * (of - 1)) * 100) / 100;
}

/** Several rows for each meta, one for each part of it, and each with what that part did. */
function byPart(
  name: string,
  parts: readonly Valor[],
  { promesaPorParte }: { readonly promesaPorParte?: true } = {},
): Partial<Rasgo> {
  return {
    sinCifra: true,
    sin: [
      "periodos",
      "bandas",
      "palabras",
      "filas",
      "cifras",
      "ausencias",
      "ruido",
      "hojas",
      "pedido",
      "codigos",
    ],
    forma: onlySuma,
    libro: (libro) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: tabla.columnas.flatMap((columna): Columna[] => {
          const { papel } = columna;
          const amount: Columna = {
            ...columna,
            celda: ({ meta, trimestre }) =>
              valor(
                partOf(
                  meta.anios[2025]?.[papel === "programado" ? "programado" : "ejecutado"] ?? null,
                  trimestre ?? 1,
                  parts.length + 1,
                ),
              ),
          };
          if (papel === "programado") return [promesaPorParte ? amount : columna];
          return papel === "ejecutado"
            ? [
                column(
                  "parte",
                  "otro",
                  name,
                  ({ trimestre }) => parts[(trimestre ?? 1) - 1] ?? null,
                ),
                amount,
              ]
            : [columna];
        }),
        renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
          renglon.tipo === "meta"
            ? parts.map((_, at) => ({ ...renglon, trimestre: at + 1 }))
            : [renglon],
        ),
      })),
  };
}

const MESES: readonly string[] = [
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

export const largo = rasgosOf("largo", {
  "una fila por proyecto": byPart("Proyecto", ["Proyecto A", "Proyecto B"]),
  "una fila por actividad": byPart("Actividad", ["Contratar", "Ejecutar", "Liquidar"]),
  "una fila por contrato": byPart("Contrato", ["CPS-001-2025", "CPS-002-2025"]),
  "una fila por BPIN, programado por proyecto": byPart("BPIN", ["2024257580001", "2024257580002"], {
    promesaPorParte: true,
  }),
  "una fila por vereda": byPart("Vereda", ["Centro", "La Diana", "Hatogrande"]),
  "una fila por año": byYear("Año", "Programado", "Ejecutado"),
  "una fila por vigencia": byYear("Vigencia", "Meta programada", "Meta ejecutada"),
  "una fila por año, primero todas las de un año": byYear("Año", "Programado", "Ejecutado", {
    porPeriodo: true,
  }),
  "una fila por año, la meta solo en la primera": byYear("Año", "Programado", "Ejecutado", {
    soloPrimera: true,
  }),
  "una fila por año, sin códigos": byYear("Año", "Programado", "Ejecutado", { sinCodigo: true }),
  "una fila por año, el año en la primera columna": byYear("Año", "Programado", "Ejecutado", {
    periodoPrimero: true,
  }),
  "una fila por año dicho con palabras": byYear("Periodo", "Programado", "Ejecutado", {
    said: (anio) => `Vigencia ${anio}`,
  }),
  "una fila por año escrito como texto": byYear(
    "Anualidad",
    "Cantidad programada",
    "Cantidad ejecutada",
    {
      said: String,
    },
  ),
  "una fila por trimestre": byPeriod("Trimestre", ["I", "II", "III", "IV"]),
  "una fila por trimestre T1": byPeriod("Periodo", ["T1", "T2", "T3", "T4"]),
  "una fila por trimestre, número": byPeriod("Trimestre", [1, 2, 3, 4]),
  "una fila por trimestre con su año": byPeriod("Periodo", [
    "2025-I",
    "2025-II",
    "2025-III",
    "2025-IV",
  ]),
  "una fila por trimestre con su total": byPeriod(
    "Trimestre",
    ["I trimestre", "II trimestre", "III trimestre", "IV trimestre"],
    { total: "Total" },
  ),
  "una fila por trimestre, programado por trimestre": byPeriod(
    "Trimestre",
    ["I", "II", "III", "IV"],
    {
      promesaPorPeriodo: true,
    },
  ),
  "una fila por trimestre, sin año en los títulos": byPeriod(
    "Trimestre",
    ["Primer trimestre", "Segundo trimestre", "Tercer trimestre", "Cuarto trimestre"],
    { sinAnio: true },
  ),
  "una fila por trimestre, la meta solo en la primera": byPeriod(
    "Trimestre",
    ["I", "II", "III", "IV"],
    {
      soloPrimera: true,
    },
  ),
  "una fila por trimestre, sin códigos": byPeriod("Trimestre", ["I", "II", "III", "IV"], {
    sinCodigo: true,
  }),
  "una fila por trimestre, primero todas las de uno": byPeriod(
    "Trimestre",
    ["I", "II", "III", "IV"],
    {
      porPeriodo: true,
    },
  ),
  "una fila por semestre": byPeriod("Semestre", ["Primer semestre", "Segundo semestre"]),
  "una fila por semestre, número": byPeriod("Semestre", [1, 2]),
  "una fila por corte, acumulado": byPeriod(
    "Corte",
    [
      "31 de marzo de 2025",
      "30 de junio de 2025",
      "30 de septiembre de 2025",
      "31 de diciembre de 2025",
    ],
    { acumulado: true },
  ),
  "una fila por bimestre": byPeriod("Bimestre", [1, 2, 3, 4, 5, 6]),
  "una fila por mes, la meta solo en la primera": byPeriod("Mes", MESES, { soloPrimera: true }),
  "una fila por mes": byPeriod("Mes", MESES),
  "una fila por mes, abreviado": byPeriod(
    "Mes",
    MESES.map((mes) => mes.slice(0, 3)),
  ),
  "una fila por mes, número": byPeriod(
    "Mes",
    MESES.map((_, at) => at + 1),
  ),
  "una fila por mes con su año": byPeriod(
    "Periodo",
    MESES.map((mes) => `${mes} 2025`),
  ),
  "una fila por mes, programado por mes": byPeriod("Mes", MESES, { promesaPorPeriodo: true }),
});
