import { formatNumber } from "../../../src/emulator/book/formatNumber";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Area } from "../../../src/core/grid/grid";
import { bytesOf, rangosDe } from "../../../src/core/report/rangos";
import { enOrden, type Orden } from "../../../src/core/report/orden";
import type { CellSpec, RangeSpec, SheetSpec } from "../../../src/core/report/reportSpec";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { book, sheet } from "../../cases/recognitionCase";
import { cellsOf, evaluated, report, sheetOf, shown, SMALL } from "./small";

describe("the summary of reportOf(evaluation)", () => {
  const rows = cellsOf(sheetOf(report(), "resumen"));
  const rowOf = (name: string): unknown => rows.find((row) => row[2] === name || row[1] === name);

  test("shows peso, programado, avance, cumplimiento, nivel and counts of each node of the first level", () => {
    expect(rowOf("Vida")).toEqual([
      null,
      "1",
      "Vida",
      0.75,
      18.75,
      14.0625,
      0.75,
      "Aceptable",
      2,
      2,
      2,
      0,
      0,
      0,
      14.0625,
      0.75,
      0,
    ]);
  });
  test("ends in the plan", () => {
    expect(rowOf("Plan de Desarrollo")).toEqual([
      null,
      "",
      "Plan de Desarrollo",
      1,
      25,
      14.0625,
      0.5625,
      "Aceptable",
      3,
      3,
      2,
      1,
      0,
      0,
      14.0625,
      0.5625,
      0,
    ]);
  });
  test("shows both totals and what lies between (R12)", () => {
    expect(
      rows
        .filter((row) => /^(Oficial|Reportado|Diferencia)/.test(String(row[1])))
        .map((row) => [row[1], row[5], row[6]]),
    ).toEqual([
      ["Oficial: lo que se publica", 14.0625, 0.5625],
      ["Reportado por las dependencias", 14.0625, 0.5625],
      ["Diferencia", 0, 0],
    ]);
  });
  test("says the simple mean where it differs by more than 0,05 pp (R10)", () => {
    expect(rows.flat()).toContain(
      "Se publica el cumplimiento ponderado (56,25\u00a0%). El promedio simple del primer nivel, sin pesos, sería 37,50\u00a0%.",
    );
  });
  test("says nothing of the simple mean where it is the same", () => {
    const equal = book("plan.xlsx", SMALL.sheets[0]!);
    expect(
      cellsOf(sheetOf(report(equal), "resumen"))
        .flat()
        .join(),
    ).not.toContain("El promedio simple del primer nivel");
  });
  test("without a corte, holds nothing against what was expected (R11)", () => {
    expect(rows.flat().join("\n")).toContain("de los puntos que faltan para lo programado");
    expect(rows.flat().join("\n")).not.toMatch(/(?:para|frente a) lo esperado/i);
  });
  test("without a registry, does not say that the projects were verified (R12)", () => {
    expect(rows.flat()).toContain(
      "El total oficial y el reportado son iguales; sin registro de proyectos no se verificó la armonización.",
    );
  });
  test("prints every rule with the value in force", () => {
    const labels = rows.map((row) => String(row[1]));
    expect(labels.slice(labels.indexOf("Datos ausentes"))).toEqual(
      expect.arrayContaining([
        ...["Datos ausentes", "Avance de una meta", "Tipo de meta", "Sobreejecución"],
        ...["Niveles de cumplimiento", "No programadas", "Sin reporte", "Pesos"],
        ...["Ponderador de la vigencia", "Redondeo", "Total del plan", "Trimestres"],
        ...["Armonización", "Cuatrienio"],
      ]),
    );
    expect(rows.find((row) => row[1] === "Pesos")?.[3]).toBe(
      "Los pesos del primer nivel son de una hoja del libro y suman 100,00\u00a0%. Sin peso propio, todas las metas programadas que comparten eje pesan igual.",
    );
  });
  test("names the source and the time that it was given", () => {
    expect(rows[2]).toEqual([
      null,
      "Fuente: plan.xlsx · hoja Matriz · encabezado en la fila 1 · 15 de octubre de 2021, 8:30",
    ]);
  });
});

