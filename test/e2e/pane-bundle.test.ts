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
