import { evaluateWorkbook } from "../../../src/core/evaluate";
import { libroDeDependencia } from "../../../src/core/parte/libroDeDependencia";
import { baseDeParteText } from "../../../src/core/parte/text";
import { revisionText } from "../../../src/core/parte/textoDeRevision";
import type { LibroDeDependencia } from "../../../src/core/parte/libroDeDependencia";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { book, sheet } from "../../cases/recognitionCase";

const ROWS = [
  "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud",
  "| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
];
const OTHERS = [
  "| 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura",
  "| 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura",
];

function matriz(name: string, vigencia: number, rows: readonly string[]): WorkbookSnapshot {
  const text = [
    "| Secretaría de Salud",
    `| Corte: 30 de septiembre de ${vigencia}`,
    `| Código meta | Eje | Meta de producto | Programado ${vigencia} | Ejecutado ${vigencia} | Dependencia responsable`,
    ...rows,
  ];
  return book(name, sheet("Matriz", text.join("\n")));
}

function libroIn(vigencia: number): LibroDeDependencia {
  const workbook = matriz("salud.xlsx", vigencia, ROWS);
  const own = evaluateWorkbook(workbook);
  if (!own.ok) throw new Error(JSON.stringify(own.error));
  const plan = matriz("plan.xlsx", 2021, [...ROWS, ...OTHERS]);
  const libro = libroDeDependencia(own.value, { workbook, answers: {} }, plan);
  if (libro === null) throw new Error("It is no workbook of a dependencia.");
  return libro;
}

function lineOf({ revisiones }: LibroDeDependencia): string | undefined {
  return revisiones.filter(({ tipo }) => tipo === "plan").map(revisionText)[0];
}

describe("R36: the workbook of a dependencia of a vigencia that the plan does not program", () => {
  const { evaluation, revisiones, problema } = libroIn(2022);

  test("has no weight in the plan, and no figure that stands on one", () => {
    const { raiz, parte, periodo, metas } = evaluation;
    expect(raiz.branches.map(({ peso, cumplimiento }) => [peso, cumplimiento])).toEqual([
      [null, null],
    ]);
    expect([raiz.cumplimiento, raiz.conteo.programadas, metas.length, problema]).toEqual([
      null,
      2,
      2,
      null,
    ]);
    expect(parte && baseDeParteText({ parte, periodo })).toBe(
      "El plan de «plan.xlsx» no programa nada en 2022: no se sabe cuánto pesan en él estas metas, y no hay cumplimiento ni puntos.",
    );
  });

  test("is not said to agree with what the plan programs", () => {
    expect(lineOf({ evaluation, revisiones, problema })).toBe(
      "Sin comprobar lo programado contra el plan aprobado: el plan no programa nada en 2022",
    );
    expect(lineOf(libroIn(2021))).toBe("Lo programado coincide con el plan aprobado");
    expect(libroIn(2021).evaluation.raiz.cumplimiento).toBeCloseTo(0.75, 12);
  });
});
