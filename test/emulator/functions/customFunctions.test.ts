import type { FWorksheet } from "@univerjs/sheets/facade";
import { connectFunctions } from "../../../src/emulator/functions/connectFunctions";
import type {
  ConnectedFunctions,
  FunctionsRuntime,
} from "../../../src/emulator/functions/connectFunctions";
import type { FunctionsMetadata } from "../../../src/emulator/functions/metadata";
import type { Associated } from "../../../src/emulator/functions/officeFunction";
import { emptyBook, headlessUniver } from "../book/headlessUniver";

const ANY_RANGE = { name: "rango", type: "any", dimensionality: "matrix" } as const;
const ANY_OPTIONAL = { name: "vigencia", type: "any", optional: true } as const;

const METADATA: FunctionsMetadata = {
  functions: [
    {
      id: "AVANCE",
      name: "AVANCE",
      description: "Avance ponderado",
      parameters: [ANY_RANGE, ANY_OPTIONAL],
    },
    { id: "NIVEL", name: "NIVEL", parameters: [{ name: "pct", type: "number" }] },
    {
      id: "LUGAR",
      name: "LUGAR",
      parameters: [ANY_RANGE],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
  ],
};

/** The association object of Microsoft's runtime: names in capitals, handlers told after each. */
function association() {
  const mappings: Record<string, Associated> = {};
  const handlers: (() => void)[] = [];
  return {
    mappings,
    onchange: (handler: () => void) => void handlers.push(handler),
    associate(name: string, one: Associated) {
      mappings[name.toUpperCase()] = one;
      for (const handler of handlers) handler();
    },
  };
}

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

interface Bench {
  readonly sheet: FWorksheet;
  readonly functions: ConnectedFunctions;
  readonly associate: (name: string, one: Associated) => void;
  /** Types a formula into a cell and waits until it is calculated. */
  readonly type: (cell: string, formula: string) => Promise<unknown>;
  readonly calculated: () => Promise<void>;
}

const open: { dispose: () => void }[] = [];
afterEach(() => open.splice(0).forEach((univer) => univer.dispose()));

function bench(metadata: FunctionsMetadata = METADATA, blank: null | 0 = null): Bench {
  const { univer, api } = headlessUniver();
  open.push(univer);
  const sheet = api.createWorkbook(emptyBook()).getSheetByName("Hoja1")!;
  const { mappings, onchange, associate } = association();
  const runtime: FunctionsRuntime = {
    CustomFunctions: { _association: { mappings, onchange }, Error: CustomFunctionsError },
  };
  const functions = connectFunctions({
    univer,
    metadata,
    namespace: "SOPO",
    blank,
    runtime: () => runtime,
  });
  functions.runtimeLoaded();
  const calculated = () => api.getFormula().onCalculationResultApplied(3000);
  return {
    sheet,
    functions,
    associate,
    calculated,
    async type(cell, formula) {
      sheet.getRange(cell).setFormula(formula);
      await calculated();
      return sheet.getRange(cell).getRawValue();
    },
  };
}

test("a range arrives as rows of values: blank as null, text, truth, number", async () => {
  const { sheet, associate, type } = bench();
  const seen: unknown[] = [];
  associate("AVANCE", (...given) => seen.push(...given));
  sheet.getRange("A1:C1").setValues([[1, "a", true]]);
  sheet.getRange("A2").setValue(0);
  sheet.getRange("C2").setValue(2.5);
  await type("E1", "=SOPO.AVANCE(A1:C2)");
  expect(seen[0]).toEqual([
    [1, "a", true],
    [0, null, 2.5],
  ]);
});

test("an argument left out is null, and the invocation comes last", async () => {
  const { associate, type } = bench();
  let seen: unknown[] = [];
  associate("AVANCE", (...given) => (seen = given).length);
  await type("E1", "=SOPO.AVANCE(A1)");
  expect(seen).toEqual([[[null]], null, { functionName: "AVANCE" }]);
});

test("an argument left out between two others keeps its place", async () => {
  const { associate, type } = bench({
    functions: [
      {
        id: "APORTE",
        name: "APORTE",
        parameters: [ANY_RANGE, ANY_OPTIONAL, { name: "nodo", type: "string", optional: true }],
      },
    ],
  });
  let seen: unknown[] = [];
  associate("APORTE", (...given) => (seen = given).length);
  await type("E1", '=SOPO.APORTE(A1,,"I")');
  expect(seen.slice(0, 3)).toEqual([[[null]], null, "I"]);
});

test("the result of a promise is shown, and a formula around it goes on", async () => {
  const { associate, type } = bench();
  associate("AVANCE", async () => 0.678);
  expect(await type("E1", "=ROUND(SOPO.AVANCE(A1:C9)*100,1)")).toBe(67.8);
});

test("one custom function takes the result of another", async () => {
  const { associate, type } = bench();
  associate("AVANCE", () => 0.678);
  associate("NIVEL", (pct) => (Number(pct) >= 0.56 ? "Aceptable" : "Bajo"));
  expect(await type("E1", "=SOPO.NIVEL(SOPO.AVANCE(A1:C9))")).toBe("Aceptable");
});

test("a matrix spills over the cells beside and below", async () => {
  const { sheet, associate, type } = bench();
  associate("AVANCE", () => [
    ["I", 0.678],
    ["II", 0.515],
  ]);
  await type("E1", "=SOPO.AVANCE(A1:C9)");
  expect(await type("H1", "=E2&F2")).toBe("II0.515");
  expect(sheet.getRange("E1").getRawValue()).toBe("I");
});

test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"])(
  "a CustomFunctions.Error of code %s shows that error, and its reason where Excel does",
  async (code) => {
    const { functions, associate, type } = bench();
    associate("AVANCE", () => {
      throw new CustomFunctionsError(code, "El rango no tiene encabezado.");
    });
    expect(await type("E3", "=SOPO.AVANCE(A1:C9)")).toBe(code);
    const hasWords = code === "#VALUE!" || code === "#N/A";
    expect(functions.reasonAt("hoja1", 2, 4)).toBe(
      hasWords ? "El rango no tiene encabezado." : null,
    );
  },
);

