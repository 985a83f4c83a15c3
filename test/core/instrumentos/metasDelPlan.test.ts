import { metaNamedIn } from "../../../src/core/plan/metasDelPlan";
import { smallMatriz } from "../../app/smallMatriz";
import { hoja, jsonOf, libro } from "./hojas";

const MATRIZ = hoja("Matriz", smallMatriz());

/** Activities of a policy, each with the metas that it says it serves. */
function politica(...metas: readonly string[]): ReturnType<typeof hoja> {
  return hoja("Política pública de juventud", [
    ["Componente", "Actividad", "Programado", "Realizado", "Meta del PDM"],
    ...metas.map((meta, index) => ["Empleo", `Taller ${index + 1}`, 2, 1, meta]),
  ]);
}

/** What the policy says, in a workbook where it stands beside a matriz. */
function besideMatriz(...metas: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const json = jsonOf(libro(MATRIZ, politica(...metas)));
  return (json?.["otros"] as readonly Readonly<Record<string, unknown>>[] | undefined)?.[0];
}

describe("the metas that a policy serves, where the plan stands beside it", () => {
  test("have what they reached, by code or by text", () => {
    expect(besideMatriz("m.1", "Becar estudiantes")?.["metas"]).toMatchObject([
      { meta: "m.1", codigo: "M-1", cumplimientoDeLaMeta: 75, nivelDeLaMeta: "Aceptable" },
      { codigo: "M-2", cumplimientoDeLaMeta: 50, nivelDeLaMeta: "Bajo" },
    ]);
  });

  test("one that the plan has not is said, in the cell of each activity", () => {
    const json = besideMatriz("M-1", "M-9", "M-9");
    expect(json?.["metas"]).toMatchObject([{}, { codigo: null, cumplimientoDeLaMeta: null }]);
    const alertas = json?.["alertas"] as readonly Readonly<Record<string, unknown>>[];
    expect(alertas.filter(({ tipo }) => tipo === "metaDesconocida")).toMatchObject([
      {
        celda: "'Política pública de juventud'!E3",
        mensaje: expect.stringContaining("«M-9»") as string,
      },
      { celda: "'Política pública de juventud'!E4" },
    ]);
  });

  test("a plan that is given stands before the workbook's own", () => {
    const plan = [{ codigo: "M-1", nombre: "", cumplimiento: 1, nivel: "Sobresaliente" as const }];
    const json = jsonOf(libro(MATRIZ, politica("M-1")), { metasDelPlan: () => plan });
    expect(json?.["otros"]).toMatchObject([{ metas: [{ cumplimientoDeLaMeta: 100 }] }]);
  });

  test("without a plan nothing is said of what they reached", () => {
    const nombre = "Política pública";
    expect(jsonOf(libro(politica("M-1", "M-9")))?.["metas"]).toEqual([
      { meta: "M-1", politicas: [{ nombre, actividades: 1 }] },
      { meta: "M-9", politicas: [{ nombre, actividades: 1 }] },
    ]);
  });
});

test("metaNamedIn(metas)(text) is the meta of that code, however it is written, and of no other", () => {
  const meta = { codigo: "I.A.1.1", nombre: "Dotar sedes", cumplimiento: null, nivel: null };
  const named = metaNamedIn([meta]);
  expect(["1-a-1-1.", "dotar  SEDES", "I.A.1.10", ""].map(named)).toEqual([meta, meta, null, null]);
});
