import { filasDeLaMatriz } from "../scripts/sample/filas";
import { libroReportado } from "../scripts/sample/libro";
import { filasReportadas, type Falta } from "../scripts/sample/reportada";
import type { Evaluation } from "../src/core/plan/evaluation";
import type { Armonizacion } from "../src/core/vocabulary";
import { bytesOf, contentOf, evaluationOf, readSample } from "./cases/sampleFiles";

const CLEAN = "assets/samples/matriz-sopo-2021-t3.xlsx";
const REPORTED = "assets/samples/matriz-sopo-2021-t3-reportada.xlsx";
const FALTAS: readonly string[] = [
  ...(["proyectoSinMeta", "bpinDesconocido", "bpinMalFormado", "sinProyecto"] satisfies Falta[]),
];

let clean: Evaluation;
let reported: Evaluation;

beforeAll(async () => {
  clean = evaluationOf(await readSample(CLEAN));
  reported = evaluationOf(await readSample(REPORTED));
});

test("libroReportado() is the committed workbook, part by part", async () => {
  const committed = await contentOf(bytesOf(REPORTED));
  const built = await contentOf(await libroReportado());
  expect(Object.keys(built)).toEqual(Object.keys(committed));
  for (const name of Object.keys(built)) {
    expect({ name, same: built[name] === committed[name] }).toEqual({ name, same: true });
  }
});

test("after R12 the reported matriz gives the published figures", () => {
  const { raiz } = reported;
  const points = [...raiz.branches, raiz].map(({ avance }) => avance! * 100);
  [9.4, 4.5, 3.24, 1.74, 18.88].forEach((published, i) =>
    expect(Math.abs(points[i]! - published)).toBeLessThan(1e-9),
  );
});

test("after R12 the reported matriz gives the published counts", () => {
  const { raiz } = reported;
  const counts = [...raiz.branches, raiz].map(({ conteo }) => [
    conteo.programadas,
    conteo.conEjecucion,
    conteo.sinEjecucion,
    conteo.noProgramadas,
    conteo.metas,
  ]);
  expect(counts).toEqual([
    [216, 194, 22, 12, 228],
    [96, 73, 23, 8, 104],
    [105, 89, 16, 4, 109],
    [34, 31, 3, 2, 36],
    [451, 387, 64, 26, 477],
  ]);
});

test("no node stands differently after R12 than in the clean matriz", () => {
  const official = ({ raiz }: Evaluation) =>
    raiz.branches
      .flatMap((escenario) => [escenario, ...escenario.branches])
      .map(({ node, cumplimiento }) => [node.codigo, cumplimiento?.toFixed(9)]);
  expect(official(reported)).toEqual(official(clean));
});

test("before R12 the reported matriz gives more, by the sum of what each flagged meta costs", () => {
  const { raiz, findings } = reported;
  const more = raiz.reportado.avance! - raiz.avance!;
  const flagged = findings
    .filter(({ type }) => FALTAS.includes(type))
    .reduce((sum, { points }) => sum + (points ?? 0), 0);
  expect(more).toBeGreaterThan(0.02);
  expect(Math.abs(more - flagged)).toBeLessThan(1e-12);
  expect(raiz.reportado.conteo.conEjecucion).toBe(387 + 42);
});

test("every state of R12 is there as often as it was planted", () => {
  const counted = (state: Armonizacion) =>
    reported.metas.filter(({ armonizacion }) => armonizacion === state).length;
  const states = [
    ...(["armonizada", "proyectoSinMeta", "bpinDesconocido", "bpinMalFormado"] as const),
    ...(["sinProyecto", "sinEjecucion", "noProgramada"] as const),
  ];
  expect(states.map((state) => [state, counted(state)])).toEqual([
    ["armonizada", 378],
    ["proyectoSinMeta", 17],
    ["bpinDesconocido", 12],
    ["bpinMalFormado", 13],
    ["sinProyecto", 9],
    ["sinEjecucion", 22],
    ["noProgramada", 26],
  ]);
});

test("each meta is flagged for what was planted in its row, and no other is", () => {
  const planted = filasReportadas(filasDeLaMatriz()).flatMap(({ fila, falta }) =>
    falta === null ? [] : [`${fila.codigo} ${falta}`],
  );
  const found = reported.findings
    .filter(({ type }) => FALTAS.includes(type))
    .map(({ meta, type }) => `${meta} ${type}`);
  expect([...found].sort()).toEqual([...planted].sort());
});

test("a BPIN that Excel made a float of is said to have lost its digits", () => {
  const lost = reported.findings.filter(
    (finding) => finding.type === "bpinMalFormado" && finding.lostDigits,
  );
  expect(lost).toHaveLength(4);
});