test("a throw that is no CustomFunctions.Error shows #VALUE! and leaves the other cells alone", async () => {
  const { sheet, associate, type } = bench();
  associate("AVANCE", () => {
    throw new TypeError("boom");
  });
  sheet.getRange("A1").setValue(2);
  expect(await type("E1", "=SOPO.AVANCE(A1)")).toBe("#VALUE!");
  expect(await type("E2", "=A1*2")).toBe(4);
  expect(await type("E3", '=IFERROR(SOPO.AVANCE(A1),"sin avance")')).toBe("sin avance");
});

test.each([
  ["NaN", Number.NaN, "#VALUE!"],
  ["Infinity", Number.POSITIVE_INFINITY, "#NUM!"],
])("a result of %s shows the error that Excel shows", async (_name, result, shown) => {
  const { associate, type } = bench();
  associate("AVANCE", () => result);
  expect(await type("E1", "=SOPO.AVANCE(A1)")).toBe(shown);
});

test("an error among the arguments is the result, and the function is not called", async () => {
  const { associate, type } = bench();
  let calls = 0;
  associate("AVANCE", () => ++calls);
  await type("A1", "=1/0");
  expect(await type("E1", "=SOPO.AVANCE(A1:A3)")).toBe("#DIV/0!");
  expect(calls).toBe(0);
});

test("where the metadata allows errors, they arrive as errors of the runtime", async () => {
  const { associate, type } = bench({ ...METADATA, allowErrorForDataTypeAny: true });
  let seen: unknown;
  associate("AVANCE", (range) => ((seen = range), 1));
  await type("A1", "=1/0");
  await type("E1", "=SOPO.AVANCE(A1:A2)");
  expect(seen).toEqual([[new CustomFunctionsError("#DIV/0!")], [null]]);
});

test("where the metadata takes data types, errors arrive as objects", async () => {
  const { associate, type } = bench({ ...METADATA, allowCustomDataForDataTypeAny: true });
  let seen: unknown;
  associate("AVANCE", (range) => ((seen = range), 1));
  await type("A1", "=1/0");
  await type("E1", "=SOPO.AVANCE(A1:A2)");
  expect(seen).toEqual([[{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }], [null]]);
});

test("an Excel that hands over blanks as 0 does so in ranges alone", async () => {
  const { associate, type } = bench(METADATA, 0);
  let seen: readonly unknown[] = [];
  associate("AVANCE", (...given) => (seen = given).length);
  await type("E1", "=SOPO.AVANCE(A1:B1)");
  expect(seen.slice(0, 2)).toEqual([[[0, 0]], null]);
});

test("arguments of more than 5 MB do not reach the function", async () => {
  const { sheet, associate, type } = bench();
  associate("AVANCE", () => 1);
  sheet.getRange("A1").setValue("x".repeat(2_600_000));
  expect(await type("E1", "=SOPO.AVANCE(A1)")).toBe(1);
  sheet.getRange("A2").setValue("x".repeat(2_600_000));
  expect(await type("E2", "=SOPO.AVANCE(A1:A2)")).toBe("#VALUE!");
});

test("a parameter of one value that is given a range is called for each cell", async () => {
  const { sheet, associate, type } = bench();
  associate("NIVEL", (pct) => Number(pct) * 10);
  sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
  await type("E1", "=SOPO.NIVEL(A1:A3)");
  expect(await type("G1", "=SUM(E1:E3)")).toBe(60);
});

test("a text that is no number, where a number is wanted, shows #VALUE!", async () => {
  const { associate, type } = bench();
  associate("NIVEL", () => "Bajo");
  expect(await type("E1", '=SOPO.NIVEL("alto")')).toBe("#VALUE!");
});

test("too few or too many arguments show #VALUE!", async () => {
  const { associate, type } = bench();
  associate("NIVEL", () => "Bajo");
  expect(await type("E1", "=SOPO.NIVEL()")).toBe("#VALUE!");
  expect(await type("E2", "=SOPO.NIVEL(1,2)")).toBe("#VALUE!");
});

test("the function that asks where it stands is told, and where its ranges stand", async () => {
  const { associate, type } = bench();
  let seen: unknown;
  associate("LUGAR", (_range, invocation) => ((seen = invocation), 1));
  await type("E4", "=SOPO.LUGAR(A1:B3)");
  expect(seen).toEqual({
    functionName: "LUGAR",
    address: "Hoja1!E4",
    parameterAddresses: ["Hoja1!A1:B3"],
  });
});

test("a change in the range calculates the function again", async () => {
  const { sheet, associate, type, calculated } = bench();
  associate("AVANCE", (range) => Number((range as unknown[][])[0]![0]) * 2);
  sheet.getRange("A1").setValue(1);
  await type("E1", "=SOPO.AVANCE(A1:A3)");
  sheet.getRange("A1").setValue(21);
  await calculated();
  expect(sheet.getRange("E1").getRawValue()).toBe(42);
});

test("a formula typed before the pane had loaded is calculated when the function is associated", async () => {
  const { sheet, associate, type, calculated } = bench();
  expect(await type("E1", "=SOPO.AVANCE(A1)")).toBe("#NAME?");
  associate("AVANCE", () => 0.678);
  await calculated();
  expect(sheet.getRange("E1").getRawValue()).toBe(0.678);
});
