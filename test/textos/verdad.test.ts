import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pointsOf } from "../../src/app/alertaGroups";
import { countsOf } from "../../src/app/text/conteo";
import { alertasOf } from "../../src/app/alertasOf";
import { twoTotalsOf } from "../../src/app/twoTotals";
import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { evaluateWorkbook } from "../../src/core/evaluate";
import { FRASES } from "../../src/core/informe/frases";
import { informeOf } from "../../src/core/informe/informeOf";
import { readPlantilla } from "../../src/core/informe/plantilla";
import type { Evaluation } from "../../src/core/plan/evaluation";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import { reportOf } from "../../src/core/report/reportOf";
import { RULES } from "../../src/core/rules/rulesInOrder";
import { findingText } from "../../src/core/rules/ruleText";
import { armonizacionText, NOT_COUNTED_TEXT } from "../../src/core/text/estados";
import { HEADINGS, SHEET_NAMES } from "../../src/core/report/text";
import { book, sheet } from "../cases/recognitionCase";
import { calculated } from "../functions/calculated";
import { muestraAt, SAMPLES } from "../puertas/muestra";

// What a sentence of the product says is so, over generated matrices: by R12, by R13, by R22, and by several.
const BPINS = ["2021257580001", "2021257580002", "2021257580009"] as const;
const meta = fc.record({
  programado: fc.constantFrom(4, 10),
  ejecutado: fc.constantFrom("", 0, 2, 10),
  bpin: fc.constantFrom("", "12345", ...BPINS),
  registrada: fc.boolean(),
  produjo: fc.constantFrom(null, true, false),
  evidencia: fc.constantFrom("", "Verificada", "Rechazada"),
});
const libros = fc.record({
  metas: fc.array(meta, { minLength: 2, maxLength: 6 }),
  sinProyectoCuenta: fc.boolean(),
});
type Libro = typeof libros extends fc.Arbitrary<infer T> ? T : never;

function workbookOf({ metas, sinProyectoCuenta }: Libro): WorkbookSnapshot {
  const rows = metas.map(
    ({ programado, ejecutado, bpin, evidencia }, index) =>
      `| M${index} | ${["1. Vida", "2. Campo"][index % 2]} | Gestionar el convenio ${index} | "${bpin}" | ${programado} | ${ejecutado} | ${evidencia}`,
  );
  const registro = metas.map(
    ({ registrada }, index) => `| "${BPINS[index % 2]}" | ${registrada ? `M${index}` : "Otra"}`,
  );
  return book(
    "libro.xlsx",
    sheet(
      "Matriz",
      `| Código meta | Eje | Meta de producto | Código BPIN | Programado 2021 | Ejecutado 2021 | Verificación de la evidencia\n${rows.join("\n")}`,
    ),
    sheet("Registro", `| Código BPIN | Código meta\n${registro.join("\n")}`),
    sheet("Pesos", "| Eje | Peso | 2021\n| 1. Vida | 60 |\n| 2. Campo | 40 |"),
    sheet(
      "Ajustes",
      `| Ajuste | Valor | Desde | Acto\n| Ponderador 2021 | 30 % | | Acuerdo 4\n| La ejecución sin proyecto se tiene en cuenta | ${sinProyectoCuenta ? "Sí" : "No"} | | Circular 1`,
    ),
  );
}

