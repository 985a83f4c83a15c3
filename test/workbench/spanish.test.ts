import fc from "fast-check";
import { FUNCTION_NAMES, VALUE_NAMES } from "../../src/workbench/spanish/functionNames";
import { shownFormula } from "../../src/workbench/spanish/shownFormula";
import { shownNumber } from "../../src/workbench/spanish/shownNumber";
import { typedFormula } from "../../src/workbench/spanish/typedFormula";
import { typedNumber } from "../../src/workbench/spanish/typedNumber";

test.each([
  ["=SUMA(A1:A3;2,5)", "=SUM(A1:A3,2.5)"],
  ["=si(B2>0,5;VERDADERO;Falso)", "=IF(B2>0.5,TRUE,FALSE)"],
  ['=SOPO.AVANCE(Matriz!A1:BS483;;"II; y 2,5")', '=SOPO.AVANCE(Matriz!A1:BS483,,"II; y 2,5")'],
  ["=SI.ERROR('Hoja; 1,5'!A1;#N/D)", "=IFERROR('Hoja; 1,5'!A1,#N/A)"],
  ["=SUMA({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=SUMA(Tabla1[Meta; 1,5];$A$1)", "=SUM(Tabla1[Meta; 1,5],$A$1)"],
  ["=ÍNDICE(A1:A9;AÑO(HOY())-2020)", "=INDEX(A1:A9,YEAR(TODAY())-2020)"],
  ["=#¡REF!+SI(A1=#N/D;1;#¡DIV/0!)", "=#REF!+IF(A1=#N/A,1,#DIV/0!)"],
])("%s is typed for %s", (typed, formula) => {
  expect(typedFormula(typed)).toBe(formula);
});

test.each(["=SUM(A1,B1)", "=ROUND(A1,2)", "=SOPO.NIVEL(0.629)", '=A1&"0,5"', "=UNA_COSA(1)"])(
  "%s is understood as it is typed",
  (formula) => {
    expect(typedFormula(formula)).toBe(formula);
  },
);

test.each([
  ["=SUM(A1:A3,2.5)", "=SUMA(A1:A3;2,5)"],
  ["=if(B2>0.5,TRUE,Sheet.1!B3)", "=SI(B2>0,5;VERDADERO;Sheet.1!B3)"],
  ['=SOPO.AVANCE(Matriz!A1:BS483,,"II, 2.5")', '=SOPO.AVANCE(Matriz!A1:BS483;;"II, 2.5")'],
  ["=IFERROR('Hoja, 1.5'!A1,#N/A)", "=SI.ERROR('Hoja, 1.5'!A1;#N/D)"],
  ["=SUM({1.5,2;3,4},Tabla1[Meta, 1.5])", "=SUMA({1,5\\2;3\\4};Tabla1[Meta, 1.5])"],
])("%s is shown as %s", (formula, shown) => {
  expect(shownFormula(formula)).toBe(shown);
});

test("what is shown is typed for the same formula", () => {
  const names = FUNCTION_NAMES.map(([, english]) => english);
  const leaf = fc.oneof(
    fc.constantFrom("A1", "$B$2:C9", "Matriz!A1", "'La, 1.5'!A1", "T1[a;b, 2.5]", '"x; ""1,5"', ""),
    fc.constantFrom(...VALUE_NAMES.map(([, english]) => english)),
    fc.constantFrom("0.5", "12", "1.5E-7", "{1,2.5;3,4}"),
  );
  const { expression } = fc.letrec<{ expression: string; call: string }>((tie) => ({
    expression: fc.oneof({ depthSize: "small" }, leaf, tie("call")),
    call: fc
      .tuple(
        fc.constantFrom(...names, "SOPO.AVANCE", "UNA_COSA"),
        fc.array(tie("expression"), { maxLength: 3 }),
        fc.constantFrom("", "+1.5", "&A1", "/2"),
      )
      .map(([name, given, after]) => `${name}(${given.join(",")})${after}`),
  }));
  fc.assert(
    fc.property(expression, (formula) => {
      expect(typedFormula(shownFormula(`=${formula}`))).toBe(`=${formula}`);
    }),
  );
});

test.each([
  ["1234.5", "1234,5"],
  ["-0.629", "-0,629"],
  ["62.9%", "62,9%"],
  ["12", "12"],
  ["1.5e-7", "1.5e-7"],
  ["30.09.2021", "30.09.2021"],
])("the number %s is shown as %s", (number, shown) => {
  expect(shownNumber(number)).toBe(shown);
});

test("no name stands for two", () => {
  for (const side of [0, 1] as const)
    expect(new Set(FUNCTION_NAMES.map((names) => names[side])).size).toBe(FUNCTION_NAMES.length);
});

test.each([
  ["0,5", "0.5"],
  ["-1.234,5", "-1234.5"],
  ["12,5 %", "12.5%"],
  ["1.234.567", "1234567"],
])("%s is typed for %s", (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});

test.each(["12", "0.5", "1.23", "I.A.1", "1,2,3", "30/09/2021", "abc", ""])(
  "%p is left as it is typed",
  (typed) => {
    expect(typedNumber(typed)).toBeNull();
  },
);
