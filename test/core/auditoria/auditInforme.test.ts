import { auditInforme } from "../../../src/core/auditoria/auditInforme";
import type { CifraAuditada, Clase } from "../../../src/core/auditoria/auditoria";
import { cifrasDeJson } from "../../../src/core/auditoria/readJson";
import { cifrasDeTablas } from "../../../src/core/auditoria/readTablas";
import { numeroOf } from "../../../src/core/auditoria/numeros";
import { cifrasDeTexto } from "../../../src/core/auditoria/readTexto";
import { sujetoDeFila } from "../../../src/core/auditoria/sujetoDeFila";
import { AUDITORIA } from "../../../src/core/auditoria/text";
import { FRASES } from "../../../src/core/informe/frases";
import type { Informe } from "../../../src/core/informe/informe";
import { informeOf } from "../../../src/core/informe/informeOf";
import { readPlantilla } from "../../../src/core/informe/plantilla";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
});

function ofText(text: string): readonly CifraAuditada[] {
  return auditInforme(evaluation, (alcance) => cifrasDeTexto(text.split("\n"), alcance));
}

const shown = (audited: readonly CifraAuditada[]): readonly (readonly [string, Clase])[] =>
  audited.map(({ texto, clase }) => [texto, clase]);

const ESCENARIO_IV =
  "El Escenario de Cambio “ES TIEMPO DE UNA NUEVA GESTIÓN CON PLANIFICACIÓN, TRANSPARENCIA Y CALIDAD” ";

describe("auditInforme(evaluation, cifrasDeTexto) of what the informe of 2021 prints (DOMAIN §2)", () => {
  test("a weight, counts in digits and letters, and shares that were rounded or truncated", () => {
    const text = `${ESCENARIO_IV}tiene un peso porcentual dentro del PDM del 7,8%, está compuesto por una prospectiva, 5 escenarios de apuesta y 36 metas de producto que corresponde al 7,5% del total de las metas`;
    expect(shown(ofText(text))).toEqual([
      ["7,8%", "igual"],
      ["una", "igual"],
      ["5", "igual"],
      ["36", "igual"],
      ["7,5%", "igual"],
    ]);
  });

  test("a share that was copied in the place of another is not reached, and says from where", () => {
    const [, second] = ofText(
      `${ESCENARIO_IV}36 metas de producto que corresponde al 7,5% del total de las metas; 2 metas no fueron programadas (7,5% del total de las metas no fueron programadas)`,
    ).filter(({ texto }) => texto === "7,5%");
    expect(second).toMatchObject({
      clase: "noAlcanzable",
      id: "nodo/IV/participacion.noProgramadas",
    });
    expect(second?.motivo).toContain("5,5556");
    expect(second?.motivo).toContain("Es la misma cifra que línea 1 imprime de otra cosa");
  });

  test("two totals of the plan contradict each other, each with the place of the other", () => {
    const two = ofText(
      "2. RESULTADOS\nse logra un avance físico acumulado del 18,79% frente al 30% programado\n4. CONCLUSIONES\nun avance físico promedio acumulado del 18,77%",
    );
    expect(shown(two)).toEqual([
      ["18,79%", "contradice"],
      ["30%", "igual"],
      ["18,77%", "contradice"],
    ]);
    expect(two[0]?.motivo).toContain("18,77% en línea 4");
  });

  test("the announced prospectivas contradict those of the escenarios", () => {
    const names = evaluation.raiz.branches.map(({ node }) => node.nombre);
    const counts = ["nueve", "seis", "seis", "una"];
    const text = [
      "1.3. la Parte Estratégica está compuesta por 4 escenarios de cambio, 23 prospectivas",
      ...names.map(
        (name, index) => `El Escenario de Cambio “${name}” con ${counts[index]} prospectivas`,
      ),
    ].join("\n");
    const found = ofText(text).find(({ texto }) => texto === "23");
    expect(found).toMatchObject({ clase: "contradice", motor: 22 });
    expect(found?.motivo).toContain("suman 22");
  });

  test("13,8 of 13,86 is truncated, 5,1 of 5,07 is rounded, 63,89 of 63,91 is neither", () => {
    const [one = "", , three = ""] = evaluation.raiz.branches.map(({ node }) => node.nombre);
    expect(
      shown(
        ofText(
          `Escenario “${one}” avance físico de las metas del 9,40% sobre el 13,8% programado\nEscenario “${three}” avance físico de las metas del 3,24% sobre el 5,1% programado; con un cumplimiento del 63,89%`,
        ),
      ),
    ).toEqual([
      ["9,40%", "igual"],
      ["13,8%", "truncado"],
      ["3,24%", "igual"],
      ["5,1%", "redondeo"],
      ["63,89%", "noAlcanzable"],
    ]);
  });

  test("a percentage that no words explain is said to be so", () => {
    expect(shown(ofText("un 12,5% de los asistentes"))).toEqual([["12,5%", "noVerificable"]]);
  });
});

