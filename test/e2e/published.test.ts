import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { verify } from "../../scripts/verify/verify";

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

describe("the configuration of a server in dist", () => {
  const read = (name: string): string => readFileSync(join(DIST, name), "utf8");

  test.each(["web.config", ".htaccess", "nginx.conf", "_headers"])(
    "%s opens the functions to Excel on the web and says who may frame the pane",
    (name) => {
      expect(read(name)).toMatch(
        /functions\\?\.json[^]*Access-Control-Allow-Origin\W+(value=")?\*/,
      );
      expect(read(name)).toMatch(
        /taskpane\\?\.html[^]*frame-ancestors 'self' [^"]*officeapps\.live/,
      );
    },
  );

  test("the policy of the page is the one of the header, but for the frames", () => {
    const [, meta] =
      /Content-Security-Policy"? content="([^"]+)"/.exec(read("taskpane.html")) ?? [];
    const [, header] = /Content-Security-Policy: (.+)/.exec(read("_headers")) ?? [];
    expect(header?.replace(/; frame-ancestors.*/, "")).toBe(meta);
  });
});

test("served as it is, the publication has nothing to mend", async () => {
  const local = process.env["SOPO_E2E_URL"] ?? "";
  const faults = await verify(url, async (address) => {
    if (!address.startsWith(url))
      return { status: 200, headers: new Map(), body: new Uint8Array() };
    const response = await fetch(address.replace(url, local));
    return {
      status: response.status,
      headers: new Map(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  });
  expect(faults).toEqual([]);
});
