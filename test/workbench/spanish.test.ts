import { FUNCTION_NAMES } from "../../src/workbench/spanish/functionNames";
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
])("%s is typed for %s", (typed, formula) => {
  expect(typedFormula(typed)).toBe(formula);
});

test.each(["=SUM(A1,B1)", "=ROUND(A1,2)", "=SOPO.NIVEL(0.629)", '=A1&"0,5"', "=UNA_COSA(1)"])(
  "%s is understood as it is typed",
  (formula) => {
    expect(typedFormula(formula)).toBe(formula);
  },
);

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
