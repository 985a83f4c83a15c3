import type { Sheet } from "../../../src/core/grid/grid";
import { hoja, jsonOf, libro } from "./hojas";

const POLITICA = hoja("Pol", [
  ["POLÍTICA PÚBLICA DE JUVENTUD"],
  ["Componente", "Actividad", "Programada", "Realizada", "Responsable"],
  ["A", "Talleres", 4, 2, "Salud"],
  ["B", "Ferias", 4, 1, "Salud"],
  ["B", "Rutas", 2, 1, "Salud"],
]);
const PETI = hoja("Hoja2", [
  ["PETI"],
  ["Actividad", "Vigencia", "Líder", "Presupuesto", "Riesgos", "Estado"],
  ["Portal", 2020, "TIC", 10, "r", "Terminada"],
  ["Redes", 2021, "TIC", 10, "r", "En ejecución"],
]);
const MEJORA = hoja("Hoja3", [
  ["PLAN DE MEJORA"],
  ["Hallazgo", "Acción de mejora", "Responsable", "Fecha límite", "Estado"],
  ["h", "Publicar el acta", "Ana", "30/06/2021", "Terminada"],
  ["h", "Ajustar los sistemas de información", "Ana", "30/06/2021", "Sin iniciar"],
]);

/** Each instrument that a workbook is shown as, with its sheets. */
function shown(...sheets: readonly Sheet[]): readonly unknown[] {
  const { otros = [], ...first } = jsonOf(libro(...sheets)) ?? {};
  return [first, ...(otros as readonly Readonly<Record<string, unknown>>[])].map(
    ({ instrumento, listas }) => [
      instrumento,
      ...(listas as readonly { readonly hoja: string }[]).map((lista) => lista.hoja),
    ],
  );
}

const JUNTOS = ["politicaPublica", "peti", "planDeMejora"];

describe("a workbook of several instruments shows each sheet as the one that it says it is", () => {
  test.each([
    ["a policy and a PETI", [POLITICA, PETI], ["Pol", "Hoja2", null]],
    ["a PETI and a policy", [PETI, POLITICA], ["Pol", "Hoja2", null]],
    ["a policy and a plan de mejora", [POLITICA, MEJORA], ["Pol", null, "Hoja3"]],
    // The second row of the plan de mejora speaks of systems: a row of data titles nothing.
    ["a PETI and a plan de mejora", [PETI, MEJORA], [null, "Hoja2", "Hoja3"]],
    ["the three", [MEJORA, PETI, POLITICA], ["Pol", "Hoja2", "Hoja3"]],
  ])("%s", (_name, sheets, wanted) => {
    expect(shown(...sheets)).toEqual(
      JUNTOS.flatMap((id, index) => (wanted[index] == null ? [] : [[id, wanted[index]]])),
    );
  });

  test("where no title tells, to the one whose own columns it has", () => {
    const rows = PETI.rows.slice(1);
    expect(shown(POLITICA, hoja("Hoja2", rows))).toEqual([
      ["politicaPublica", "Pol"],
      ["peti", "Hoja2"],
    ]);
  });

  test("each with its own figures", () => {
    expect(jsonOf(libro(POLITICA, PETI, MEJORA))).toMatchObject({
      cumplimiento: 40,
      otros: [{ actividades: { length: 2 } }, { cumplimiento: 50 }],
    });
  });
});

describe("a list that names where things come from is no register of cooperation", () => {
  const FUENTE = hoja("Hoja4", [
    ["PLAN DE MEJORAMIENTO"],
    ["Fuente", "No conformidad", "Acción", "Avance"],
    ["Auditoría", "NC1", "Publicar el acta", "100%"],
    ["Auditoría", "NC2", "Ajustar el manual", "40%"],
  ]);

  test("a plan de mejora with its source", () => {
    expect(shown(FUENTE)).toEqual([["planDeMejora", "Hoja4"]]);
  });

  test.each([
    [
      "contracts",
      ["Número", "Objeto", "Contratista", "Fuente", "Valor", "Estado"],
      ["001", "Suministro", "Acme", "SGP", 1000, "Liquidado"],
    ],
    [
      "a budget",
      ["Sector", "Proyecto", "Fuente de financiación", "Valor"],
      ["Salud", "Vacunas", "SGP", 1000],
    ],
    [
      "projects",
      ["Nombre del proyecto", "Entidad", "Estado"],
      ["Parque", "Alcaldía", "Registrado"],
    ],
  ])("%s, alone and beside a register", (_name, header, row) => {
    const list = hoja("Otra", [header, row]);
    expect(jsonOf(libro(list))).toBeNull();
    const registro = hoja("Registro", [
      ["COOPERACIÓN"],
      ["Gestión", "Cooperante", "Estado"],
      ["Becas", "JICA", "En gestión"],
    ]);
    expect(shown(list, registro)).toEqual([["cooperacion", "Registro"]]);
  });

  test("where a title says that it is one, «Fuente» is its cooperante", () => {
    const registro = hoja("Registro", [
      ["COOPERACIÓN"],
      ["Proyecto", "Fuente", "Estado"],
      ["Becas", "JICA", "En gestión"],
    ]);
    expect(shown(registro)).toEqual([["cooperacion", "Registro"]]);
  });
});
