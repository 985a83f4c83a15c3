import { barOf } from "../informe/cifrasDelInforme";
import type { Grafica } from "../informe/informe";
import type { Celda } from "../listas/celda";
import type { Cuadro } from "../listas/cuadro";
import { SERIES } from "../report/looks";
import { TABLERO } from "../report/text";

type Cifra = Exclude<Celda, string>;

/** The columns of a table that are drawn, as bars of its first rows; none where nothing would be seen. */
export function graficaDeCuadro({
  titulo,
  columnas,
  filas,
  dibuja = [],
}: Omit<Cuadro, "id">): readonly Grafica[] {
  const drawn = filas.slice(0, MOST_BARS);
  const cifrasIn = (column: number): readonly (Cifra | null)[] =>
    drawn.map((fila) => {
      const celda = fila[column];
      return celda === undefined || typeof celda === "string" ? null : celda;
    });
  const unidad = cifrasIn(dibuja[0] ?? 0).find((one) => one !== null)?.unidad;
  if (unidad === undefined) return [];
  const all = dibuja.map((column, order) => ({
    nombre: columnas[column] ?? "",
    color: SERIES[order % SERIES.length] ?? "",
    valores: cifrasIn(column).map((one) => (one === null ? null : heightOf(one))),
  }));
  const series = all.filter(({ valores }) => valores.some((valor) => valor !== null));
  if (series.every(({ valores }) => valores.every((valor) => (valor ?? 0) <= 0))) return [];
  const names = series.map(({ nombre }) => nombre);
  return [
    {
      type: "grafica",
      titulo,
      descripcion: TABLERO.describe(titulo, names, filas.length, drawn.length),
      unidad: unidad === "fraccion" ? "porcentaje" : unidad,
      categorias: drawn.map(([name = ""]) => (typeof name === "string" ? name : "")),
      series,
    },
  ];
}

/** As the board draws them. */
const MOST_BARS = 30;

function heightOf({ valor, unidad }: Cifra): number | null {
  return unidad === "fraccion" ? barOf(valor, "porcentaje") : valor;
}