test.each(["alcanzó", "logró", "tuvo", "presenta", "registra"])(
  "an escenario that «%s» is whom the figure is of, and not the plan",
  (verb) => {
    const audited = ofText(`El Escenario de Cambio I ${verb} un cumplimiento del 67,8 %`);
    expect(audited.map(({ id, clase }) => [id, clase])).toEqual([["nodo/I/cumplimiento", "igual"]]);
  },
);

test.each([
  ["El escenario I tiene un cumplimiento del 67,8 %", "nodo/I/cumplimiento"],
  ["El Escenario 1 tiene un cumplimiento del 67,8 %", "nodo/I/cumplimiento"],
  ["La prospectiva I.A tiene un cumplimiento del 77,7 %", "nodo/I.A/cumplimiento"],
  ["La Prospectiva I-A, alcanzó un cumplimiento del 77,7 %", "nodo/I.A/cumplimiento"],
  ["El escenario de apuesta I.A.1 logró un cumplimiento del 64,8 %", "nodo/I.A.1/cumplimiento"],
  ["La prospectiva I.A cuenta con 4 escenarios de apuesta", "nodo/I.A/partes.1"],
])("«%s» is tied to its node by its code", (sentence, id) => {
  const audited = ofText(`El Plan de Desarrollo presenta 477 metas. ${sentence}`).slice(-1);
  expect(audited.map((one) => [one.id, one.clase])).toEqual([[id, "igual"]]);
});

test.each([
  "se compone de",
  "se divide en",
  "está conformado por",
  "comprende",
  "contempla",
  "incluye",
])("of what the plan «%s» is counted in the plan, whoever was named before", (verb) => {
  const audited = ofText(
    `La prospectiva III.A tiene un cumplimiento del 36,9 %. El plan de desarrollo ${verb} 4 escenarios de cambio, 22 prospectivas y 67 escenarios de apuesta.`,
  ).slice(-3);
  expect(audited.map(({ id, clase }) => [id, clase])).toEqual([
    ["plan/partes.1", "igual"],
    ["plan/partes.2", "igual"],
    ["plan/partes.3", "igual"],
  ]);
});

