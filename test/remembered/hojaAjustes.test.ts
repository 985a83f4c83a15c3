import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filasDeAjustes } from "../../src/core/editAjustes";
import type { CellValue, WorkbookSnapshot } from "../../src/core/grid/grid";
import { parametrosAt } from "../../src/core/planes/metodo";
import type { Parametros, Unidad } from "../../src/core/planes/parametros";
import { filasDePlan } from "../../src/core/nuevoPlan/filasDePlan";
import { readAjustes } from "../../src/core/readAjustes";
import { PLANS } from "./everything";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { NOMBRE_DE_AJUSTE, pesoDe, ponderadorDe } from "../../src/core/text/ajustes";

// Workbooks in use have a sheet Ajustes of these words, and their figures follow it. The lines of the examples stay
// as they are: a new setting is a line more of the newest, and where one is called otherwise the sheet of before is
// an example of its own, still read by the earlier name.
const VERSIONS = [1, 2];
const filas = exampleOf(2);
const HEADINGS = 2;
const BOOK = bookOf(filas);

const VALORES: Readonly<Record<keyof Parametros, readonly [valor: number, unidad: Unidad]>> = {
  sobresaliente: [0.9, "fraccion"],
  aceptable: [0.6, "fraccion"],
  franja: [0.02, "fraccion"],
  sobreejecucion: [1.4, "veces"],
  sobreejecucionAlta: [3, "veces"],
  errorDeUnidad: [20, "veces"],
  diferenciaVisible: [0.001, "fraccion"],
  diferenciaEnPesos: [5, "pesos"],
  escalaDudosa: [9, "veces"],
  metasSinSoporte: [12, "metas"],
  cortesParaPronosticar: [3, "cortes"],
  variacionDelRitmo: [0.3, "fraccion"],
  trimestresAcumulados: [1.5, "veces"],
  sinEjecucion: [0.4, "fraccion"],
  metasParaAlertar: [6, "metas"],
  ultimoTrimestre: [0.45, "fraccion"],
  promedioDePromedios: [1, "siNo"],
  sinProyectoCuenta: [0, "siNo"],
  crecienteDesdeLineaBase: [0, "siNo"],
  crecienteDesdeAnterior: [1, "siNo"],
  topeDeMeta: [1.2, "veces"],
  esperadoT1: [0.2, "fraccion"],
  esperadoT2: [0.4, "fraccion"],
  esperadoT3: [0.8, "fraccion"],
  pesosDelPlan: [0, "siNo"],
  pesosPorMetas: [0, "siNo"],
  truncarCifras: [1, "siNo"],
  diasDependencias: [15, "dias"],
  diasInforme: [45, "dias"],
};
const FIRMA = { desde: "2021-04-01", acto: "Decreto 5 de 2021" };
const [KEPT] = PLANS;
const PLAN = KEPT && {
  ...KEPT,
  estructura: { ...KEPT.estructura, ...FIRMA },
  pesos: KEPT.pesos && { ...KEPT.pesos, ...FIRMA },
  ponderadores: KEPT.ponderadores && { ...KEPT.ponderadores, ...FIRMA },
};

test.each(VERSIONS)(
  "the sheet Ajustes of example %i is read whole: every setting, its act, its date",
  (version) => {
    const read = readAjustes(bookOf(exampleOf(version)), parametrosAt);
    const parametros = Object.entries(VALORES).map(([nombre, [valor, unidad]]) => [
      nombre,
      [{ valor, unidad, ...FIRMA }],
    ]);
    expect(read).toMatchObject({ problemas: [], at: { row: HEADINGS, column: 0 } });
    expect(read?.ajustes).toEqual({
      parametros: Object.fromEntries(parametros),
      ponderadores: new Map([[2021, [{ valor: 0.3, ...FIRMA }]]]),
      pesos: new Map([["I", [{ valor: 60, ...FIRMA }]]]),
      plan: PLAN,
    });
  },
);

test("the sheet is written as the example, which has every setting", () => {
  const written = ajustesSheet(filasDeAjustes(BOOK), "Ajustes").rows.map(({ cells }) =>
    cells.map((cell) => (cell?.kind === "text" ? cell.text : cell && valueOf(cell))),
  );
  expect(written.slice(HEADINGS)).toEqual(filas.slice(HEADINGS));
  const delPlan = KEPT ? filasDePlan(KEPT, null).map(({ ajuste }) => ajuste) : [];
  const nombres = [...Object.values(NOMBRE_DE_AJUSTE), ponderadorDe(2021), pesoDe("I"), ...delPlan];
  const said = new Set(filas.map(([nombre]) => nombre));
  expect(nombres.filter((nombre) => !said.has(nombre))).toEqual([]);
});

function valueOf(cell: object): unknown {
  return "value" in cell ? cell.value : null;
}

function exampleOf(version: number): readonly (readonly CellValue[])[] {
  const file = join(__dirname, "examples", `hojaAjustes.v${version}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as readonly (readonly CellValue[])[];
}

function bookOf(rows: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  return {
    name: "matriz.xlsx",
    remembered: null,
    sheets: [
      {
        name: "Ajustes",
        hidden: false,
        rows,
        merges: [],
        formats: new Map(),
        formulas: new Map(),
        uncalculated: new Set<number>(),
      },
    ],
  };
}
