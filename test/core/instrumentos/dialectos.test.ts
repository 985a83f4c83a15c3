import { azarOf } from "../../dialectos/azar";
import { enDialecto, type Verdad } from "./dialecto";
import { jsonOf } from "./hojas";
import { COOPERACION, MEJORA, PETI, POLITICA } from "./verdades";

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

/** What every dialect of a truth must give. */
const RIGHT: readonly (readonly [string, Verdad, object])[] = [
  [
    "politicaPublica",
    POLITICA,
    {
      instrumento: "politicaPublica",
      cumplimiento: 75,
      impacto: expect.closeTo(50, 9) as number,
      componentes: [
        { nombre: "Empleo", cumplimiento: 100 },
        { nombre: "Turismo", cumplimiento: 25 },
      ],
    },
  ],
  ["cooperacion", COOPERACION, { instrumento: "cooperacion", ofrecido: 900, recibido: 300 }],
  [
    "peti",
    PETI,
    {
      instrumento: "peti",
      presupuesto: 60,
      gastado: 25,
      vigencias: [
        { vigencia: "2020", actividades: 2, terminada: 1, enEjecucion: 1 },
        { vigencia: "2021", actividades: 2, sinIniciar: 2 },
      ],
    },
  ],
  [
    "planDeMejora",
    MEJORA,
    { instrumento: "planDeMejora", acciones: 4, terminadas: 1, cumplimiento: 25 },
  ],
];

describe("whatever the dialect, the figures are the same", () => {
  test.each(RIGHT)("%s", (_, verdad, right) => {
    for (const seed of SEEDS)
      expect({ seed, ...jsonOf(enDialecto(azarOf(seed), verdad)) }).toMatchObject({
        seed,
        ...right,
      });
  });

  test.each(RIGHT)("%s: read = counted + excluded + rejected (R24)", (_, verdad) => {
    for (const seed of SEEDS) {
      const filas = jsonOf(enDialecto(azarOf(seed), verdad))?.["filas"] as Readonly<
        Record<string, number>
      >;
      const { leidas, contadas = 0, excluidas = 0, rechazadas = 0 } = filas;
      expect([seed, leidas, contadas]).toEqual([
        seed,
        contadas + excluidas + rechazadas,
        verdad.filas.length,
      ]);
    }
  });
});
