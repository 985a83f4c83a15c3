import { readdirSync } from "node:fs";
import { openPlan } from "../../../src/cli/openPlan";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { sinMetasText } from "../../../src/core/consolidate/text/entregas";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { ok } from "../../../src/core/result";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { azarOf } from "../../dialectos/azar";
import { enDialecto } from "./dialecto";
import { hoja, libro } from "./hojas";
import { COOPERACION, MEJORA, PETI, POLITICA } from "./verdades";

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
const SAMPLES = "assets/samples/instrumentos";

const LISTAS = [
  ["politicaPublica", POLITICA],
  ["cooperacion", COOPERACION],
  ["peti", PETI],
  ["planDeMejora", MEJORA],
] as const;

describe("a workbook of another instrument is no matriz", () => {
  // Of a policy alone, a third of the dialects have the columns of a matriz.
  test.each(LISTAS)("entregaOf(%s) refuses it by its name, in any dialect", (id, verdad) => {
    for (const seed of SEEDS)
      expect([seed, notaOf(enDialecto(azarOf(seed), verdad))]).toEqual([seed, refusal(id)]);
  });

  test("openPlan(path), which --plan and --anterior ask, refuses each sample by its name", async () => {
    const said = await Promise.all(
      readdirSync(SAMPLES).map(async (file) => {
        const plan = await openPlan(`${SAMPLES}/${file}`);
        return plan.ok ? `${file}: recognised` : plan.error;
      }),
    );
    const wanted = ["cooperacion", "peti", "planDeMejora", "politicaPublica"].map(refusal);
    expect(said.map((sentence, index) => sentence.endsWith(wanted[index] ?? "?"))).toEqual(
      wanted.map(() => true),
    );
  });

  test("a matriz beside one is read from its own sheet", () => {
    const lista = enDialecto(azarOf(3), MEJORA);
    const matriz = hoja("Matriz", [
      ["Código meta", "Meta", "Tipo", "Programado 2021", "Ejecutado 2021"],
      ["1.1.1", "Vías mantenidas", "Incremento", 4, 2],
      ["1.1.2", "Escuelas dotadas", "Incremento", 5, 5],
    ]);
    const entrega = entregaOf("dos.xlsx", ok(libro(...lista.sheets, matriz)));
    expect(entrega).toMatchObject({
      estado: "recognised",
      lectura: { filas: [{ codigo: "1.1.1" }, { codigo: "1.1.2" }] },
    });
  });
});

function refusal(id: string): string {
  const nombre = INSTRUMENTOS.find((one) => one.id === id)?.nombre ?? "";
  return `Es «${nombre}» y no una matriz del plan: se evalúa aparte.`;
}

function notaOf(workbook: WorkbookSnapshot): string {
  const entrega = entregaOf("lista.xlsx", ok(workbook));
  return entrega.estado === "recognised" ? "recognised" : sinMetasText(entrega);
}
