import fc from "fast-check";
import { nodosBelow } from "../../../src/core/cells/nodes";
import { onHundred } from "../../../src/core/cifras/medida";
import { mostradaDeNodo } from "../../../src/core/cifras/mostradas";
import { foldText } from "../../../src/core/grid/foldText";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation, NodoEvaluado } from "../../../src/core/plan/evaluation";
import { nivelOf } from "../../../src/core/plan/nivel";
import { PRECISION } from "../../../src/core/precision";
import type { CellSpec, ReportSpec } from "../../../src/core/report/reportSpec";
import { book, sheet } from "../../cases/recognitionCase";
import { calculated } from "../../functions/calculated";
import { evaluated, report, sheetOf } from "./small";

Object.assign(globalThis, { CustomFunctions: { Error } });

type Fila = readonly [eje: string, programa: string, programado: number, ejecutado: number | ""];

function matriz(filas: readonly Fila[]): WorkbookSnapshot {
  const lines = filas.map(
    ([eje, programa, programado, ejecutado], at) =>
      `| M${at} | ${eje} | ${programa} | Meta ${at} de ${programa} | ${programado} | ${ejecutado}`,
  );
  const heading =
    "| Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021";
  return book("plan.xlsx", sheet("Matriz", [heading, ...lines].join("\n")));
}

/** What the one formula of a publication fills, once the matriz is another. */
function tableOf(published: ReportSpec, workbook: WorkbookSnapshot): readonly unknown[][] {
  const [cell] = sheetOf(published, "formulas").rows.at(-1)?.cells ?? [];
  if (cell?.kind !== "formula") throw new Error("no formula");
  try {
    return calculated(cell.formula.replaceAll(",", ";"), workbook) as unknown[][];
  } catch {
    return [];
  }
}

/** What Excel shows in a cell that looks the table up: text is found whatever its case. */
function shownIn(cell: CellSpec | null | undefined, table: readonly unknown[][]): unknown {
  if (cell?.kind !== "formula") return undefined;
  const [, figure = "", clave = "", claves = ""] =
    /^=IF\(INDEX\(Fórmulas!\$(\w)\$4:\$\w\$3000,MATCH\("([^"~*?]{1,255})",Fórmulas!\$(\w)\$4:/.exec(
      cell.formula,
    ) ?? [];
  const row = table.find(
    (one) => String(one[placeOf(claves)]).toLowerCase() === clave.toLowerCase(),
  );
  if (row === undefined) return "#N/D";
  const value = row[placeOf(figure)];
  return value === "" ? "–" : value;
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - "A".charCodeAt(0);
}

interface Llamado {
  readonly names: string;
  readonly nodo: NodoEvaluado;
}

function llamados({ raiz }: Evaluation): readonly Llamado[] {
  const below = (nodo: NodoEvaluado, above: readonly string[]): readonly Llamado[] =>
    nodo.branches.flatMap((branch) => {
      const names = [...above, foldText(branch.node.nombre)];
      return [{ names: JSON.stringify(names), nodo: branch }, ...below(branch, names)];
    });
  return [...below(raiz, []), { names: "plan", nodo: raiz }];
}

/** Peso, programado, avance, cumplimiento and nivel as they stand in a row of Resumen or Detalle. */
const FIRST = 3;

function figuresOf(nodo: NodoEvaluado): unknown[] {
  const { peso, programado, avance, cumplimiento, nivel, sinReporte } = nodo;
  const results = [onHundred(avance), cumplimiento].map((one) => mostradaDeNodo(nodo, one));
  return [peso, onHundred(programado), ...results, sinReporte ? "Sin reporte" : nivel].map(
    (one) => one ?? "–",
  );
}

function agree(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((one, at) => {
    const other = others[at];
    return typeof one === "number" && typeof other === "number"
      ? Math.abs(one - other) < PRECISION
      : one === other;
  });
}

const ejes = fc.constantFrom(
  "Vida",
  "Campo",
  "Agua",
  "I. Vida",
  "II. Campo",
  "I. Agua",
  "II. Vida",
  "Plan",
  `${"Un eje de nombre largo ".repeat(14)}A`,
  `${"Un eje de nombre largo ".repeat(14)}B`,
  "¿Qué? *Todo* ~",
);
const filas = fc.tuple(
  ejes,
  fc.constantFrom("Salud", "Agro", "A. Salud", "B. Agro", "SALÚD", "Red"),
  fc.integer({ min: 1, max: 9 }),
  fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant("" as const)),
);
const matrices = fc.array(filas, { minLength: 2, maxLength: 8 });