describe("no figure of a text is dropped: tied and compared, or said to be of nobody known", () => {
  test.each([
    ["Hay 65 metas sin ejecución en el plan.", "65", "plan/conteo.sinEjecucion", "noAlcanzable"],
    [
      "Los recursos programados suman $59.158.300.000.",
      "$59.158.300.000",
      "plan/dinero.programado",
      "noAlcanzable",
    ],
    [
      "Los recursos programados suman $58.158 millones.",
      "$58.158 millones",
      "plan/dinero.programado",
      "redondeo",
    ],
    ["La prospectiva I.E alcanzó un avance de 0,94 pp.", "0,94", "nodo/I.E/avance", "noAlcanzable"],
    [
      "La Secretaría de Salud tiene 3 metas sin ejecución.",
      "3",
      "dependencia/Secretaría de Salud/conteo.sinEjecucion",
      "noAlcanzable",
    ],
    [
      "El escenario IV tiene treinta y seis metas.",
      "treinta y seis",
      "nodo/IV/conteo.metas",
      "igual",
    ],
    [
      "En el plan, las metas con ejecución son 386.",
      "386",
      "plan/conteo.conEjecucion",
      "noAlcanzable",
    ],
    ["El peso del escenario II es del 29,1 %.", "29,1 %", "nodo/II/peso", "igual"],
    ["El escenario II aporta 4,6 pp al plan.", "4,6", "nodo/II/avance", "noAlcanzable"],
    ["El plan tiene 478 metas de producto.", "478", "plan/conteo.metas", "noAlcanzable"],
    ["Del escenario II, 73 metas con ejecución.", "73", "nodo/II/conteo.conEjecucion", "igual"],
    ["El plan tiene un 62,9 por ciento de cumplimiento.", "62,9%", "plan/cumplimiento", "igual"],
    ["El cumplimiento del plan fue del 71,3 %.", "71,3 %", "plan/cumplimiento", "noAlcanzable"],
    ["El avance físico del plan fue de 19,88 pp.", "19,88", "plan/avance", "noAlcanzable"],
    [
      "El Plan de Desarrollo alcanzó un cumplimiento de 71,3% frente a lo programado.",
      "71,3%",
      "plan/cumplimiento",
      "noAlcanzable",
    ],
    ["En el plan, 395 presentan ejecución.", "395", "plan/conteo.conEjecucion", "noAlcanzable"],
  ])("«%s»", (sentence, texto, id, clase) => {
    // What was named long before is nobody's.
    const said = ofText(`El escenario III tiene 109 metas.\n${sentence}`).slice(1);
    expect(said.map((one) => [one.texto, one.id, one.clase])).toEqual([[texto, id, clase]]);
  });

  test.each([
    ["Se visitaron 14 veredas", "14"],
    ["Un total de cuatrocientas setenta y siete metas.", "cuatrocientas setenta y siete"],
    ["En 2020 hubo 60 metas sin ejecución en el plan", "60"],
    ["Según la Secretaría de Planeación, 40 metas sin ejecución", "40"],
    ["La prospectiva Z tiene un cumplimiento del 50 %", "50 %"],
    ["El contrato costó $12.000.000", "$12.000.000"],
  ])("«%s» is kept, and is no contradiction", (sentence, texto) => {
    const said = ofText(`El escenario III tiene 109 metas.\n${sentence}`).slice(1);
    expect(shown(said)).toEqual([[texto, "noVerificable"]]);
  });

  test.each([
    "Ley 152 de 1994, artículo 22 del Decreto 0197 del 13 de agosto de 2020",
    "3.1. Misión",
    "1) Antecedentes",
    "5.1. 1 Vida",
    "el cuatrienio 2020-2023",
  ])("«%s» holds no figure", (sentence) => {
    expect(ofText(sentence)).toEqual([]);
  });
});

test.each([
  ["veintiuno", 21],
  ["treinta y seis", 36],
  ["ciento dos", 102],
  ["cuatrocientas setenta y siete", 477],
  ["dos mil quinientos", 2500],
  ["1.234,5", 1234.5],
])("numeroOf(%s)", (text, valor) => {
  expect(numeroOf(text)?.valor).toBe(valor);
});

