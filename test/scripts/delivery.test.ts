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

const LIST = `# Cambios\n\nDe lo más nuevo.\n\n## Sin publicar\n\n- Nuevo.\n\n## 0.1.0 (2026-01-31)\n\n- Viejo.\n`;

/** What `released` says of a list of changes. */
function release(list: string, version: string): unknown {
  return JSON.parse(
    spawnSync(
      process.execPath,
      [
        "-e",
        `import("./scripts/changes.mjs").then((m) => console.log(JSON.stringify(m.released(${JSON.stringify(list)}, "${version}", "2026-11-30"))))`,
      ],
      { cwd: ROOT, encoding: "utf8" },
    ).stdout,
  );
}

test("a release brings the changes since the last one, which are its own from then on", () => {
  expect(release(LIST, "0.2.0")).toEqual({
    problem: null,
    changes: "# Cambios\n\n## 0.2.0\n\n- Nuevo.\n",
    changelog:
      "# Cambios\n\nDe lo más nuevo.\n\n## Sin publicar\n\n## 0.2.0 (2026-11-30)\n\n- Nuevo.\n\n## 0.1.0 (2026-01-31)\n\n- Viejo.\n",
  });
});

test.each([
  ["a version that was released", LIST, "0.1.0", /La versión 0\.1\.0 ya se entregó.*0\.2\.0/],
  ["what is no version", LIST, "nueva", /«nueva» no es una versión/],
  ["nothing new", LIST.replace("- Nuevo.", ""), "0.2.0", /No hay cambios desde la última entrega/],
])("%s is not released", (_what, list, version, words) => {
  expect(release(list, version)).toMatchObject({ problem: expect.stringMatching(words) as string });
});

test("its pages name the command line that is in it, and say which commands are not", () => {
  expect(
    given('m.asDelivered("# Guía\\n\\n`npm run -s sopo -- evaluar assets/samples/a.xlsx`")'),
  ).toBe("# Guía\n\n`node bin/sopo.cjs evaluar dist/assets/samples/a.xlsx`");
  expect(given('m.asDelivered("# Instalar\\n\\n`npm run build`")')).toMatch(/no vienen aquí/);
  expect(given('m.asDelivered("# Instalar\\n\\n`npm run verificar -- https://a.co`")')).toBe(
    "# Instalar\n\n`node verificar.mjs https://a.co`",
  );
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
