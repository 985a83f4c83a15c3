import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What an expression over the two modules gives; jest itself reads no such modules. */
function given(expression: string): unknown {
  const script = `Promise.all([import("./scripts/hosting/configurations.mjs"), import("./scripts/hosting/headers.mjs")]).then(([c, h]) => console.log(JSON.stringify(${expression})))`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

test("IIS is told to forget a header before it is given it: a name that is added twice stops it", () => {
  const config = given('c.configurations("https://municipio.gov.co/sopo")["web.config"]') as string;
  for (const block of config.split("<customHeaders>").slice(1)) {
    const headers = block.slice(0, block.indexOf("</customHeaders>"));
    const [removed, added] = ["remove", "add"].map((what) =>
      [...headers.matchAll(new RegExp(`<${what} name="([^"]+)"`, "g"))].map(([, name]) => name),
    );
    expect(removed).toEqual(added);
    expect(headers.lastIndexOf("<remove")).toBeLessThan(headers.indexOf("<add"));
  }
});

test("in a folder of a site nginx keeps the location / of the site", () => {
  const of = (url: string): string => given(`c.configurations("${url}")["nginx.conf"]`) as string;
  expect(of("https://municipio.gov.co/sopo")).not.toMatch(/^location \/ /m);
  expect(of("https://sopo.municipio.gov.co")).toMatch(/^location \/ /m);
});

test.each([
  ["assets/icon-32.png", "public, max-age=86400"],
  ["assets/ayuda.html", "no-cache"],
  ["assets/confianza.js", "no-cache"],
  ["taskpane.html", "no-cache"],
  ["partes/motor.1a2b.js", "public, max-age=31536000, immutable"],
])("%s: Cache-Control: %s", (path, kept) => {
  expect(given(`h.headersOf("${path}")["Cache-Control"]`)).toBe(kept);
});

test("a part that is missing is not kept as missing: only what is found is kept (Apache, nginx)", () => {
  const files = given('c.configurations("https://sopo.gov.co/sopo/")') as Record<string, string>;
  const kept = [files[".htaccess"], files["nginx.conf"]].flatMap((text = "") =>
    text.split("\n").filter((line) => line.includes("Cache-Control")),
  );
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((line) => line.includes("always"))).toEqual([]);
  expect(files["nginx.conf"]).toContain('X-Content-Type-Options "nosniff" always;');
});

test("nginx is told the same in every place of the site", () => {
  const nginx = given('c.configurations("https://sopo.gov.co/sopo")["nginx.conf"]') as string;
  const places = nginx.split("location ").slice(1);
  expect(places.filter((place) => !place.includes("  charset utf-8;"))).toEqual([]);
});

test("Apache is told that texts are UTF-8, whatever the rest of its site is", () => {
  expect(given('c.configurations("https://sopo.gov.co/")[".htaccess"]')).toContain(
    "AddCharset utf-8 .html .js .css .json",
  );
});
