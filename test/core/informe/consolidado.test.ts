import type { Tabla } from "../../../src/core/informe/informe";
import { FRASES } from "../../../src/core/informe/frases";
import { informeOf } from "../../../src/core/informe/informeOf";
import { readPlantilla } from "../../../src/core/informe/plantilla";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { consolidados } from "../../puertas/consolidar";
import { PLAN, SALUD } from "../consolidate/matrices";

// Of the plan only Salud sent its file: the metas of the others are sin reporte (R7).
let evaluation: Evaluation;
let said: string;
let tables: readonly Tabla[];
beforeAll(async () => {
  ({ evaluation } = (await consolidados("consolidado.xlsx", [SALUD], { plan: PLAN })).muestra);
  const plantilla = readPlantilla(FRASES);
  const written = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!written || !written.ok) throw new Error("not written");
  const { bloques } = written.value.informe;
  tables = bloques.flatMap((one) => (one.type === "tabla" ? [one] : []));
  said = bloques
    .flatMap((one) =>
      one.type === "parrafo" || one.type === "vineta"
        ? [one.trozos.map(({ text }) => text).join("")]
        : [],
    )
    .join("\n");
});

describe("the informe of a consolidado in which metas are sin reporte", () => {
  test("its table by dependencia names each that has a meta sin ejecución or sin reporte", () => {
    const due = evaluation.metas
      .filter(({ estado }) => estado === "sinEjecucion" || estado === "sinReporte")
      .map(({ meta }) => meta.fila.dependencia);
    const [table] = tables.filter(({ columnas }) => columnas[0]?.titulo === "Dependencia");
    expect(table?.columnas.map(({ titulo }) => titulo)).toContain("Sin reporte");
    expect(new Set(table?.filas.map(([first]) => first?.text))).toEqual(new Set(due));
  });

  test("says which dependencias reported none of theirs, and that these are no metas sin ejecución", () => {
    expect(said).toContain("No reportaron ninguna de sus metas programadas: ");
    expect(said).toContain("no están entre las que aquí se cuentan sin ejecución");
    expect(said).not.toContain("están como programadas sin ejecución");
    expect(tables.map(({ titulo }) => titulo)).not.toContain(
      "Todas las metas programadas tienen ejecución.",
    );
  });

  test("R20: says that its rows are one for each meta, and where those of the files are told", () => {
    expect(said).toContain("consolidado de las matrices de las dependencias");
    expect(said).toContain("están en su hoja Entregas.");
    expect(said).not.toContain("Se leyeron");
  });
});
