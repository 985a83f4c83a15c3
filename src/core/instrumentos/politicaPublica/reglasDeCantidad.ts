import type { CellRef } from "../../grid/grid";
import { celdaDe } from "../../listas/columnas";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import { reglaDeUna, type ReglaDeLista } from "../../listas/regla";
import type { Cantidad } from "../../listas/valores";
import type { PorRevisar } from "./porRevisar";

/** What was programmed or done of one activity, as it was typed. */
interface CantidadEscrita {
  readonly nombre: string;
  readonly at: CellRef;
  readonly read: Cantidad;
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
      return read === null ? [] : [{ nombre: fila.nombre, at: celdaDe(fila, campo), read }];
    }),
  );
}

/** R1, R4, R18, R29: what stands where a quantity is wanted and is none. At most one is broken by a cell. */
export const DE_UNA_CANTIDAD: readonly ReglaDeLista<CantidadEscrita>[] = [
  reglaDeUna<CantidadEscrita>({
    regla: "valorNegativo",
    severity: "error",
    isBroken: ({ read }) => read.value !== null && read.value < 0,
    at: ({ at }) => at,
    sentence: ({ nombre }) => `«${nombre}» tiene una cantidad negativa: cuenta como 0.`,
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
    isBroken: ({ read }) =>
      read.value === null && ["date", "unreadable", "error"].includes(read.absence),
    at: ({ at }) => at,
    sentence: ({ nombre }) =>
      `«${nombre}» tiene en una cantidad algo que no es un número: se toma como sin dato.`,
    fix: "Escriba un número.",
  }),
];
