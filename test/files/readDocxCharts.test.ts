import { tablaDeGrafica } from "../../src/files/readDocxCharts";

const points = (name: string, ...texts: readonly string[]): string =>
  `<c:${name}>${texts.map((text, at) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`).join("")}</c:${name}>`;
const serie = (name: string, format: string, values: readonly string[]): string =>
  `<c:ser>${points("tx", name)}<c:dLbls><c:numFmt formatCode="[$-240A]${format}"/></c:dLbls>${points("cat", "I", "A &amp; B")}${points("val", ...values)}</c:ser>`;

test("tablaDeGrafica(xml) has a column for each series, as its labels show it, and a row for each category", () => {
  const xml = serie("Avance (pp)", "0.00", ["9.4", "4.567"]) + serie("Peso", "0.0", ["46", ""]);
  expect(tablaDeGrafica(xml)).toEqual([
    ["", "Avance (pp)", "Peso"],
    ["I", "9,40", "46,0"],
    ["A & B", "4,567", ""],
  ]);
});
