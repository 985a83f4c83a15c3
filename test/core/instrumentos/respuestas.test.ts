import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { answersOfRespuestas } from "../../../src/core/instrumentos/matriz/preguntasJson";
import { mergeAnswers } from "../../../src/core/matriz/questions/answers";
import type { Answers } from "../../../src/core/matriz/matriz";
import { percent } from "../../../src/core/text/format";
import { hoja, jsonOf, libro, type Rows } from "./hojas";

const POLITICA = ofTitle("Política pública de empleo", [
  ["Actividad", "Programado", "Ejecutado", "Realizado", "Impacto"],
  ["Talleres", 10, 9, 5, 4],
]);

const PETI = ofTitle("PETI", [
  ["Actividad", "Líder", "Presupuesto", "Presupuesto"],
  ["Oficina", "Ana", 5, 7],
]);

describe("the answer of each option, as evaluar --json prints it, gives what the option says (R30)", () => {
  test.each([
    ["política pública", POLITICA, 2],
    ["PETI", PETI, 1],
  ])("%s", (_, workbook, open) => {
    const questions = preguntasOf(workbook, {});
    expect(questions).toHaveLength(open);
    for (const { campo, opciones } of questions)
      for (const { respuesta, cumplimiento, monto } of opciones) {
        const answers = answersFrom(respuesta);
        const json = jsonOf(workbook, { answers });
        expect(preguntasOf(workbook, answers).map((one) => one.campo)).toEqual(
          questions.map((one) => one.campo).filter((other) => other !== campo),
        );
        const given = { realizada: json?.["cumplimiento"], impacto: json?.["impacto"] };
        expect([
          campo,
          campo === "presupuesto" ? json?.[campo] : given[campo as "impacto"],
        ]).toEqual([campo, cumplimiento ?? monto]);
      }
  });
});

test("an answer survives a moved column, and the last one counts", () => {
  const moved = ofTitle("Política pública de empleo", [
    ["Realizado", "Actividad", "Ejecutado", "Programado"],
    [5, "Talleres", 9, 10],
  ]);
  const ejecutado = { columnasDeLista: [{ campo: "realizada", heading: "Ejecutado" }] };
  const realizado = { columnasDeLista: [{ campo: "realizada", heading: "Realizado" }] };
  expect(jsonOf(moved, { answers: ejecutado })).toMatchObject({ cumplimiento: 90 });
  const both = mergeAnswers(ejecutado, realizado);
  expect(jsonOf(moved, { answers: both })).toMatchObject({ cumplimiento: 50 });
  expect(jsonOf(moved, { answers: mergeAnswers(both, ejecutado) })).toMatchObject({
    cumplimiento: 90,
  });
});

describe("R30: while it is asked, no row holds what one of the answers would give", () => {
  test.each<[string, WorkbookSnapshot, object]>([
    [
      "política pública",
      POLITICA,
      {
        programadas: 10,
        realizadas: null,
        actividades: [
          { programadas: 10, realizadas: null, cumplimiento: null, estado: "porConfirmar" },
        ],
      },
    ],
    ["PETI", PETI, { actividades: [{ presupuesto: null }], vigencias: [{ presupuesto: null }] }],
    [
      "cooperación: what is not asked stays",
      ofTitle("Cooperación", [
        ["Gestión", "Cooperante", "Estado", "Monto ofrecido", "Valor aprobado", "Desembolsado"],
        ["Becas", "APC", "Aprobada", 9, 5, 7],
      ]),
      { ofrecido: 9, recibido: null, gestiones: [{ ofrecido: 9, recibido: null }] },
    ],
  ])("%s", (_, workbook, json) => {
    expect(jsonOf(workbook)).toMatchObject(json);
  });
});

test("what the pane offers is what --json says", () => {
  const found = evaluateInstrumento(INSTRUMENTOS, POLITICA);
  if (!found.ok) throw new Error(found.error.type);
  expect(found.value.evaluado.questions[0]).toMatchObject({
    pregunta:
      "¿Cuál columna tiene lo realizado: «Ejecutado», «Realizado»? Mientras no se responda no hay cifra.",
    opciones: [
      { nombre: "«Ejecutado» (C)", efecto: percent(0.9) },
      { nombre: "«Realizado» (D)", efecto: percent(0.5) },
    ],
  });
});

interface PreguntaImpresa {
  readonly campo: string;
  readonly opciones: readonly {
    readonly respuesta: Readonly<Record<string, unknown>>;
    readonly cumplimiento: number | null;
    readonly monto: number | null;
  }[];
}

function preguntasOf(workbook: WorkbookSnapshot, answers: Answers): readonly PreguntaImpresa[] {
  return jsonOf(workbook, { answers })?.["preguntas"] as readonly PreguntaImpresa[];
}

function answersFrom(respuesta: Readonly<Record<string, unknown>>): Answers {
  const read = answersOfRespuestas(respuesta);
  if (!read.ok) throw new Error(read.error.join());
  return read.value;
}

function ofTitle(title: string, rows: Rows): WorkbookSnapshot {
  return libro(hoja("Hoja1", [[title], ...rows]));
}
