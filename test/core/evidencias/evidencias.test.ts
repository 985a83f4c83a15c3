import fc from "fast-check";
import {
  evidenciasDe,
  type Buscada,
  type Evidencias,
} from "../../../src/core/evidencias/evidencias";
import { muestraDe } from "../../../src/core/evidencias/muestra";
import { piezasDe } from "../../../src/core/evidencias/pieza";
import { avisoDePieza, evidenciasText } from "../../../src/core/evidencias/text";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { book, sheet } from "../../cases/recognitionCase";
import { cellsOf, report, sheetOf } from "../report/small";

function evidencias(rows: string, hallada?: Buscada): Evidencias | null {
  const workbook = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
      | Código meta | Eje | Meta de producto | Dependencia | Programado 2021 | Ejecutado 2021 | Evidencias
      ${rows.trim()}`,
    ),
  );
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evidenciasDe(workbook, evaluation.value, hallada);
}

test.each(["no hay", "0", "en trámite", "s/n", "x", "Ninguna", "."])(
  "%j is no evidence",
  (said) => {
    expect(
      evidencias(`| M1 | I. Vida | Dotar sedes | Salud | 10 | 5 | ${said}
        | M2 | I. Vida | Abrir sedes | Salud | 10 | 5 | Acta 9`)?.metas.map(({ estado }) => estado),
    ).toEqual(["sinEvidencia", "conEvidencia"]);
  },
);

describe("piezasDe(cell)", () => {
  test.each([
    ["https://drive.google.com/drive/folders/1x", [["enlace", null]]],
    ["www.sopo-cundinamarca.gov.co/actas/9", [["enlace", null]]],
    ["https://drive", [["enlace", "incompleto"]]],
    ["htp:/mal", [["enlace", "incompleto"]]],
    ["https://drive.google.com/drive/fol...", [["enlace", "incompleto"]]],
    ["http://localhost:8080/acta", [["enlace", "soloEnUnEquipo"]]],
    ["https://mail.google.com/mail/u/0/#inbox/x", [["enlace", "soloDeUnaCuenta"]]],
    ["C:\\Users\\ana\\Desktop\\acta.pdf", [["archivo", "soloEnUnEquipo"]]],
    ["file:///C:/actas/9.pdf", [["archivo", "soloEnUnEquipo"]]],
    ["\\\\servidor\\planeacion\\2021", [["archivo", null]]],
    ["fotos.zip", [["archivo", null]]],
    ["Acta 9 del 30 de junio", [["documento", null]]],
    ["se hizo en la vereda", [["texto", null]]],
    [
      "Acta 9; https://a.gov.co/1 https://a.gov.co/2\n- lista.xlsx",
      [
        ["documento", null],
        ["enlace", null],
        ["enlace", null],
        ["archivo", null],
      ],
    ],
    [null, []],
  ])("%j", (cell, expected) => {
    expect(piezasDe(cell).map(({ forma, problema }) => [forma, problema])).toEqual(expected);
  });
});

describe("evidenciasDe(workbook, evaluation)", () => {
  test("says of each meta where its evidence stands, and asks for none without execution", () => {
    const found = evidencias(`
      | M1 | 1. Vida | Dotar | Salud | 10 | 5 | Acta 9
      | M2 | 1. Vida | Formar | Salud | 10 | 5 | pendiente
      | M3 | 1. Vida | Sembrar | Salud | 10 | 5 | https://drive
      | M4 | 1. Vida | Limpiar | Salud | 10 | 0 |
      | M5 | 1. Vida | Pintar | Salud | 10 | 5 | https://drive; Acta 10`);
    expect(found?.metas.map(({ estado }) => estado)).toEqual([
      "conEvidencia",
      "sinEvidencia",
      "porRevisar",
      "noSePide",
      "conEvidencia",
    ]);
    expect(found?.metas[2]?.at).toMatchObject({ sheet: "Matriz", row: 3, column: 6 });
  });

  test("is nothing of a matriz without a column of evidence", () => {
    const workbook = book(
      "plan.xlsx",
      sheet(
        "M",
        "| Código meta | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | Dotar | 10 | 5",
      ),
    );
    const evaluation = evaluateWorkbook(workbook);
    expect(evaluation.ok && evidenciasDe(workbook, evaluation.value)).toBeNull();
  });
});

