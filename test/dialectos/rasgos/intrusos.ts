import { isQuantity, type Celda, type Columna, type Renglon, type RenglonDeMeta } from "../libro";
import { rasgosOf, type Rasgo } from "../rasgo";
import { below, rows, totalRow } from "./filas";

/** One more row under each node of the top level. */
const underEach = (
  label: (name: string) => string,
  cells: (
    metas: readonly RenglonDeMeta[],
    columnas: readonly Columna[],
  ) => Readonly<Record<string, Celda>>,
  place = "",
): Partial<Rasgo> =>
  rows((renglones, { columnas }) =>
    renglones.flatMap((renglon, at): Renglon[] => {
      const next = renglones[at + 1];
      if (renglon.tipo !== "meta" || renglon.ruta.length === 0) return [renglon];
      if (next?.tipo === "meta" && next.ruta[0] === renglon.ruta[0]) return [renglon];
      const metas = renglones.filter(
        (one): one is RenglonDeMeta => one.tipo === "meta" && one.ruta[0] === renglon.ruta[0],
      );
      const clave =
        place === "" ? "" : (columnas.find(({ papel }) => papel === place)?.clave ?? "");
      return [
        renglon,
        {
          tipo: "libre",
          celdas: {
            ...cells(metas, columnas),
            [clave]: { valor: label(renglon.ruta[0]?.nombre ?? "") },
          },
        },
      ];
    }),
  );
const percentages = (_metas: readonly RenglonDeMeta[], columnas: readonly Columna[]) =>
  Object.fromEntries(
    columnas
      .filter(({ papel, anio }) => papel === "ejecutado" && (anio ?? 0) <= 2025)
      .map(({ clave }) => [clave, { valor: 0.62, formato: "0%" }]),
  );
const hundreds = (_metas: readonly RenglonDeMeta[], columnas: readonly Columna[]) =>
  Object.fromEntries(columnas.filter(isQuantity).map(({ clave }) => [clave, { valor: 62.5 }]));

/** Rows among the metas and below them that are none. */
export const intrusos = [
  ...rasgosOf("filas", {
    "subtotal de sector": underEach(
      (n) => `SUBTOTAL SECTOR ${n.toUpperCase()}`,
      (metas, columnas) => totalRow("", metas, { columnas }).celdas,
      "meta",
    ),
    "subtotal en la primera columna": underEach(
      (n) => `Subtotal ${n}`,
      (metas, columnas) => ({ ...totalRow("", metas, { columnas }).celdas, meta: { valor: null } }),
    ),
    "avance del eje en porcentaje": underEach(
      (n) => `AVANCE ${n.toUpperCase()}`,
      percentages,
      "meta",
    ),
    "avance del eje en la primera columna": underEach(
      (n) => `AVANCE ${n.toUpperCase()}`,
      percentages,
    ),
    "promedio del eje": underEach((n) => `PROMEDIO ${n.toUpperCase()}`, hundreds, "meta"),
    "promedio en la primera columna": underEach((n) => `Promedio ${n}`, hundreds),
    "cumplimiento del eje": underEach(
      (n) => `CUMPLIMIENTO EJE ${n.toUpperCase()}`,
      percentages,
      "indicador",
    ),
    "porcentaje de avance sin nombre": underEach(() => "% DE AVANCE", percentages, "meta"),
    "resumen del eje": underEach((n) => `RESUMEN ${n.toUpperCase()}`, hundreds, "meta"),
    "consolidado del eje": underEach((n) => `CONSOLIDADO ${n.toUpperCase()}`, hundreds, "meta"),
    "total metas del eje": underEach(() => `TOTAL METAS`, hundreds, "meta"),
    "ponderado del eje": underEach(() => `PONDERADO`, percentages, "meta"),
    "nota bajo el eje": underEach(
      () => "Nota: una meta de este eje fue modificada por el Acuerdo 012 de 2025",
      () => ({}),
    ),
    "nota bajo el eje, con cifra": underEach(
      () => "NOTA: se reprograman 12 unidades para 2026",
      () => ({}),
      "meta",
    ),
    "página en medio": underEach(
      () => "Página 2 de 5",
      () => ({}),
    ),
    "pie de página en medio": underEach(
      () => "F-PE-012",
      (_m, columnas) => ({ [columnas[3]?.clave ?? "x"]: { valor: "Versión 3" } }),
    ),
    "una meta vuelta a escribir con otras mayúsculas": rows((renglones) => [
      ...renglones,
      ...renglones
        .slice(0, 1)
        .map((renglon): Renglon =>
          renglon.tipo === "meta"
            ? { ...renglon, meta: { ...renglon.meta, nombre: renglon.meta.nombre.toUpperCase() } }
            : renglon,
        ),
    ]),
  }),
  ...rasgosOf("debajo", {
    "avance por eje debajo con ejes": below(
      [],
      ["Eje", "Programadas", "Ejecutadas", "Avance"],
      ["1. Sopó social", 6, 4, 0.66],
      ["2. Territorio", 5, 2, 0.4],
    ),
    "cuadro de recursos debajo": below(
      [],
      ["FUENTE", "2024", "2025"],
      ["SGP", 1200000, 1300000],
      ["Propios", 900000, 800000],
    ),
    "leyenda de estados debajo": below(
      [],
      ["VERDE", "Cumplida"],
      ["ROJO", "Sin avance"],
      ["GRIS", "NP"],
    ),
    "elaboró con fecha": below([], ["Elaboró:", "Ana Ruiz", "Fecha:", 46050]),
    "total de metas y avance debajo": below(["TOTAL METAS", 14, "AVANCE", 0.55]),
    "suma a mano debajo": below([null, null, null, "SUMA", null, null, null, 320, 410, 505]),
    "sumas sin rótulo": {
      sin: ["archivo"],
      ...rows((renglones, tabla) => [
        ...renglones,
        {
          tipo: "libre",
          celdas: Object.fromEntries(
            Object.entries(totalRow("", renglones, tabla).celdas).filter(
              ([, c]) => typeof c.valor === "number",
            ),
          ),
        },
      ]),
    },
    "promedios sin rótulo": rows((renglones, tabla) => [
      ...renglones,
      {
        tipo: "libre",
        celdas: Object.fromEntries(
          Object.entries(totalRow("", renglones, tabla, true).celdas).filter(
            ([, c]) => typeof c.valor === "number",
          ),
        ),
      },
    ]),
  }),
];
