import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENCABEZADOS } from "../../src/core/corte/columnas";

// The sheet Cortes of workbooks in use has these headings, and a kept corte is read by them: a new one is an
// example more and a way to read the earlier ones; a heading that is reworded would read as a figure not there.
const EXAMPLE = join(__dirname, "examples", "hojaCortes.v1.json");

test("the headings of the sheet Cortes are those of the newest example", () => {
  expect(ENCABEZADOS).toEqual(JSON.parse(readFileSync(EXAMPLE, "utf8")));
});
