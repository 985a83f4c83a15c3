import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { cotejoFinanciero, cotejoFisico } from "../../../src/core/sispt/explicacion";
import { paresSheet } from "../../../src/core/sispt/paresSheet";
import { seguimientoSispt, type SeguimientoSispt } from "../../../src/core/sispt/seguimiento";
import { seguimientoSheets } from "../../../src/core/sispt/seguimientoSheets";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { book, sheet } from "../../cases/recognitionCase";
import { readSample } from "../../cases/sampleFiles";
import { azarOf } from "../../dialectos/azar";
import { matrizOf } from "../../dialectos/matrizOf";
import { FORMA, planOf } from "../../dialectos/planVerdadero";

describe("cotejoFisico(year) says it in DNP's words (R35)", () => {
  const of = (programado: number | null, ejecutado: number | null): string =>
    cotejoFisico({ programado, ejecutado, avance: null }, null).explicacion;
  test.each([
    [4, 4, "Se ejecutó el 100% de lo programado en la vigencia"],
    [4, 3, "Lo ejecutado está por debajo de lo programado en la vigencia"],
    [4, 5, "Hubo ejecución por encima de lo programado en SisPT"],
    [4, 0, "No se ejecutó en la vigencia"],
    [4, null, "No se reportó ejecución en la vigencia"],
    [null, 3, "Se ejecutó un producto no programado en la vigencia"],
    [0, null, "No se programó ni ejecutó en la vigencia"],
  ])("%p programmed, %p executed: %s", (programado, ejecutado, said) => {
    expect(of(programado, ejecutado)).toBe(said);
  });

  test("what the follow-up did not find is no execution, even where a cell holds one", () => {
    const year = { programado: 4, ejecutado: 3, avance: null };
    expect(cotejoFisico(year, { citaProyecto: false })).toEqual({
      programado: 4,
      ejecutado: null,
      avance: null,
      explicacion: "Por falta de código BPIN no se encontró ejecución en PIIP",
    });
  });

  test("of money that nobody reports it says nothing (R1)", () => {
    expect(cotejoFinanciero(100, null).explicacion).toBe("");
    expect(cotejoFinanciero(100, 60)).toMatchObject({
      avance: 0.6,
      explicacion: "Lo obligado está por debajo de lo programado en la vigencia",
    });
  });
});

describe("the follow-up written and read again", () => {
  test.each([
    "assets/samples/matriz-sopo-2021-t3.xlsx",
    "assets/samples/matriz-sopo-2021-t3-reportada.xlsx",
  ])("%s: the same programado and ejecutado of every meta", async (path) => {
    const workbook = await readSample(path);
    expect(await differences(workbook)).toEqual([]);
  });

  test("generated plans of every type: the same, and the same vigencia", async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const plan = planOf(azarOf(seed), { ...FORMA, hasta: 2024 + (seed % 4) });
      const workbook = book("matriz.xlsx", sheet("Matriz", matrizOf(plan)));
      for (const one of await differences(workbook)) wrong.push(`semilla ${seed}: ${one}`);
    }
    expect(wrong).toEqual([]);
  });

  test("a programme without execution has no columns for one (R1)", async () => {
    const { seguimiento, again } = await roundTrip(
      matriz("| IP-1 | Construir aulas | 4 | 2 | 2 |", ["Meta cuatrienio", "2024", "2025"]),
    );
    expect(seguimiento.ejecutadas).toEqual([]);
    expect(again.matriz.columns.some(({ campo }) => campo === "ejecutado")).toBe(false);
    expect(again.raiz.cumplimiento).toBeNull();
  });

  test("what DNP did not find stays sin cruce, with its pair", async () => {
    const { seguimiento, again } = await roundTrip(dnp());
    expect(again.metas.map(({ estado }) => estado)).toEqual([
      "conEjecucion",
      "sinCruce",
      "sinCruce",
    ]);
    expect(again.cruce).toEqual({ con: 1, de: 3 });
    expect(
      seguimiento.pares?.map(({ bpin, indicador, metas }) => [
        bpin,
        indicador,
        metas.map(({ meta }) => meta.codigo),
      ]),
    ).toEqual([["2024257580046", "220105200", ["IP-2", "IP-3"]]]);
  });

  test("the sector and the product stand in their columns though they are levels of the plan", async () => {
    const { seguimiento } = await roundTrip(dnp());
    expect(seguimiento.metas[0]).toMatchObject({
      codigoSector: "22",
      sector: "Educación",
      codigoProducto: "2201062",
    });
  });
});

describe("seguimientoSispt(evaluation, workbook) and the money (R34)", () => {
  test("adds up the metas of a product, year by year, and divides what was obligated", () => {
    const rows = `
      | Código meta | Meta de producto | Código del producto (MGA) | BPIN | Programado 2024 | Ejecutado 2024 | Recursos programados 2024 | Compromisos 2024 | Obligaciones 2024 | Pagos 2024
      | M1 | Construir aulas | 2201062 | 2024257580001 | 4 | 2 | 100 | 80 | 60 | 50
      | M2 | Mejorar aulas | 2201062 | 2024257580002 | 4 | 2 | 300 | 90 | 40 | 0`;
    const { productos } = seguimientoOf(book("matriz.xlsx", sheet("Matriz", rows))).seguimiento;
    expect(productos.map(({ codigos, bpin, total }) => [codigos, bpin, total])).toEqual([
      ["M1, M2", "2024257580001, 2024257580002", 400],
    ]);
    expect(productos[0]?.years.get(2024)).toEqual({
      programado: 400,
      ejecutado: 100,
      avance: 0.25,
      compromisos: 170,
      pagos: 50,
      explicacion: "Lo obligado está por debajo de lo programado en la vigencia",
    });
  });
});

