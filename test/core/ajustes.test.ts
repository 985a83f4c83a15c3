import { evaluateWorkbook } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { metodologiaLines } from "../../src/core/report/metodologia";
import { findingText } from "../../src/core/rules/ruleText";
import { ajustesDe as ajustesFrom } from "../../src/core/sustento/ajustesDe";
import { parametrosAt } from "../../src/core/planes/metodo";
import { book, sheet } from "../cases/recognitionCase";

const MATRIZ = sheet(
  "Matriz",
  [
    "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2025 | Ejecutado 2025 | BPIN",
    "| M1 | I. Vida | Dotar sedes | Incremento | 0 | 10 | 6 | ",
    "| M2 | I. Vida | Formar docentes | Incremento | 0 | 10 | 4 | ",
    "| M3 | II. Agua | Ampliar rutas | Acumulado | 5 | 10 | 8 | 2025257580001",
  ].join("\n"),
);

function evaluated(...ajustes: readonly string[]): Evaluation {
  const own = ["| Ajuste | Valor | Desde | Acto", ...ajustes].join("\n");
  const sheets = ajustes.length === 0 ? [MATRIZ] : [MATRIZ, sheet("Ajustes", own)];
  const evaluation = evaluateWorkbook(book("matriz.xlsx", ...sheets), { corte: "2025-12-31" });
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const said = ({ raiz, pesos }: Evaluation) => [raiz.cumplimiento, raiz.nivel, pesos.ponderador];

describe("a setting of which the sheet does not say what holds is not used (R32)", () => {
  const motivos = (...lines: readonly string[]) =>
    evaluated(...lines).findings.flatMap((one) =>
      one.type === "ajusteInvalido" ? [one.motivo] : [],
    );

  test.each(["31/02/2026", "2026-02-31", "2025-02-29", "31/04/2025"])("from %s", (fecha) => {
    expect(motivos(`| Aceptable desde | 55 % | ${fecha} | Decreto 1`)).toEqual(["fecha"]);
  });

  test("twice from one date with other values; the same value, or another date, is no fault", () => {
    const [one, other] = ["| Aceptable desde | 55 % | ", "| Aceptable desde | 60 % | "];
    expect(motivos(`${one} | A`, `${other} | B`)).toEqual(["repetido"]);
    expect(motivos("| Ponderador 2025 | 20 %", "| Ponderador 2025 | 0,3")).toEqual(["repetido"]);
    expect(motivos("| Peso I | 60", "| Peso II | 40", "| Peso I | 70")).toContain("repetido");
    expect(motivos(`${one} | A`, "| Aceptable desde | 0,55 | | B")).toEqual([]);
    expect(motivos(`${one} | A`, `${other} 2025-07-01 | B`)).toEqual([]);
  });

  test("29 February of a leap year is a date", () => {
    expect(motivos("| Aceptable desde | 55 % | 2024-02-29 | Decreto 1")).toEqual([]);
  });
});

describe("the sheet of settings (R32)", () => {
  const DEFAULT = [0.55, "Bajo", 0.25];

  test("changes nothing where there is none", () => {
    expect(said(evaluated())).toEqual(DEFAULT);
  });

  test.each([
    ["Aceptable desde | 55 % | | Decreto 1", [0.55, "Aceptable", 0.25]],
    ["Ponderador 2025 | 30 % | | Acuerdo 4", [0.55, "Bajo", 0.3]],
    [
      "Las metas crecientes se miden desde la línea base | No | | Circular",
      [0.65, "Aceptable", 0.25],
    ],
    ["La ejecución sin proyecto se tiene en cuenta | No | | Circular", [0.3, "Bajo", 0.25]],
    ["Aceptable desde | 55 % | 2026-01-01 | Decreto 1", DEFAULT],
  ])("%s", (line, expected) => {
    expect(said(evaluated(`| ${line}`))).toEqual(expected);
  });

  test.each(["400", "-1", "7,5"])("%s days are no plazo, and change nothing", (days) => {
    const { parametros, findings } = evaluated(
      `| Días para el informe del trimestre | ${days} | | Circular 1`,
    );
    expect(parametros.diasInforme.valor).toBe(30);
    expect(findings.map(({ type }) => type)).toContain("ajusteInvalido");
  });

  test("without a corte, the acts are those in force at the end of the vigencia", () => {
    const own = (desde: string) =>
      sheet(
        "Ajustes",
        `| Ajuste | Valor | Desde | Acto\n| Aceptable desde | 55 % | ${desde} | Decreto 1`,
      );
    const nivelFrom = (desde: string) => {
      const evaluation = evaluateWorkbook(book("matriz.xlsx", MATRIZ, own(desde)));
      return evaluation.ok && evaluation.value.raiz.nivel;
    };
    expect([nivelFrom("2025-07-01"), nivelFrom("2026-01-01")]).toEqual(["Aceptable", "Bajo"]);
  });

  test("weights by an act go before all others", () => {
    const { raiz, pesos } = evaluated(
      "| Peso I | 80 | | Acuerdo 4",
      "| Peso II | 20 | | Acuerdo 4",
    );
    expect(pesos.fuente).toBe("ajustes");
    expect(raiz.cumplimiento).toBeCloseTo(0.8 * 0.5 + 0.2 * 0.6, 12);
  });

  test.each([
    ["bands that overlap", ["| Aceptable desde | 85 % | | Acta"], "los niveles se cruzan"],
    [
      "vigencias over 100\u00a0%",
      ["| Ponderador 2024 | 80 % | | Acta", "| Ponderador 2025 | 30 % | | Acta"],
      "no suman 100\u00a0%",
    ],
    [
      "vigencias over 100\u00a0% until a later act",
      [
        "| Ponderador 2024 | 80 % | 2024-01-01 | Acta",
        "| Ponderador 2025 | 30 % | 2024-01-01 | Acta",
        "| Ponderador 2025 | 20 % | 2025-07-01 | Acta",
      ],
      "no suman 100\u00a0%",
    ],
    [
      "an unknown node",
      ["| Peso I | 80 | | Acta", "| Peso II | 20 | | Acta", "| Peso IX | 5 | | Acta"],
      "«IX» no es un componente del plan",
    ],
    ["weights of some", ["| Peso I | 100 | | Acta"], "no están completos"],
    ["an unknown setting", ["| Umbral raro | 5 | | Acta"], "«Umbral raro» no es un ajuste"],
    ["a value that is none", ["| Aceptable desde | mucho | | Acta"], "no sirve"],
    ["a part of a corte", ["| Cortes para pronosticar | 2,5 | | Acta"], "no sirve"],
    ["a pace of one corte", ["| Cortes para pronosticar | 1 | | Acta"], "no sirve"],
    ["a part of a meta", ["| Metas para alertar | 4,5 | | Acta"], "no sirve"],
    [
      "a warning below its note",
      ["| Sobreejecución que se advierte | 1,1 | | Acta"],
      "de menor a mayor",
    ],
    [
      "a surplus that is none",
      ["| Sobreejecución que se anota | 0,5 | | Acta"],
      "de menor a mayor",
    ],
    ["a date that is none", ["| Aceptable desde | 50 % | pronto | Acta"], "no se entiende"],
  ])("%s: a sentence, and nothing changes", (_, lines, words) => {
    const evaluation = evaluated("| Aceptable desde | 50 % | | Decreto 1", ...lines);
    expect(said(evaluation)).toEqual(DEFAULT);
    const sentences = evaluation.findings.filter(({ type }) => type === "ajusteInvalido");
    expect(sentences.map(findingText).join(" ")).toContain(words);
  });

  test("is printed in the methodology with its act", () => {
    const lines = metodologiaLines(evaluated("| Aceptable desde | 55 % | 2025-01-31 | Decreto 1"));
    expect(lines.find(({ label }) => label === "Ajustes por acto")?.text).toBe(
      "Aceptable desde: 55,00\u00a0% desde el 31 de enero de 2025 (Decreto 1).",
    );
  });
});

describe("ajustesDe(fuentes, pedidos) (R32, R36)", () => {
  const ajustesDe = (
    fuentes: Parameters<typeof ajustesFrom>[0],
    pedidos: Parameters<typeof ajustesFrom>[1],
  ) => ajustesFrom(fuentes, pedidos, parametrosAt);
  const hoja = (percent: string) =>
    sheet("Ajustes", `| Ajuste | Valor\n| Aceptable desde | ${percent}`);
  const file = (archivo: string, percent: string | null, esPlan = false) => ({
    archivo,
    esPlan,
    ajustes: percent === null ? null : hoja(percent),
  });
  const aceptable = (leidos: ReturnType<typeof ajustesFrom>) =>
    leidos?.ajustes.parametros.aceptable?.[0]?.valor;

  test("what all files bring alike is used", () => {
    expect(aceptable(ajustesDe([file("a.xlsx", "40 %"), file("b.xlsx", "40 %")], null))).toBe(0.4);
  });

  test.each([
    ["one brings", null],
    ["differ", "50 %"],
  ])("what %s changes nothing, and is said of each", (_, other) => {
    const leidos = ajustesDe([file("a.xlsx", "10 %"), file("b.xlsx", other)], null);
    expect(aceptable(leidos)).toBeUndefined();
    expect(leidos?.problemas[0]).toMatchObject({ nombre: "a.xlsx", motivo: "noTodos" });
  });

  test("the plan's go before those of the files, given or sent", () => {
    const files = [file("plan.xlsx", "45 %", true), file("a.xlsx", "10 %")];
    const pedidos = { archivo: "libro.xlsx", hoja: hoja("70 %") };
    expect(aceptable(ajustesDe(files, pedidos))).toBe(0.45);
  });
});

describe("settings that would be lost are said, and none is used (R32)", () => {
  const reasonsOf = ({ findings }: Evaluation): readonly string[] =>
    findings.filter(({ type }) => type === "ajusteInvalido").map(findingText);

  test("a value without a name", () => {
    const evaluation = evaluated("| Aceptable desde | 50 %", "| | 90 %");
    expect(reasonsOf(evaluation)).toEqual([
      "Ningún ajuste de la hoja se usa: el valor «90 %» no dice de qué ajuste es.",
    ]);
    expect(evaluation.raiz.nivel).toBe("Bajo");
  });

  test("words beside no name are a note", () => {
    expect(reasonsOf(evaluated("| Aceptable desde | 50 %", "| | Según acta"))).toEqual([]);
  });

  test("a second sheet of settings", () => {
    const settings = (name: string, valor: string) =>
      sheet(name, `| Ajuste | Valor | Desde | Acto\n| Aceptable desde | ${valor} | | Acta`);
    const workbook = book("m.xlsx", MATRIZ, settings("Ajustes", "50 %"), settings("Otra", "40 %"));
    const evaluation = evaluateWorkbook(workbook, { corte: "2025-12-31" });
    expect(evaluation.ok && reasonsOf(evaluation.value)).toEqual([
      "Ningún ajuste de la hoja se usa: la hoja «Otra» también trae ajustes; deje una sola.",
    ]);
  });
});
