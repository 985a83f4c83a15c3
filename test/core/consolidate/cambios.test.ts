import fc from "fast-check";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { consolidadoReport } from "../../../src/core/report/consolidacion/consolidadoReport";
import type { CellSpec } from "../../../src/core/report/reportSpec";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { consolidada, recognised } from "./matrices";

/** Código, LB, programado, ejecutado, T1, T2. */
function corte(name: string, trimestre: string, rows: string): ReturnType<typeof recognised> {
  const header =
    "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Ejecutado 2021 | I Trimestre 2021 ejecutado | II Trimestre 2021 ejecutado | III Trimestre 2021 ejecutado | Dependencia responsable";
  return recognised(
    entregaOf(
      name,
      ok(book(name, sheet("Matriz", `| Corte: ${trimestre} de 2021\n${header}\n${rows}`))),
    ),
  );
}

const BEFORE = corte(
  "t2.xlsx",
  "30 de junio",
  `
  | 1.1 | 1. Vida | Vacunar niños | Incremento | 2 | 10 | 5 | 2 | 3 | | Salud
  | 1.2 | 1. Vida | Dotar puestos | Incremento | 0 | 4 | 2 | 1 | 1 | | Salud
  | 1.3 | 1. Vida | Abrir consultorios | Incremento | 0 | 4 | 2 | 1 | 1 | | Salud`,
);

test("consolidate(entregas, { anterior }) lists what changed between two cortes, with both values and cells (R21)", () => {
  const now = corte(
    "t3.xlsx",
    "30 de septiembre",
    `
    | 1.1 | 1. Vida | Vacunar niños | Mantenimiento | 3 | 12 | 4 | 1 | 3 | 0 | Salud
    | 1.2 | 1. Vida | Dotar puestos | Incremento | 0 | 4 | 3 | 1 | 1 | 1 | Salud
    | 1.4 | 1. Vida | Comprar ambulancias | Incremento | 0 | 1 | 1 | 0 | 0 | 1 | Salud`,
  );
  const { cambios } = consolidada([now], { anterior: BEFORE });
  expect(cambios?.anterior).toBe("t2.xlsx");
  expect(
    cambios?.cambios.map(({ codigo, type, trimestre, antes, ahora }) => [
      codigo,
      type,
      trimestre,
      antes,
      ahora,
    ]),
  ).toEqual([
    ["1.1", "lineaBase", null, 2, 3],
    ["1.1", "tipo", null, "Incremento", "Mantenimiento"],
    ["1.1", "programado", null, 10, 12],
    ["1.1", "periodoCerrado", 1, 2, 1],
    ["1.1", "acumuladoCae", null, 5, 4],
    ["1.4", "nueva", null, null, null],
    ["1.3", "desaparecida", null, null, null],
  ]);
  expect(cambios?.cambios[0]).toMatchObject({
    celdaAntes: { workbook: "t2.xlsx", row: 2, column: 4 },
    celdaAhora: { workbook: "t3.xlsx", row: 2, column: 4 },
  });
});

test("a quarter that was still open changes nothing", () => {
  const now = corte(
    "t3.xlsx",
    "30 de septiembre",
    `
    | 1.1 | 1. Vida | Vacunar niños | Incremento | 2 | 10 | 7 | 2 | 3 | 2 | Salud
    | 1.2 | 1. Vida | Dotar puestos | Incremento | 0 | 4 | 3 | 1 | 1 | 1 | Salud
    | 1.3 | 1. Vida | Abrir consultorios | Incremento | 0 | 4 | 2 | 1 | 1 | 0 | Salud`,
  );
  expect(consolidada([now], { anterior: BEFORE }).cambios?.cambios).toEqual([]);
});

/** Words that offices write for each type (R2). */
const PALABRAS = {
  suma: ["Incremento", "No acumulativo", "De flujo", "SUMA", "Flujo acumulable", "Aumento"],
  creciente: ["Acumulativo", "Creciente", "Capacidad", "acumulada"],
  mantenimiento: ["Mantenimiento", "Stock", "Constante", "MANTENER"],
  reduccion: ["Reducción", "Decreciente", "Disminución"],
} as const;
const TIPOS = Object.keys(PALABRAS) as readonly (keyof typeof PALABRAS)[];
const palabra = fc
  .constantFrom(...TIPOS)
  .chain((tipo) => fc.constantFrom(...PALABRAS[tipo]).map((text) => ({ tipo, text })));

function withTipo(name: string, trimestre: string, tipo: string): ReturnType<typeof recognised> {
  return corte(
    name,
    trimestre,
    `
    | 1.1 | 1. Vida | Vacunar niños | ${tipo} | 2 | 10 | 5 | 2 | 3 | | Salud
    | 1.2 | 1. Vida | Dotar puestos | ${tipo} | 0 | 4 | 2 | 1 | 1 | | Salud`,
  );
}

