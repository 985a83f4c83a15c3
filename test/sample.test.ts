import { libroDeMuestra } from "../scripts/sample/libro";
import { cellAt, type WorkbookSnapshot } from "../src/core/grid/grid";
import type { Evaluation } from "../src/core/plan/evaluation";
import { bytesOf, contentOf, evaluationOf, readSample } from "./cases/sampleFiles";

const SAMPLE = "assets/samples/matriz-sopo-2021-t3.xlsx";

let snapshot: WorkbookSnapshot;
let evaluation: Evaluation;

beforeAll(async () => {
  snapshot = await readSample(SAMPLE);
  evaluation = evaluationOf(snapshot);
});

test("libroDeMuestra() is the committed sample, part by part", async () => {
  const committed = await contentOf(bytesOf(SAMPLE));
  const built = await contentOf(await libroDeMuestra());
  expect(Object.keys(built)).toEqual(Object.keys(committed));
  for (const name of Object.keys(built)) {
    // Compared as a fact: a difference would print megabytes of XML.
    expect({ name, same: built[name] === committed[name] }).toEqual({ name, same: true });
  }
});

test("the sample has the real headings and 477 metas that are all counted", () => {
  const { matriz, lectura, periodo } = evaluation;
  expect(matriz.sheet).toBe("Matriz");
  expect(matriz.headerRows.at(-1)).toBe(5);
  expect(matriz.questions).toEqual([]);
  expect([lectura.filas.length, lectura.excluded.length, lectura.rejected.length]).toEqual([
    477, 0, 0,
  ]);
  expect(periodo).toEqual({ vigencia: 2021, trimestre: 3, corte: "2021-09-30" });
});

test("the sample gives the figures of the published informe", () => {
  const { raiz } = evaluation;
  const figures = raiz.branches.map(({ node, avance, programado, cumplimiento, nivel }) => [
    node.codigo,
    (avance! * 100).toFixed(6),
    (programado! * 100).toFixed(6),
    (cumplimiento! * 100).toFixed(2),
    nivel,
  ]);
  expect(figures).toEqual([
    ["I", "9.400000", "13.860000", "67.82", "Aceptable"],
    ["II", "4.500000", "8.730000", "51.55", "Bajo"],
    ["III", "3.240000", "5.070000", "63.91", "Aceptable"],
    ["IV", "1.740000", "2.340000", "74.36", "Aceptable"],
  ]);
});

test("the sample has the counts of the published informe", () => {
  const { raiz } = evaluation;
  const counts = [...raiz.branches, raiz].map(({ node, conteo }) => [
    node.codigo,
    conteo.programadas,
    conteo.conEjecucion,
    conteo.sinEjecucion,
    conteo.noProgramadas,
    conteo.metas,
  ]);
  expect(counts).toEqual([
    ["I", 216, 194, 22, 12, 228],
    ["II", 96, 73, 23, 8, 104],
    ["III", 105, 89, 16, 4, 109],
    ["IV", 34, 31, 3, 2, 36],
    ["", 451, 387, 64, 26, 477],
  ]);
});

test("the sample raises no alerta: it is the workbook of a careful office", () => {
  expect(evaluation.findings).toEqual([]);
});

test("every meta of the sample that was executed is registered in the project it cites", () => {
  const registry = snapshot.sheets.find(({ name }) => name === "Proyectos")!;
  const pairs = new Set(registry.rows.map((row) => `${String(row[0])} ${String(row[2])}`));
  const matriz = snapshot.sheets.find(({ name }) => name === "Matriz")!;
  const executed = evaluation.metas.filter(({ estado }) => estado === "conEjecucion");
  const [codigo, bpin] = [0, 9];
  for (const { meta } of executed) {
    const { row } = meta.fila.at;
    const pair = `${String(cellAt(matriz, row, bpin))} ${String(cellAt(matriz, row, codigo))}`;
    expect({ pair, registered: pairs.has(pair) }).toEqual({ pair, registered: true });
  }
});
