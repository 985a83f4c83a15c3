import { readFileSync } from "node:fs";
import onlyExports from "../../scripts/bundle/onlyExports.cjs";

const LIBRARY = readFileSync(require.resolve("@microsoft/office-js-helpers"), "utf8");

function only(source: string, ...exports: readonly string[]): string {
  return onlyExports.call({ getOptions: () => ({ exports }) }, source);
}

function exportsOf(source: string): Readonly<Record<string, unknown>> {
  const library = { exports: {} };
  new Function("module", "exports", source)(library, library.exports);
  return library.exports;
}

test("onlyExports(bundle) keeps what is asked for and what it leads to", () => {
  const reduced = only(LIBRARY, "Utilities", "ExcelUtilities");
  expect(Object.keys(exportsOf(reduced))).toEqual(["Utilities", "ExcelUtilities"]);
  expect(reduced).toContain('"./src/errors/api.error.ts"');
});

test("onlyExports(bundle) keeps nothing of what signs in, which is in the library", () => {
  const signsIn = /oauth|access_token|login\.microsoftonline/i;
  expect(LIBRARY).toMatch(signsIn);
  expect(only(LIBRARY, "Utilities", "ExcelUtilities")).not.toMatch(signsIn);
});

test("onlyExports(bundle) gives up where the library is not what it was", () => {
  expect(() => only(LIBRARY, "Calendars")).toThrow("no export Calendars");
  expect(() => only("export const a = 1;", "a")).toThrow("not a bundle");
});
