import { mostradaDeNodo } from "../../core/cifras/mostradas";
import { CUADRANTES } from "../../core/recursos/text";
import type { Cuadrante, ParteConRecursos } from "../../core/recursos/recursos";
import { count, money, percent } from "../../core/text/format";

/** Words of the tab Recursos that stay the same whatever the matriz says. */
export const RECURSOS_PANE = {
  tab: "Recursos",
  total: "Dinero de la vigencia",
  cuadrante: "Físico y financiero",
  fisico: "Físico",
  financiero: "Financiero",
} as const;

/** "$ 34.245 de $ 58.158 · financiero 58,9 % · físico 62,9 %" */
export function parteText(
  parte: ParteConRecursos,
  gone: number | null,
  whole: number | null,
): string {
  return `${money(gone)} de ${money(whole)} · financiero\u00a0${percent(parte.financiero)} · físico\u00a0${percent(mostradaDeNodo(parte, parte.fisico))}`;
}

/** "Dinero sin avance: 12 metas" */
export function cuadranteText(cuadrante: Cuadrante, metas: number): string {
  return `${CUADRANTES[cuadrante]}: ${metas === 1 ? "1 meta" : `${count(metas)} metas`}`;
}

/** What the picture says, for who does not see it. */
export function cuadrantesLabel(cuadrantes: Readonly<Record<Cuadrante, number>>): string {
  return (Object.entries(cuadrantes) as [Cuadrante, number][])
    .map(([cuadrante, metas]) => cuadranteText(cuadrante, metas))
    .join("; ");
}

/** "Metas I.A.1.1, I.A.1.2" */
export function metasDeProyectoText(metas: readonly string[]): string {
  return `${metas.length === 1 ? "Meta" : "Metas"} ${metas.join(", ")}`;
}
