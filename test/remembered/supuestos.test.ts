import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSupuestosFile, VERSION } from "../../src/core/whatIf/supuestosFile";

// Files of assumptions that offices keep. Another form is a new version: a migration, and an example more.
const EXAMPLES = join(__dirname, "examples");
const names = readdirSync(EXAMPLES).filter((name) => name.startsWith("supuestos."));

test("a file of assumptions has one example of each version", () => {
  const versions = Array.from(
    { length: VERSION + 1 },
    (_, version) => `supuestos.v${version}.json`,
  );
  expect(names.sort()).toEqual(versions);
});

test.each(names)("the assumptions of %s are read whole", (name) => {
  expect(readSupuestosFile(JSON.parse(readFileSync(join(EXAMPLES, name), "utf8")))).toEqual({
    ok: true,
    value: {
      nombre: "Cierre",
      supuestos: [
        {
          activo: true,
          type: "metas",
          de: { type: "nodo", codigo: "II" },
          efecto: { type: "cumplimiento", fraccion: 0.57 },
        },
        {
          activo: true,
          type: "metas",
          de: { type: "meta", codigo: "I.A.1.1" },
          efecto: { type: "ejecutado", valor: 12 },
        },
      ],
      busqueda: {
        nodo: "II",
        hasta: "Aceptable",
        trimestres: 1,
        excluidas: [{ type: "meta", codigo: "II.A.1.1" }],
      },
      guardada: null,
    },
  });
});
