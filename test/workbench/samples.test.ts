import { existsSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "../../src/workbench/text";

test.each(SAMPLES)("$title is a file of the samples", ({ file }) => {
  expect(existsSync(join(__dirname, "../../assets/samples", file))).toBe(true);
});
