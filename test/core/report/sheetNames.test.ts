import { isSheetMark, keyOfMark, markOf, sheetNames } from "../../../src/core/report/sheetNames";
import { typedText } from "../../../src/core/report/typedText";

describe("sheetNames(names, marked)", () => {
  test("gives a sheet its own name where it is free", () => {
    expect(sheetNames(["Matriz"])).toMatchObject({
      resumen: "Resumen",
      detalle: "Detalle",
      alertas: "Alertas",
      graficos: "Gráficos",
    });
  });
  test("never takes the name of a sheet of the user's, however it is spelled", () => {
    expect(sheetNames(["RESUMEN", "Graficos", "Graficos (SOPO)"])).toMatchObject({
      resumen: "Resumen (SOPO)",
      graficos: "Gráficos (SOPO 2)",
    });
  });
  test("keeps the name that the user gave to a published sheet", () => {
    expect(sheetNames(["Matriz", "Resultado T3"], { resumen: "Resultado T3" }).resumen).toBe(
      "Resultado T3",
    );
  });
});

test("keyOfMark(name) reads back what markOf(key) wrote, and nothing else", () => {
  expect([keyOfMark(markOf("detalle")), keyOfMark("SOPO_hoja_otra"), keyOfMark("Pesos")]).toEqual([
    "detalle",
    null,
    null,
  ]);
});

test("isSheetMark(name) knows the marks of later versions too, and no name of the user's", () => {
  const names = [markOf("detalle"), "SOPO_hoja_balance", "sopo_hoja_x.y", "SOPO_hojas", "Pesos"];
  expect(names.map(isSheetMark)).toEqual([true, true, true, false, false]);
});

test.each(["=SUMA(A1)", "+57", "-", "@casa", "1.2", "ene-21"])(
  "typedText(%s) starts with an apostrophe",
  (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  },
);
