import { count, percent } from "../text/format";

/** A cell of a table of results. */
export type Celda =
  string | { readonly valor: number | null; readonly unidad: "cuenta" | "pesos" | "fraccion" };

export function cuenta(valor: number): Celda {
  return { valor, unidad: "cuenta" };
}

export function pesos(valor: number | null): Celda {
  return { valor, unidad: "pesos" };
}

/** As pane and command line show it. */
export function celdaText(celda: Celda): string {
  if (typeof celda === "string") return celda;
  const { valor, unidad } = celda;
  switch (unidad) {
    case "cuenta":
      return count(valor);
    case "pesos":
      return valor === null ? count(null) : `$ ${count(valor)}`;
    case "fraccion":
      return percent(valor);
  }
}
