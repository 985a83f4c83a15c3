import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SEVERITIES } from "../../src/core/finding";
import { COMMENT_START } from "../../src/core/report/marksText";
import { isSheetMark, keyOfMark, markOf } from "../../src/core/report/sheetNames";
import { LEGEND_MARK } from "../../src/excel/mark/legend";
import { isOurRule, ruleFor } from "../../src/excel/mark/ourMarks";

// By these words the add-in knows its own sheets, fills and comments in a workbook that it wrote before, also
// in an earlier version. Other words are a new version: an example more, and the earlier ones are known for ever.
const EXAMPLES = join(__dirname, "examples");
const marcas = readdirSync(EXAMPLES)
  .filter((name) => name.startsWith("marcas."))
  .map((name) => JSON.parse(readFileSync(join(EXAMPLES, name), "utf8")) as Marcas);

interface Marcas {
  readonly version: number;
  readonly hojas: readonly string[];
  readonly leyenda: string;
  readonly reglas: readonly string[];
  readonly comentario: string;
}

test("what marks are made of is the example of the newest version", () => {
  expect(marcas.map(({ version }) => version)).toEqual(marcas.map((_, version) => version));
  expect(marcas.at(-1)).toEqual({
    version: marcas.length - 1,
    hojas: marcas.at(-1)?.hojas.map((name) => markOf(keyOfMark(name) ?? "resumen")),
    leyenda: LEGEND_MARK,
    reglas: SEVERITIES.map(ruleFor),
    comentario: COMMENT_START,
  });
});

test.each(marcas)("marks of version $version are known as ours", (marca) => {
  expect(marca.hojas.filter((name) => keyOfMark(name) === null)).toEqual([]);
  expect(isSheetMark(marca.leyenda)).toBe(true);
  expect(marca.reglas.filter((formula) => !isOurRule(formula))).toEqual([]);
  expect(marca.comentario.startsWith(COMMENT_START)).toBe(true);
});

test("marks of a later version are known as ours, and a rule of the user's is not", () => {
  expect(isSheetMark("SOPO_hoja_balance")).toBe(true);
  expect(isOurRule('=LEN("SOPO grave")>0')).toBe(true);
  expect(isOurRule('=LEN("SOPO")>0')).toBe(false);
  expect(isOurRule("=$A1>0")).toBe(false);
});
