import type { WorkbookSnapshot } from "../grid/grid";
import type { Unrecognised } from "../matriz/matriz";
import type { Lista } from "./lista";
import { tituladoDe } from "./titulos";

/** Why a workbook of which a sheet is titled as an instrument is none of it; `null`: none is titled so. */
export function sinLista<C extends string>(
  nombre: string,
  titulo: RegExp,
  lista: Lista<C>,
  workbook: WorkbookSnapshot,
): Unrecognised | null {
  const tituladoOf = tituladoDe(titulo, workbook);
  const hoja = workbook.sheets.find((sheet) => !sheet.hidden && tituladoOf(sheet) === "hoja");
  if (hoja === undefined) return null;
  const titled = (campos: readonly C[]): readonly string[] =>
    campos.map((campo) => lista.columnas[campo].titulo);
  return {
    type: "otroInstrumento",
    closest: null,
    sheets: [],
    questions: [],
    instrumento: {
      nombre,
      hoja: hoja.name,
      hacenFalta: [titled(lista.nombra.slice(0, 1)), ...lista.exige.map(titled)],
    },
  };
}
