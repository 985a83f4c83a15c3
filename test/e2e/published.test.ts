import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
const { sopo } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly sopo: { readonly url: string };
};
const url = process.env["SOPO_URL"] ?? sopo.url;
const manifest = readFileSync(join(DIST, "manifest.xml"), "utf8");

describe("dist", () => {
  test("holds every file that the manifest names, at the published address", () => {
    const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
    const files = addresses.map((address) => address.slice(url.length + 1));
    expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });

  test("describes the custom functions to Excel", () => {
    const { functions } = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
      readonly functions: readonly { readonly id: string; readonly description: string }[];
    };
    expect(functions.map(({ id }) => id).sort()).toEqual([
      "APORTE",
      "AVANCE",
      "CONTEO",
      "CUMPLIMIENTO",
      "NIVEL",
      "PROYECCION",
      "RESUMEN",
    ]);
    expect(functions.filter(({ description }) => !description)).toEqual([]);
  });

  test("holds nothing of the workbench, nor of Microsoft's library", () => {
    const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });
    expect(files).toContain("taskpane.js");
    expect(files.filter((file) => /workbench|univer|(^|[\\/])office.*\.js$/i.test(file))).toEqual(
      [],
    );
  });
});
