import { findNodo, findSujeto } from "../../../src/core/cells/nodes";
import { evaluated } from "../report/small";
import { book, sheet } from "../../cases/recognitionCase";

const evaluation = evaluated(
  book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
      | Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021
      | I.A.1 | I. Vida | A. Salud | Dotar sedes | 10 | 5
      | I.B.1 | I. Vida | B. Deporte | Formar gestores | 10 | 10`,
    ),
  ),
);

test.each(["I.A", "i.a", "I-A", "I. A.", "I A"])(
  "findNodo(evaluation, %p) knows a code (R14)",
  (code) => {
    const found = findNodo(evaluation, code);
    expect(found.ok && found.value.node.codigo).toBe("I.A");
  },
);

test.each(["I.A.1", "I-A-1", "1.A.1", "i. a. 01"])(
  "findSujeto(evaluation, %p) knows a meta (R14)",
  (code) => {
    const found = findSujeto(evaluation, code);
    expect(found.ok && "meta" in found.value && found.value.meta.codigo).toBe("I.A.1");
  },
);

test.each(["IA", "I.C"])("findNodo(evaluation, %p) finds none", (code) => {
  expect(findNodo(evaluation, code).ok).toBe(false);
});
