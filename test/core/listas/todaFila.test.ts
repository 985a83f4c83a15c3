import fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/grid";
import { GESTIONES } from "../../../src/core/instrumentos/cooperacion/listas";
import { ACTIVIDADES as DE_PETI } from "../../../src/core/instrumentos/peti/actividades";
import { NECESIDADES } from "../../../src/core/instrumentos/peti/necesidades";
import { SISTEMAS } from "../../../src/core/instrumentos/peti/sistemas";
import { ACCIONES } from "../../../src/core/instrumentos/planDeMejora/lista";
import { ACTIVIDADES as DE_POLITICA } from "../../../src/core/instrumentos/politicaPublica/lista";
import type { Lista } from "../../../src/core/listas/lista";
import { readLista } from "../../../src/core/listas/readLista";
import { tablasDe } from "../../../src/core/listas/tablas";
import { hoja, libro } from "../instrumentos/hojas";

const LISTAS: Readonly<Record<string, Lista<string>>> = {
  "política pública": DE_POLITICA,
  cooperación: GESTIONES,
  PETI: DE_PETI,
  necesidades: NECESIDADES,
  sistemas: SISTEMAS,
  mejora: ACCIONES,
};

/** A header of some of the columns of a list, with those that it cannot do without, in any order. */
function headersOf({ columnas, nombra, exige }: Lista<string>): fc.Arbitrary<readonly string[]> {
  const needed = new Set([nombra[0], ...exige.flatMap((group) => group.slice(0, 1))]);
  const others = Object.keys(columnas).filter((campo) => !needed.has(campo));
  return fc
    .subarray(others)
    .chain((some) => {
      const campos = [...needed, ...some];
      return fc.shuffledSubarray(campos, { minLength: campos.length });
    })
    .map((campos) => campos.flatMap((campo) => columnas[campo]?.titulo ?? []));
}

/** Rows of so many columns whose cells say whatever is said: words of the headings, too. */
function rowsBelow(
  { columnas }: Lista<string>,
  width: number,
): fc.Arbitrary<readonly (readonly CellValue[])[]> {
  const campos = Object.values(columnas);
  const words = campos.flatMap(({ titulo, tambien, opciones = [] }) => [
    titulo,
    ...tambien,
    ...opciones,
  ]);
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom("a", "Huertas", "Elaborar el acta", "6.1", "N/A", "Ana", null),
    fc.constantFrom(...words).map((word) => `Oficina de ${word.toLowerCase()}`),
    fc.constantFrom(...words).map((word) => `${word} de la Alcaldía`),
    fc.constantFrom(...campos.flatMap(({ opciones = [] }) => opciones), "Sí"),
    fc.integer({ min: 0, max: 2025 }),
  );
  const row = fc.array(cell, { maxLength: width });
  return fc.array(row, { minLength: 1, maxLength: 9 });
}

function tablaDe(lista: Lista<string>) {
  return headersOf(lista).chain((header) =>
    fc.record({ header: fc.constant(header), rows: rowsBelow(lista, header.length) }),
  );
}

test.each(Object.entries(LISTAS))(
  "R24: every row below the header of %s is counted, excluded or rejected, whatever its cells say",
  (_, lista) => {
    fc.assert(
      fc.property(tablaDe(lista), ({ header, rows }) => {
        const workbook = libro(hoja("Hoja1", [["LO QUE SEA"], header, ...rows]));
        const tablas = tablasDe([lista], /lo que sea/, workbook);
        expect(tablas.map(({ headerRows }) => headerRows.at(-1))).toEqual([1]);
        const { filas, excluded, rejected } = readLista(workbook.name, lista, tablas);
        const told = [...filas, ...excluded, ...rejected].map(({ at }) => at.row);
        const filled = rows.flatMap((row, index) =>
          row.some((one) => one !== null) ? [index + 2] : [],
        );
        expect([...told].sort((a, b) => a - b)).toEqual(filled);
      }),
      { numRuns: 100 },
    );
  },
);
