import { book, sheet } from "../../cases/recognitionCase";
import { withExecutionTimes } from "../../cases/withCell";
import { FRASES } from "../../../src/core/informe/frases";
import type { Bloque, Tabla, Trozo } from "../../../src/core/informe/informe";
import { informeOf, type InformeEscrito } from "../../../src/core/informe/informeOf";
import { todo, type PedidoDeInforme } from "../../../src/core/informe/pedido";
import { readPlantilla } from "../../../src/core/informe/plantilla";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { YearOfFila } from "../../../src/core/matriz/filas/fila";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import type { CorteGuardado } from "../../../src/core/corte/corteGuardado";
import { evaluatedAt, guardadoAt, matrizOf, ROWS } from "../corte/quarters";
import { cases } from "../../cases/build";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

const SAMPLE = "assets/samples/matriz-sopo-2021-t3-reportada.xlsx";

function written(from: WorkbookSnapshot | Evaluation, frases = FRASES): InformeEscrito {
  return informeWith("sheets" in from ? evaluationOf(from) : from, todo(), frases);
}

function informeWith(from: Evaluation, pedido: PedidoDeInforme, frases = FRASES): InformeEscrito {
  const plantilla = readPlantilla(frases);
  if (!plantilla.ok) throw new Error(`line ${plantilla.error.line}: ${plantilla.error.text}`);
  const informe = informeOf(from, plantilla.value, pedido);
  if (!informe.ok) throw new Error(`line ${informe.error.line}: ${informe.error.text}`);
  return informe.value;
}

/** The runs of text of a block, those of its cells too. */
function trozosOf(bloque: Bloque): readonly Trozo[] {
  switch (bloque.type) {
    case "titulo":
    case "grafica":
      return [];
    case "parrafo":
    case "vineta":
      return bloque.trozos;
    case "tabla":
      return bloque.filas.flat();
  }
}

function tables({ informe }: InformeEscrito): readonly Tabla[] {
  return informe.bloques.flatMap((one) => (one.type === "tabla" ? [one] : []));
}

function sentences({ informe }: InformeEscrito): readonly string[] {
  return informe.bloques.flatMap((one) =>
    one.type === "parrafo" || one.type === "vineta"
      ? [one.trozos.map(({ text }) => text).join("")]
      : [],
  );
}

let sample: WorkbookSnapshot;
let evaluation: Evaluation;
beforeAll(async () => {
  sample = await readSample(SAMPLE);
  evaluation = evaluationOf(sample);
});

test("a sign stays on the line of its figure, in sentences that the office typed with the space of its keyboard", () => {
  const said = sentences(written(evaluation)).join("\n");
  expect(said.match(/\d\u00a0pp/g)?.length).toBeGreaterThan(4);
  expect(said).not.toMatch(/\d (?:%|pp\b)/);
});

describe("a blank is no reported zero, and the sentences say which it is (R1)", () => {
  const informe = (ejecutado: readonly string[]): InformeEscrito =>
    written(
      book(
        "plan.xlsx",
        sheet(
          "Matriz",
          `
        | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
        | M1 | 1. Vida | Dotar una sede | 10 | ${ejecutado[0]}
        | M2 | 1. Vida | Formar gestores | 20 | ${ejecutado[1]}
        | M3 | 1. Vida | Sembrar árboles | 30 | ${ejecutado[2]}`,
        ),
      ),
    );
  const ejes = (ejecutado: readonly string[]): string => sentences(informe(ejecutado)).join("\n");
  const cells = ({ informe: { bloques } }: InformeEscrito): readonly string[] =>
    bloques.flatMap((one) =>
      one.type === "tabla" ? one.filas.flat().map(({ text }) => text) : [],
    );

  test("nobody reported: no table has a cumplimiento or a nivel of it, and no chart a bar", () => {
    const one = informe(["", "", ""]);
    expect(cells(one)).not.toContain("0,0\u00a0%");
    const niveles = tables(one).flatMap(({ columnas, filas }) =>
      columnas.some(({ titulo }) => titulo === "Rango") ? [] : filas.flat(),
    );
    expect(niveles.filter(({ nivel }) => nivel === "Bajo")).toEqual([]);
    expect(
      one.informe.bloques.flatMap((bloque) =>
        bloque.type === "grafica" ? bloque.series.flatMap(({ valores }) => valores) : [],
      ),
    ).not.toContain(0);
  });

  test("a typed zero is a result, in Bajo", () => {
    expect(cells(informe(["0", "0", "0"]))).toEqual(expect.arrayContaining(["0,0\u00a0%", "Bajo"]));
  });

  test("nobody reported: no avance is told as a result", () => {
    const said = ejes(["", "", ""]);
    expect(said).toContain(
      "Nadie ha reportado ejecución en el período: ninguna de las 3 metas programadas trae valor.",
    );
    expect(said).toContain("el plan no tiene todavía un resultado que concluir");
    expect(said).not.toContain("en nivel Bajo");
  });

  test("some reported: how many are without report stands beside those without execution", () => {
    const said = ejes(["10", "0", ""]);
    expect(said).toContain("Una meta programada no trae valor de ejecución: nadie la ha reportado");
    expect(said).toContain("De las que están sin ejecución, de una nadie ha reportado valor");
    expect(said).toContain("en nivel Bajo");
  });

  test("all reported zero: nothing is without report", () => {
    const said = ejes(["0", "0", "0"]);
    expect(said).toContain("un cumplimiento del 0,0\u00a0%, en nivel Bajo");
    expect(said).not.toContain("reportado");
  });
});

