import type { Contraprueba } from "../matriz/contrapruebas/contraprueba";
import { count } from "./format";
import { listedCells } from "./listed";

/** "«% avance 2021» coincide con lo ejecutado sobre lo programado en 451 de 451 filas." */
export function contrapruebaText({ tipo, column, agree, of, differ }: Contraprueba): string {
  const rows = `en ${count(agree)} de ${count(of)} filas`;
  const others = differ.length === 0 ? "" : `; no en ${listedCells(differ)}`;
  return `«${column.heading}» ${SENTENCES[tipo]} ${rows}${others}.`;
}

const SENTENCES: Readonly<Record<Contraprueba["tipo"], string>> = {
  porcentaje: "coincide con lo ejecutado sobre lo programado",
  trimestres: "es lo que suman, promedian o alcanzan sus trimestres",
  metaDelCuatrienio: "es lo que suman o alcanzan los años programados",
  subtotales: "suma o promedia las filas que totaliza",
};
