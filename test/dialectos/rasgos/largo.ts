import { titled, withTablas, type Columna, type Libro, type Renglon } from "../libro";
import { column } from "../libroLlano";
import type { Forma } from "../planVerdadero";
import type { Plan } from "../../segunda/plan";
import { rasgosOf, type Rasgo } from "../rasgo";

/** One row for each meta and year: the columns of all years are one pair. */
function byYear(year: string, programado: string, ejecutado: string): Partial<Rasgo> {
  return {
    sin: ["periodos", "bandas", "palabras", "filas", "ruido"],
    libro: (libro: Libro, _azar, plan: Plan) =>
      withTablas(libro, (tabla) => {
        const pair = (papel: "programado" | "ejecutado", title: string): Columna =>
          column(papel, papel, title, ({ meta, anio }) => meta.anios[anio ?? 0]?.[papel] ?? null);
        const others = tabla.columnas.filter(({ anio }) => anio === undefined);
        return {
          ...tabla,
          columnas: [
            ...others,
            column("anio", "periodo", year, ({ anio }) => anio ?? null),
            pair("programado", programado),
            pair("ejecutado", ejecutado),
          ],
          renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
            renglon.tipo === "meta"
              ? plan.vigencias.map((anio) => ({ ...renglon, anio }))
              : [renglon],
          ),
        };
      }),
  };
}

const onlySuma = (forma: Forma): Forma => ({ ...forma, vigencias: [2025], tipos: ["suma"] });

/** One row for each meta and quarter of the one vigencia: what was promised for the year stands in each. */
function byPeriod(name: string, periods: readonly string[]): Partial<Rasgo> {
  return {
    sin: ["periodos", "bandas", "palabras", "filas", "cifras", "ausencias", "ruido"],
    forma: onlySuma,
    libro: (libro: Libro) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: tabla.columnas
          .flatMap((columna): Columna[] =>
            columna.papel === "programado" && columna.anio !== undefined
              ? [
                  column(
                    "periodo",
                    "periodo",
                    name,
                    ({ trimestre }) => periods[(trimestre ?? 1) - 1] ?? null,
                  ),
                  columna,
                ]
              : [columna],
          )
          .map((columna) =>
            columna.papel === "ejecutado"
              ? {
                  ...titled(columna, columna.titulo.valor),
                  celda: ({ meta, trimestre }) => ({
                    valor: partOf(
                      meta.anios[2025]?.ejecutado ?? null,
                      trimestre ?? 1,
                      periods.length,
                    ),
                  }),
                }
              : columna,
          ),
        renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
          renglon.tipo === "meta"
            ? periods.map((_, at) => ({ ...renglon, trimestre: at + 1 }))
            : [renglon],
        ),
      })),
  };
}

/** Parts that add to the whole, in halves; the last takes what is left. */
function partOf(total: number | null, order: number, of: number): number | null {
  if (total === null) return null;
  const share = Math.floor((total / of) * 2) / 2;
  return order < of ? share : Math.round((total - share * (of - 1)) * 100) / 100;
}

/** Two rows for each meta, one for each project, and each with a part of what was done. */
const byProject: Partial<Rasgo> = {
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
  ],
  forma: (forma) => ({ ...forma, vigencias: [2025], tipos: ["suma"] }),
  libro: (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: tabla.columnas.flatMap((columna): Columna[] =>
        columna.papel === "ejecutado"
          ? [
              column("proyecto", "otro", "Proyecto", ({ trimestre }) =>
                trimestre === 1 ? "Proyecto A" : "Proyecto B",
              ),
              {
                ...columna,
                celda: ({ meta, trimestre }) => ({
                  valor: partOf(meta.anios[2025]?.ejecutado ?? null, trimestre ?? 1, 3),
                }),
              },
            ]
          : [columna],
      ),
      renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
        renglon.tipo === "meta"
          ? [1, 3].map((trimestre) => ({ ...renglon, trimestre }))
          : [renglon],
      ),
    })),
};

export const largo = rasgosOf("largo", {
  "una fila por proyecto": byProject,
  "una fila por año": byYear("Año", "Programado", "Ejecutado"),
  "una fila por vigencia": byYear("Vigencia", "Meta programada", "Meta ejecutada"),
  "una fila por trimestre": byPeriod("Trimestre", ["I", "II", "III", "IV"]),
  "una fila por trimestre T1": byPeriod("Periodo", ["T1", "T2", "T3", "T4"]),
  "una fila por mes": byPeriod("Mes", [
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
  ]),
});