describe("the annex of alertas", () => {
  const plan = (count: number, name = "Dotar una sede"): InformeEscrito =>
    written(
      book(
        "plan.xlsx",
        sheet(
          "Matriz",
          `
        | Código meta | Eje | Meta de producto | Dependencia | Programado 2025 | Ejecutado 2025
        ${Array.from({ length: count }, (_, index) => `| M${index + 1} | 1. Vida | ${name} ${index + 1} | Salud | 10 | 90`).join("\n")}`,
        ),
      ),
    );
  const listed = (one: InformeEscrito): Tabla | undefined =>
    tables(one).find(({ titulo }) => titulo.startsWith("Alertas: ") && /ejecución/i.test(titulo));

  test("lists each meta of a kind with its cell", () => {
    const rows = listed(plan(2))?.filas.map((cells) => cells.slice(0, 3).map(({ text }) => text));
    expect(rows).toEqual([
      ["M1", "Dotar una sede 1", "Matriz!F2"],
      ["M2", "Dotar una sede 2", "Matriz!F3"],
    ]);
  });

  test("of a long kind says how many more there are and where all of them stand", () => {
    const filas = listed(plan(13))?.filas ?? [];
    expect(filas).toHaveLength(11);
    const [more, where] = filas.at(-1) ?? [];
    expect(more?.text).toBe("Y 3 más");
    expect(where?.text).toContain("hoja Alertas");
  });

  test("a long name ends at a word", () => {
    const name =
      "Dotar las sedes educativas rurales del municipio con mobiliario escolar nuevo y equipos de cómputo suficientes";
    const said = listed(plan(1, name))?.filas[0]?.[1]?.text ?? "";
    expect(said.length).toBeLessThanOrEqual(90);
    expect(`${name} `).toContain(`${said.slice(0, -1)} `);
    expect(said).toMatch(/…$/);
  });

  test("recommends with the part and the dependencia that it is about", () => {
    expect(sentences(plan(2)).join("\n")).toContain(
      ": 2 casos, sobre todo en «Vida», a cargo sobre todo de Salud.",
    );
  });
});

