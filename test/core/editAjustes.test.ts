import type { CambiosDeAjuste, FirmaDeAjuste } from "../../src/core/ajustes/fila";
import { conAjustes, filasDeAjustes, withCambios } from "../../src/core/editAjustes";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { efectosDe } from "../../src/core/tablero/efecto";
import { book, sheet } from "../cases/recognitionCase";

const MATRIZ = sheet(
  "Matriz",
  `
    | Código meta | Eje | Meta de producto | Dependencia | Programado 2025 | Ejecutado 2025
    | M1 | I. Vida | Dotar sedes | Salud | 10 | 6
    | M2 | I. Vida | Formar docentes | Salud | 10 | 5
    | M3 | II. Agua | Ampliar rutas | Obras | 10 | 7`,
);
const BOOK = book("matriz.xlsx", MATRIZ);
const ACTO: FirmaDeAjuste = { desde: null, acto: "Decreto 5", quien: "Ana Ruiz" };

function evaluated(workbook: WorkbookSnapshot): Evaluation {
  const evaluation = evaluateWorkbook(workbook, { corte: "2025-12-31" });
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

function withThese(workbook: WorkbookSnapshot, cambios: CambiosDeAjuste, firma = ACTO) {
  return conAjustes(workbook, withCambios(filasDeAjustes(workbook), cambios, firma));
}

const ACEPTABLE_71: CambiosDeAjuste = new Map([
  ["Aceptable desde", { valor: 0.71, unidad: "fraccion" }],
]);

describe("withCambios(filas, cambios, firma)", () => {
  test("sets a value that the engine reads, with its act and who", () => {
    const changed = withThese(BOOK, ACEPTABLE_71);
    expect(evaluated(BOOK).raiz.nivel).toBe("Aceptable");
    const { raiz, parametros } = evaluated(changed);
    expect([raiz.nivel, parametros.aceptable]).toEqual([
      "Bajo",
      { valor: 0.71, unidad: "fraccion", desde: null, acto: "Decreto 5" },
    ]);
    expect(filasDeAjustes(changed)).toEqual([
      {
        ajuste: "Aceptable desde",
        valor: 0.71,
        isPercent: true,
        desde: null,
        acto: "Decreto 5",
        quien: "Ana Ruiz",
      },
    ]);
  });

  test("leaves what other dates and other settings say, and replaces what its own date said", () => {
    const first = withThese(BOOK, ACEPTABLE_71);
    const second = withThese(
      first,
      new Map([["Aceptable desde", { valor: 0.6, unidad: "fraccion" }]]),
      { ...ACTO, desde: "2026-01-01" },
    );
    const third = withThese(
      second,
      new Map([["aceptable DESDE", { valor: 0.65, unidad: "fraccion" }]]),
    );
    expect(filasDeAjustes(third).map(({ valor, desde }) => [valor, desde])).toEqual([
      [0.6, "2026-01-01"],
      [0.65, null],
    ]);
  });

  test("goes back to exactly what there was before", () => {
    const back = withThese(withThese(BOOK, ACEPTABLE_71), new Map([["Aceptable desde", null]]));
    expect(filasDeAjustes(back)).toEqual([]);
    expect(cifrasOf(evaluated(back)).sujetos).toEqual(cifrasOf(evaluated(BOOK)).sujetos);
    expect(evaluated(back).parametros).toEqual(evaluated(BOOK).parametros);
  });

  test("a value that cannot stand gets a sentence, and no figure changes", () => {
    const { findings, raiz } = evaluated(
      withThese(BOOK, new Map([["Aceptable desde", { valor: 0.9, unidad: "fraccion" }]])),
    );
    expect(findings.filter(({ type }) => type === "ajusteInvalido")).toHaveLength(1);
    expect(raiz.nivel).toBe("Aceptable");
  });
});

describe("efectosDe(antes, ahora)", () => {
  test("says what becomes of the plan, and of each part that changes", () => {
    const efectos = efectosDe(evaluated(BOOK), evaluated(withThese(BOOK, ACEPTABLE_71)));
    expect(efectos.map(({ nombre, antes, ahora }) => [nombre, antes.nivel, ahora.nivel])).toEqual([
      [null, "Aceptable", "Bajo"],
      ["II Agua", "Aceptable", "Bajo"],
      ["Obras", "Aceptable", "Bajo"],
    ]);
  });
});

describe("ajustesSheet(filas, name)", () => {
  test("writes what is read back alike", () => {
    const filas = filasDeAjustes(
      withThese(
        BOOK,
        new Map([
          ["Aceptable desde", { valor: 0.7, unidad: "fraccion" }],
          ["Promedio de promedios", { valor: 1, unidad: "siNo" }],
          ["Peso I", { valor: 46.2, unidad: "peso" }],
        ]),
      ),
    );
    const { rows, name } = ajustesSheet(filas, "Ajustes");
    const cells = rows.map((row) =>
      row.cells.map((cell) =>
        cell === null || cell.kind === "empty"
          ? null
          : cell.kind === "text"
            ? cell.text
            : cell.value,
      ),
    );
    const formats = new Map(
      rows.flatMap((row, index) =>
        row.cells.flatMap((cell, column) =>
          cell?.kind === "number" ? [[index * 16384 + column, cell.format] as const] : [],
        ),
      ),
    );
    const written = { ...MATRIZ, name, rows: cells, formats, merges: [] };
    expect(filasDeAjustes(book("otro.xlsx", MATRIZ, written))).toEqual(filas);
  });
});
