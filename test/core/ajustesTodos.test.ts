import { readFileSync } from "node:fs";
import { join } from "node:path";
import { avanceFormula } from "../../src/core/cells/cellFormulas";
import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { conAjustes, filasDeAjustes, withCambios } from "../../src/core/editAjustes";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import { evaluationJson } from "../../src/core/instrumentos/matriz/evaluationJson";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { parametrosAt } from "../../src/core/planes/metodo";
import type { Parametros } from "../../src/core/planes/parametros";
import { SOPO_2020 } from "../../src/core/planes/sopo2020/plan";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { metodologiaLines } from "../../src/core/report/metodologia";
import { NOMBRE_DE_AJUSTE, ponderadorDe } from "../../src/core/text/ajustes";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeReport } from "../../src/files/writeReport";
import { book, sheet } from "../cases/recognitionCase";

const [I, II] = SOPO_2020.estructura.valor.map(({ nombre }) => nombre);

/** A plan in which every number of the method decides something. */
const BOOK = book(
  "matriz.xlsx",
  sheet(
    "Matriz",
    `
    | Código meta | Escenario de cambio | Prospectiva | Meta de producto | Tipo de meta | Línea base | Programado 2020 | Ejecutado 2020 | Programado 2021 | Ejecutado 2021 T1 | Ejecutado 2021 T2 | BPIN | Dependencia responsable
    | I.A.1 | I. ${I} | A. Salud | Dotar sedes rurales | Incremento | 0 | 4 | 4 | 10 | 7 | 6 | 2021257580001 | Salud
    | I.A.2 | I. ${I} | A. Salud | Formar docentes de primaria | Incremento | 0 | 4 | 4 | 10 | 12 | 13 | 2021257580002 | Salud
    | I.A.3 | I. ${I} | A. Salud | Abrir bibliotecas | Incremento | 0 | 4 | 4 | 10 | 4 | 7 | 2021257580003 | Obras
    | I.B.1 | I. ${I} | B. Cultura | Entregar becas | Incremento | 0 | 4 | 4 | 10 | 0 | 0 | 2021257580004 | Educación
    | II.A.1 | II. ${II} | A. Agua | Reparar puentes | Incremento | 0 | 4 | 4 | 1 | 5 | 7 | 2021257580005 | Ambiente
    | II.A.2 | II. ${II} | A. Agua | Cobertura de acueducto | Acumulado | 50 | 60 | 62 | 80 | 5 | 5 | 2021257580006 | Ambiente
    | II.B.1 | II. ${II} | B. Campo | Sembrar árboles nativos | Incremento | 0 | 4 | 4 | 10 | 4 | 3 | | Obras
    | II.B.2 | II. ${II} | B. Campo | Capacitar productores | Incremento | 0 | 4 | 4 | 10 | 0 | 0 | 2021257580008 | Obras`,
  ),
  sheet("Pesos", "| Escenario | Peso\n| I | 50\n| II | 45"),
);

/** Another value of each that can stand. */
const OTHER: Readonly<Record<keyof Parametros, number>> = {
  sobresaliente: 0.6,
  aceptable: 0.2,
  franja: 0.24,
  sobreejecucion: 1.4,
  sobreejecucionAlta: 3,
  errorDeUnidad: 20,
  diferenciaVisible: 0.1,
  diferenciaEnPesos: 5,
  trimestresAcumulados: 1.05,
  escalaDudosa: 9,
  metasSinSoporte: 2,
  cortesParaPronosticar: 3,
  variacionDelRitmo: 0.5,
  sinEjecucion: 0.1,
  metasParaAlertar: 1,
  ultimoTrimestre: 0.1,
  promedioDePromedios: 1,
  sinProyectoCuenta: 0,
  crecienteDesdeLineaBase: 0,
  crecienteDesdeAnterior: 1,
  topeDeMeta: 1.2,
  esperadoT1: 0.1,
  esperadoT2: 0.4,
  esperadoT3: 0.8,
  pesosDelPlan: 1,
  pesosPorMetas: 1,
  truncarCifras: 1,
  diasDependencias: 15,
  diasInforme: 45,
};

/** They decide nothing of this plan: it has no money, no percentages, no kept cortes, no third quarter, and no figure is due. */
const ELSEWHERE: ReadonlySet<keyof Parametros> = new Set([
  "diferenciaEnPesos",
  "escalaDudosa",
  "metasSinSoporte",
  "cortesParaPronosticar",
  "variacionDelRitmo",
  "ultimoTrimestre",
  "esperadoT1",
  "esperadoT3",
  "diasDependencias",
  "diasInforme",
]);

const NAMES = Object.keys(OTHER) as readonly (keyof Parametros)[];
const METODO = parametrosAt(null);
const FIRMA = { desde: null, acto: "Decreto 5", quien: "Ana Ruiz" };