test.each([
  [
    undefined,
    "conEvidencia",
    "Sin comprobar",
    / Los archivos que cita una de ellas quedan sin comprobar/,
  ],
  [(): boolean => true, "conEvidencia", null, /ni archivo\.$/],
  [(): boolean => false, "noEncontrada", "No encontrada", /ni archivo\.$/],
] as const)(
  "a cited file is there only where somebody looked (%#)",
  (hallada, estado, aviso, said) => {
    const found = evidencias("| M1 | 1. Vida | Dotar | Salud | 10 | 5 | lista.xlsx", hallada);
    const [meta] = found?.metas ?? [];
    expect(meta?.estado).toBe(estado);
    expect(meta?.piezas.map(avisoDePieza)).toEqual([aviso]);
    expect(found && evidenciasText(found)).toMatch(said);
  },
);

describe("the sheet Evidencias of reportOf(evaluation)", () => {
  test("lists what reports execution, what lacks evidence first, and why nobody else can open it", () => {
    const workbook = book(
      "plan.xlsx",
      sheet(
        "Matriz",
        `
        | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Evidencias
        | M1 | 1. Vida | Dotar | 10 | 5 | Acta 9
        | M2 | 1. Vida | Formar | 10 | 0 |
        | M3 | 1. Vida | Sembrar | 10 | 5 | C:\\fotos
        | M4 | 1. Vida | Limpiar | 10 | 5 |
        | M5 | 1. Vida | Pintar | 10 | 5 | fotos.zip`,
      ),
    );
    const rows = cellsOf(sheetOf(report(workbook), "evidencias"));
    expect(rows[2]?.[0]).toBe(
      "4 metas reportan ejecución: 1 sin evidencia, 1 con evidencia por revisar, 2 con evidencia. Se revisó la forma; no se abrió ningún enlace ni archivo. Los archivos que cita una de ellas quedan sin comprobar: desde aquí no se buscaron.",
    );
    expect(
      rows.slice(4).map(([meta, , , estado, , forma, at]) => [meta, estado, forma, at]),
    ).toEqual([
      ["M4", "Sin evidencia", "", ""],
      ["M3", "Por revisar", "Solo se abre en un equipo", "F4"],
      ["M1", "Con evidencia", "Documento", "F2"],
      ["M5", "Con evidencia", "Archivo o carpeta · Sin comprobar", "F6"],
    ]);
  });
});

describe("muestraDe(evidencias, pedido)", () => {
  const rowOf = (n: number): string =>
    `| M${n} | 1. Vida | Hacer la obra ${n} | ${n % 4 === 0 ? "Agua" : "Salud"} | 10 | 5 | Acta ${n}`;
  const all = evidencias(Array.from({ length: 40 }, (_, n) => rowOf(n)).join("\n"));
  if (all === null) throw new Error("there is a column of evidence");
  const codesOf = (size: number, semilla: string, of: Evidencias = all): readonly string[] =>
    muestraDe(of, { tamano: size, semilla }).estratos.flatMap(({ metas }) =>
      metas.map(({ meta }) => meta.meta.codigo),
    );

  test("is the same for the same seed, whatever the order of the rows, and another for another", () => {
    const upside = { ...all, metas: [...all.metas].reverse() };
    expect(codesOf(8, "2021-T3", upside)).toEqual(codesOf(8, "2021-T3"));
    expect(codesOf(8, "otra")).not.toEqual(codesOf(8, "2021-T3"));
  });

  test("takes of each dependencia in proportion to what it reports", () => {
    const { estratos } = muestraDe(all, { tamano: 8, semilla: "x" });
    expect(estratos.map((one) => [one.dependencia, one.universo, one.metas.length])).toEqual([
      ["Agua", 10, 2],
      ["Salud", 30, 6],
    ]);
  });

  test("has as many different metas as were asked for, or all there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.string(), (size, semilla) => {
        const codes = codesOf(size, semilla);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes).toHaveLength(Math.min(size, 40));
      }),
    );
  });

  test("draws each meta about as often, over many seeds", () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++)
      for (const code of codesOf(8, String(seed))) times.set(code, (times.get(code) ?? 0) + 1);
    // 400 draws of a fifth: 80 each, with a deviation of 8.
    expect(times.size).toBe(40);
    expect(Math.min(...times.values())).toBeGreaterThan(48);
    expect(Math.max(...times.values())).toBeLessThan(112);
  });
});