describe("paresSheet(seguimiento)", () => {
  test("without registry and without follow-up nobody knows what is missing", () => {
    const { seguimiento } = seguimientoOf(
      matriz("| M1 | Construir aulas | 4 | 2 |", ["2024", "Ejecutado 2024"]),
    );
    expect(seguimiento.pares).toBeNull();
    expect(paresSheet(seguimiento).rows[2]?.cells[0]).toMatchObject({
      text: expect.stringContaining("no se sabe qué pares faltan"),
    });
  });

  test("is no matriz, and no registry of projects: the pairs in it are those that are missing", async () => {
    const { seguimiento } = seguimientoOf(dnp());
    const bytes = await writeWorkbook({ sheets: [paresSheet(seguimiento)] }, "sispt");
    const read = await readWorkbook(bytes, "pares.xlsx");
    if (!read.ok) throw new Error(read.error.type);
    expect(evaluateWorkbook(read.value).ok).toBe(false);
    expect(paresSheet(seguimiento).rows.at(-1)?.cells.map(textOf)).toEqual([
      "2024257580046",
      "220105200",
      "Sedes mejoradas",
      "IP-2, IP-3",
      "",
      "No se encontró ejecución en PIIP",
      "Nada: listo para registrar",
    ]);
  });
});

function textOf(cell: unknown): unknown {
  return (cell as { readonly text?: string } | null)?.text;
}

function dnp(): WorkbookSnapshot {
  return book(
    "alertas.xlsx",
    sheet(
      "Detalle seguimiento físico",
      `
      | Detalle Seguimiento Físico
      |  |  |  |  |  |  |  |  |  |  | Programación física SisPT | Ejecución PIIP 2024
      | Consecutivos IP (SisPT) | Código Sector (MGA) | Sector (MGA) | Código Producto (MGA) | Producto (MGA) | Código Indicador Producto (MGA) | Indicador Producto (MGA) | Códigos BPIN Asociados | Acumulativo | Meta del Cuatrenio (SisPT) | Programado 2024 (SisPT) | Ejecución Física 2024 (PIIP) | Avance físico 2024 (%) | Explicación del valor 2024
      | IP-1 | "22" | Educación | "2201062" | Infraestructura mantenida | "220106200" | Sedes mantenidas | "2024257580046" | No | 11 | 4 | 4 | 1 | Se ejecutó el 100% de lo programado en la vigencia
      | IP-2 | "22" | Educación | "2201052" | Infraestructura mejorada | "220105200" | Sedes mejoradas | "2024257580046" | No | 2 | 1 | " " | " " | No se encontró ejecución en PIIP
      | IP-3 | "22" | Educación | "2201052" | Infraestructura mejorada | "220105200" | Sedes mejoradas rurales | "2024257580046" | No | 4 | 2 | " " | " " | No se encontró ejecución en PIIP`,
      { merges: ["L2:N2"], formats: { M: "0%" } },
    ),
  );
}

/** A matriz of these rows: code, meta, and columns that are programado where a heading is a year. */
function matriz(rows: string, headings: readonly string[]): WorkbookSnapshot {
  const named = headings.map((one) => (/^\d{4}$/.test(one) ? `Programado ${one}` : one));
  return book(
    "matriz.xlsx",
    sheet("Matriz", [`| Código meta | Meta de producto | ${named.join(" | ")}`, rows].join("\n")),
  );
}

function seguimientoOf(workbook: WorkbookSnapshot): {
  readonly evaluation: Evaluation;
  readonly seguimiento: SeguimientoSispt;
} {
  const evaluation = evaluated(workbook);
  return { evaluation, seguimiento: seguimientoSispt(evaluation, workbook) };
}

async function roundTrip(workbook: WorkbookSnapshot) {
  const { evaluation, seguimiento } = seguimientoOf(workbook);
  const bytes = await writeWorkbook({ sheets: seguimientoSheets(seguimiento) }, "sispt");
  const read = await readWorkbook(bytes, "seguimiento-sispt.xlsx");
  if (!read.ok) throw new Error(read.error.type);
  return { evaluation, seguimiento, again: evaluated(read.value) };
}

async function differences(workbook: WorkbookSnapshot): Promise<readonly string[]> {
  const { evaluation, again } = await roundTrip(workbook);
  const said = ({ metas, periodo }: Evaluation): readonly string[] => [
    `vigencia ${periodo.vigencia} trimestre ${periodo.trimestre}`,
    ...metas.map(({ meta, programado, ejecutado }) => `${meta.codigo}: ${programado} ${ejecutado}`),
  ];
  const read = new Set(said(again));
  expect(again.matriz.instrumento).toBe("seguimientoDnp");
  return said(evaluation).filter((one) => !read.has(one));
}

function evaluated(workbook: WorkbookSnapshot): Evaluation {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}