describe("informeOf(evaluation, plantilla)", () => {
  test("says the golden figures of the plan and of each escenario (DOMAIN §2)", () => {
    const said = sentences(written(evaluation)).join("\n");
    expect(said).toContain(
      "avance físico acumulado de 18,88 puntos porcentuales (pp) del plan, frente a 30,00\u00a0pp programados para la vigencia; en base 100, un cumplimiento del 62,9\u00a0%, en nivel Aceptable",
    );
    expect(said).toContain(
      "tiene un peso del 7,8\u00a0% en el plan y se compone de una prospectiva, 5 escenarios de apuesta y 36 metas de producto, el 7,5\u00a0% del total de las metas del plan.",
    );
    expect(said).toContain(
      "34 de sus metas fueron programadas y 2 no fueron programadas, el 5,6\u00a0%",
    );
    expect(said).toContain("31 tuvieron ejecución y 3 están sin ejecución.");
  });

  test("binds every figure to the list, as the list prints it", () => {
    const { informe, cifras } = written(evaluation);
    const figures = informe.bloques.flatMap(trozosOf).filter(({ cifra }) => cifra !== null);
    expect(figures.length).toBeGreaterThan(400);
    const other = figures.filter(({ text, cifra }) => cifras.get(cifra ?? "")?.text !== text);
    // Three months to the end of the year, in letters.
    expect(other).toEqual([{ cifra: "periodo/meses", text: "tres" }]);
  });

  test("tells how the plan went since the corte before, and where the year ends at that pace (R33)", () => {
    const now = evaluatedAt(matrizOf(ROWS), "2021-06-30");
    const before = guardadoAt("2021-03-31");
    const of = (guardados: readonly CorteGuardado[]) => informeWith(now, { ...todo(guardados) });
    expect(sentences(of([])).join("\n")).toContain("Este informe presenta un solo corte");
    const one = of([before]);
    const said = sentences(one).join("\n");
    expect(said).toContain(
      "Entre 2021, primer trimestre y 2021, segundo trimestre, el cumplimiento del plan subió del 19,5\u00a0% al 45,0\u00a0%: 25,5 puntos más.",
    );
    expect(said).toContain("la vigencia cerraría con un cumplimiento del ");
    const tabla = one.informe.bloques.find(
      (bloque) => bloque.type === "tabla" && bloque.titulo.startsWith("Cumplimiento en cada corte"),
    );
    expect(tabla).toMatchObject({
      columnas: [{}, { titulo: "2021-T1" }, { titulo: "2021-T2" }],
      filas: [
        [{}, { text: "19,5\u00a0%" }, { text: "45,0\u00a0%" }],
        [{}, {}, {}],
      ],
    });
  });

  test("says that a period was closed with another figure (R21)", () => {
    const now = evaluatedAt(matrizOf(ROWS.replace("10 | 2", "10 | 4")), "2021-03-31");
    expect(sentences(informeWith(now, todo([guardadoAt("2021-03-31")]))).join("\n")).toContain(
      "se guardó con un cumplimiento del 19,5\u00a0%; después cambiaron los datos",
    );
  });

  test("adds up the money beside the physical level, never inside it (R34)", () => {
    const said = sentences(written(evaluation)).join("\n");
    expect(said).toContain("Los recursos programados en la matriz suman $58.158.300.000.");
  });

  test("says up to which date money is only where it is told by quarters (R34)", () => {
    const of = (heading: string) =>
      sentences(
        written(
          book(
            "plan.xlsx",
            sheet(
              "Matriz",
              `
              | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado T1 2021 | ${heading}
              | M1 | 1. Vida | Dotar sedes | 10 | 5 | 4000000`,
            ),
          ),
        ),
      ).join("\n");
    expect(of("Pagos T1 2021")).toContain("que trae la matriz, hasta el corte, son los siguientes");
    expect(of("Pagos 2021")).toContain("que trae la matriz son los siguientes");
  });

  test("names every rule that left an execution out, and counts only where there are several (R12, R13, R22)", () => {
    expect(sentences(written(evaluation)).join("\n")).toContain(
      "No se tuvo en cuenta la ejecución de 42 metas, por no estar soportada en el proyecto que relaciona.",
    );
    const said = sentences(
      written(
        book(
          "plan.xlsx",
          sheet(
            "Matriz",
            `
            | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | BPIN | Verificación de la evidencia
            | M1 | 1. Vida | Dotar sedes | 10 | 5 | "20212575" | Verificada
            | M2 | 1. Vida | Formar docentes | 10 | 10 | "2021257580001" | Rechazada
            | M3 | 1. Vida | Medir caudales | 10 | 10 | "2021257580001" | Verificada`,
          ),
        ),
      ),
    ).join("\n");
    expect(said).toContain(
      "No se tuvo en cuenta la ejecución de 2 metas: una por no estar soportada en el proyecto que relaciona y una por tener rechazada su evidencia.",
    );
    expect(said).toContain(
      "De las que están sin ejecución, una tiene rechazada la evidencia de lo que reportó.",
    );
    expect(said).not.toContain("de gestión que no produjo");
  });

  test("does not say that every meta has execution where some were not found (R35)", () => {
    const said = sentences(
      written(
        book(
          "alertas.xlsx",
          sheet(
            "Detalle seguimiento físico",
            `
            | Consecutivos IP (SisPT) | Código Sector (MGA) | Sector (MGA) | Indicador Producto (MGA) | Códigos BPIN Asociados | Acumulativo | Programado 2024 (SisPT) | Ejecución Física 2024 (PIIP) | Avance físico 2024 (%) | Explicación del valor 2024
            | IP-1 | "22" | Educación | Sedes mantenidas | "2024257580046" | No | 4 | 4 | 1 | Se ejecutó el 100% de lo programado en la vigencia
            | IP-2 | "22" | Educación | Sedes mejoradas | "2024257580046" | No | 1 | " " | " " | No se encontró ejecución en PIIP`,
          ),
        ),
      ),
    ).join("\n");
    expect(said).not.toContain("Todas las metas programadas tienen ejecución");
    expect(said).toContain("no se encontró ninguna en los proyectos");
  });

  test("says that no meta was programmed, and gives no case's advice for others", () => {
    const nothing = sentences(
      written(
        book(
          "np.xlsx",
          sheet(
            "Matriz",
            `
            | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
            | M-1 | Eje 1 | Entregar kits | NP |
            | M-2 | Eje 2 | Dotar sedes | NP | `,
          ),
        ),
      ),
    ).join("\n");
    expect(nothing).toContain("Ninguna meta fue programada para la vigencia.");
    expect(nothing).not.toContain("Todas las metas programadas tienen ejecución");
    const unlike = sentences(
      written(
        book(
          "alertas.xlsx",
          sheet(
            "Detalle seguimiento físico",
            `
            | Consecutivos IP (SisPT) | Código Sector (MGA) | Sector (MGA) | Código Indicador Producto (MGA) | Indicador Producto (MGA) | Códigos BPIN Asociados | Acumulativo | Programado 2024 (SisPT) | Ejecución Física 2024 (PIIP) | Avance físico 2024 (%) | Explicación del valor 2024
            | IP-1 | "22" | Educación | 220105200 | Sedes mantenidas | "2024257580046" | No | 4 | " " | " " | No se encontró ejecución en PIIP
            | IP-2 | "22" | Educación | 220105300 | Sedes mejoradas | "2024257580046" | No | 1 | " " | " " | No se encontró ejecución en PIIP`,
          ),
        ),
      ),
    ).find((said) => said.startsWith("Sin cruce"));
    expect(unlike).toContain("2 casos");
    expect(unlike).not.toMatch(/2201\d+/);
  });

  test("ends a sentence once, and writes a code in a description as it is", () => {
    const { informe } = written(evaluation);
    const said = informe.bloques.map((one) => ("trozos" in one ? one.trozos : []));
    expect(said.map((trozos) => trozos.map(({ text }) => text).join("")).join("\n")).not.toMatch(
      /\.\.(?!\.)/,
    );
    const descripciones = informe.bloques.flatMap((one) =>
      one.type === "grafica" ? [one.descripcion] : [],
    );
    expect(descripciones).toContainEqual(expect.stringContaining("cumplimiento de I.A por"));
  });

  test("leaves out the parts that are not wanted, and letters the annexes anew", () => {
    const { informe, cifras } = informeWith(evaluation, {
      guardados: [],
      partes: new Set(["dinero", "anexoMetodo"]),
    });
    const titles = informe.bloques.flatMap((one) => (one.type === "titulo" ? [one.text] : []));
    expect(titles.slice(-3)).toEqual([
      "5. Ejecución del presupuesto de inversión",
      "6. Conclusiones",
      "Anexo A. Metodología en detalle",
    ]);
    expect(cifras).toEqual(written(evaluation).cifras);
  });

  test("changes with one execution only what stands on it: the meta, what it is part of, who answers", () => {
    const { year, codigo, dependencia } = firstExecuted(evaluation);
    const after = written(withExecutionTimes(sample, year, 0));
    const before = written(evaluation).cifras;
    const changed = [...after.cifras.values()].filter(
      ({ id, text }) => before.get(id)?.text !== text,
    );
    const sujetos = new Set(changed.map(({ id }) => id.slice(0, id.lastIndexOf("/"))));
    const [escenario = "", prospectiva = "", apuesta = ""] = codigo.split(".");
    const path = [
      escenario,
      `${escenario}.${prospectiva}`,
      `${escenario}.${prospectiva}.${apuesta}`,
    ];
    const above = ["plan", ...path.map((node) => `nodo/${node}`)];
    expect([...sujetos].filter((id) => !id.startsWith("alerta/")).sort()).toEqual(
      [...above, `meta/${codigo}`, `dependencia/${dependencia}`].sort(),
    );
    const figures = after.informe.bloques.flatMap(trozosOf).filter(({ cifra }) => cifra !== null);
    const isIn = new Set(figures.map(({ cifra, text }) => `${cifra} ${text}`));
    expect(isIn).toContain(`plan/avance ${after.cifras.get("plan/avance")?.text}`);
    expect(isIn).not.toContain(`plan/avance ${before.get("plan/avance")?.text}`);
  });

  test.each(cases.map((one) => [one.name, one.workbook] as const))(
    "of %s says nothing empty, undefined or in a wrong number",
    (_, workbook) => {
      const found = evaluateWorkbook(workbook);
      if (!found.ok || found.value.preguntas.length > 0) return;
      const one = written(found.value);
      const said = sentences(one);
      const wrong =
        /undefined|NaN|null|\b1 (?:metas|prospectivas|escenarios|filas|dependencias)\b|(?:^|\s)[,.;]|\(\)|  /;
      expect(said.filter((text) => wrong.test(text))).toEqual([]);
      expect(said.filter((text) => !/[.:]$/.test(text))).toEqual([]);
      const cells = one.informe.bloques.flatMap(trozosOf).map(({ text }) => text);
      expect(cells.filter((text) => /undefined|NaN|null/.test(text))).toEqual([]);
    },
  );
});