describe("the period that a report gives for its own (R17)", () => {
  const PERIODO =
    "1. El periodo comprendido entre el 01 de enero de 2021 al 30 de septiembre de 2021, con corte al 30 de septiembre de 2021";

  test("contradicts another that it gives, each with the place of the other", () => {
    const said = ofText(
      `${PERIODO}\n2. lo que se había programado ejecutar durante el segundo trimestre del año 2021\n3. el periodo acumulado comprendido entre el 01 de enero de 2021 al 31 de diciembre de 2021`,
    );
    expect(said.map(({ texto, clase, id }) => [texto, clase, id])).toEqual([
      ["30 de septiembre de 2021", "igual", "periodo/trimestre"],
      ["30 de septiembre de 2021", "igual", "periodo/trimestre"],
      ["segundo trimestre", "contradice", "periodo/trimestre"],
      ["31 de diciembre de 2021", "contradice", "periodo/trimestre"],
    ]);
    expect(said[2]?.motivo).toContain("30 de septiembre de 2021 en línea 1");
  });

  test("a semester has not begun yet when three months are left", () => {
    const said =
      "faltando tres meses para terminar la vigencia; metas reprogramadas para el último";
    expect(shown(ofText(`${said} semestre`))).toEqual([
      ["tres", "igual"],
      ["último semestre", "contradice"],
    ]);
    expect(shown(ofText(`${said} trimestre`))).toEqual([["tres", "igual"]]);
  });

  test.each([
    "avanzó 10 puntos frente al segundo trimestre de 2021",
    "Entre 2021, primer trimestre y 2021, segundo trimestre, el cumplimiento subió",
    "con corte al 31 de diciembre de 2020 el plan llevaba 12 metas cumplidas",
    "se adoptó el 30 de mayo de 2020",
    "en el primer trimestre de 2021 se contrató la interventoría",
  ])("is not another with which it compares itself, nor a date: «%s»", (other) => {
    const periods = ofText(`${PERIODO}\n${other}`).filter(({ id }) => id !== null);
    expect(shown(periods)).toEqual([
      ["30 de septiembre de 2021", "igual"],
      ["30 de septiembre de 2021", "igual"],
    ]);
  });
});

test("of what was programmed, how much was reached", () => {
  const audited = ofText("El Escenario II logró 5,40 puntos de 8,73 programados.");
  expect(audited.map(({ texto, id, clase }) => [texto, id, clase])).toEqual([
    ["5,40", "nodo/II/avance", "noAlcanzable"],
    ["8,73", "nodo/II/programado", "igual"],
  ]);
});

test("a caption names a node by its code, which is no figure", () => {
  expect(ofText("Gráfica 7. Cumplimiento de 2.2 por programa")).toEqual([]);
});

test("of a name that several nodes have, the code beside it or the heading above tells which", () => {
  const name = "DESARROLLO, PRODUCTIVIDAD Y CALIDAD DE VIDA";
  const audited = ofText(
    [
      `${name} tuvo un cumplimiento del 67,4 %`,
      `En nivel Aceptable: III ${name} (63,9 %) y III.C ${name} (67,4 %).`,
      `4.1. III.C ${name}`,
      `«${name}» tiene 24 metas de producto.`,
    ].join("\n"),
  );
  expect(audited.map(({ texto, id, clase }) => [texto, id, clase])).toEqual([
    ["67,4 %", null, "noVerificable"],
    ["aceptable", "nodo/III/nivel", "igual"],
    ["63,9 %", "nodo/III/cumplimiento", "igual"],
    ["aceptable", "nodo/III.C/nivel", "igual"],
    ["67,4 %", "nodo/III.C/cumplimiento", "igual"],
    ["24", "nodo/III.C/conteo.metas", "igual"],
  ]);
});

test("a meta that a report names by its code is whom the figure is of", () => {
  const [audited] = ofText("La meta I.A.1.1 tiene un cumplimiento del 12,3 %");
  expect([audited?.id, audited?.clase]).toEqual(["meta/I.A.1.1/cumplimiento", "noAlcanzable"]);
});

test("a figure says of how many metas it is and from which cells it was read (R24)", () => {
  const [peso] = ofText(`${ESCENARIO_IV}tiene un peso porcentual dentro del PDM del 7,8%`);
  expect(peso?.sale?.metas).toBe(36);
  expect(peso?.sale?.celdas[0]).toMatchObject({ sheet: "Matriz" });
  expect(ofText("un 12,5% de los asistentes")[0]?.sale).toBeNull();
});

