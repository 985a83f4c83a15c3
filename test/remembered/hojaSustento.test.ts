import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Sheet } from "../../src/core/grid/grid";
import type { Fuente, Sustento } from "../../src/core/sustento/sustento";
import { isOfLecturas, readLecturas, rowsOfLecturas } from "../../src/core/sustento/lecturasRows";
import { FIRST_ROW } from "../../src/core/sustento/sustentoRow";
import {
  problemasDeSustento,
  readSustento,
  rowsOfSustento,
  sheetOfSustento,
} from "../../src/core/sustento/sustentoRows";
import { SUSTENTO } from "../../src/core/sustento/text";

// Consolidados in use have a sheet Sustento of these words, and their figures are made again from it. The example
// stays as it is: another kind of row is a new version with an example of its own, and this one is still read.
const EXAMPLE = join(__dirname, "examples", "hojaSustento.v4.json");
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

const COPIA: Fuente = {
  ...SALUD,
  archivo: "salud (copia).xlsx",
  sha256: HUELLA,
  sinBpin: false,
  sinSoportes: [],
};

/** Every kind of row that the sheet can have, but for what was read of each file. */
const TODO: Sustento = {
  levels: ["Eje", "Programa"],
  etiquetas: new Map([["3301. Cultura", { label: "3301", nombre: "Cultura" }]]),
  answers: { pesos: { I: 60, II: 40 } },
  dadas: { ponderadores: { 2021: 0.3 } },
  corteAsked: "2021-09-30",
  vigenciaAsked: 2021,
  pesosTomados: { archivo: "plan.xlsx", pesos: "hoja", ponderador: "columna" },
  fuentes: [PLAN, SALUD],
  apartadas: [COPIA],
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

test("what was read of each file is read back, a row that goes on in another among it", () => {
  const { archivos, sinLeer } = readLecturas(HOJA);
  const [salud, ...none] = archivos;
  const [fila, ...more] = salud?.filas ?? [];
  expect([none, more, sinLeer]).toEqual([
    [],
    [],
    [{ archivo: "obras.pdf", texto: "No es un libro de Excel." }],
  ]);
  expect(salud).toMatchObject({
    archivo: "salud.xlsx",
    esPlan: false,
    cabeza: { columns: [{ campo: "ejecutado" }], excluded: [{ text: "TOTAL" }] },
  });
  const en = { workbook: "salud.xlsx", sheet: "Seguimiento", row: 4 };
  expect(fila).toMatchObject({
    de: "12:00ff00ff00ff00ff",
    cells: [null, "Salud", 22],
    fila: {
      at: { ...en, column: 0 },
      bpinAt: { ...en, column: 7 },
      years: [{ programado: { text: "NP", at: { ...en, column: 5 } } }],
    },
  });
  // Written again it is the same, in one row where it fits in one.
  const again = sheetOf("Sustento", [[], [], [], ...rowsOfLecturas({ archivos, sinLeer })]);
  expect(readLecturas(again)).toEqual({ archivos, sinLeer });
});

test.each([
  [2, { dineroComun: [] }],
  [3, {}],
])("a sheet of version %d is read whole: what it does not say is not there", (version, silent) => {
  const before = join(__dirname, "examples", `hojaSustento.v${version}.json`);
  const hoja = sheetOf(
    "Sustento",
    JSON.parse(readFileSync(before, "utf8")) as readonly (readonly string[])[],
  );
  expect(readSustento("consolidado.xlsx", hoja)).toEqual({
    ...{ ...TODO, apartadas: [], vigenciaAsked: null, pesosTomados: null },
    ...silent,
  });
  expect(readLecturas(hoja)).toEqual({ archivos: [], sinLeer: [] });
  expect(problemasDeSustento("consolidado.xlsx", hoja)).toEqual([]);
});

test("the sheet is written as the example, which has every kind of row", () => {
  const said = new Set(filas.flatMap(([dato, , , , , whose]) => [dato, whose]));
  expect(Object.values(SUSTENTO.datos).filter((dato) => !said.has(dato))).toEqual([]);
  expect(withoutAnswers(rowsOfSustento(TODO))).toEqual(
    withoutAnswers(filas.slice(FIRST_ROW)).filter(([dato = ""]) => !isOfLecturas(dato)),
  );
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
