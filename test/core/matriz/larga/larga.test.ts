import fc from "fast-check";
import { periodOfCell } from "../../../../src/core/matriz/words/periodOfCell";
import { cumplimientoOf, evaluationOf } from "../reading";

/** Rows of metas that have several, each line: code, period and figures. */
function long(headings: string, ...rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [code, ...rest] = row.split(" ");
    const of = code === "M-1" ? "Eje 1 | Entregar kits" : "Eje 1 | Dotar sedes";
    return `| ${code} | ${of} | ${rest.join(" ")}`;
  });
  return `
    | Código meta | Eje | Meta de producto | ${headings}
    ${lines.join("\n    ")}
  `;
}

describe("R27: rows of one meta told apart by a column of periods", () => {
  const byYear = long(
    "Año | Programado | Ejecutado",
    "M-1 2024 | 10 | 10",
    "M-1 2025 | 10 | 5",
    "M-2 2024 | 4 | 1",
    "M-2 2025 | 4 | 4",
  );
  test("are vigencias of one meta, and R24 holds", () => {
    const { periodo, raiz, lectura, findings } = evaluationOf(byYear);
    expect(periodo.vigencia).toBe(2025);
    expect(raiz.cumplimiento).toBe(0.75);
    expect(lectura.filas).toHaveLength(2);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["period", "period"]);
    expect(findings.filter(({ type }) => type.startsWith("meta"))).toEqual([]);
  });
  test("are so above notes that stand where the years do", () => {
    const { raiz } = evaluationOf(`
      | Año | Código meta | Eje | Meta de producto | Programado | Ejecutado
      | 2024 | M-1 | Eje 1 | Entregar kits | 10 | 10
      | 2025 | M-1 | Eje 1 | Entregar kits | 10 | 5
      | • Las cifras son preliminares
      | • Fuente: secretarías
    `);
    expect(raiz.cumplimiento).toBe(0.5);
  });
  test("keep as their meta the product that each code has, and make no level of it", () => {
    const rows = ["M-1", "M-2"].flatMap((code) =>
      ["Ene", "Feb", "Mar"].map(
        (month) => `| ${code} | Entregar ${code} kits | Kits | ${month} | 10 | 1`,
      ),
    );
    const { metas, raiz } = evaluationOf(`
      | Código meta | Producto PDM | Indicador | Mes | Programado 2025 | Ejecutado 2025
      | Eje 1. Salud
      ${rows.join("\n      ")}
      | Eje 2. Vías
      ${rows.map((row) => row.replaceAll("M-", "T-")).join("\n      ")}
    `);
    expect(metas).toHaveLength(4);
    expect(raiz.branches.map(({ conteo }) => conteo.metas)).toEqual([2, 2]);
  });
  test("keep the cell that each figure came from", () => {
    const [fila] = evaluationOf(byYear).lectura.filas;
    expect(fila?.years.map(({ ejecutado }) => ejecutado?.at.row)).toEqual([1, 2]);
  });
  test("give the vigencia that is asked for", () => {
    expect(cumplimientoOf(byYear, {}, { vigencia: 2024 })).toBe(62.5);
  });
  test("say no programada of their own year only", () => {
    const table = long(
      "Vigencia | Programado | Ejecutado | Estado de programación",
      "M-1 2024 | 10 | 10 | NP",
      "M-1 2025 | 10 | 5 | P",
    );
    expect(cumplimientoOf(table)).toBe(50);
    expect(cumplimientoOf(table, {}, { vigencia: 2024 })).toBeNull();
  });
  test("are quarters, of which what was promised for the year is said once", () => {
    const table = long(
      "Trimestre | Programado 2025 | Ejecutado 2025",
      "M-1 I | 10 | 1",
      "M-1 II | 10 | 4",
      "M-1 Total | 10 | 5",
      "M-2 I | 4 | 1",
      "M-2 II | 4 | 0",
    );
    expect(cumplimientoOf(table)).toBe(37.5);
  });
  test.each([
    [
      "and columns of each year",
      "Año | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025",
      ["2024 | 10 | 10 | |", "2025 | | | 10 | 5"],
    ],
    [
      "and what was promised for each year in all of them",
      "Año | Programado 2024 | Programado 2025 | Ejecutado",
      ["2024 | 10 | 20 | 10", "2025 | 10 | 20 | 10"],
    ],
  ])("are years, %s", (_, headings, [before = "", now = ""]) => {
    const table = long(headings, `M-1 ${before}`, `M-1 ${now}`, `M-2 ${before}`, `M-2 ${now}`);
    const { periodo, raiz, preguntas } = evaluationOf(table);
    expect([periodo.vigencia, raiz.cumplimiento, preguntas]).toEqual([2025, 0.5, []]);
  });
  test("are no years, where they say other things of the columns' years", () => {
    const table = long(
      "Año | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025",
      "M-1 2024 | 10 | 10 | 10 | 9",
      "M-1 2025 | 10 | 8 | 10 | 5",
    );
    expect(evaluationOf(table).findings.map(({ type }) => type)).toContain("metaEnConflicto");
  });
  test("may stand under their meta with nothing of their own but the period", () => {
    const table = `
      | Código meta | Eje | Meta de producto | Trimestre | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | Entregar kits | I | 10 | 2
      | | | | II | | 3
      | M-2 | Eje 1 | Dotar sedes | I | 4 | 4
    `;
    expect(cumplimientoOf(table)).toBe(75);
  });
  test("are texts in a text file, and name no section there", () => {
    const table = `
      | Código meta | Eje | Meta de producto | Año | Programado | Ejecutado
      | M-1 | Eje 1 | Entregar kits | "2024" | "10" | "10"
      | | | | "2025" | "10" |
      | M-2 | Eje 1 | Dotar sedes | "2024" | "4" | "1"
      | | | | "2025" | "4" | "4"
    `;
    expect(cumplimientoOf(table)).toBe(50);
  });
  test("are months, which add up or are levels as the type has it", () => {
    const table = (tipo: string) =>
      long(
        "Tipo de meta | Mes | Programado 2025 | Ejecutado 2025",
        `M-1 ${tipo} | Enero | 12 | 6`,
        `M-1 ${tipo} | Febrero | 12 | 3`,
      );
    expect(cumplimientoOf(table("Incremento"))).toBe(75);
    expect(cumplimientoOf(table("Mantenimiento"))).toBe(37.5);
  });
  test("are asked whether a promise without a year is of the year or of each period", () => {
    const table = long("Trimestre | Programado | Ejecutado", "M-1 I | 10 | 5", "M-1 II | 10 | 5");
    const { raiz, preguntas } = evaluationOf(table);
    expect(raiz.cumplimiento).toBeNull();
    expect(
      preguntas.map(({ opciones }) => opciones.map(({ cumplimiento }) => cumplimiento)),
    ).toEqual([[1, 0.5]]);
    const answers = { repartos: { Programado: "part" as const } };
    expect(cumplimientoOf(table, {}, { answers })).toBe(50);
  });
  test("that come twice in one period are repeated, as R14 has it", () => {
    const table = long(
      "Año | Programado | Ejecutado",
      "M-1 2024 | 10 | 10",
      "M-1 2025 | 10 | 5",
      "M-1 2025 | 10 | 7",
    );
    expect(evaluationOf(table).findings).toContainEqual(
      expect.objectContaining({ type: "metaEnConflicto", meta: "M-1" }),
    );
  });
});