describe("the details of reportOf(evaluation)", () => {
  const detalle = sheetOf(report(), "detalle");

  test("hold every node and its metas, each group under the row that sums it up", () => {
    expect(
      detalle.rows.slice(3).map(({ cells, outline }) => [shown(cells[0]!), outline ?? 0]),
    ).toEqual([
      ["Plan", 0],
      ["1", 0],
      ["1.1", 1],
      ["M1", 2],
      ["1.2", 1],
      ["M2", 2],
      ["2", 0],
      ["2.1", 1],
      ["M3", 2],
    ]);
  });
  test("leave out a column of which the matriz says nothing", () => {
    expect(cellsOf(detalle)[2]).toContain("Dependencia");
    expect(cellsOf(detalle)[2]).not.toContain("Unidad");
  });
  test("keep a text that looks like a formula a text", () => {
    expect(
      detalle.rows
        .flatMap(({ cells }) => cells)
        .filter((cell) => cell !== null && shown(cell) === "=Sembrar árboles"),
    ).toEqual([{ kind: "text", text: "=Sembrar árboles", look: "text" }]);
  });
  test("lead from each meta to its row", () => {
    expect(detalle.rows.at(-1)!.cells.at(-1)).toMatchObject({ text: "A4", link: "Matriz!A4" });
  });
});

describe("the alertas of reportOf(evaluation)", () => {
  const over = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      "| Código meta | Eje | Meta de producto | Responsable | Programado 2021 | Ejecutado 2021\n| M1 | 1. Vida | Dotar sedes | Secretaría de Salud | 4 | 6\n| M2 | 1. Vida | Formar | Secretaría de Salud | 4 | 40",
    ),
  );

  test("are one table, errors first, with dependencia, nodo and cell", () => {
    const alertas = sheetOf(report(over), "alertas");
    const { top, bottom } = alertas.table!.area;
    const rows = cellsOf(alertas).slice(top, bottom + 1);
    expect(rows[0]).toEqual([
      "Tipo",
      "Severidad",
      "Dependencia",
      "Componente",
      "Meta",
      "Celda",
      "Mensaje",
      "Cómo corregir",
      "Puntos (pp)",
    ]);
    expect(rows[1]!.slice(0, 6)).toEqual([
      "Posible error de unidad",
      "Error",
      "Secretaría de Salud",
      "1",
      "M2",
      "Matriz!F3",
    ]);
    expect(rows.find((row) => row[4] === "M1")?.slice(6, 8)).toEqual([
      expect.stringContaining("Se ejecutó 6 de 4"),
      "Confirme el valor con la dependencia; si es correcto, no hay que cambiar nada.",
    ]);
  });
  test("are of the kinds that the pane names, accents included", () => {
    const alertas = sheetOf(report(over), "alertas");
    const kinds = new Set(cellsOf(alertas).map(([tipo]) => tipo));
    expect(kinds).toContain("Sobreejecución");
    expect(kinds).not.toContain("Sobre ejecucion");
  });
  test("say so where there is none", () => {
    const { table, rows } = sheetOf(report(SMALL), "alertas");
    expect(rows.slice(table!.area.top + 1).map(({ cells }) => shown(cells[0]!))).toEqual([
      "Sin alertas",
    ]);
  });
});