test("another word for the same type changes nothing; one for another is a change of every meta, and of nothing else", () => {
  fc.assert(
    fc.property(palabra, palabra, (antes, ahora) => {
      const { cambios } = consolidada([withTipo("t3.xlsx", "30 de septiembre", ahora.text)], {
        anterior: withTipo("t2.xlsx", "30 de junio", antes.text),
      });
      const told = cambios?.cambios.map((one) => [one.type, one.antes, one.ahora]);
      const change = ["tipo", antes.text, ahora.text];
      expect(told).toEqual(antes.tipo === ahora.tipo ? [] : [change, change]);
    }),
    { numRuns: 40 },
  );
});

test("the sheet Cambios tells from T2 to T3 in the words of the office, with what each corte gave", () => {
  const now = corte(
    "t3.xlsx",
    "30 de septiembre",
    `
    | 1.1 | 1. Vida | Vacunar niños | Stock | 2 | 10 | 4 | 1 | 3 | 0 | Salud
    | 1.2 | 1. Vida | Dotar puestos | De flujo | 0 | 4 | 3 | 1 | 1 | 1 | Salud`,
  );
  const { sheets } = consolidadoReport(consolidada([now], { anterior: BEFORE }));
  const rows = sheets
    .filter(({ key }) => key === "cambios")
    .flatMap(({ rows: all, table }) => all.slice((table?.area.top ?? 0) + 1));
  const shown = (cell: CellSpec | null | undefined): string | number =>
    cell == null || cell.kind === "empty" ? "" : cell.kind === "text" ? cell.text : cell.value;
  expect(rows.map(({ cells }) => [0, 1, 4, 5, 6, 7].map((column) => shown(cells[column])))).toEqual(
    [
      ["Cambió el tipo de meta", "1.1", "Incremento", "Stock", "Matriz!A3", "t3.xlsx · Matriz!A3"],
      [
        "Cambió un período cerrado (I\u00a0trimestre)",
        "1.1",
        2,
        1,
        "Matriz!H3",
        "t3.xlsx · Matriz!H3",
      ],
      ["Disminuyó el ejecutado acumulado", "1.1", 5, 4, "Matriz!G3", "t3.xlsx · Matriz!G3"],
      ["Meta que no está en el corte actual", "1.3", "–", "–", "Matriz!A5", ""],
    ],
  );
});

describe("«Acumulativo» is used in opposite senses (R3): it is read as its own workbook means it", () => {
  /** Two metas whose four years add up to the meta del cuatrienio, and one that rises to it. */
  const conTipos = (
    name: string,
    trimestre: string,
    [suma, sube]: readonly [suma: string, sube: string],
  ): ReturnType<typeof recognised> =>
    recognised(
      entregaOf(
        name,
        ok(
          book(
            name,
            sheet(
              "Matriz",
              `| Corte: ${trimestre} de 2021
               | Código meta | Eje | Meta de producto | Tipo de meta | Meta cuatrienio | Programado 2020 | Programado 2021 | Programado 2022 | Programado 2023 | Ejecutado 2021 | Dependencia responsable
               | 1.1 | 1. Vida | Vacunar niños | ${suma} | 10 | 1 | 2 | 3 | 4 | 2 | Salud
               | 1.2 | 1. Vida | Dotar puestos | ${suma} | 8 | 2 | 2 | 2 | 2 | 1 | Salud
               | 1.3 | 1. Vida | Llegar a barrios | ${sube} | 9 | 3 | 5 | 7 | 9 | 5 | Salud`,
            ),
          ),
        ),
      ),
    );
  const told = (
    antes: readonly [string, string],
    ahora: readonly [string, string],
  ): readonly (string | null)[] => {
    const { cambios } = consolidada([conTipos("t3.xlsx", "30 de septiembre", ahora)], {
      anterior: conTipos("t2.xlsx", "30 de junio", antes),
    });
    return (cambios?.cambios ?? []).map(({ codigo, type }) => `${type} ${codigo}`);
  };

  test("years that add up: «Acumulativo» and «Incremento» are one type", () => {
    expect(told(["Acumulativo", "Capacidad"], ["Incremento", "Capacidad"])).toEqual([]);
  });

  test("years that rise: «Acumulativo» is «Creciente», and no «Incremento»", () => {
    expect(told(["Incremento", "Acumulativo"], ["Incremento", "Creciente"])).toEqual([]);
    expect(told(["Incremento", "Acumulativo"], ["Incremento", "Incremento"])).toEqual(["tipo 1.3"]);
  });

  test("a word of one sense is a change, whatever the years say", () => {
    expect(told(["Acumulativo", "Creciente"], ["Mantenimiento", "Creciente"])).toEqual([
      "tipo 1.1",
      "tipo 1.2",
    ]);
  });

  test("a file's word for the type of the plan is no difference (R36)", () => {
    const plan = conTipos("plan.xlsx", "30 de junio", ["Incremento", "Creciente"]);
    const sent = (tipos: readonly [string, string]): readonly string[] =>
      consolidada([conTipos("salud.xlsx", "30 de septiembre", tipos)], { plan }).diferencias.map(
        ({ campo, codigo }) => `${campo} ${codigo}`,
      );
    expect(sent(["Acumulativo", "Acumulativo"])).toEqual([]);
    expect(sent(["Stock", "Acumulativo"])).toEqual(["tipo 1.1", "tipo 1.2"]);
  });
});
