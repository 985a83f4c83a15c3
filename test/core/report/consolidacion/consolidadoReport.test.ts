import { devolucionesOf } from "../../../../src/core/consolidate/devoluciones";
import { readDevolucion } from "../../../../src/core/consolidate/readDevolucion";
import {
  consolidadoReport,
  devolucionReport,
} from "../../../../src/core/report/consolidacion/consolidadoReport";
import type { CellSpec, ReportSpec } from "../../../../src/core/report/reportSpec";
import { archivo, consolidada, CULTURA, PLAN, SALUD } from "../../consolidate/matrices";

const SLIP = archivo(
  "salud.xlsx",
  "Secretaría de Salud",
  "| 1.l | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | | Secretaría de Salud",
);

const OFICIO = {
  periodo: { vigencia: 2021, trimestre: 3, corte: "2021-09-30" },
  fecha: "2021-10-01",
  plazo: null,
  elaboro: "Ana",
} as const;

function table(report: ReportSpec, key: string): readonly (string | number)[][] {
  const sheet = report.sheets.find((one) => one.key === key)!;
  return sheet.rows
    .slice(sheet.table!.area.top)
    .map(({ cells }) => cells.map((cell) => valueOf(cell)));
}

function valueOf(cell: CellSpec | null): string | number {
  return cell === null || cell.kind === "empty"
    ? ""
    : cell.kind === "text"
      ? cell.text
      : cell.value;
}

describe("consolidadoReport(consolidacion)", () => {
  test("has the official headings in their order, and where each row came from", () => {
    const [headings = [], first = []] = table(
      consolidadoReport(consolidada([SALUD, CULTURA])),
      "consolidado",
    );
    expect(headings.length).toBe(74);
    expect(headings.slice(0, 4)).toEqual([
      "MP",
      "Eje",
      "Código FUT",
      "Sector (Manual de clasificación)",
    ]);
    expect(headings.slice(20, 26)).toEqual([
      "Valor Esperado",
      "Valor Ejecutado",
      "I Trimestre",
      "II Trimestre",
      "III Trimestre",
      "IV Trimestre",
    ]);
    expect(headings.slice(-5)).toEqual([
      "Remitente",
      "Archivo de origen",
      "Hoja de origen",
      "Fila de origen",
      "Decisión tomada",
    ]);
    expect([first[0], first[1], ...first.slice(20, 22), ...first.slice(-5)]).toEqual([
      "1.1",
      "1. Vida",
      10,
      5,
      "Secretaría de Salud",
      "salud.xlsx",
      "Matriz",
      4,
      "",
    ]);
  });
  test("tells of every file what became of it, and who sent none", () => {
    const rows = table(
      consolidadoReport(consolidada([SALUD, CULTURA], { plan: PLAN })),
      "entregas",
    );
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      ["Secretaría de Salud", "salud.xlsx", "Incluido", "30 de septiembre de 2021", 2, 2],
      ["Secretaría de Cultura", "cultura.xlsx", "Incluido", "30 de septiembre de 2021", 2, 2],
      ["Dirección de Obras", "", "Dependencia sin entrega", "", "–", "–"],
      ["Total", "", "", "", 4, 4],
    ]);
  });
  test("the points of the dependencias add up to the plan's, below them (R20)", () => {
    const rows = table(consolidadoReport(consolidada([SALUD, CULTURA])), "dependencias");
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["Secretaría de Cultura", 12.5, 3.125, 0.25],
      ["Secretaría de Salud", 12.5, 9.375, 0.75],
      ["Plan de Desarrollo", 25, 12.5, 0.5],
    ]);
  });
  test("lists what was done with every row that was not plain", () => {
    const rows = table(consolidadoReport(consolidada([SLIP, CULTURA], { plan: PLAN })), "revisar");
    expect(
      rows.slice(1).map(([asunto, meta, , , celda, , hecho]) => [asunto, meta, celda, hecho]),
    ).toEqual([
      [
        "Código distinto",
        "1.1",
        "Matriz!A4",
        "Dice «1.l»; por su texto corresponde a la meta 1.1 (similitud 100\u00a0%).",
      ],
      ["Sin reporte", "2.3", "", "Sin reporte: se toma como programada y con ejecución 0."],
    ]);
  });
  test("a sheet without rows still has a table, which says so", () => {
    expect(
      table(
        consolidadoReport(consolidada([SALUD, CULTURA], { plan: PLAN, anterior: PLAN })),
        "cambios",
      )[1]![0],
    ).not.toBe("");
    expect(table(consolidadoReport(consolidada([SALUD, CULTURA])), "revisar")[1]![0]).toBe(
      "Nada por revisar",
    );
  });
});

