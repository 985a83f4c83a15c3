import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What an expression over scripts/delivery.mjs gives; jest itself reads no such module. */
function given(expression: string): unknown {
  const script = `import("./scripts/delivery.mjs").then((m) => console.log(JSON.stringify(${expression})))`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

test("the delivery has every page and image that its guide leads to", () => {
  const pages = given(
    'm.pagesFrom(["docs/instalar.md", "docs/guia.md", "docs/seguridad.md"])',
  ) as string[];
  expect(pages).toEqual(
    expect.arrayContaining(["docs/consolidar.md", "docs/imagenes/consolidar.png"]),
  );
  expect(pages.filter((page) => !existsSync(join(ROOT, page)))).toEqual([]);
});

test("its pages name the command line that is in it, and say which commands are not", () => {
  expect(
    given('m.asDelivered("# Guía\\n\\n`npm run -s sopo -- evaluar assets/samples/a.xlsx`")'),
  ).toBe("# Guía\n\n`node bin/sopo.cjs evaluar dist/assets/samples/a.xlsx`");
  expect(given('m.asDelivered("# Instalar\\n\\n`npm run build`")')).toMatch(/no vienen aquí/);
});

test("a delivery for this machine alone is refused", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/release.mjs"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, SOPO_URL: "" },
  });
  expect(status).toBe(1);
  expect(stderr).toContain("Falta la dirección del sitio");
});
