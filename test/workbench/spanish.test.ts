import fc from "fast-check";
import { FUNCTION_NAMES, VALUE_NAMES } from "../../src/workbench/spanish/functionNames";
import { shownFormula } from "../../src/workbench/spanish/shownFormula";
import { shownNumber } from "../../src/workbench/spanish/shownNumber";
import {
  numberInText,
  textOfNumber,
  typedCriterion,
} from "../../src/workbench/spanish/spanishText";
import { typedFormula } from "../../src/workbench/spanish/typedFormula";
import { typedPattern } from "../../src/workbench/spanish/typedPattern";
import { typedNumber } from "../../src/workbench/spanish/typedNumber";

test.each([
  ["=SUMA(A1:A3;2,5)", "=SUM(A1:A3,2.5)"],
  ["=si(B2>0,5;VERDADERO;Falso)", "=IF(B2>0.5,TRUE,FALSE)"],
  ['=SOPO.AVANCE(Matriz!A1:BS483;;"II; y 2,5")', '=SOPO.AVANCE(Matriz!A1:BS483,,"II; y 2,5")'],
  ["=SI.ERROR('Hoja; 1,5'!A1;#N/D)", "=IFERROR('Hoja; 1,5'!A1,#N/A)"],
  ["=SUMA({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=SUMA(Tabla1[Meta; 1,5];$A$1)", "=SUM(Tabla1[Meta; 1,5],$A$1)"],
  ["=ÍNDICE(A1:A9;AÑO(HOY())-2020)", "=INDEX(A1:A9,YEAR(TODAY())-2020)"],
  ["=-0,5", "=-0.5"],
  ["=SOPO.NIVEL(-0,05)+1,05", "=SOPO.NIVEL(-0.05)+1.05"],
  ["=suma(a1:$b$3;hoja1!c2)", "=SUM(A1:$B$3,hoja1!C2)"],
  ["=DIAS.LAB(A1;A2)*SIGNO(-1,5)", "=NETWORKDAYS(A1,A2)*SIGN(-1.5)"],
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

test.each(["=SUMA(1,5,2)", "=SUM(A1;B1,C1)"])("%s is refused, as Excel does", (typed) => {
  expect(typedFormula(typed)).toBeNull();
});

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

test.each([
  ["$12.000.000", 12_000_000],
  ["-$1.234,5", -1234.5],
  ["62,9 %", 0.629],
  ["1.234,5", 1234.5],
  ["30/09/2021", 44_469],
  ["1-1-24", 45_292],
])("%s is a number where one is wanted", (text, number) => {
  expect(numberInText(text)).toBe(number);
});

test.each(["62.9", "31/02/2021", "09/30/2021", "$", "abc", ""])("%p is no number", (text) => {
  expect(numberInText(text)).toBeNull();
});

test.each([
  [">3,6", ">3.6"],
  [">=4,5", ">=4.5"],
  ["62,9 %", "0.629"],
  ["<30/09/2021", "<44469"],
  ["<>Bajo", "<>Bajo"],
  ["Sec*", "Sec*"],
])("the criterion %s is %s for the engine", (typed, criterion) => {
  expect(typedCriterion(typed)).toBe(criterion);
});

test("a criterion with a point for decimals is refused", () => {
  expect(typedCriterion(">3.6")).toBeNull();
});

test.each([
  ["#.##0,00", "#,##0.00"],
  ["0,0 %", "0.0 %"],
  ["dd/mm/aaaa", "dd/mm/yyyy"],
  ['0,0" a. m."', '0.0" a. m."'],
  ["h:mm AM/PM", "h:mm AM/PM"],
  ["Estándar", "General"],
])("the format %s is %s in the file", (typed, pattern) => {
  expect(typedPattern(typed)).toBe(pattern);
});

test("a number is read back from the text it gives", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      (n, places) => {
        const number = Number(`${n}e-${places}`);
        expect(numberInText(textOfNumber(number))).toBe(number);
      },
    ),
  );
});
