import { evaluateWorkbook } from "../../src/core/evaluate";
import { filasDePlan } from "../../src/core/nuevoPlan/filasDePlan";
import { planDe } from "../../src/core/nuevoPlan/planDe";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { publish } from "../../src/excel/publish/publish";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";

let office: BootedOffice;
afterEach(() => office.dispose());

test("readWorkbook() reads the sheet of settings that was published, unlike results", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  const kept = await publish({ sheets: [ajustesSheet([], "Ajustes")] });
  expect(kept).toMatchObject({ ok: true });
  const read = await readWorkbook(() => []);
  expect(read.ok && read.value.workbook.sheets.map(({ name }) => name)).toEqual([
    "Matriz",
    "Ajustes",
  ]);
});

test("a plan that was made of a matriz is kept in the workbook, and its figures go by it", async () => {
  const rows = [
    ["Código meta", "Eje", "Meta de producto", "Programado 2024", "Ejecutado 2024"],
    ["1", "1. Eje social", "Dotar sedes", 10, 5],
    ["2", "2. Eje económico", "Capacitar jóvenes", 10, 2],
    ["3", "3. Eje ambiental", "Sembrar árboles", 10, 8],
  ];
  office = await openRows({ Matriz: rows });
  const before = await evaluated();
  const made = planDe(before, { nombre: "Tenjo avanza", desde: null, acto: "Acuerdo 7" });
  if (!made.ok) throw new Error(made.error);
  const pesos = { 1: 0.15, 2: 0.5, 3: 0.35 };
  const plan = {
    ...made.value,
    pesos: { valor: new Map(Object.entries(pesos)), desde: null, acto: null },
  };
  const filas = filasDePlan(plan, "Ana Ruiz");
  expect(await publish({ sheets: [ajustesSheet(filas, "Ajustes")] })).toMatchObject({ ok: true });
  const { pesos: used, raiz, ajustes } = await evaluated();
  expect(ajustes?.plan).toMatchObject({
    nombre: "Tenjo avanza",
    vigencias: [2024, 2025, 2026, 2027],
  });
  expect([used.fuente, used.oficial?.nombre]).toEqual(["preset", "Tenjo avanza"]);
  expect(raiz.cumplimiento).toBeCloseTo(0.15 * 0.5 + 0.5 * 0.2 + 0.35 * 0.8, 12);

  // Taken away, the figures are what they were.
  expect(await publish({ sheets: [ajustesSheet([], "Ajustes")] })).toMatchObject({ ok: true });
  expect((await evaluated()).raiz.cumplimiento).toBe(before.raiz.cumplimiento);
});

async function evaluated(): Promise<Evaluation> {
  const read = await readWorkbook(() => []);
  if (!read.ok) throw new Error(read.error.type);
  const evaluation = evaluateWorkbook(read.value.workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}
