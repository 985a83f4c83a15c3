import { plainText } from "../../grid/foldText";
import { cellAt, type CellRef } from "../../grid/grid";
import { celdaDe } from "../../listas/columnas";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import { reglaDeUna, type ReglaDeLista } from "../../listas/regla";
import type { Leida } from "../../listas/readLista";
import { cantidadAt, type Cantidad } from "../../listas/valores";
import type { CampoDePolitica } from "./lista";
import type { PorRevisar } from "./porRevisar";

/** What was programmed or done of one activity, as it was typed. */
interface CantidadEscrita {
  readonly nombre: string;
  readonly at: CellRef;
  readonly read: Cantidad;
  /** What stands in the cell. */
  readonly escrito: string;
}

/** The quantities of every activity in the period, where the list has their columns. */
export function cantidadesDe({
  actividadesDe,
  vigencia,
  mes,
}: PorRevisar): readonly CantidadEscrita[] {
  return actividadesDe.flatMap(({ fila }) =>
    (["programada", "realizada"] as const).flatMap((campo) => {
      if (columnasDe(fila.tabla, campo, vigencia).length === 0) return [];
      const read = cantidadEn(fila, campo, vigencia, mes);
      if (read === null) return [];
      const at = celdaIlegible(fila, campo, vigencia) ?? celdaDe(fila, campo);
      const escrito = plainText(cellAt(fila.tabla.sheet, at.row, at.column));
      return [{ nombre: fila.nombre, at, read, escrito }];
    }),
  );
}

/** The first cell of a campo in the vigencia that holds what is no number. */
function celdaIlegible(
  { tabla, at }: Leida<CampoDePolitica>,
  campo: CampoDePolitica,
  vigencia: number | null,
): CellRef | null {
  const column = columnasDe(tabla, campo, vigencia).find(
    (one) => !isReadable(cantidadAt(tabla.sheet, at.row, one.column)),
  )?.column;
  return column === undefined ? null : { ...at, column };
}

function isReadable(read: Cantidad): boolean {
  return read.value !== null || !["date", "unreadable", "error"].includes(read.absence);
}

/** R1, R4, R18, R29: what stands where a quantity is wanted and is none. At most one is broken by a cell. */
export const DE_UNA_CANTIDAD: readonly ReglaDeLista<CantidadEscrita>[] = [
  reglaDeUna<CantidadEscrita>({
    regla: "valorNegativo",
    severity: "error",
    isBroken: ({ read }) => read.value !== null && read.value < 0,
    at: ({ at }) => at,
    sentence: ({ nombre }) => `«${nombre}» tiene una cantidad negativa: se toma como 0.`,
    fix: "Escriba un número.",
  }),
  reglaDeUna<CantidadEscrita>({
    regla: "formulasSinCalcular",
    severity: "error",
    isBroken: ({ read }) => read.value === null && read.absence === "uncalculated",
    at: ({ at }) => at,
    sentence: ({ nombre }) => `«${nombre}» tiene una fórmula sin resultado: no hay cifra.`,
    fix: "Abra el libro en Excel, guárdelo y vuelva a leerlo.",
  }),
  reglaDeUna<CantidadEscrita>({
    regla: "valorIlegible",
    severity: "error",
    isBroken: ({ read }) => !isReadable(read),
    at: ({ at }) => at,
    sentence: ({ nombre, escrito }) =>
      `«${nombre}» tiene «${escrito}» donde va una cantidad: se toma como sin dato.`,
    fix: "Escriba un número, o Sí o No.",
  }),
];
