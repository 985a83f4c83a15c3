import { CLI } from "../../../src/cli/text/cli";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { reportadoNote } from "../../../src/core/report/text";
import { book, sheet } from "../../cases/recognitionCase";

describe("reportadoNote(noArmonizadas, deGestion)", () => {
  test("says that both totals are equal only where nothing was taken away", () => {
    expect(reportadoNote(0, 0)).toContain("iguales");
    expect(reportadoNote(0, 1)).not.toContain("iguales");
  });

  test("names what R12 and what R13 took away", () => {
    expect(reportadoNote(0, 1)).toBe(
      "La diferencia corresponde a 1 meta de gestión que, según lo respondido, no produjo el bien o servicio.",
    );
    expect(reportadoNote(2, 3)).toContain("2 metas cuya ejecución no se tuvo en cuenta");
    expect(reportadoNote(2, 3)).toContain(" y a 3 metas de gestión");
  });
});

test("the command line counts all that lies between both totals, whichever rule took it (R12, R13)", () => {
  expect(CLI.reported("62,9 %", "18,88", 1, "0,20")).toContain("la ejecución de 1 meta: 0,20 pp");
  expect(CLI.reported("67,8 %", "20,35", 44, "2,21")).toContain("de 44 metas: 2,21 pp");
});

// R13: the answer No sets M1 to 0; it cites no project, which R12 only flags.
test("a meta without project that R13 sets to 0 counts once, alike in its node and in the list", () => {
  const workbook = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
      | Código meta | Eje | Meta de producto | BPIN | Programado 2021 | Ejecutado 2021
      | M1 | 1. Vida | Gestionar convenios | | 4 | 4
      | M2 | 1. Vida | Dotar sedes | "2021257580001" | 10 | 10`,
    ),
  );
  const evaluation = evaluateWorkbook(workbook, { answers: { gestion: { M1: false } } });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const { sujetos, plan } = cifrasOf(evaluation.value);
  const marked = sujetos.filter((one) => one.tipo === "meta" && one.noArmonizada);
  expect(plan.cifras["conteo.sinEjecucion"]).toBe(1);
  expect(marked).toHaveLength(plan.cifras["conteo.noArmonizadas"] ?? 0);
});
