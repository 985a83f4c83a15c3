import {
  answersOfRespuestas,
  preguntaJson,
} from "../../../../src/core/instrumentos/matriz/preguntasJson";
import { evaluationOf } from "../reading";

/** Each kind of question, on the smallest matriz that asks it: headings, then rows of M-1 and of M-2. */
const ASKING: Readonly<Record<string, readonly [string, ...string[]]>> = {
  columna: ["Valor esperado 2021|Total planeado 2021|Ejecutado 2021", "8|10|5", "4|8|4"],
  columnaFaltante: ["Programado 2021|Lo que se hizo", "10|5", "8|4"],
  trimestresAcumulados: ["Programado 2021|Ejecutado T1|Ejecutado T2", "10|5|9", "10|6|8"],
  vigenciaDeColumna: ["Programado 2021|Programado 2022|Ejecutado", "10|20|5", "10|20|5"],
  escala: ["Programado 2021|% avance 2021", "10|0,5", "10|80"],
  filasDeUnaMeta: ["Trimestre|Programado|Ejecutado", "I|10|5", "II|10|5", "I|8|1", "II|8|4"],
  filasQueDifieren: [
    "Tipo|Línea base|Año|Programado|Ejecutado",
    "Reducción|100|2020|90|90",
    "Reducción|80|2021|70|75",
    "Reducción|50|2020|40|40",
    "Reducción|50|2021|30|35",
  ],
  metasRepetidas: [
    "Proyecto|Programado 2021|Ejecutado 2021",
    "Vías|10|4",
    "Andenes|10|6",
    "Sedes|5|0",
    "Aulas|5|5",
  ],
};

test("what is no answer is named, and none is taken", () => {
  expect(
    answersOfRespuestas({
      hoja: ["mal"],
      trimestresAcumulados: "si",
      escalas: {},
      inventada: 1,
      toString: 1,
    }),
  ).toEqual({ ok: false, error: ["hoja", "trimestresAcumulados", "inventada", "toString"] });
});

describe("R30: answers as --respuestas has them", () => {
  test.each(Object.entries(ASKING))(
    "a question of %s gives no figure, and each answer it shows gives the figure it promises",
    (tipo, [headings, ...rows]) => {
      const table = tableOf(headings, rows);
      const { raiz, matriz, preguntas } = evaluationOf(table);
      expect(raiz.cumplimiento).toBeNull();
      const asked = preguntas.map((one) => preguntaJson(matriz.sheet, one) as Asked);
      const opciones = asked.flatMap((one) => (one.tipo === tipo ? one.opciones : []));
      expect(opciones.length).toBeGreaterThan(1);
      for (const { respuesta, cumplimiento } of opciones) {
        const answers = answersOfRespuestas(
          JSON.parse(JSON.stringify(respuesta)) as typeof respuesta,
        );
        if (!answers.ok) throw new Error(answers.error.join());
        const answered = evaluationOf(table, {}, { answers: answers.value });
        expect([answered.preguntas.length, onHundred(answered.raiz.cumplimiento)]).toEqual([
          0,
          cumplimiento,
        ]);
      }
    },
  );
});

interface Asked {
  readonly tipo: string;
  readonly opciones: readonly {
    readonly respuesta: Readonly<Record<string, unknown>>;
    readonly cumplimiento: number | null;
  }[];
}

function onHundred(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}

function tableOf(headings: string, rows: readonly string[]): string {
  const ofEach = Math.max(1, rows.length / 2);
  return [
    `| Código meta | Eje | Meta de producto | ${headings}`,
    ...rows.map((row, at) =>
      at < ofEach
        ? `| M-1 | Eje 1 | Entregar kits | ${row}`
        : `| M-2 | Eje 1 | Dotar sedes | ${row}`,
    ),
  ].join("\n");
}
