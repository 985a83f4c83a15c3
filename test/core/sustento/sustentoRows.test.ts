import type { CellValue, Sheet } from "../../../src/core/grid/grid";
import type { Sustento } from "../../../src/core/sustento/sustento";
import { FIRST_ROW } from "../../../src/core/sustento/sustentoRow";
import {
  problemasDeSustento,
  readSustento,
  rowsOfSustento,
} from "../../../src/core/sustento/sustentoRows";

const SUSTENTO: Sustento = {
  levels: ["Eje"],
  etiquetas: new Map([["3301. Cultura", { label: "3301", nombre: "Cultura" }]]),
  answers: { pesos: { I: 0.4, II: 0.6 } },
  dadas: { ponderadores: { 2021: 0.25 } },
  corteAsked: "2021-09-30",
  vigenciaAsked: 2021,
  pesosTomados: { archivo: "plan.xlsx", pesos: "hoja", ponderador: "columna" },
  fuentes: [],
  apartadas: [],
  registros: [],
  registroPedido: null,
  ajustesPedidos: null,
  silencio: [],
  dineroComun: [],
  decisiones: [{ type: "archivo", archivo: "salud.xlsx", cuenta: true }],
};

function sheetOf(rows: readonly (readonly CellValue[])[]): Sheet {
  return {
    name: "Sustento",
    hidden: false,
    rows: [...Array.from({ length: FIRST_ROW }, () => []), ...rows],
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set(),
  };
}

const problemas = (rows: readonly (readonly CellValue[])[]) =>
  problemasDeSustento("plan.xlsx", sheetOf(rows)).map(({ at, isNewer }) => [at.row, isNewer]);

describe("readSustento(workbook, sheet)", () => {
  test("reads back what rowsOfSustento wrote, and understands all of it", () => {
    const rows = rowsOfSustento(SUSTENTO);
    expect(readSustento("plan.xlsx", sheetOf(rows))).toEqual(SUSTENTO);
    expect(problemas(rows)).toEqual([]);
  });

  test("reads sheets of before they were numbered", () => {
    const rows = [
      ["Respuestas", "", '{"pesos":{"I":0.4,"II":0.6}}'],
      ["Respuestas dadas", "", "{}"],
    ];
    expect(readSustento("plan.xlsx", sheetOf(rows)).answers).toEqual(SUSTENTO.answers);
    expect(problemas(rows)).toEqual([]);
  });
});

test.each([
  ["a newer version of the sheet", ["Versión", "5"], true],
  ["a newer version of the answers", ["Respuestas", "", '{"version":99,"pesos":{"I":1}}'], true],
  ["an answer that no version has", ["Respuestas", "", '{"pesos":{"I":1},"gestion":"si"}'], false],
  ["broken answers", ["Respuestas dadas", "", '{"pesos":'], false],
  ["a label that is none", ["Código de componente", "3301. Cultura", "3301"], false],
  ["a broken decision", ["Decisión", "", "{"], false],
  ["a decision that is none", ["Decisión", "", "7"], false],
  ["a shared amount that is none", ["Recurso de varias metas", "M1", '{"metas":["M1"]}'], false],
  ["a version that is none", ["Versión", "abc"], false],
  ["levels that are no list", ["Niveles del plan", "", '{"uno":"Eje"}'], false],
  [
    "a row of a table that is none",
    ["Tabla de pesos", "plan.xlsx", "no", "", "Pesos", "Plan"],
    false,
  ],
  ["a row of settings that is none", ["Hoja de ajustes", "plan.xlsx", '["a"]'], false],
  ["a registry that says no number", ["Registro leído de", "plan.xlsx", "muchos", "1"], false],
  ["a pair of no registry", ["Par registrado", "2021257580001", "I.A.1.1", ""], false],
  ["an asked registry that is none", ["Registro pedido", "", "", "x"], false],
  ["a corte that is no date", ["Corte pedido", "ayer"], false],
  ["a source of weights that is none", ["Pesos tomados de", "", '{"pesos":"aire"}'], false],
  ["a vigencia that is no year", ["Vigencia pedida", "ayer"], false],
  ["a file without a name", ["Archivo", ""], false],
  ["a reading that is broken", ["Archivo leído", "salud.xlsx", '{"fingerprint":1}'], false],
  ["a row that is none", ["Fila leída", "salud.xlsx", '{"fila":{}}'], false],
  ["a text that goes on from nothing", ["Continúa", "", "}"], false],
  ["an unread file without a name", ["Archivo sin leer", "", "No se lee."], false],
  ["a kind of row that is not known", ["Apuesta", "I", "3"], false],
] as const)(
  "problemasDeSustento(workbook, sheet) says of %s that it is not understood",
  (...told) => {
    const [, row, isNewer] = told;
    expect(problemas([row])).toEqual([[FIRST_ROW, isNewer]]);
  },
);