describe("auditInforme(evaluation, cifrasDeJson)", () => {
  test("reads a figure that is written as a text, too", () => {
    const content = {
      plan: { cumplimiento: "67,8 %", nota: "12 de mayo" },
      II: { avance: "4,50 pp" },
    };
    const audited = auditInforme(evaluation, (alcance, cifras) =>
      cifrasDeJson(content, alcance, cifras),
    );
    expect(audited.map(({ texto, id, clase }) => [texto, id, clase])).toEqual([
      ["67,8 %", "plan/cumplimiento", "noAlcanzable"],
      ["4,50 pp", "nodo/II/avance", "igual"],
    ]);
  });

  test("reads keys below the code of a node, and leaves what was recomputed", () => {
    const json = {
      plan: { avance: 18.79, suma_escenarios: 18.88 },
      escenarios: { II: { apuestas: 21, cumplimiento: 51.5, cumplimiento_recalculado: 51.5464 } },
      nodos: [{ codigo: "IV", peso: 7.8 }],
    };
    const audited = auditInforme(evaluation, (alcance, cifras) =>
      cifrasDeJson(json, alcance, cifras),
    );
    expect(audited.map(({ lugar, clase }) => [lugar, clase])).toEqual([
      ["plan.avance", "noAlcanzable"],
      ["escenarios.II.apuestas", "noAlcanzable"],
      ["escenarios.II.cumplimiento", "igual"],
      ["nodos.IV.peso", "igual"],
    ]);
  });
});

describe("auditInforme of our own informe", () => {
  let informe: Informe;
  beforeAll(() => {
    const plantilla = readPlantilla(FRASES);
    const written = plantilla.ok && informeOf(evaluation, plantilla.value);
    if (!written || !written.ok) throw new Error("the informe can be written");
    informe = written.value.informe;
  });

  const audited = (one: Informe): readonly CifraAuditada[] =>
    auditInforme(evaluation, (alcance, cifras) => [
      ...cifrasDeTexto(
        one.bloques.flatMap((bloque) => {
          if (bloque.type === "titulo") return [bloque.text];
          return bloque.type === "parrafo" || bloque.type === "vineta"
            ? [bloque.trozos.map(({ text }) => text).join("")]
            : [];
        }),
        alcance,
        AUDITORIA.parrafo,
      ),
      ...cifrasDeTablas(
        one.bloques.flatMap((bloque) =>
          bloque.type === "tabla"
            ? [
                [
                  bloque.columnas.map(({ titulo }) => titulo),
                  ...bloque.filas.map((cells) => cells.map(({ text }) => text)),
                ],
              ]
            : [],
        ),
        sujetoDeFila(cifras),
      ),
    ]);

  test("finds every figure equal, and hundreds of them", () => {
    const all = audited(informe);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ clase }) => clase !== "igual")).toEqual([]);
  });

  // Every printed figure of a kind, made one unit more in one place: exactly that one is found.
  test.each([
    "avance",
    "cumplimiento",
    "conteo.conEjecucion",
    "peso",
    "partes.2",
    "participacion.metas",
  ])("a hand that changes a %s is found, and nothing else is", (medida) => {
    const places = placesOf(informe, medida);
    expect(places.length).toBeGreaterThan(1);
    for (const place of [places[0]!, places.at(-1)!]) {
      const changed = withChanged(informe, place);
      const wrong = audited(changed).filter(({ clase }) => clase !== "igual");
      const ids = new Set(wrong.map(({ id }) => id));
      expect([...ids]).toEqual([place.cifra]);
    }
  });
});

interface Place {
  readonly bloque: number;
  readonly trozo: number;
  readonly cifra: string;
}

/** Where sentences print a figure of a measure. */
function placesOf({ bloques }: Informe, medida: string): readonly Place[] {
  return bloques.flatMap((bloque, index) =>
    bloque.type === "parrafo" || bloque.type === "vineta"
      ? bloque.trozos.flatMap(({ cifra, text }, trozo) =>
          cifra?.endsWith(`/${medida}`) && /\d/.test(text) && /^(?:plan|nodo)\//.test(cifra)
            ? [{ bloque: index, trozo, cifra }]
            : [],
        )
      : [],
  );
}

function withChanged(informe: Informe, { bloque, trozo }: Place): Informe {
  const more = (text: string): string => text.replace(/\d+/, (whole) => String(Number(whole) + 1));
  return {
    ...informe,
    bloques: informe.bloques.map((one, index) =>
      index === bloque && (one.type === "parrafo" || one.type === "vineta")
        ? {
            ...one,
            trozos: one.trozos.map((run, at) =>
              at === trozo ? { ...run, text: more(run.text) } : run,
            ),
          }
        : one,
    ),
  };
}