describe("the charts of reportOf(evaluation)", () => {
  test("ask of the plan, of each node of the first level, and of what has two or more parts", () => {
    expect(sheetOf(report(), "graficos").charts.map(({ id }) => id)).toEqual([
      "cumplimiento",
      "composicion",
      "avance",
      "cumplimiento-1",
      "composicion-1",
      "avance-1",
      "avance-2",
    ]);
  });
  test("write the nivel beside each cumplimiento, and what each line is under the bars", () => {
    const { labelFormat, valueAxis } = sheetOf(report(), "graficos").charts.find(
      ({ id }) => id === "cumplimiento-1",
    )!;
    expect([0.559, 0.56, 0.809, 0.81].map((value) => formatNumber(value, labelFormat))).toEqual([
      "55,9 %  Bajo",
      "56,0 %  Aceptable",
      "80,9 %  Aceptable",
      "81,0 %  Sobresaliente",
    ]);
    expect(valueAxis.title).toBe(
      "Líneas: Aceptable desde 56\u00a0% y Sobresaliente desde 81\u00a0%",
    );
  });
  test("colour cumplimiento by nivel", () => {
    const chart = sheetOf(report(), "graficos").charts.find(({ id }) => id === "cumplimiento-1")!;
    expect(chart.series.map(({ pointColors }) => pointColors)).toEqual([["DC4C4C", "0B5D3B"]]);
  });
  test("read cumplimiento against where each nivel begins and, dashed, against what was expected", () => {
    const { charts, rows } = sheetOf(report(), "graficos");
    const guides = charts.find(({ id }) => id === "cumplimiento-1")?.guides ?? [];
    const valueAt = ({ area }: RangeSpec): unknown =>
      rows.slice(area.top, area.bottom + 1).map((row) => shown(row.cells[area.left]!));
    expect(guides.map(({ name, values, isDashed }) => [name, valueAt(values), isDashed])).toEqual([
      ["Aceptable desde", [0.56, 0.56], false],
      ["Sobresaliente desde", [0.81, 0.81], false],
    ]);
  });
  test("stand by code, or from the lowest cumplimiento on where asked", () => {
    const namesBy = (orden: Orden): unknown => {
      const { charts, rows } = sheetOf(report(SMALL, { orden }), "graficos");
      const { area } = charts.find(({ id }) => id === "avance")!.categories;
      return rows.slice(area.top, area.bottom + 1).map((row) => shown(row.cells[area.left]!));
    };
    expect([namesBy("codigo"), namesBy("resultado")]).toEqual([
      ["1 Vida", "2 Campo"],
      ["2 Campo", "1 Vida"],
    ]);
  });
  test("of a programme without execution show no cumplimiento (R1)", () => {
    const programme = book(
      "plan.xlsx",
      sheet(
        "Matriz",
        "| Código meta | Eje | Programa | Meta de producto | Programado 2021\n| M1 | 1. Vida | 1.1 Salud | Dotar sedes | 4\n| M2 | 1. Vida | 1.2 Deporte | Formar | 4",
      ),
    );
    expect(sheetOf(report(programme), "graficos").charts.map(({ id }) => id)).toEqual([
      "composicion",
      "avance",
      "composicion-1",
      "avance-1",
    ]);
  });
  test("show money where the matriz has it, in its column of totals", () => {
    const money = book(
      "plan.xlsx",
      sheet(
        "Matriz",
        "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Recursos propios 2021 | Total recursos programados 2021\n| M1 | 1. Vida | Dotar sedes | 4 | 2 | 5 | 30\n| M2 | 2. Campo | Sembrar | 4 | 2 | 5 | 10",
      ),
    );
    const graficos = sheetOf(report(money), "graficos");
    const row = cellsOf(graficos).find((cells) => cells[1] === "1 Vida" && cells.length === 6);
    expect(row).toEqual([null, "1 Vida", 1, 0.5, 0.5, 0.75]);
  });
});

describe("reportOf(the official sample)", () => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    const path = join(__dirname, "../../../assets/samples/matriz-sopo-2021-t3.xlsx");
    const read = await readWorkbook(new Uint8Array(readFileSync(path)), "matriz-sopo-2021-t3.xlsx");
    if (!read.ok) throw new Error(read.error.type);
    workbook = read.value;
  });

  test("has 3 + 3 + 7 + 15 = 28 charts", () => {
    const ids = sheetOf(report(workbook), "graficos").charts.map(({ id }) => id);
    const count = (pattern: RegExp): number => ids.filter((id) => pattern.test(id)).length;
    expect([
      count(/^(cumplimiento|composicion|avance)$/),
      count(/^composicion-/),
      count(/^(avance|cumplimiento)-[IV]+$/),
      count(/^cumplimiento-[IV]+\.\w$/),
      ids.length,
    ]).toEqual([3, 3, 7, 15, 28]);
  });
  test("draws every chart from written cells of its sheet, and none over a cell or another chart", () => {
    const graficos = sheetOf(report(workbook), "graficos");
    for (const { id, categories, series, area } of graficos.charts) {
      const ranges = [categories, ...series.flatMap(({ values, nameAt }) => [values, nameAt])];
      expect([
        id,
        ranges.every((range) => range.sheet === graficos.name && isWritten(graficos, range.area)),
      ]).toEqual([id, true]);
      expect([
        id,
        graficos.charts.filter((other) => overlap(other.area, area)).length,
        written(graficos).some((cell) => overlap(cell, area)),
      ]).toEqual([id, 1, false]);
    }
  });
  test("name every node of a chart whole, in rows as high as the name needs", () => {
    const graficos = sheetOf(report(workbook), "graficos");
    const names = graficos.rows.map(({ cells, height }) => [shown(cells[1] ?? EMPTY), height]);
    expect(names).toContainEqual([
      "II SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO",
      30,
    ]);
    expect(names.filter(([name]) => String(name).endsWith("…"))).toEqual([]);
  });
  test("is the same twice", () => {
    expect(report(workbook)).toEqual(report(workbook));
  });
  test("asks live formulas only for figures that they repeat", () => {
    const resumen = sheetOf(report(workbook, { formulas: true }), "resumen");
    const row = resumen.rows.find(
      ({ cells }) => cells[1] !== null && cells[1] !== undefined && shown(cells[1]) === "II",
    )!;
    expect(row.cells[6]).toMatchObject({
      kind: "formula",
      formula: expect.stringContaining(
        'INDEX(Fórmulas!$F$4:$F$3000,MATCH("sopo planificado, sostenible, dinamico para el desarrollo del territorio",Fórmulas!$T$4:$T$3000,0))',
      ) as string,
    });
    expect(row.cells.slice(3).map((cell) => cell?.kind)).toEqual(Array(14).fill("formula"));
  });
  test("hands a function the matriz once, for all live figures: less than 1 MB at each edit", () => {
    const { sheets } = report(workbook, { formulas: true });
    const asking = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell?.kind === "formula" && cell.formula.includes("SOPO.") ? [cell.formula] : [],
        ),
      ),
    );
    expect(asking).toEqual(["=SOPO.RESUMEN(Matriz!$A$1:$CI$983,3,Proyectos!$A$1:$U$954,2021)"]);
    const rangos = rangosDe(workbook, evaluated(workbook));
    expect(rangos && bytesOf(rangos)).toBeLessThan(1_000_000);
  });
});

