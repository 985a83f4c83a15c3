import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Sheet } from "../../src/core/grid/grid";
import type { Fuente, Sustento } from "../../src/core/sustento/sustento";
import {
  FIRST_ROW,
  problemasDeSustento,
  readSustento,
  rowsOfSustento,
  sheetOfSustento,
} from "../../src/core/sustento/sustentoRows";
import { SUSTENTO } from "../../src/core/sustento/text";

// Consolidados in use have a sheet Sustento of these words, and their figures are made again from it. The example
// stays as it is: another kind of row is a new version with an example of its own, and this one is still read.
const EXAMPLE = join(__dirname, "examples", "hojaSustento.v3.json");
const filas = JSON.parse(readFileSync(EXAMPLE, "utf8")) as readonly (readonly string[])[];
const HOJA = sheetOf("Sustento", filas);
const HUELLA = "ab12".repeat(16);

const PLAN: Fuente = {
  archivo: "plan.xlsx",
  hoja: "Matriz",
  sha256: HUELLA,
  registro: 0,
  esPlan: true,
  dependencia: null,
  tablas: [
    sheetOf("Pesos", [
      ["Eje", "Peso"],
      ["I", 60],
    ]),
  ],
  sinBpin: false,
  sinSoportes: [],
  ajustes: sheetOf("Ajustes", [
    ["Ajuste", "Valor"],
    ["Aceptable desde", 0.5],
  ]),
};

const SALUD: Fuente = {
  archivo: "salud.xlsx",
  hoja: "Seguimiento",
  sha256: null,
  registro: null,
  esPlan: false,
  dependencia: "Salud",
  tablas: [],
  sinBpin: true,
  sinSoportes: ["narrativa", "evidencias"],
  ajustes: null,
};

/** Every kind of row that the sheet can have. */
const TODO: Sustento = {
  levels: ["Eje", "Programa"],
  etiquetas: new Map([["3301. Cultura", { label: "3301", nombre: "Cultura" }]]),
  answers: { pesos: { I: 60, II: 40 } },
  dadas: { ponderadores: { 2021: 0.3 } },
  corteAsked: "2021-09-30",
  fuentes: [PLAN, SALUD],
  registros: [
    {
      workbook: "bpin.xlsx",
      sheet: "Registro",
      rows: 2,
      proyectos: new Set(["2021257580001", "2021257580002"]),
      pairs: new Set(["2021257580001|I.A.1.1"]),
    },
  ],
  registroPedido: 0,
  ajustesPedidos: {
    archivo: "ajustes.xlsx",
    hoja: sheetOf("Método", [
      ["Ajuste", "Valor"],
      ["Sobresaliente desde", 0.9],
    ]),
  },
  silencio: ["bpin"],
  dineroComun: [
    {
      metas: ["M1", "M2"],
      dinero: {
        bpin: "2021257580001",
        vigencia: 2021,
        trimestre: 3,
        cumulative: true,
        etapa: "compromisos",
        valor: 120,
        unread: false,
        fuentes: [{ nombre: "Recursos Propios", valor: 120 }],
      },
    },
  ],
  decisiones: [{ type: "archivo", archivo: "salud.xlsx", cuenta: true }],
};

test("the sheet Sustento of the example is known by its title, and read whole", () => {
  const book = { name: "consolidado.xlsx", sheets: [HOJA], remembered: null };
  expect(sheetOfSustento(book)).toBe(HOJA);
  expect(readSustento(book.name, HOJA)).toEqual(TODO);
  expect(problemasDeSustento(book.name, HOJA)).toEqual([]);
});

test("a sheet of version 2 is read whole: it says nothing of what several metas share", () => {
  const before = join(__dirname, "examples", "hojaSustento.v2.json");
  const hoja = sheetOf(
    "Sustento",
    JSON.parse(readFileSync(before, "utf8")) as readonly (readonly string[])[],
  );
  expect(readSustento("consolidado.xlsx", hoja)).toEqual({ ...TODO, dineroComun: [] });
  expect(problemasDeSustento("consolidado.xlsx", hoja)).toEqual([]);
});

test("the sheet is written as the example, which has every kind of row", () => {
  const said = new Set(filas.flatMap(([dato, , , , , whose]) => [dato, whose]));
  expect(Object.values(SUSTENTO.datos).filter((dato) => !said.has(dato))).toEqual([]);
  expect(withoutAnswers(rowsOfSustento(TODO))).toEqual(withoutAnswers(filas.slice(FIRST_ROW)));
});

/** Answers have a version and examples of their own. */
function withoutAnswers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter(([dato]) => dato !== "Respuestas" && dato !== "Respuestas dadas");
}

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  return {
    name,
    hidden: false,
    rows,
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set(),
  };
}