test("devolucionReport(devolucion) of who sent nothing asks for the matriz and speaks of no cell of it", () => {
  const devoluciones = devolucionesOf(consolidada([CULTURA], { plan: PLAN }));
  const subtitles = devoluciones.map((devolucion) => [
    devolucion.pendientes.some(({ archivo: of }) => of !== null),
    JSON.stringify(devolucionReport(devolucion, OFICIO).sheets[0]!.rows.slice(0, 5)),
  ]);
  expect(subtitles.some(([isSent]) => !isSent)).toBe(true);
  for (const [isSent, words] of subtitles)
    expect(words).toMatch(isSent ? /de la matriz que envió/ : /No se recibió la matriz/);
});

test("devolucionReport(devolucion) says the meta, the cell, what is wrong and how to put it right", () => {
  const [salud] = devolucionesOf(consolidada([SLIP, CULTURA], { plan: PLAN }));
  const [headings, first] = table(devolucionReport(salud!, OFICIO), "devolucion");
  expect(headings).toEqual([
    "Severidad",
    "Archivo",
    "Meta",
    "Celda",
    "Observación",
    "Ajuste solicitado",
    "Respuesta",
    "Quién responde",
    "Fecha de la respuesta",
  ]);
  expect(first).toEqual([
    "Error",
    "salud.xlsx",
    "1.1",
    "Matriz!A4",
    "Dice «1.l»; por su texto corresponde a la meta 1.1 (similitud 100\u00a0%).",
    "Escriba el código 1.1.",
    "",
    "",
    "",
  ]);
});

test("a devolución says when it was made, by whom, until when it is answered, and for which corte", () => {
  const [salud] = devolucionesOf(consolidada([SLIP, CULTURA], { plan: PLAN }));
  const { rows } = devolucionReport(salud!, OFICIO).sheets[0]!;
  expect(rows.slice(2, 6).map(({ cells }) => valueOf(cells[0] ?? null))).toEqual([
    "Fecha: 1 de octubre de 2021 · Elaboró: Ana",
    "Para: Secretaría de Salud. Asunto: ajustes a la matriz de recolección de información, corte: 30 de septiembre de 2021.",
    expect.stringContaining("escriba en la columna Respuesta") as string,
    "Plazo para responder: ____________________",
  ]);
  expect(rows[5]?.cells[0]?.look).toBe("blockTitle");
});

test("a devolución ends with who signs it, none of which is a point when it comes back", () => {
  const [salud] = devolucionesOf(consolidada([SLIP, CULTURA], { plan: PLAN }));
  const { sheets } = devolucionReport(salud!, OFICIO);
  const rows = sheets[0]!.rows.map(({ cells }) => cells.map((cell) => valueOf(cell)));
  expect(rows.slice(-2).map((cells) => cells.filter((cell) => cell !== ""))).toEqual([
    ["Por la Oficina Asesora de Planeación Estratégica", "Recibido por la dependencia"],
    ["Nombre y cargo", "Nombre, cargo y fecha"],
  ]);
  const back = readDevolucion({
    name: "devolucion.xlsx",
    remembered: null,
    sheets: [
      {
        ...{ name: "Devolución", hidden: false, rows, merges: [] },
        ...{ formats: new Map(), formulas: new Map(), uncalculated: new Set() },
      },
    ],
  });
  expect(back?.puntos).toBe(salud!.pendientes.length);
});