describe("reportOf(evaluation, { formulas: true })", () => {
  test("says so in the sheet of formulas, where a later publication has values", () => {
    const { sheets } = report(SMALL, { published: ["formulas"] });
    expect(cellsOf(sheets.at(-1)!)[1]).toEqual([
      "Las cifras de este libro se publicaron como valores: aquí no se calcula nada.",
    ]);
  });
  test("puts one formula into the sheet of formulas, and what it fills", () => {
    const formulas = sheetOf(report(SMALL, { formulas: true }), "formulas");
    const [cell] = formulas.rows[3]!.cells;
    expect(cell).toMatchObject({
      kind: "formula",
      formula: "=SOPO.RESUMEN(Matriz!$A$1:$W$504,2,,2021)",
    });
    expect(cell?.kind === "formula" && cell.spill?.map((row) => row[0])).toEqual([
      "Nodo",
      "1",
      "1.1",
      "1.2",
      "2",
      "2.1",
      "Plan",
    ]);
  });
  test("keeps the values of a row of which the range alone would give another: weights in a sheet of their own", () => {
    const resumen = sheetOf(report(SMALL, { formulas: true }), "resumen");
    const kinds = resumen.rows
      .filter(({ cells }) =>
        ["Vida", "Plan de Desarrollo"].includes(String(cells[2] && shown(cells[2]))),
      )
      .map(({ cells }) => [3, 6, 7, 8].map((column) => cells[column]!.kind));
    expect(kinds).toEqual([
      ["number", "number", "text", "formula"],
      ["number", "number", "text", "formula"],
    ]);
    expect(cellsOf(resumen).flat().join()).toContain(
      "Las que ninguna fórmula repite, como las que dependen de pesos escritos en otra hoja, quedaron como valores.",
    );
  });
});

function isWritten({ rows }: SheetSpec, { top, left, bottom, right }: Area): boolean {
  return (
    rows.slice(top, bottom + 1).length === bottom - top + 1 &&
    rows
      .slice(top, bottom + 1)
      .every(
        ({ cells }) =>
          cells.slice(left, right + 1).length === right - left + 1 &&
          cells.slice(left, right + 1).every((cell) => cell !== null),
      )
  );
}

/** Where a text or figure stands; what a section's line covers counts too. */
function written({ rows }: SheetSpec): readonly Area[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell === null ? [] : [{ top: row, left: column, bottom: row, right: column }],
    ),
  );
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

const EMPTY: CellSpec = { kind: "empty", look: "text" };

test("a plan of hundreds of nodes gets the charts that a workbook can hold, and the sheet says how many are left", () => {
  const ejes = Array.from(
    { length: 300 },
    (_, at) =>
      `| M${at} | ${at + 1}. Eje ${at + 1} | ${at + 1}.1 Parte | Meta ${at} | Oficina | 4 | 2`,
  );
  const many = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `| Código meta | Eje | Programa | Meta de producto | Dependencia responsable | Programado 2021 | Ejecutado 2021\n${ejes.join("\n")}`,
    ),
  );
  const graficos = sheetOf(report(many), "graficos");
  expect(graficos.charts.length).toBeLessThanOrEqual(200);
  expect(JSON.stringify(cellsOf(graficos))).toContain(
    "componentes del primer nivel quedan sin gráficos",
  );
});

test("enOrden(nodos, orden) leaves what was not measured for the end (R1)", () => {
  const nodos = [0.6, null, 0, 0.3].map((cumplimiento) => ({ cumplimiento }));
  expect(enOrden(nodos, "resultado").map(({ cumplimiento }) => cumplimiento)).toEqual([
    0,
    0.3,
    0.6,
    null,
  ]);
  expect(enOrden(nodos, "codigo")).toBe(nodos);
});
