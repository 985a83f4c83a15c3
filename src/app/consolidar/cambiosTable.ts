import type { Cambio } from "../../core/consolidate/cambio";
import type { CellRef } from "../../core/grid/grid";
import { cambioText, valorText } from "../../core/consolidate/text/cambios";
import { CONSOLIDADO } from "../../core/consolidate/text/consolidado";
import { celdaText } from "../../core/consolidate/text/rowText";

/** R21: the changes as rows of text under a heading, to leave the pane with. */
export function cambiosTable(cambios: readonly Cambio[]): readonly (readonly string[])[] {
  return [Object.values(CONSOLIDADO.cambios), ...cambios.map(rowOf)];
}

function rowOf(cambio: Cambio): readonly string[] {
  const cells: Readonly<Record<keyof typeof CONSOLIDADO.cambios, string>> = {
    tipo: cambioText(cambio),
    meta: cambio.codigo,
    nombre: cambio.nombre,
    responsable: cambio.responsable ?? "",
    antes: bare(cambio.antes),
    ahora: bare(cambio.ahora),
    celdaAntes: placeText(cambio.celdaAntes),
    celdaAhora: placeText(cambio.celdaAhora),
  };
  return Object.values(cells);
}

/** A cell of a sheet holds the value alone. */
function bare(value: number | string | null): string {
  if (value === null) return "";
  return typeof value === "string" ? value : valorText(value);
}

function placeText(at: CellRef | null): string {
  return at === null ? "" : `${at.workbook} · ${celdaText(at)}`;
}
