import { createMerger } from "../../../src/app/consolidar/merger";
import type { Sheet } from "../../../src/core/grid/grid";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";

const ROWS = [
  "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Dependencia responsable",
  "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud",
  "| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 2 | Secretaría de Salud",
];
const MATRIZ = sheet("Matriz", ROWS.join("\n"));
const setting = (percent: string): Sheet =>
  sheet("Ajustes", `| Ajuste | Valor\n| Aceptable desde | ${percent}`);

/** The nivel of 50 %, by whichever settings hold. */
async function nivelWith(
  libro: readonly Sheet[],
  plan: readonly Sheet[] | null,
): Promise<string | null> {
  const merger = createMerger();
  const take = (archivo: string, sheets: readonly Sheet[]) =>
    merger.take({ archivo, workbook: ok(book(archivo, ...sheets)), answers: {} });
  await take("salud.xlsx", [MATRIZ]);
  await take("libro.xlsx", libro);
  if (plan !== null) await take("plan.xlsx", plan);
  const { plan: evaluated } = await merger.merge({
    archivos: ["salud.xlsx"],
    plan: plan === null ? null : "plan.xlsx",
    anterior: null,
    ajustes: "libro.xlsx",
    decisions: [],
  });
  return evaluated.ok ? evaluated.value.nivel : null;
}

describe("merge({ ajustes }) (R32)", () => {
  test.each([
    ["the settings of the open workbook, though it holds no matriz", [setting("45 %")], null],
    ["those of the plan, which brings its own", [setting("70 %")], [MATRIZ, setting("45 %")]],
    ["those of the open workbook, where the plan brings none", [setting("45 %")], [MATRIZ]],
  ])("%s", async (_, libro, plan) => {
    expect(await nivelWith(libro, plan)).toBe("Aceptable");
  });

  test("without settings, the stated ones", async () => {
    expect(await nivelWith([], null)).toBe("Bajo");
  });
});
