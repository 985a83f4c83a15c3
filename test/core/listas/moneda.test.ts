import type { CellValue } from "../../../src/core/grid/grid";
import { hoja, jsonOf, libro } from "../instrumentos/hojas";

/** A gestión of 50 millions of pesos, and one whose amount is in other money. */
function jsonWith(
  header: readonly string[],
  [first, second]: readonly [readonly CellValue[], readonly CellValue[]],
  formats: Readonly<Record<number, string>> = {},
) {
  return jsonOf(
    libro(
      hoja(
        "Hoja1",
        [
          ["HOJA DE RUTA DE COOPERACIÓN"],
          ["Gestión", "Área", "Actor", "Estado", ...header],
          ["Riego", "Economía", "APC Colombia", "Aprobada", ...first],
          ["Becas", "Economía", "APC Colombia", "Aprobada", ...second],
        ],
        { formats },
      ),
    ),
  );
}

test.each<[string, readonly string[], readonly CellValue[], readonly CellValue[]]>([
  ["a column of its own", ["Moneda", "Monto ofrecido"], ["COP", 50e6], ["USD", 10_000]],
  ["the cell", ["Monto ofrecido"], ["$ 50.000.000"], ["10.000 dólares"]],
  ["the cell, before the figure", ["Monto ofrecido"], [50e6], ["€ 300"]],
])("an amount in another currency is not added up where %s says it", (_, header, first, second) => {
  expect(jsonWith(header, [first, second])).toMatchObject({
    ofrecido: 50_000_000,
    alertas: expect.arrayContaining([
      expect.objectContaining({ tipo: "montoEnOtraMoneda" }),
    ]) as unknown,
  });
});

test.each(["[$USD] #,##0", "[$€-2] #,##0", '"US$" #,##0'])("nor where %s shows it", (format) => {
  expect(jsonWith(["Monto ofrecido"], [["$ 50.000.000"], [500]], { 4: format })).toMatchObject({
    ofrecido: 50_000_000,
  });
});

test.each(["$ #,##0", "[$$-240A] #,##0", "[$COP] #,##0"])("%s shows pesos", (format) => {
  expect(jsonWith(["Monto ofrecido"], [[50e6], [500]], { 4: format })).toMatchObject({
    ofrecido: 50_000_500,
  });
});

test("R2: a negative amount is told and counts 0", () => {
  expect(jsonWith(["Monto ofrecido"], [[50e6], [-500]])).toMatchObject({
    ofrecido: 50_000_000,
    alertas: expect.arrayContaining([
      expect.objectContaining({ tipo: "valorNegativo", celda: "Hoja1!E4" }),
    ]) as unknown,
  });
});