describe("R27: what a meta says once, and its rows do not agree on", () => {
  const SAID = {
    lineaBase: ["Línea base", "100", "80"],
    metaCuatrienio: ["Meta cuatrienio", "60", "50"],
    tipo: ["Tipo", "Incremento", "Reducción"],
    peso: ["Peso de la meta", "30", "70"],
    nivel: ["Programa", "1.1 Salud", "1.2 Vías"],
    dependencia: ["Dependencia responsable", "Salud", "Hacienda"],
  } as const;
  const rowsOf = ([heading]: readonly string[], said: readonly string[]): string =>
    long(
      `Año | Programado | Ejecutado | ${heading}`,
      `M-1 2024 | 90 | 90 | ${said[0]}`,
      `M-1 2025 | 70 | 75 | ${said[1]}`,
      `M-2 2024 | 10 | 10 | ${said[0]}`,
      `M-2 2025 | 10 | 4 | ${said[0]}`,
    );
  const campo = fc.constantFrom(...(Object.keys(SAID) as (keyof typeof SAID)[]));

  test("is said, and asked where it changes a figure (property)", () => {
    fc.assert(
      fc.property(campo, fc.boolean(), fc.boolean(), (name, differ, turned) => {
        const [, one, other] = SAID[name];
        const said = [one, differ ? other : one];
        const { findings, raiz, preguntas } = evaluationOf(
          rowsOf(SAID[name], turned ? said.reverse() : said),
        );
        expect(
          findings.flatMap((finding) =>
            finding.type === "metaEnConflicto" ? [finding.meta, finding.campo] : [],
          ),
        ).toEqual(differ ? ["M-1", name] : []);
        expect(raiz.cumplimiento === null).toBe(preguntas.length > 0);
      }),
    );
  });
  test("counts as is chosen, and is said no more", () => {
    const table = rowsOf(SAID.lineaBase, ["100", "80"]);
    const answers = { repartos: { "Línea base": "final" as const } };
    const { metas, findings } = evaluationOf(table, {}, { answers });
    expect(metas.map(({ meta }) => meta.lineaBase)).toEqual([80, 100]);
    expect(findings.map(({ type }) => type)).not.toContain("metaEnConflicto");
  });
  test("is a conflict too where all else is repeated", () => {
    const { findings } = evaluationOf(
      long("Línea base | Programado 2025 | Ejecutado 2025", "M-1 5 | 10 | 5", "M-1 7 | 10 | 5"),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ type: "metaEnConflicto", campo: "lineaBase" }),
    );
  });
});