/** The same matriz in another order, with rows that came, went or say something else. */
const cambios = matrices.chain((antes) =>
  fc
    .tuple(
      fc.shuffledSubarray(antes, { minLength: 1 }),
      fc.array(filas, { maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 9 }), {
        minLength: antes.length,
        maxLength: antes.length,
      }),
    )
    .map(([stay, come, hechos]) => ({
      antes,
      despues: [
        ...come,
        ...stay.map(([eje, programa, programado], at): Fila => [
          eje,
          programa,
          programado,
          hechos[at] ?? 0,
        ]),
      ],
    })),
);

describe("report(matriz, { formulas: true }), and the matriz changes", () => {
  test("every published row follows the node of its name, or is an error; its nivel is that of its cumplimiento", () => {
    fc.assert(
      fc.property(cambios, ({ antes, despues }) => {
        const before = evaluated(matriz(antes));
        const published = report(matriz(antes), { formulas: true });
        const after = evaluated(matriz(despues));
        const table = tableOf(published, matriz(despues));
        const now = llamados(after);
        const { rows } = sheetOf(published, "detalle");
        const names = new Map(llamados(before).map((one) => [one.nodo.node, one.names]));
        const cells = rows.flatMap(({ cells }) => (cells[6]?.kind === "formula" ? [cells] : []));
        const nodos = [before.raiz, ...nodosBelow(before.raiz)];
        expect(cells).toHaveLength(nodos.length);
        for (const [at, { node }] of nodos.entries()) {
          const live = cells[at]?.slice(FIRST, FIRST + 5).map((cell) => shownIn(cell, table)) ?? [];
          const same = now.filter((one) => one.names === names.get(node));
          const [, , , cumplimiento, nivel] = live;
          if (live.every((one) => one === "#N/D")) {
            // Where one alone has the name, it is found.
            if (table.length > 0 && same.length === 1 && countIn(before, names.get(node)) === 1)
              throw new Error(`${names.get(node)} is not found`);
            continue;
          }
          expect(same.some(({ nodo }) => agree(live, figuresOf(nodo)))).toBe(true);
          if (typeof cumplimiento === "number")
            expect(nivel).toBe(nivelOf(cumplimiento, after.parametros));
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      "sorted",
      [
        ["Campo", "Agro", 5, 1],
        ["Vida", "Salud", 4, 4],
      ],
      [1, "Sobresaliente"],
    ],
    [
      "with another above",
      [
        ["Agua", "Red", 2, 1],
        ["Vida", "Salud", 4, 4],
      ],
      [1, "Sobresaliente"],
    ],
    ["without it", [["Campo", "Agro", 5, 1]], ["#N/D", "#N/D"]],
    [
      "not reported any more (R1)",
      [
        ["Vida", "Salud", 4, ""],
        ["Campo", "Agro", 5, 1],
      ],
      ["–", "Sin reporte"],
    ],
  ] as const)("a component without a code, %s: %j", (_how, despues, expected) => {
    const published = report(
      matriz([
        ["Vida", "Salud", 4, 2],
        ["Campo", "Agro", 5, 1],
      ]),
      {
        formulas: true,
      },
    );
    const vida = sheetOf(published, "resumen").rows.find(
      ({ cells }) => cells[2]?.kind === "text" && cells[2].text === "Vida",
    );
    const table = tableOf(published, matriz(despues));
    expect([6, 7].map((column) => shownIn(vida?.cells[column], table))).toEqual(expected);
  });

  test("every figure of the plan and of a component is one that follows, and the sheets say what does not", () => {
    const published = report(
      matriz([
        ["Vida", "Salud", 4, 2],
        ["Campo", "Agro", 5, 1],
      ]),
      {
        formulas: true,
      },
    );
    for (const key of ["resumen", "detalle", "graficos"] as const) {
      const { rows } = sheetOf(published, key);
      const cells = rows.flatMap((row) => row.cells);
      expect(
        cells.some(
          (cell) =>
            cell?.kind === "text" &&
            cell.text.includes("lo demás es de cuando se publicó (15 de octubre de 2021, 8:30)."),
        ),
      ).toBe(true);
    }
    const row = sheetOf(published, "resumen").rows.find(
      ({ cells }) => cells[2]?.kind === "text" && cells[2].text === "Vida",
    );
    expect(row?.cells.slice(3).map((cell) => cell?.kind)).toEqual(Array(14).fill("formula"));
    const charts = sheetOf(published, "graficos").charts;
    expect(charts.flatMap(({ series }) => series.filter((one) => one.pointColors))).toEqual([]);
  });
});

function countIn(evaluation: Evaluation, names: string | undefined): number {
  return llamados(evaluation).filter((one) => one.names === names).length;
}
