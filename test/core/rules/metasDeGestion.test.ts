import { isDeGestion } from "../../../src/core/rules/metaDeGestion";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Ask } from "../../../src/core/evaluateRows";
import { answersFrom, mergeAnswers } from "../../../src/core/matriz/questions/answers";
import type { Fila } from "../../../src/core/matriz/filas/fila";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { book, sheet } from "../../cases/recognitionCase";

function asked(
  nombre: string,
  indicador: string | null = null,
  unidad: string | null = null,
): boolean {
  return isDeGestion({ nombre, fila: { indicador, unidad } as Fila });
}

describe("isDeGestion(meta)", () => {
  test.each([
    ["Gestionar la construcción de la sede", "Sedes construidas", "Número"],
    ["Realizar la gestión de recursos ante la Gobernación", null, null],
    ["Gestión de alianzas con el sector privado", null, null],
    ["Gestionar el 100 % de las solicitudes ciudadanas", null, "Porcentaje"],
    ["Articular con el departamento el programa de alimentación", "Gestiones realizadas", "Número"],
    ["Coordinar 12 reuniones con la red hospitalaria", "Reuniones realizadas", "Reuniones"],
    ["Acompañar a las juntas de acción comunal", "Juntas acompañadas", "Número"],
  ])("asks of «%s» (%s)", (nombre, indicador, unidad) => {
    expect(asked(nombre, indicador, unidad)).toBe(true);
  });

  test.each([
    ["Construir 3 parques", "Parques construidos", "Parques"],
    ["Gestionar 2 convenios de cooperación", null, "Número"],
    ["Coordinar 12 jornadas de vacunación", null, null],
    ["Acompañar a las familias del programa", "Familias beneficiadas", "Número"],
    ["Articular la ruta de atención", null, "Kilómetros"],
    ["Apoyar la gestión del riesgo de desastres", null, null],
    ["Implementar un sistema de gestión documental", null, null],
  ])("does not ask of «%s» (%s)", (nombre, indicador, unidad) => {
    expect(asked(nombre, indicador, unidad)).toBe(false);
  });
});

const MATRIZ = sheet(
  "M",
  `
  | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
  | M1 | Eje 1. Vida | Gestionar la construcción de la sede | 1 | 1
  | M2 | Eje 1. Vida | Dotar 4 sedes | 4 | 2`,
);

function evaluated(ask: Ask): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", MATRIZ), ask);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

describe("R13: a meta de gestión", () => {
  const finding = (ask: Ask) =>
    evaluated(ask).findings.find(({ type }) => type === "metaDeGestion");

  test("counts and is listed with its points while nobody has answered", () => {
    expect(evaluated({}).raiz.cumplimiento).toBe(0.75);
    expect(finding({})).toMatchObject({
      meta: "M1",
      answer: null,
      severity: "advertencia",
      points: 0.125,
    });
  });
  test("answered No counts 0, stays in the denominator, and is not R12's", () => {
    const { raiz } = evaluated({ answers: { gestion: { M1: false } } });
    expect([
      raiz.cumplimiento,
      raiz.reportado.cumplimiento,
      raiz.conteo.sinEjecucion,
      raiz.conteo.noArmonizadas,
    ]).toEqual([0.25, 0.75, 1, 0]);
    expect(finding({ answers: { gestion: { M1: false } } })).toMatchObject({
      answer: false,
      points: 0.125,
    });
  });
  test("answered Sí counts and is listed no more", () => {
    const { raiz } = evaluated({ answers: { gestion: { M1: true } } });
    expect(raiz.cumplimiento).toBe(0.75);
    expect(finding({ answers: { gestion: { M1: true } } })).toBeUndefined();
  });
  test("answers are kept in the workbook, and given ones overrule them one by one", () => {
    const kept = answersFrom({ gestion: { M1: false, M2: true, M3: "quizás" } });
    expect(mergeAnswers(kept, { gestion: { M1: true } }).gestion).toEqual({ M1: true, M2: true });
  });
});
