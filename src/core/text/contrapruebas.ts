import type { Contraprueba } from "../matriz/contrapruebas/contraprueba";
import { count, countOf } from "./format";
import { listedCells } from "./listed";

/** "«% avance 2021» coincide con lo ejecutado sobre lo programado en 451 de 451 filas." */
export function contrapruebaText(contraprueba: Contraprueba): string {
  const { differ } = contraprueba;
  const others = differ.length === 0 ? "" : `; no en ${listedCells(differ)}`;
  return `${agreement(contraprueba)}${others}.`;
}

/** The same where the cells that differ are shown one by one: "… en 439 de 451 filas. Difiere en 12:" */
export function agreementText(contraprueba: Contraprueba): string {
  const { differ } = contraprueba;
  const others = differ.length === 0 ? "" : ` Difiere en ${count(differ.length)}:`;
  return `${agreement(contraprueba)}.${others}`;
}

/** Of a reading that nothing in the workbook says by another way. */
export const SIN_CONTRAPRUEBAS =
  "Nada en el libro permite comprobar esta lectura: no trae porcentajes, totales ni trimestres que digan lo mismo por otro camino. Revise que las columnas reconocidas sean las correctas.";

function agreement({ tipo, column, agree, of }: Contraprueba): string {
  return `«${column.heading}» ${SENTENCES[tipo]} en ${count(agree)} de ${countOf(of, "fila", "filas")}`;
}

const SENTENCES: Readonly<Record<Contraprueba["tipo"], string>> = {
  porcentaje: "coincide con lo ejecutado sobre lo programado",
  trimestres: "es lo que suman, promedian o alcanzan sus trimestres",
  metaDelCuatrienio: "es lo que suman o alcanzan los años programados",
  subtotales: "suma o promedia las filas que totaliza",
};