describe("readPlantilla(text)", () => {
  test("refuses a line outside a section and a brace left open, with its number", () => {
    expect(readPlantilla("hola")).toEqual({
      ok: false,
      error: { type: "badLine", line: 1, text: "hola" },
    });
    expect(readPlantilla("[marco]\n\nTexto {vigencia")).toMatchObject({ error: { line: 3 } });
  });

  test("names a figure that is unknown, and its line", () => {
    const plantilla = readPlantilla("[marco]\nEl avance es de {plan/avanze}.");
    if (!plantilla.ok) throw new Error("it can be read");
    expect(informeOf(evaluation, plantilla.value)).toEqual({
      ok: false,
      error: { type: "unknownName", line: 2, text: "plan/avanze" },
    });
  });

  test.each([
    ["{plan/conteo.metas: ninguna|una sola|# metas}", "477 metas"],
    ["{nodo/IV/partes.1: ninguna|una prospectiva|@ prospectivas}", "una prospectiva"],
    ["{plan/partes.1: ninguno|uno|@ escenarios}", "cuatro escenarios"],
    ["(si plan/conteo.metas > 477) más", null],
    ["(si plan/conteo.metas = 477) todas", "todas"],
    ["(si no plan/avance) sin avance", null],
    ["(si plan/avance y si vigencia) en {vigencia}", "en 2021"],
  ])("writes %s as %s", (line, said) => {
    const alone = sentences(written(evaluation, "[marco]"));
    const others = sentences(written(evaluation, `[marco]\n${line}`)).filter(
      (text) => !alone.includes(text),
    );
    expect(others).toEqual(said === null ? [] : [said]);
  });
});

/** The cell in which the first meta with execution reports it. */
function firstExecuted({ metas }: Evaluation): {
  readonly year: YearOfFila;
  readonly codigo: string;
  readonly dependencia: string | null;
} {
  const one = metas.find(({ estado }) => estado === "conEjecucion")?.meta;
  const year = one?.fila.years.find(({ vigencia }) => vigencia === 2021);
  if (!one || !year) throw new Error("some meta has execution");
  return { year, codigo: one.codigo, dependencia: one.fila.dependencia };
}