function evaluated(libro: Libro): Evaluation {
  const gestion = Object.fromEntries(
    libro.metas.flatMap(({ produjo }, index) =>
      produjo === null ? [] : [[`M${index}`, produjo] as const],
    ),
  );
  const evaluation = evaluateWorkbook(workbookOf(libro), { answers: { gestion } });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

/** Every word of the sheets Resumen and Detalle. */
function wordsOf(evaluation: Evaluation, key: "resumen" | "detalle"): readonly string[] {
  const { sheets } = reportOf(evaluation, {
    workbook: book("libro.xlsx"),
    names: SHEET_NAMES,
    time: "2021-10-15T08:30",
  });
  return sheets
    .filter((one) => one.key === key)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
}

/** How many the sentence that begins so counts, all its numbers of metas together. */
function countedIn(text: string): number {
  const counts = [...text.matchAll(/(\d+) metas?\b/g)].map(([, digits]) => Number(digits));
  return counts.reduce((sum, one) => sum + one, 0);
}

const over = (fact: (evaluation: Evaluation, lost: number, difference: number) => void): void =>
  fc.assert(
    fc.property(libros, (libro) => {
      const evaluation = evaluated(libro);
      const { raiz, metas } = evaluation;
      const lost = metas.filter(({ notCounted }) => notCounted).length;
      fact(evaluation, lost, (raiz.reportado.avance ?? 0) - (raiz.avance ?? 0));
    }),
    { numRuns: 60 },
  );

describe("what lies between the reported total and the official one (R12, R13, R20)", () => {
  test("Resumen calls both equal only where they are, and counts every meta of the difference", () => {
    over((evaluation, lost, difference) => {
      const note = wordsOf(evaluation, "resumen").find((text) =>
        /^(La diferencia corresponde|El total oficial y el reportado son|Ninguna ejec|No hay ejec)/.test(
          text,
        ),
      );
      expect(note).toBeDefined();
      // Of what nobody reported there is nothing to compare.
      expect(note?.startsWith("No hay ejecución")).toBe(evaluation.raiz.sinReporte);
      if (evaluation.raiz.sinReporte) return;
      expect(note?.includes("son iguales")).toBe(difference < 1e-9);
      expect(countedIn(note ?? "")).toBe(lost);
      expect(note?.startsWith("Ninguna ejecución")).toBe(lost === 0);
    });
  });

  test("pane and command line count the same metas, and their points are those of the alertas", () => {
    over((evaluation, lost, difference) => {
      const { plan } = cifrasOf(evaluation);
      expect(twoTotalsOf(plan)?.metas ?? 0).toBe(lost);
      const told = countsOf(plan.cifras).find(([label]) => label.startsWith("de ellas"));
      expect(told?.[1] ?? 0).toBe(lost);
      expect(lost).toBeLessThanOrEqual(plan.cifras["conteo.sinEjecucion"] ?? 0);
      const { lost: points } = pointsOf(alertasOf(evaluation));
      expect(points ?? 0).toBeCloseTo(difference, 9);
    });
  });

  test("the informe counts them by the rule that took them away", () => {
    over((evaluation, lost) => {
      const plantilla = readPlantilla(FRASES);
      const written = plantilla.ok && informeOf(evaluation, plantilla.value);
      if (!written || !written.ok) throw new Error("not written");
      const [told = ""] = written.value.informe.bloques.flatMap((bloque) =>
        bloque.type === "vineta"
          ? [bloque.trozos.map(({ text }) => text).join("")].filter((text) =>
              text.startsWith("Las dependencias reportaron"),
            )
          : [],
      );
      const number = (word: string | undefined): number =>
        word === undefined ? 0 : word === "una" ? 1 : Number(word);
      const all = number(/ejecución de (\S+) metas?/.exec(told)?.[1]);
      expect(all).toBe(lost);
      // What only one rule took away is said without its count.
      const [proyecto = 0, evidencia = 0, gestion = 0] = [
        "no estar soportada",
        "tener rechazada su evidencia",
        "ser de gestión",
      ].map((motivo) =>
        told.includes(`, por ${motivo}`) && !/metas?:/.test(told)
          ? all
          : number(new RegExp(`(\\S+) por ${motivo}`).exec(told)?.[1]),
      );
      const byRule = evaluation.metas.filter(({ notCounted }) => notCounted);
      const rejected = byRule.filter(
        ({ noArmonizada, meta: { fila } }) =>
          !noArmonizada && fila.verificacion?.resultado === "rechazada",
      );
      expect([proyecto, evidencia, gestion]).toEqual([
        evaluation.raiz.conteo.noArmonizadas,
        rejected.length,
        lost - evaluation.raiz.conteo.noArmonizadas - rejected.length,
      ]);
    });
  });

  test("Detalle says of each of them that its execution is not taken into account", () => {
    over((evaluation, lost) => {
      const told = wordsOf(evaluation, "detalle").filter((text) => text === NOT_COUNTED_TEXT);
      expect(told).toHaveLength(lost);
    });
  });

  test("Detalle heads its states of harmonisation as what they are, and no BPIN", () => {
    over((evaluation) => {
      const [detalle] = reportOf(evaluation, {
        workbook: book("libro.xlsx"),
        names: SHEET_NAMES,
        time: "2021-10-15T08:30",
      }).sheets.filter(({ key }) => key === "detalle");
      const rows = (detalle?.rows ?? []).map(({ cells }) =>
        cells.map((cell) => (cell?.kind === "text" ? cell.text : "")),
      );
      const states = new Set(
        evaluation.metas.flatMap(({ armonizacion }) =>
          armonizacion === null ? [] : [armonizacionText(armonizacion)],
        ),
      );
      const [heading = []] = rows.filter((row) => row.includes(HEADINGS.nivelDelPlan));
      const columns = heading.flatMap((_, column) =>
        rows.some((row) => states.has(row[column] ?? "")) ? [column] : [],
      );
      expect(columns.map((column) => heading[column])).toEqual(
        states.size === 0 ? [] : ["Armonización"],
      );
    });
  });

  test("a meta by its project is one whose project does not hold it, or that cites none where that counts 0", () => {
    over(({ metas, parametros }) => {
      for (const one of metas.filter(({ noArmonizada }) => noArmonizada))
        expect([
          ...["proyectoSinMeta", "bpinDesconocido", "bpinMalFormado"],
          ...(parametros.sinProyectoCuenta.valor === 0 ? ["sinProyecto"] : []),
        ]).toContain(one.armonizacion);
    });
  });
});

test("the README's «decenas de clases más de alertas» are", () => {
  expect(readFileSync(join(__dirname, "../../README.md"), "utf8")).toContain(
    "decenas de clases más de alertas",
  );
  expect(Object.keys(RULES).length).toBeGreaterThan(20);
});

test("a BPIN that the registry lacks is said to be absent of the registry, which is all that was read", () => {
  over(({ findings }) => {
    for (const finding of findings.filter(({ type }) => type === "bpinDesconocido"))
      expect(findingText(finding)).toContain("no está en el registro de proyectos");
  });
});

describe("the formulas that the documents teach, over the sample that they speak of (R31)", () => {
  const ROOT = join(__dirname, "..", "..");
  const formulas = ["README.md", "docs/guia.md", "docs/probar-en-excel.md", "assets/ayuda.html"]
    .flatMap((file) => [
      ...readFileSync(join(ROOT, file), "utf8")
        .replaceAll("&quot;", '"')
        .matchAll(/[`>](=SOPO\.\w+\(Matriz![^`<]+\)|=SOPO\.NIVEL\(SOPO[^`<]+\))[`<]/g),
    ])
    .map(([, formula = ""]) => formula);
  const sample = muestraAt(join(SAMPLES, "matriz-sopo-2021-t3-reportada.xlsx"));
  beforeAll(() => {
    Object.assign(globalThis, { CustomFunctions: { Error } });
  });

  test.each([...new Set(formulas)])("%s gives what the pane shows", async (formula) => {
    const { workbook, evaluation } = await sample;
    const [ofII] = evaluation.raiz.branches.filter(({ node }) => node.codigo === "II");
    if (ofII === undefined) throw new Error("no escenario II");
    const nodo = formula.includes('"II"') ? ofII : evaluation.raiz;
    const side = formula.includes("Proyectos!") ? nodo : nodo.reportado;
    const given = calculated(formula, workbook);
    switch (/=SOPO\.(\w+)/.exec(formula)?.[1]) {
      case "AVANCE":
        return expect(given).toBeCloseTo(side.cumplimiento ?? NaN, 9);
      case "APORTE":
        return expect(given).toBeCloseTo((side.avance ?? NaN) * 100, 9);
      case "NIVEL":
        return expect(given).toBe(side.nivel);
      case "CONTEO":
        return expect(given).toBe(side.conteo.sinEjecucion);
      case "RESUMEN":
        return expect((given as readonly unknown[]).length).toBeGreaterThan(4);
      default:
        return expect(given).toBeGreaterThanOrEqual(side.cumplimiento ?? NaN);
    }
  });

  test("there is one at least of each document", () => {
    expect(formulas.length).toBeGreaterThanOrEqual(7);
  });
});
