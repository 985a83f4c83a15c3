import type { Cambio } from "../../consolidate/cambio";
import type { Consolidacion } from "../../consolidate/consolidacion";
import { cambioText } from "../../consolidate/text/cambios";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { celdaText } from "../../consolidate/text/rowText";
import { periodoLine } from "../text";
import { figure, FORMATS, text } from "../cells";
import { COLORS } from "../looks";
import type { CellSpec, SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** R21: what is not as it was in the corte before, with both cells; `null` when nothing was compared. */
export function cambiosSheet({ cambios, periodo }: Consolidacion, name: string): SheetSpec | null {
  if (cambios === null) return null;
  return hojaDeTabla({
    key: "cambios",
    name,
    tabColor: COLORS.muted,
    title: CONSOLIDADO.cambiosTitle(cambios.anterior),
    subtitle: periodoLine(periodo),
    columns: COLUMNS,
    rows: cambios.cambios,
    nothing: CONSOLIDADO.noCambios,
  });
}

const { cambios: HEADINGS } = CONSOLIDADO;

const COLUMNS: readonly Columna<Cambio>[] = [
  { heading: HEADINGS.tipo, width: 34, cell: (cambio) => text(cambioText(cambio), "textStrong") },
  { heading: HEADINGS.meta, width: 14, cell: ({ codigo }) => text(codigo, "code") },
  { heading: HEADINGS.nombre, width: 50, cell: ({ nombre }) => text(nombre) },
  { heading: HEADINGS.responsable, width: 34, cell: ({ responsable }) => text(responsable ?? "") },
  { heading: HEADINGS.antes, width: 14, cell: ({ antes }) => valueCell(antes) },
  { heading: HEADINGS.ahora, width: 14, cell: ({ ahora }) => valueCell(ahora) },
  {
    heading: HEADINGS.celdaAntes,
    width: 22,
    cell: ({ celdaAntes }) => text(celdaAntes === null ? "" : celdaText(celdaAntes), "code"),
  },
  {
    heading: HEADINGS.celdaAhora,
    width: 40,
    cell: ({ celdaAhora }) =>
      text(celdaAhora === null ? "" : `${celdaAhora.workbook} · ${celdaText(celdaAhora)}`, "code"),
  },
];

function valueCell(value: number | string | null): CellSpec {
  return typeof value === "string" ? text(value) : figure(value, FORMATS.general);
}
