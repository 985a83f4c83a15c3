import { evaluateWorkbook } from "../../../src/core/evaluate";
import { agrupacionesDe, type Agrupacion } from "../../../src/core/fichas/agrupaciones";
import { odsOf } from "../../../src/core/fichas/ods";
import { book, sheet } from "../../cases/recognitionCase";

function agrupaciones(headings: string, rows: string): readonly Agrupacion[] {
  const workbook = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
    | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | ${headings}
    ${rows.trim()}`,
    ),
  );
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return agrupacionesDe(evaluation.value);
}

const ROWS = `
    | M1 | 1. Vida | Dotar sedes | 10 | 5 | Salud | Educación | 4
    | M2 | 1. Vida | Formar deportistas | 10 | 10 | SALUD | Deporte | 4. Educación de calidad
    | M3 | 2. Agua | Sembrar árboles | 10 | 0 | Ambiente | |`;

describe("agrupacionesDe(evaluation)", () => {
  const found = agrupaciones("Dependencia | Sector (Manual de clasificación) | ODS", ROWS);
  const of = (por: string) =>
    found
      .find((one) => one.por === por)
      ?.grupos.map(({ nombre, metas, cumplimiento }) => [nombre, metas.length, cumplimiento]);

  test("adds metas up by dependencia, one name however it is spelled", () => {
    expect(of("dependencia")).toEqual([
      ["Salud", 2, 0.75],
      ["Ambiente", 1, 0],
    ]);
  });

  test("puts last, under no name, the metas that name no sector", () => {
    expect(of("sector")).toEqual([
      ["Educación", 1, 0.5],
      ["Deporte", 1, 1],
      [null, 1, 0],
    ]);
  });

  test("takes the number of an ODS and its name for one", () => {
    expect(of("ods")).toEqual([
      ["4. Educación de calidad", 2, 0.75],
      [null, 1, 0],
    ]);
  });

  test("by población has a meta under each group that it is for, and none under «no aplica»", () => {
    const [poblacion] = agrupaciones(
      "Grupo poblacional",
      `| M1 | 1. Vida | Dotar | 10 | 5 | Niños, niñas y adolescentes; Víctimas
       | M2 | 1. Vida | Formar | 10 | 10 | VÍCTIMAS
       | M3 | 1. Vida | Pavimentar | 10 | 0 | No aplica`,
    );
    expect(poblacion).toMatchObject({ por: "poblacion", seRepiten: true });
    expect(
      poblacion?.grupos.map(({ nombre, metas, cumplimiento }) => [
        nombre,
        metas.length,
        cumplimiento,
      ]),
    ).toEqual([
      ["Niños, niñas y adolescentes", 1, 0.5],
      ["Víctimas", 2, 0.75],
      [null, 1, 0],
    ]);
  });

  test("a column of how many people there are is no population", () => {
    expect(
      agrupaciones(
        "Población beneficiaria",
        "| M1 | 1. Vida | Dotar | 10 | 5 | 1200\n| M2 | 1. Vida | Formar | 10 | 5 | 300",
      ),
    ).toEqual([]);
  });

  test("by dependencia adds up to the plan", () => {
    const shares = found[0]?.grupos.map(({ avance }) => avance ?? 0) ?? [];
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
      (found[1]?.grupos ?? []).reduce((sum, { avance }) => sum + (avance ?? 0), 0),
      12,
    );
  });

  test("takes the sector from the plan's own levels where it is one of them", () => {
    const [sector] = agrupaciones("Sector", "| M1 | 1. Vida | Dotar | 10 | 5 | Educación");
    expect(sector?.grupos.map(({ nombre, cumplimiento }) => [nombre, cumplimiento])).toEqual([
      ["Educación", 0.5],
    ]);
  });

  test("says nothing of what the matriz does not name", () => {
    expect(agrupaciones("Unidad", "| M1 | 1. Vida | Dotar | 10 | 1 | Número")).toEqual([]);
  });

  test("by source has the metas that it pays for, each with what comes from it", () => {
    const [fuente] = agrupaciones(
      "Prog SGP Salud 2021 | Prog Recursos Propios 2021 | Prog Total 2021",
      `| M1 | 1. Vida | Dotar | 10 | 1 | 100 | 50 | 150
       | M2 | 1. Vida | Formar | 10 | 9 | 0 | 30 | 30`,
    );
    expect(fuente?.seRepiten).toBe(true);
    expect(
      fuente?.grupos.map(({ nombre, metas, montos }) => [nombre, metas.length, montos.programado]),
    ).toEqual([
      ["SGP Salud", 1, 100],
      ["Recursos Propios", 2, 80],
    ]);
  });

  test("takes for one a source that the official matriz spells differently on each side", () => {
    const [fuente] = agrupaciones(
      "Prog SGP Primer Infancia 2021 | Prog SGP ( Sistema General de participaciones) Alim Escolar 2021 | Ejec SGP Primera Infancia 2021 | Ejec SGP Alim Escolar 2021",
      "| M1 | 1. Vida | Dotar | 10 | 1 | 100 | 50 | 40 | 20",
    );
    expect(
      fuente?.grupos.map(({ nombre, montos }) => [nombre, montos.programado, montos.ejecutado]),
    ).toEqual([
      ["SGP Primera Infancia", 100, 40],
      ["SGP Alim Escolar", 50, 20],
    ]);
  });
});

describe("odsOf(text)", () => {
  test.each([
    ["4", ["4. Educación de calidad"]],
    ["ODS 4", ["4. Educación de calidad"]],
    ["educación de calidad", ["4. Educación de calidad"]],
    ["3, 4 y 3", ["3. Salud y bienestar", "4. Educación de calidad"]],
    ["4.1", ["4. Educación de calidad"]],
    ["Varios", ["Varios"]],
    ["21", ["21"]],
  ])("%s", (text, names) => {
    expect(odsOf(text)).toEqual(names);
  });
});
