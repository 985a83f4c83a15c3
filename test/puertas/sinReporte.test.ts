import { writeXlsx } from "hucre/xlsx";
import { avanceFormula } from "../../src/core/cells/cellFormulas";
import { cifrasMostradas } from "../../src/core/cifras/mostradas";
import { evaluationText } from "../../src/cli/evaluationText";
import { corteOf } from "../../src/core/corte/corte";
import { tableroOf } from "../../src/core/tablero/tablero";
import { distintas } from "./dicho";
import { muestraOf, type Muestra } from "./muestra";
import { panel } from "./panel";
import { evaluar, PUERTAS, type Puerta } from "./puertas";

// R1: of the first escenario nobody reported, of the second a 0 was reported: no door tells both alike.

const HEADINGS = [
  ...["Código meta", "Escenario de cambio", "Prospectiva", "Peso escenario", "Meta de producto"],
  ...["Dependencia responsable", "Meta cuatrienio", "Programado 2021", "Ejecutado 2021"],
];

async function muestra(executed: readonly (number | null)[]): Promise<Muestra> {
  const rows = executed.map((ejecutado, index) => {
    const eje = index < 2 ? "I. Social" : "II. Campo";
    const dependencia = index < 2 ? "Secretaría de Salud" : "Secretaría de Ambiente";
    return [
      ...[`${eje.split(".")[0]}.A.${index + 1}`, eje, `${eje.split(".")[0]}.A Acceso`, 50],
      ...[`Dotar ${index + 1} sedes`, dependencia, 8, 2, ejecutado],
    ];
  });
  const bytes = await writeXlsx({ sheets: [{ name: "Matriz", rows: [HEADINGS, ...rows] }] });
  return muestraOf("matriz.xlsx", bytes);
}

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error } }));

let mitad: Muestra;
beforeAll(async () => (mitad = await muestra([null, null, 0, 0])));

test.each(Object.entries<Puerta>({ panel, ...PUERTAS }))(
  "%s shows no result where nobody reported, and says so (R1, R31)",
  async (_, puerta) => {
    const said = await puerta(mitad);
    expect(said.size).toBeGreaterThan(5);
    expect(distintas(evaluar(mitad), said)).toEqual([]);
  },
);

test("evaluar keeps the number that it counts with, without nivel, and says why (R7)", () => {
  const shown = evaluar(mitad);
  expect(shown.get("nodo/I/cumplimiento")).toBe(null);
  expect(shown.get("nodo/I/nivel")).toBe("Sin reporte");
  expect([shown.get("nodo/II/cumplimiento"), shown.get("nodo/II/nivel")]).toEqual([0, "Bajo"]);
  expect(evaluationText("m.xlsx", mitad.evaluation)).toMatch(/^I +50,0 .* – +– +Sin reporte/m);
});

test("what was expected of it is missing all the same", () => {
  const cifras = cifrasMostradas(mitad.evaluation);
  const { nodos, dependencias } = tableroOf(mitad.evaluation, cifras);
  for (const puestos of [nodos, dependencias])
    expect(new Set(puestos.map(({ cumplimiento, falta }) => `${cumplimiento} ${falta}`))).toEqual(
      new Set(["null 0.125", "0 0.125"]),
    );
});

test("a formula of it gives no figure, and one of the other its 0", () => {
  expect(avanceFormula(mitad.workbook, 2021, "II")).toEqual({ ok: true, value: 0 });
  expect(avanceFormula(mitad.workbook, 2021, "I")).toEqual({
    ok: false,
    error: { type: "nothingToMeasure" },
  });
});

test("a corte of a plan that nobody reported keeps no result", async () => {
  const { evaluation } = await muestra([null, null, null, null]);
  const [plan] = corteOf(evaluation).sujetos;
  expect(plan?.cifras).toMatchObject({ avance: null, cumplimiento: null });
  expect(plan).not.toHaveProperty("sinReporte");
});
