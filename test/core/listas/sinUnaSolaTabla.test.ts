import { hoja, jsonOf, libro } from "../instrumentos/hojas";

const _ = null;

test("needs and activities side by side are two lists", () => {
  const rows = [
    ["PETI"],
    ["NECESIDADES", _, _, "ACTIVIDADES"],
    ["Código", "Necesidad", _, "Actividad", "Vigencia", "Estado", "Necesidad que atiende"],
    ["6.1", "Armonización", _, "Oficina de TI", 2020, "Terminada", "6.2"],
    ["6.2", "Integración", _, "Tablero", 2021, "En ejecución", "6.1"],
  ];
  expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({
    instrumento: "peti",
    filas: { leidas: 4, contadas: 4 },
    necesidades: [
      { numero: "6.1", actividades: 1 },
      { numero: "6.2", actividades: 1 },
    ],
  });
});

test("policies side by side are each of its title, and not asked about", () => {
  const header = ["Componente", "Actividad", "Programado", "Realizado"];
  const rows = [
    ["POLÍTICA PÚBLICA DE MUJER", _, _, _, _, "POLÍTICA PÚBLICA DE JUVENTUD"],
    [...header, _, ...header],
    ["A", "Foros", 10, 5, _, "C", "Becas", 4, 4],
    ["B", "Ferias", 10, 5, _, "D", "Rutas", 4, 0],
    [_, _, _, _, _, "D", "Visitas", 2, 1],
  ];
  expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({
    preguntas: [],
    filas: { leidas: 5, contadas: 5 },
    politicas: [
      { nombre: "MUJER", programadas: 20, cumplimiento: 50 },
      { nombre: "JUVENTUD", programadas: 10, cumplimiento: 50 },
    ],
  });
});

test("a table with an empty column in it stays one", () => {
  const rows = [
    ["POLÍTICA PÚBLICA DE MUJER"],
    ["Componente", "Actividad", _, "Programado", "Realizado"],
    ["A", "Foros", _, 10, 5],
    ["B", "Ferias", _, 10, 5],
  ];
  expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({
    filas: { leidas: 2, contadas: 2 },
    cumplimiento: 50,
  });
});

describe("needs below a title, without a header", () => {
  const actividades = hoja("Actividades", [
    ["PETI"],
    ["Actividad", "Vigencia", "Necesidad", "Estado"],
    ["Mesa de ayuda", 2020, "6.2", "Terminada"],
  ]);

  test.each([
    ["in one cell", [["6.1 Armonización de procesos"], ["6.2 Integración de softwares"]]],
    [
      "beside their number",
      [
        ["6.1", "Armonización de procesos"],
        ["6.2", "Integración de softwares"],
      ],
    ],
  ])("%s", (_name, rows) => {
    const needs = hoja("Necesidades", [["6. NECESIDADES"], ...rows]);
    expect(jsonOf(libro(needs, actividades))).toMatchObject({
      filas: { leidas: 3, contadas: 3 },
      necesidades: [{ actividades: 0 }, { actividades: 1 }],
    });
  });
});
