import {
  decisionsFrom,
  withDecision,
  withoutDecision,
} from "../../../src/app/consolidar/decisions";
import type { Decision } from "../../../src/core/consolidate/decision";

const IN: Decision = { type: "archivo", archivo: "a.xlsx", cuenta: true };
const OUT: Decision = { type: "archivo", archivo: "a.xlsx", cuenta: false };
const RULE: Decision = { type: "conflictos", regla: "mayor" };

test("withDecision() puts a decision in the place of an earlier one about the same file", () => {
  expect(withDecision([IN, RULE], OUT)).toEqual([RULE, OUT]);
});

test("withoutDecision() leaves the others", () => {
  expect(withoutDecision([IN, RULE], OUT)).toEqual([RULE]);
});

test("decisionsFrom() reads back every kind", () => {
  const lugar = { archivo: "a.xlsx", hoja: "Matriz", fila: 3 };
  const all: readonly Decision[] = [
    IN,
    RULE,
    { type: "dependencia", archivo: "a.xlsx", dependencia: "Salud" },
    { type: "conflicto", codigo: "I.A.1", vale: lugar },
    { type: "conflicto", codigo: "I.A.2", vale: "suma" },
    { type: "correspondencia", lugar, codigo: null },
  ];
  expect(decisionsFrom({ decisiones: JSON.parse(JSON.stringify(all)) })).toEqual(all);
});

test.each([
  null,
  "x",
  {},
  { decisiones: 3 },
  {
    decisiones: [
      null,
      { type: "conflictos", regla: "azar" },
      { type: "conflicto", codigo: "I", vale: {} },
    ],
  },
])("decisionsFrom(%j) leaves out what is not of the right shape", (remembered) => {
  expect(decisionsFrom(remembered)).toEqual([]);
});
