import { auditInforme } from "../../../src/core/auditoria/auditInforme";
import type { CifraAuditada } from "../../../src/core/auditoria/auditoria";
import {
  cifrasDePublicacion,
  publicacionDe,
  type HojaPublicada,
} from "../../../src/core/auditoria/cifrasDePublicacion";
import { sujetoDeFila } from "../../../src/core/auditoria/sujetoDeFila";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { a1 } from "../../../src/core/grid/a1";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { reportOf } from "../../../src/core/report/reportOf";
import { sheetNames } from "../../../src/core/report/sheetNames";
import { readPublicadas } from "../../../src/files/readPublicadas";
import { writeReport } from "../../../src/files/writeReport";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { book, sheet } from "../../cases/recognitionCase";
import { evaluationOf } from "../../cases/sampleFiles";

const LIBRO = matriz([5, 7, 0, 30]);

test("unchanged published sheets hold the figures of the calculation, and no other", async () => {
  const all = auditOf(LIBRO, await published(LIBRO));
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ clase }) => clase !== "igual")).toEqual([]);
});

test("each number that a hand changes is found in its cell, and nothing else is", async () => {
  const hojas = await published(LIBRO);
  const evaluation = evaluationOf(LIBRO);
  const publicacion = publicacionDe(evaluation, LIBRO, hojas);
  let tried = 0;
  for (const [at, { sheet: one }] of hojas.entries())
    for (const [row, cells] of one.rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (typeof cell !== "number") continue;
        tried++;
        const changed = withCell(hojas, at, row, column, cell + 1);
        const said = auditWith(evaluation, publicacion, changed).flatMap(({ clase, lugar }) =>
          clase === "igual" ? [] : [lugar],
        );
        expect(said).toEqual([expect.stringContaining(`!${a1(row, column)}`)]);
      }
  expect(tried).toBeGreaterThan(100);
});

test("a figure within a sentence, a nivel, and the names of what is told are found too", async () => {
  const hojas = await published(LIBRO);
  const change = (from: RegExp, to: string): readonly string[] => {
    for (const [at, { sheet: one }] of hojas.entries())
      for (const [row, cells] of one.rows.entries())
        for (const [column, cell] of cells.entries())
          if (typeof cell === "string" && from.test(cell))
            return wrongIn(withCell(hojas, at, row, column, cell.replace(from, to))).map(
              ({ texto, motivo }) => `${texto}: ${motivo}`,
            );
    throw new Error(`no ${from.source}`);
  };
  expect(change(/^3 de 4$/, "4 de 4")).toEqual([
    "4: El cálculo da 3; ni redondeado ni truncado es la cifra impresa.",
  ]);
  expect(change(/^Bajo$/, "Aceptable")).toEqual([
    expect.stringContaining("El cálculo da Bajo, y no lo que está impreso."),
  ]);
});

test("sheets of other data differ in what changed, and in no meta that did not", async () => {
  const before = await published(matriz([5, 7, 4, 30]));
  const wrong = auditOf(LIBRO, before).filter(({ clase }) => clase !== "igual");
  const first = wrong.find(({ id }) => id === "plan/cumplimiento");
  expect(first).toMatchObject({ clase: "noAlcanzable", sale: { metas: 4 } });
  expect(wrong.some(({ id }) => id === "meta/M1/cumplimiento")).toBe(false);
});

function matriz(ejecutado: readonly number[]): WorkbookSnapshot {
  return book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
    | Código meta | Eje | Programa | Meta de producto | Programado 2025 | Ejecutado 2025 | Dependencia
    | M1 | 1. Vida | Deporte | Dotar una sede | 10 | ${ejecutado[0]} | Secretaría A
    | M2 | 1. Vida | Cultura | Formar gestores | 20 | ${ejecutado[1]} | Secretaría A
    | M3 | 2. Agua | Fuentes | Sembrar árboles | 8 | ${ejecutado[2]} | Secretaría B
    | M4 | 2. Agua | Fuentes | Limpiar quebradas | 30 | ${ejecutado[3]} | Secretaría B`,
    ),
  );
}

async function published(workbook: WorkbookSnapshot): Promise<readonly HojaPublicada[]> {
  const names = sheetNames(["Resumen"]);
  const found = evaluateWorkbook(workbook);
  if (!found.ok) throw new Error(found.error.type);
  const report = reportOf(found.value, { workbook, names, time: "2025-10-15T08:30" });
  // Into a workbook of the office's own.
  const own = await writeWorkbook({ sheets: report.sheets.slice(0, 1) }, "consolidado");
  const written = await writeReport(own, report, "publicado");
  if (!written.ok) throw new Error(written.error.type);
  return readPublicadas(written.value, "publicado.xlsx");
}

function auditOf(
  workbook: WorkbookSnapshot,
  hojas: readonly HojaPublicada[],
): readonly CifraAuditada[] {
  const evaluation = evaluationOf(workbook);
  return auditWith(evaluation, publicacionDe(evaluation, workbook, hojas), hojas);
}

function auditWith(
  evaluation: Evaluation,
  publicacion: ReturnType<typeof publicacionDe>,
  hojas: readonly HojaPublicada[],
): readonly CifraAuditada[] {
  return auditInforme(evaluation, (_, cifras) =>
    cifrasDePublicacion(hojas, publicacion, cifras, sujetoDeFila(cifras)),
  );
}

function wrongIn(hojas: readonly HojaPublicada[]): readonly CifraAuditada[] {
  return auditOf(LIBRO, hojas).filter(({ clase }) => clase !== "igual");
}

function withCell(
  hojas: readonly HojaPublicada[],
  at: number,
  row: number,
  column: number,
  value: CellValue,
): readonly HojaPublicada[] {
  return hojas.map((hoja, index) =>
    index !== at
      ? hoja
      : {
          ...hoja,
          sheet: {
            ...hoja.sheet,
            rows: hoja.sheet.rows.map((cells, r) =>
              r !== row ? cells : cells.map((cell, c) => (c === column ? value : cell)),
            ),
          },
        },
  );
}
