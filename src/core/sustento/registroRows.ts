import type { Registro } from "../armonizacion/registro";
import { wholeIn } from "../grid/digits";
import type { SustentoRow } from "./sustentoRow";
import { SUSTENTO } from "./text";

const { datos: DATOS } = SUSTENTO;

/** A registry, numbered from 1: where it was read, and its pairs. */
export function rowsOfRegistro(
  { workbook, sheet, pairs, proyectos, rows }: Registro,
  index: number,
): readonly SustentoRow[] {
  const number = String(index + 1);
  const withMeta = [...pairs].map((pair): SustentoRow => {
    const cut = pair.indexOf("|");
    return [DATOS.registro, pair.slice(0, cut), pair.slice(cut + 1), number, "", ""];
  });
  const named = new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf("|"))));
  const without = [...proyectos]
    .filter((bpin) => !named.has(bpin))
    .map((bpin): SustentoRow => [DATOS.registro, bpin, "", number, "", ""]);
  return [[DATOS.origen, workbook, String(rows), number, sheet, ""], ...withMeta, ...without];
}

/** Those that such rows say, in the order of their numbers. */
export function registrosOf(
  book: string,
  origins: readonly (readonly string[])[],
  pairRows: readonly (readonly string[])[],
): readonly Registro[] {
  return origins.map(([, workbook = book, rows = "", number = "", sheet = ""]) => {
    const own = pairRows.filter(([, , , of]) => of === number);
    return {
      workbook,
      sheet,
      rows: wholeIn(rows) ?? 0,
      proyectos: new Set(own.map(([, bpin = ""]) => bpin)),
      pairs: new Set(
        own.flatMap(([, bpin = "", meta = ""]) => (meta === "" ? [] : [`${bpin}|${meta}`])),
      ),
    };
  });
}
