import type { AlertaGroup } from "../../src/app/alertaGroups";
import type { Alerta } from "../../src/app/alertasOf";
import { alertaGroupText, sharedSentence } from "../../src/app/text/alertaGroup";
import type { Finding } from "../../src/core/finding";

function alerta(finding: Finding): Alerta {
  return { key: finding.meta ?? "", finding, meta: null, path: [], dependencia: null };
}

function presumed(meta: string, row: number): Alerta {
  return alerta({
    type: "noProgramadaPresunta",
    severity: "advertencia",
    meta,
    at: { workbook: "matriz.xlsx", sheet: "Matriz", row, column: 4 },
    points: null,
    vigencia: 2021,
  });
}

function overExecuted(meta: string, ejecutado: number): Alerta {
  const facts = { points: null, bruto: ejecutado / 2, programado: 2, ejecutado };
  return alerta({ type: "sobreEjecucion", severity: "info", meta, at: null, ...facts });
}

function group(alertas: readonly Alerta[]): AlertaGroup {
  const points = { lost: null, atStake: 0.0012 };
  return { id: "", key: { by: "tipo", tipo: "sobreEjecucion" }, alertas, points };
}

test("alertaGroupText(group) says once what is said of all, with the cells behind it", () => {
  const alertas = [1, 2, 3, 4, 5, 6].map((row) => presumed(`M${row}`, row));
  expect(alertaGroupText(group(alertas))).toBe(
    "Sin valor programado · 6 alertas · 0,12\u00a0pp por confirmar. No hay valor programado para 2021: se presume que la meta no está programada. [Matriz: E2, E3, E4, E5, E6 y 1 más]",
  );
});

test("alertaGroupText(group) gives the first as the example where each says its own", () => {
  expect(alertaGroupText(group([overExecuted("M1", 3), overExecuted("M2", 4)]))).toBe(
    "Sobreejecución · 2 alertas · 0,12\u00a0pp por confirmar. Por ejemplo, meta M1: Se ejecutó 3 de 2 programado (150,0\u00a0%); para el cálculo se toma 100\u00a0%.",
  );
});

test("sharedSentence(alertas) is what several have in common", () => {
  expect(sharedSentence([presumed("M1", 1)])).toBe(null);
  expect(sharedSentence([overExecuted("M1", 3), overExecuted("M2", 4)])).toBe(null);
  expect(sharedSentence([presumed("M1", 1), presumed("M2", 2)])).toContain("se presume");
});
