import { cellKey } from "../../../src/core/grid/grid";
import { hoja, jsonOf, libro, type Rows } from "./hojas";

const _ = null;
const peti = (rows: Rows, nombre = "Hoja1", corte?: string) =>
  jsonOf(libro(hoja(nombre, rows)), corte === undefined ? {} : { corte });
const alerta = (tipo: string, celda: string) =>
  expect.arrayContaining([expect.objectContaining({ tipo, celda })]) as unknown;

const MESES = ["Ene", "Feb", "Mar", "Abr", "May", "Jun"];

test.each([
  ["its title", "Cronograma", "PETI VIGENCIA 2022"],
  ["the name of its sheet", "2022", "PETI"],
])("columns of months are of the year that %s says", (_name, nombre, titulo) => {
  const rows = [
    [titulo],
    ["Actividad", "Líder", ...MESES, "Estado"],
    ["Portal", "TIC", "X", "X", "X", _, _, _, "Terminada"],
  ];
  expect(peti(rows, nombre)).toMatchObject({
    actividades: [{ vigencia: "2022", hasta: "2022-03-31" }],
  });
});

test("months below a title of several years are of none of them", () => {
  const rows = [
    ["PETI 2020-2023"],
    ["Actividad", "Líder", ...MESES, "Estado"],
    ["Portal", "TIC", "X", _, _, _, _, _, "Terminada"],
  ];
  expect(peti(rows)).toMatchObject({ actividades: [{ hasta: null }] });
});

test("of a state for each year the last that has begun is meant", () => {
  const rows = [
    ["PETI"],
    ["Actividad", "Líder", "Estado 2020", "Estado 2021", "Estado 2022"],
    ["Portal", "TIC", "Sin iniciar", "En ejecución", "Terminada"],
  ];
  expect(peti(rows)).toMatchObject({ actividades: [{ estado: "terminada" }] });
  expect(peti(rows, "Hoja1", "2021-12-31")).toMatchObject({
    actividades: [{ estado: "enEjecucion" }],
  });
});

test.each(["30/02/2021", "31 de junio de 2021"])("%s is no day, nor another", (fecha) => {
  const json = peti([
    ["PETI"],
    ["Actividad", "Fecha fin", "Estado"],
    ["Portal", fecha, "Terminada"],
  ]);
  expect(json).toMatchObject({
    actividades: [{ hasta: null }],
    alertas: alerta("fechaIlegible", "Hoja1!B3"),
  });
});

test("what was spent over its budget is told", () => {
  const rows = [
    ["PETI"],
    ["Actividad", "Vigencia", "Presupuesto", "Presupuesto ejecutado"],
    ["Portal", 2021, 100, 500],
  ];
  expect(peti(rows)?.["alertas"]).toEqual(alerta("masGastado", "Hoja1!D3"));
});

test("a numeral that is typed as a number is what its format shows, and one that is there twice is told", () => {
  const rows = [
    ["PETI: NECESIDADES"],
    ["No", "Necesidad"],
    [6.1, "Armonización"],
    [6.1, "Trámites"],
  ];
  const sheet = hoja("Necesidades", rows);
  const needs = (formats: ReadonlyMap<number, string>) =>
    jsonOf(
      libro(
        { ...sheet, formats },
        hoja("Actividades", [
          ["Actividad", "Vigencia", "Necesidad"],
          ["Portal", 2021, "6.10"],
        ]),
      ),
    );
  expect(needs(new Map([[cellKey(3, 0), "0.00"]]))).toMatchObject({
    necesidades: [
      { numero: "6.1", actividades: 0 },
      { numero: "6.10", actividades: 1 },
    ],
  });
  expect(needs(new Map())?.["alertas"]).toEqual(alerta("numeralRepetido", "Necesidades!A4"));
});
