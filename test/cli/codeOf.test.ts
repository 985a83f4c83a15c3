import { codeOf } from "../../src/cli/sopo";

test.each([
  [new RangeError("no item 3 of 2"), "RangeError: no item 3 of 2"],
  [new Error("first\n    at second"), "Error: first"],
  ["x".repeat(500), `${"x".repeat(120)}…`],
  [undefined, "undefined"],
])("codeOf(%p) is one short line", (bug, code) => {
  expect(codeOf(bug)).toBe(code);
});
