import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "..", "..", "dist");
const LIMIT = 130 * 1024;

const html = readFileSync(join(DIST, "taskpane.html"), "utf8");
const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src ?? "");
const ours = scripts.filter((src) => !src.startsWith("https:"));

describe("taskpane.html", () => {
  test("loads Microsoft's library from its CDN, once and first", () => {
    expect(scripts.filter((src) => src.startsWith("https:"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    // Only what says whose scripts may come stands before it.
    expect(scripts.slice(0, 2)).toEqual([
      "assets/confianza.js",
      expect.stringMatching(/office\.js$/),
    ]);
  });

  test("loads at first less than 130 KB of our code, compressed", () => {
    const sizes = ours.map(
      (src) => gzipSync(readFileSync(join(DIST, src.split("?")[0] ?? ""))).length,
    );
    expect(ours.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT);
  });
});

test("what is published holds no code for signing in anywhere", () => {
  // The parts of earlier builds stay beside these.
  const { archivos } = JSON.parse(readFileSync(join(DIST, "archivos.json"), "utf8")) as {
    readonly archivos: Readonly<Record<string, string>>;
  };
  const texts = Object.keys(archivos)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, readFileSync(join(DIST, name), "utf8")] as const);
  expect(texts.length).toBeGreaterThan(1);
  const signsIn = /oauth|access_token|login\.microsoftonline/i;
  expect(texts.filter(([, text]) => signsIn.test(text)).map(([name]) => name)).toEqual([]);
});