describe("R27: rows of one meta told apart by project or activity", () => {
  const byProject = long(
    "Proyecto | Programado 2025 | Ejecutado 2025",
    "M-1 Vías | 10 | 4",
    "M-1 Andenes | 10 | 6",
    "M-2 Sedes | 5 | 0",
    "M-2 Aulas | 5 | 5",
  );
  test("are asked how they come together, and till then there is no figure", () => {
    const { raiz, preguntas } = evaluationOf(byProject);
    expect(raiz.cumplimiento).toBeNull();
    expect(
      preguntas.map(({ question, opciones }) => [
        question.type,
        ...opciones.map(({ cumplimiento }) => cumplimiento),
      ]),
    ).toEqual([["repeatedMetas", 1, 0.5, 0.2]]);
  });
  test("come together as is answered, and R24 holds", () => {
    const { raiz, lectura } = evaluationOf(byProject, {}, { answers: { repetidas: "sum" } });
    expect(raiz.cumplimiento).toBe(1);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["part", "part"]);
  });
  test("are repeated metas, as R14 has it, where they are few", () => {
    const rows = ["M-1 Vías | 10 | 4", "M-1 Andenes | 10 | 6"];
    const { questions } = evaluationOf(
      long("Proyecto | Programado 2025 | Ejecutado 2025", ...rows),
    );
    expect(questions).toEqual([]);
  });
});

describe("periodOfCell", () => {
  test.each([
    [2025, "ano", { vigencia: 2025 }],
    ["Vigencia 2025", "periodo", { vigencia: 2025 }],
    ["III", "trimestre", { trimestre: 3 }],
    [3, "trimestre", { trimestre: 3 }],
    [3, "mes", { mes: 3 }],
    [2, "semestre", { mes: 12 }],
    ["T2 2025", "periodo", { vigencia: 2025, trimestre: 2 }],
    ["2025-IV", "periodo", { vigencia: 2025, trimestre: 4 }],
    ["sept", "mes", { mes: 9 }],
    ["Segundo semestre", "semestre", { trimestre: 4 }],
    ["30 de junio de 2025", "corte", { vigencia: 2025, mes: 6, cumulative: true }],
    ["Total", "trimestre", "total"],
    [3, "cantidad", null],
    ["III", "eje", null],
    ["Entregar 3 kits en 2025", "meta", null],
    [null, "ano", null],
  ])("reads %p under «%s»", (value, column, period) => {
    expect(periodOfCell(value, "", column)).toEqual(period);
  });
});
