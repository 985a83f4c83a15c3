import type { AskConsolidacion } from "../../src/core/consolidate/ask";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import type { EntregaReconocida } from "../../src/core/consolidate/entrega";
import { ok } from "../../src/core/result";
import { book, sheet } from "../cases/recognitionCase";
import { recognised } from "../core/consolidate/matrices";
import { consolidados } from "./consolidar";
import { distintas } from "./dicho";
import { evaluar, PUERTAS, type Puerta } from "./puertas";

// R31: whatever fault a file brings, its consolidado has one figure by every door; the pane is asked in puertas.test.ts.
Object.assign(globalThis, { CustomFunctions: { Error } });

const TITULOS =
  "| Código meta | Eje | Programa | Meta de producto | Tipo de meta | Código BPIN | Programado 2021 | Ejecutado 2021 | Dependencia responsable | Evidencias";
const SALUD = [
  '| I.1 | I. Vida | I.A Salud | Vacunar niños | Incremento | "2021257580001" | 10 | 5 | Salud | Acta',
  '| I.2 | I. Vida | I.A Salud | Gestionar convenios de salud | Incremento | "2021257580001" | 4 | 4 | Salud | Acta',
  '| I.3 | I. Vida | I.B Deporte | Formar deportistas | Incremento | "2021257580002" | 8 | 2 | Deporte | Acta',
] as const;
const CULTURA = [
  '| II.1 | II. Arte | II.A Música | Formar músicos | Incremento | "2021257580003" | 20 | 10 | Cultura | Acta',
  '| II.2 | II. Arte | II.A Música | Abrir bibliotecas | Incremento | "2021257580003" | 2 | 0 | Cultura | ',
] as const;
const REGISTRO = sheet(
  "Proyectos",
  '| Código BPIN | Código meta\n| "2021257580001" | I.1\n| "2021257580001" | I.2\n| "2021257580002" | I.9\n| "2021257580003" | II.1\n| "2021257580003" | II.2',
);
const PESOS = sheet("Pesos", "| Eje | Peso | 2021\n| I. Vida | 70 | 30\n| II. Arte | 30 | ");
const PONDERADOR = sheet(
  "Ajustes",
  "| Ajuste | Valor | Desde | Acto\n| Ponderador 2021 | 30 % | | Acuerdo 4",
);

type Hojas = readonly ReturnType<typeof sheet>[];

function archivo(name: string, rows: readonly string[], ...more: Hojas): EntregaReconocida {
  const matriz = sheet(
    "Matriz",
    `| Corte: 30 de septiembre de 2021\n${[TITULOS, ...rows].join("\n")}`,
  );
  return recognised(entregaOf(name, ok(book(name, matriz, ...more))));
}

/** The rows, with one word of those of a meta put in the place of another. */
function planted(rows: readonly string[], meta: string, from: string, to: string): string[] {
  return rows.map((row) => (row.includes(`| ${meta} |`) ? row.replace(from, to) : row));
}

const plan = archivo("plan.xlsx", [...SALUD, ...CULTURA], PESOS, PONDERADOR);
const cultura = archivo("cultura.xlsx", CULTURA, REGISTRO);
const salud = (rows: readonly string[], ...more: Hojas) => archivo("salud.xlsx", rows, ...more);

const PLANTADAS: readonly (readonly [
  falla: string,
  entregas: readonly EntregaReconocida[],
  ask?: AskConsolidacion,
])[] = [
  ["none", [salud(SALUD, REGISTRO), cultura], { plan }],
  ["a registry that only one of the files brings", [salud(SALUD), cultura], { plan }],
  ["no plan and no weights", [salud(SALUD, REGISTRO), cultura]],
  [
    "weights that two files tell differently",
    [
      salud(SALUD, PESOS),
      archivo(
        "cultura.xlsx",
        CULTURA,
        sheet("Pesos", "| Eje | Peso\n| I. Vida | 40\n| II. Arte | 60"),
      ),
    ],
  ],
  [
    "NP typed over what the plan programs",
    [salud(planted(SALUD, "I.1", "| 10 |", "| NP |")), cultura],
    { plan },
  ],
  [
    "another programado than the plan's",
    [salud(planted(SALUD, "I.1", "| 10 |", "| 1 |")), cultura],
    { plan },
  ],
  [
    "a meta that two files report with other values",
    [salud([...SALUD, ...planted(CULTURA.slice(0, 1), "II.1", "| 10 | C", "| 15 | C")]), cultura],
    { plan },
  ],
  ["one file missing", [cultura], { plan }],
  ["a code mistyped", [salud(planted(SALUD, "I.1", "I.1", "I.l")), cultura], { plan }],
  [
    "ten times what was programmed",
    [salud(planted(SALUD, "I.3", "| 2 |", "| 80 |"), REGISTRO), cultura],
    { plan },
  ],
  [
    "a negative number",
    [salud(planted(SALUD, "I.2", "| 4 | 4 |", "| 4 | -4 |")), cultura],
    { plan },
  ],
  [
    "a BPIN mistyped",
    [salud(planted(SALUD, "I.1", '"2021257580001"', "20212575"), REGISTRO), cultura],
    { plan },
  ],
  [
    "a meta de gestión that produced nothing",
    [salud(SALUD, REGISTRO), cultura],
    { plan, answers: { gestion: { "I.2": false } } },
  ],
  [
    "settings of the office",
    [
      salud(
        planted(SALUD, "I.1", '"2021257580001"', ""),
        REGISTRO,
        sheet(
          "Ajustes",
          "| Ajuste | Valor | Desde | Acto\n| Ponderador 2021 | 35 % | | Acuerdo 4\n| Aceptable desde | 40 % | | Decreto 1\n| La ejecución sin proyecto se tiene en cuenta | No | | Circular 1",
        ),
      ),
      cultura,
    ],
  ],
  [
    "a type that its numbers contradict",
    [salud(planted(SALUD, "I.3", "Incremento", "Reducción"), REGISTRO), cultura],
    { plan },
  ],
];

test.each(PLANTADAS.map(([falla, entregas, ask = {}]) => ({ falla, entregas, ask })))(
  "$falla: one figure by every door of its consolidado",
  async ({ entregas, ask }) => {
    const { muestra, dichos } = await consolidados("consolidado.xlsx", entregas, ask);
    const oficiales = evaluar(muestra);
    const doors: Readonly<Record<string, Puerta>> = {
      consolidar: () => dichos,
      ...PUERTAS,
    };
    for (const [name, door] of Object.entries(doors)) {
      const said = await door(muestra);
      expect([name, said.size > 3]).toEqual([name, true]);
      expect([name, distintas(oficiales, said)]).toEqual([name, []]);
    }
  },
);
