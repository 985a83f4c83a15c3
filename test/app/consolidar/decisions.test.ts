import { withDecision, withoutDecision } from "../../../src/app/consolidar/decisions";
import { DECISIONES } from "../../../src/core/consolidate/rememberedDecisions";
import type { Decision } from "../../../src/core/consolidate/decision";
import { readRemembered } from "../../../src/core/remembered/remembered";

const IN: Decision = { type: "archivo", archivo: "a.xlsx", cuenta: true };
const OUT: Decision = { type: "archivo", archivo: "a.xlsx", cuenta: false };
const RULE: Decision = { type: "conflictos", regla: "mayor" };

test("withDecision() puts a decision in the place of an earlier one about the same file", () => {
  expect(withDecision([IN, RULE], OUT)).toEqual([RULE, OUT]);
});

test("withoutDecision() leaves the others", () => {
  expect(withoutDecision([IN, RULE], OUT)).toEqual([RULE]);
});

test.each([
  [null, []],
  [{ decisiones: 3 }, []],
  [{ decisiones: [RULE, null, { type: "conflictos", regla: "azar" }] }, [RULE]],
  [{ decisiones: [{ type: "conflicto", codigo: "I", vale: {} }, IN] }, [IN]],
  [
    { decisiones: [{ type: "lectura", archivo: "a.xlsx", answers: { columns: ["Metas"] } }, IN] },
    [IN],
  ],
])("of %j the decisions that are whole count", (content, decisions) => {
  expect(readRemembered(DECISIONES, content).value).toEqual(decisions);
});
