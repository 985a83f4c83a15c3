import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { entregaOf } from "../../../src/core/consolidate/entrega";
import { cellKey, type WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { EvaluationOfRows } from "../../../src/core/plan/evaluation";
import { consolidadoReport } from "../../../src/core/report/consolidacion/consolidadoReport";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { recognised } from "./matrices";

/** The workbook that a consolidation is written into, as it is read back. */
function written(consolidacion: Consolidacion): WorkbookSnapshot {
  const { sheets } = consolidadoReport(consolidacion);
  return {
    name: "consolidado.xlsx",
    remembered: null,
    sheets: sheets.map(({ name, rows }) => ({
      name,
      hidden: false,
      merges: [],
      formulas: new Map(),
      uncalculated: new Set<number>(),
      rows: rows.map(({ cells }) =>
        cells.map((cell) => {
          if (cell === null || cell.kind === "empty") return null;
          return cell.kind === "text" ? cell.text || null : cell.value;
        }),
      ),
      formats: new Map(
        rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, column) =>
            cell?.kind === "number" && cell.format !== "General"
              ? [[cellKey(row, column), cell.format] as const]
              : [],
          ),
        ),
      ),
    })),
  };
}

/** What must be the same on both sides: every node, every meta, every count. */
function figuresOf({ raiz, metas, cuatrienio }: EvaluationOfRows): unknown {
  const round = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e9) / 1e9;
  return {
    plan: round(raiz.cumplimiento),
    avance: round(raiz.avance),
    cuatrienio: round(cuatrienio.raiz.cumplimiento),
    reportado: round(raiz.reportado.cumplimiento),
    conteo: raiz.conteo,
    nodos: raiz.branches.map(({ node, peso, avance, cumplimiento, conteo }) => [
      node.codigo,
      round(peso),
      round(avance),
      round(cumplimiento),
      conteo,
    ]),
    metas: metas.map(({ meta, estado, armonizacion, bruto }) => [
      meta.nombre,
      meta.tipo,
      estado,
      armonizacion,
      round(bruto),
    ]),
  };
}

const BPINS = ["2021257580001", "2021257580002", "2021257580003"] as const;
const fila = fc.record({
  meta: fc.integer({ min: 1, max: 9 }),
  programado: fc.constantFrom("0", "4", "10", "NP", ""),
  ejecutado: fc.constantFrom("0", "2", "10", "15", ""),
  anterior: fc.constantFrom("", "3", "10"),
  bpin: fc.constantFrom("", ...BPINS),
  tipo: fc.constantFrom("Acumulativo", "No acumulativo", "Mantenimiento", ""),
});
const entrega = fc.record({
  filas: fc.uniqueArray(fila, { minLength: 2, maxLength: 6, selector: ({ meta }) => meta }),
  /** Metas registered in the first project; `null`: the file has no registry. */
  registro: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 })),
  pesos: fc.option(fc.constantFrom([60, 40, 0], [50, 30, 20], [0.2, 0.3, 0.5])),
});
type Generated = typeof entrega extends fc.Arbitrary<infer T> ? T : never;

function workbookOf({ filas, registro, pesos }: Generated, index: number): WorkbookSnapshot {
  const lines = filas.map(
    ({ meta, programado, ejecutado, anterior, bpin, tipo }) =>
      `| ${index}.${meta} | ${["I", "II", "III"][meta % 3]}. Eje ${"abc"[meta % 3]} | Meta número ${meta} de la oficina ${index} | ${tipo} | 20 | ${bpin} | ${anterior} | ${programado} | ${ejecutado} | Oficina ${index}`,
  );
  return book(
    `f${index}.xlsx`,
    sheet(
      "Matriz",
      [
        `| Oficina ${index}`,
        "| Corte: 30 de septiembre de 2021",
        "| Código meta | Eje | Meta de producto | Tipo de meta | Meta del cuatrienio | Código BPIN | Programado 2020 | Programado 2021 | Ejecutado 2021 | Dependencia responsable",
        ...lines,
      ].join("\n"),
    ),
    ...(registro === null
      ? []
      : [
          sheet(
            "Registro",
            [
              "| Código BPIN | Código meta",
              ...registro.map((meta) => `| ${BPINS[meta % 2]} | ${index}.${meta}`),
            ].join("\n"),
          ),
        ]),
    ...(pesos === null
      ? []
      : [
          sheet(
            "Pesos",
            [
              "| Eje | Peso",
              ...pesos.map((peso, at) => `| ${["I", "II", "III"][at]} | ${peso}`),
            ].join("\n"),
          ),
        ]),
  );
}

describe("evaluar(consolidado) = consolidar (R31)", () => {
  test("with every state, to 1e-9, whatever the files bring", () => {
    fc.assert(
      fc.property(
        fc.array(entrega, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (files, withPlan) => {
          const sent = files.map((file, index) =>
            recognised(entregaOf(`f${index}.xlsx`, ok(workbookOf(file, index)))),
          );
          const [plan] = sent;
          const consolidacion = consolidate(
            sent.slice(withPlan ? 1 : 0),
            withPlan && plan !== undefined && sent.length > 1 ? { plan } : {},
          );
          const { evaluation } = consolidacion;
          fc.pre(evaluation.ok);
          const again = evaluateWorkbook(written(consolidacion));
          expect(again.ok && figuresOf(again.value)).toEqual(
            evaluation.ok && figuresOf(evaluation.value),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
