import { frasesDe } from "../../../src/core/informe/frasesDe";
import { informeOf } from "../../../src/core/informe/informeOf";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { book, sheet } from "../../cases/recognitionCase";
import { evaluationOf } from "../../cases/sampleFiles";

/** A matriz of these metas: código, eje, sector, meta, dependencia, programado, ejecutado. */
function matriz(...rows: readonly string[]): WorkbookSnapshot {
  const head =
    "| Código | Eje | Sector | Meta de producto | Dependencia | Programado 2025 | Ejecutado 2025";
  return book("m.xlsx", sheet("Matriz", [head, ...rows.map((row) => `| ${row}`)].join("\n")));
}

function said(workbook: WorkbookSnapshot): string {
  const plantilla = frasesDe(null);
  const escrito = plantilla.ok && informeOf(evaluationOf(workbook), plantilla.value);
  if (!escrito || !escrito.ok) throw new Error("not written");
  return escrito.value.informe.bloques
    .map((one) => {
      switch (one.type) {
        case "parrafo":
        case "vineta":
          return one.trozos.map(({ text }) => text).join("");
        case "titulo":
          return one.text;
        case "tabla":
        case "grafica":
          return one.titulo;
      }
    })
    .join("\n");
}

const VIDA = "M-1 | 1. Vida | 1. Salud | Entregar kits | Secretaría de Salud";
const AGUA = "M-2 | 1. Vida | 2. Agua | Dotar sedes | Secretaría de Salud";
const EJE2 = ["M-3 | 2. Paz | 1. Paz | Formar líderes", "M-4 | 2. Paz | 2. Ley | Abrir casas"];
const ofEje2 = (programado: string): readonly string[] =>
  EJE2.map((meta) => `${meta} | Oficina de Paz | ${programado}`);

describe("number of what the sentences of the informe count", () => {
  test("one meta, with execution and without", () => {
    const done = said(matriz(`${VIDA} | 10 | 5`));
    expect(done).toContain(
      "contempla una meta de producto, que fue programada para la vigencia 2025.",
    );
    expect(done).toContain("La meta programada tuvo ejecución.");
    expect(done).toContain("La única meta programada tiene ejecución en el período.");
    const not = said(matriz(`${VIDA} | 10 | 0`));
    expect(not).toContain("La única meta programada está sin ejecución en el período.");
    expect(not).toContain("1 tiene sin ejecución su única meta programada.");
    for (const text of [done, not])
      expect(text).not.toMatch(/de las cuales|[Dd]e las (?:metas )?programadas,/);
  });

  test("one dependencia with metas sin ejecución, and several", () => {
    const rows = [`${VIDA} | 10 | 0`, `${AGUA} | 10 | 0`];
    expect(said(matriz(...rows, ...ofEje2("10 | 5")))).toContain(
      "Solo una dependencia tiene metas sin ejecución: Secretaría de Salud (2).",
    );
    expect(said(matriz(...rows, ...ofEje2("10 | 0")))).toContain(
      "Las dependencias con más metas sin ejecución son Oficina de Paz (2) y Secretaría de Salud (2).",
    );
  });

  test("an alerta of an eje or of a dependencia names it", () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `M-${n} | 1. Vida | 1. Salud | Entregar kits ${n}`);
    const done = [6, 7, 8, 9, 10, 11, 12].map((n) => `M-${n} | 2. Paz | 1. Paz | Abrir casas ${n}`);
    const text = said(
      matriz(
        ...rows.map((row) => `${row} | Secretaría de Salud | 10 | 0`),
        ...done.map((row) => `${row} | Oficina de Paz | 10 | 5`),
      ),
    );
    expect(text).toContain(
      "Muchas metas sin ejecución: 2 casos, sobre todo en «Vida», a cargo sobre todo de Secretaría de Salud.",
    );
  });

  test("an eje of which nothing was programmed says so once, and has no table of dashes", () => {
    const text = said(matriz(`${VIDA} | 10 | 5`, `${AGUA} | 10 | 5`, ...ofEje2("NP | NP")));
    expect(text).toContain("Para la vigencia 2025 no fue programada ninguna de sus 2 metas.");
    expect(text).not.toContain("ninguna de sus metas fue programada");
    expect(text).not.toContain("Resultado de 2 por");
    expect(text).toContain("Resultado de 1 por sector");
  });
});

test.each([
  ["", "empty", 1],
  ["; una nota\n", "empty", 1],
  ["[conclusiones]\nEl plan avanza.\n[seccionrara]\nHola.", "unknownSection", 3],
  ["\n[conclusiones]\n; por escribir", "emptySection", 2],
])(
  "frasesDe(%j) is refused with its line, and nothing of it is lost in silence",
  (text, type, line) => {
    expect(frasesDe(text)).toMatchObject({ ok: false, error: { type, line } });
  },
);

test("frasesDe takes the blocks that only the office writes", () => {
  expect(frasesDe("[mision]\nServir.").ok).toBe(true);
});
