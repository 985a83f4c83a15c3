import { evaluateWorkbook } from "../../../src/core/evaluate";
import { findingText } from "../../../src/core/rules/ruleText";
import { book, sheet } from "../../cases/recognitionCase";

const evaluation = evaluateWorkbook(
  book(
    "plan.xlsx",
    sheet(
      "Matriz",
      [
        "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Evidencias | Verificación de la evidencia | Motivo de la verificación | Verificada por | Fecha de verificación",
        "| M1 | I. Vida | Dotar sedes | 10 | 5 | Acta 1 | Verificada |  | Ana Ruiz | 2025-10-02",
        "| M2 | I. Vida | Formar docentes | 10 | 10 | Acta 2 | Rechazada | El acta es de 2023 | Ana Ruiz | 2025-10-02",
        "| M3 | I. Vida | Medir caudales | 10 | 10 | Acta 3 | Por revisar |  |  | ",
      ].join("\n"),
    ),
  ),
);
if (!evaluation.ok) throw new Error(evaluation.error.type);
const { raiz, metas, findings } = evaluation.value;

describe("evidence that the office rejected (R22)", () => {
  test("leaves its execution out and the meta in the denominator; what was reported stands beside", () => {
    expect(raiz.cumplimiento).toBeCloseTo((0.5 + 0 + 1) / 3, 12);
    expect(raiz.reportado.cumplimiento).toBeCloseTo((0.5 + 1 + 1) / 3, 12);
    expect(metas.map(({ meta, estado, notCounted }) => [meta.codigo, estado, notCounted])).toEqual([
      ["M1", "conEjecucion", false],
      ["M2", "sinEjecucion", true],
      ["M3", "conEjecucion", false],
    ]);
  });

  test("is told with its reason, who and when", () => {
    expect(
      findings.flatMap((one) => (one.type === "evidenciaRechazada" ? [findingText(one)] : [])),
    ).toEqual([
      "La evidencia de la meta está rechazada: esa ejecución no se tiene en cuenta. Motivo: El acta es de 2023. La rechazó: Ana Ruiz. Fecha: 2025-10-02.",
    ]);
  });
});

test("a word that is neither is told, and changes nothing; words of waiting are no fault", () => {
  const words = ["Rechasada", "Pendiente", "N/A", "-", "Sin verificar", "No", "Verificada", "x"];
  const one = evaluateWorkbook(
    book(
      "plan.xlsx",
      sheet(
        "Matriz",
        [
          "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Verificación de la evidencia",
          ...words.map(
            (word, nth) => `| M${nth} | I. Vida | Dotar sedes ${nth} | 10 | 5 | ${word}`,
          ),
        ].join("\n"),
      ),
    ),
  );
  if (!one.ok) throw new Error(one.error.type);
  const told = one.value.findings.filter(({ type }) => type === "verificacionSinEntender");
  expect(told.map(findingText)).toEqual([
    "La verificación de la evidencia dice «Rechasada»: no se sabe si está verificada o rechazada, y la ejecución se tiene en cuenta.",
    "La verificación de la evidencia dice «x»: no se sabe si está verificada o rechazada, y la ejecución se tiene en cuenta.",
  ]);
  expect(one.value.raiz.cumplimiento).toBe(0.5);
});

test.each([
  ["Rechazada", 0],
  ["No aceptada", 0],
  ["No cumple", 0],
  ["No", 1],
  ["No verificada", 1],
  ["Pendiente", 1],
])("of a column «Evidencia verificada», %p leaves %p of the execution", (word, cumplimiento) => {
  const one = evaluateWorkbook(
    book(
      "plan.xlsx",
      sheet(
        "Matriz",
        `
        | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Evidencia verificada
        | M1 | I. Vida | Dotar sedes educativas | 10 | 10 | ${word}
        | M2 | I. Vida | Formar docentes | 10 | 5 | Verificada`,
      ),
    ),
  );
  expect(one.ok && one.value.metas.map((meta) => meta.cumplimiento)).toEqual([cumplimiento, 0.5]);
});
