import type { Grafica, Informe, Tabla } from "../../../src/core/informe/informe";
import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { contentOf } from "../../cases/sampleFiles";
import { writeInforme } from "../../../src/files/writeInforme";
import { hoja, jsonOf, libro } from "./hojas";

const HEADER = [
  "Política pública",
  "Componente",
  "Actividad",
  "Programado",
  "Realizado",
  "Meta del PDM",
];

/** Two policies in one list, which serve three metas; one of them is served by both. */
const POLITICAS = libro(
  hoja("Políticas públicas", [
    HEADER,
    ["Juventud", "Empleo", "Talleres", 10, 5, "I.A.1.1, I.A.1.2"],
    ["Juventud", "Empleo", "Ferias", 10, 10, "I.A.1.1"],
    ["Mujer", "Salud", "Jornadas", 4, 1, "I.A.1.1; Dotar sedes, con mobiliario"],
  ]),
);

describe("the informe of several policies", () => {
  test("has the format of each with its own two figures, then the tables side by side", () => {
    const informe = informeOf(POLITICAS);
    expect(informe?.titulo).toBe("FORMATO INFORME GESTIÓN POLÍTICAS PÚBLICAS");
    const titles = informe?.bloques.flatMap((one) => (one.type === "titulo" ? [one.text] : []));
    expect(titles?.slice(0, 3)).toEqual(["Juventud", "Mujer", "Resumen"]);
    expect(tabla(informe, "Formato de informe: Juventud")).toContain(
      "Cumplimiento cuantitativo|75,0 %",
    );
    expect(tabla(informe, "Formato de informe: Mujer")).toContain(
      "Cumplimiento cuantitativo|25,0 %",
    );
  });

  test("says which metas of the plan each serves", () => {
    expect(tabla(informeOf(POLITICAS), "Metas del plan a las que sirve")).toEqual([
      "I.A.1.1|2|1",
      "I.A.1.2|1|0",
      "Dotar sedes, con mobiliario|0|1",
    ]);
    expect(jsonOf(POLITICAS)?.["metas"]).toEqual([
      {
        meta: "I.A.1.1",
        politicas: [
          { nombre: "Juventud", actividades: 2 },
          { nombre: "Mujer", actividades: 1 },
        ],
      },
      { meta: "I.A.1.2", politicas: [{ nombre: "Juventud", actividades: 1 }] },
      { meta: "Dotar sedes, con mobiliario", politicas: [{ nombre: "Mujer", actividades: 1 }] },
    ]);
  });
});

test("that of cooperación has the areas without any gestión, and the metas with cooperation behind them", () => {
  const informe = informeOf(
    libro(
      hoja("Cooperación", [
        ["Gestión", "Área", "Cooperante", "Monto ofrecido", "Meta"],
        ["Riego", "Desarrollo rural", "JICA", 500, "I.A.1.1"],
      ]),
    ),
  );
  expect(tabla(informe, "Gestiones por área y estado")).toContain("Economía|0|–|–|0");
  expect(tabla(informe, "Metas con cooperación")).toEqual(["I.A.1.1|1|$ 500|–"]);
});

describe("the informe of any instrument of lists", () => {
  const MEJORA = libro(
    hoja("Plan de mejora", [
      ["Hallazgo", "Acción de mejora", "Responsable", "Fecha límite", "Estado"],
      ["Actas", "Archivar", "Gobierno", "30/06/2021", "Cumplida"],
      ["Tablas", "Aprobar", "Planeación", null, "En proceso"],
    ]),
  );

  test("draws what the board draws, whole numbers as such", () => {
    expect(graficas(informeOf(MEJORA))).toEqual([
      [
        "Acciones por responsable",
        "cuenta",
        ["Gobierno", "Planeación"],
        [
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      ],
    ]);
  });

  test("is written with native charts, whose counts have no decimals", async () => {
    const informe = informeOf(MEJORA);
    const parts = informe === null ? {} : await contentOf(await writeInforme(informe, null));
    expect(parts["word/charts/chart1.xml"]).toContain('formatCode="[$-240A]#,##0"');
  });

  test("ends with what to put right: what, where, and what to do", () => {
    expect(tabla(informeOf(MEJORA), "Alertas")).toEqual([
      "«Aprobar» no tiene fecha límite.|'Plan de mejora'!D3|Complete la celda.",
    ]);
  });

  test("of several policies draws both figures of each and of its components, on 0–100", () => {
    expect(graficas(informeOf(POLITICAS))).toEqual([
      ["Por política", "porcentaje", ["Juventud", "Mujer"], [[75, 25]]],
      ["Juventud", "porcentaje", ["Empleo"], [[75]]],
      ["Mujer", "porcentaje", ["Salud"], [[25]]],
    ]);
  });

  test("begins with what is to be confirmed, since its figures are missing", () => {
    const informe = informeOf(
      libro(
        hoja("Cooperación", [
          ["Gestión", "Área", "Cooperante", "Estado", "Monto", "Valor"],
          ["Riego", "Desarrollo rural", "JICA", "En gestión", 500, 700],
        ]),
      ),
    );
    const [title, question] = informe?.bloques ?? [];
    expect(title).toMatchObject({ type: "titulo", text: "Por confirmar" });
    expect(question).toMatchObject({
      trozos: [{ text: expect.stringContaining("«Monto», «Valor»") as string }],
    });
  });
});

/** Title, unit, categories and the values of each series. */
function graficas(informe: Informe | null): readonly unknown[] | undefined {
  return informe?.bloques
    .filter((one): one is Grafica => one.type === "grafica")
    .map(({ titulo, unidad, categorias, series }) => [
      titulo,
      unidad,
      categorias,
      series.map(({ valores }) => valores),
    ]);
}

function informeOf(workbook: ReturnType<typeof libro>): Informe | null {
  const found = evaluateInstrumento(INSTRUMENTOS, workbook);
  return found.ok ? found.value.evaluado.informe() : null;
}

function tabla(informe: Informe | null, titulo: string): readonly string[] | undefined {
  const found = informe?.bloques.find(
    (one): one is Tabla => one.type === "tabla" && one.titulo === titulo,
  );
  return found?.filas.map((cells) => cells.map(({ text }) => text.replace(/\s/g, " ")).join("|"));
}