const cambioTo = (nombre: keyof Parametros) =>
  new Map([
    [NOMBRE_DE_AJUSTE[nombre], { valor: OTHER[nombre], unidad: METODO[nombre].unidad }] as const,
  ]);

function evaluated(workbook: WorkbookSnapshot): Evaluation {
  const evaluation = evaluateWorkbook(workbook, { corte: "2021-06-30" });
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const saidOf = (evaluation: Evaluation): string =>
  JSON.stringify([evaluationJson("matriz.xlsx", evaluation), cifrasOf(evaluation).sujetos]);
const BEFORE = saidOf(evaluated(BOOK));
const METODOLOGIA = readFileSync(join(__dirname, "../../docs/metodologia.md"), "utf8");

describe.each(NAMES)("the setting %s (R32)", (nombre) => {
  const changed = conAjustes(BOOK, withCambios([], cambioTo(nombre), FIRMA));
  const evaluation = evaluated(changed);

  test("is in force, prints itself, and changes what hangs on it", () => {
    expect(evaluation.findings.filter(({ type }) => type === "ajusteInvalido")).toEqual([]);
    expect(evaluation.parametros[nombre]).toMatchObject({
      valor: OTHER[nombre],
      acto: "Decreto 5",
    });
    const printed = metodologiaLines(evaluation).find(({ label }) => label === "Ajustes por acto");
    expect(printed?.text).toContain(`${NOMBRE_DE_AJUSTE[nombre]}: `);
    expect(saidOf(evaluation) === BEFORE).toBe(ELSEWHERE.has(nombre));
    expect(METODOLOGIA).toContain(NOMBRE_DE_AJUSTE[nombre]);
  });

  test("a cell that is given the sheet of settings gives the same figure (R31)", () => {
    const only = (name: string): WorkbookSnapshot => ({
      ...changed,
      sheets: changed.sheets.filter((one) => one.name === name),
    });
    const [matriz, ajustes] = [only("Matriz"), only("Ajustes")];
    const seen = evaluated({ ...changed, sheets: [...matriz.sheets, ...ajustes.sheets] });
    const cell = avanceFormula(matriz, 2021, null, { registro: null, ajustes });
    // R30: with a question open neither has a figure.
    if (seen.preguntas.length > 0) expect(cell.ok).toBe(false);
    else expect(cell).toEqual({ ok: true, value: cifrasOf(seen).plan.cifras.cumplimiento });
  });

  test("back to the method's own value, everything is exactly as before", () => {
    const back = withCambios(
      filasDeAjustes(changed),
      new Map([[NOMBRE_DE_AJUSTE[nombre], null]]),
      FIRMA,
    );
    expect(saidOf(evaluated(conAjustes(changed, back))) === BEFORE).toBe(true);
  });
});

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/matriz-sopo-2021-t3.xlsx")),
);

test("all settings survive saving and opening the workbook", async () => {
  const cambios = new Map(
    NAMES.filter((nombre) => nombre !== "pesosDelPlan").flatMap((nombre) => [...cambioTo(nombre)]),
  );
  const filas = withCambios([], cambios, { ...FIRMA, desde: "2021-01-31" });
  const written = await writeReport(SAMPLE, { sheets: [ajustesSheet(filas, "Ajustes")] }, "corte");
  if (!written.ok) throw new Error(written.error.type);
  const opened = await readWorkbook(written.value, "matriz.xlsx");
  if (!opened.ok) throw new Error(opened.error.type);
  expect(filasDeAjustes(opened.value)).toEqual(filas);
  const { parametros, findings } = evaluated(opened.value);
  expect(findings.filter(({ type }) => type === "ajusteInvalido")).toEqual([]);
  for (const nombre of NAMES)
    if (nombre !== "pesosDelPlan") expect(parametros[nombre].valor).toBe(OTHER[nombre]);
});

test.each([
  [["esperadoT2", 0.1], "lo esperado no puede bajar de un trimestre al siguiente"],
  [["topeDeMeta", 0.5], "el tope no puede ser menor que lo programado"],
] as const)("%j gets a sentence and changes nothing", ([nombre, valor], words) => {
  const { unidad } = METODO[nombre];
  const cambio = new Map([[NOMBRE_DE_AJUSTE[nombre], { valor, unidad }]]);
  const evaluation = evaluated(conAjustes(BOOK, withCambios([], cambio, FIRMA)));
  const { raiz } = evaluated(BOOK);
  expect(evaluation.raiz.cumplimiento).toBe(raiz.cumplimiento);
  expect(JSON.stringify(evaluationJson("matriz.xlsx", evaluation))).toContain(words);
});

test("a ponderador that an act sets is one of those that are known", () => {
  const cambio = new Map([[ponderadorDe(2022), { valor: 0.28, unidad: "fraccion" as const }]]);
  const { pesos } = evaluated(conAjustes(BOOK, withCambios([], cambio, FIRMA)));
  expect([...pesos.ponderadores]).toEqual([
    [2021, 0.3],
    [2022, 0.28],
  ]);
});
