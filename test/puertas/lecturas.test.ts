import { entregaOf } from "../../src/core/consolidate/entregaOf";
import type { EntregaReconocida } from "../../src/core/consolidate/entrega";
import { cellKey } from "../../src/core/grid/grid";
import type { Answers } from "../../src/core/matriz/matriz";
import { ok } from "../../src/core/result";
import { book, sheet } from "../cases/recognitionCase";
import { recognised } from "../core/consolidate/matrices";
import { consolidados } from "./consolidar";
import { distintas } from "./dicho";
import { evaluar, PUERTAS, type Puerta } from "./puertas";

Object.assign(globalThis, { CustomFunctions: { Error } });

// R31: how a file is read travels with its rows, though the headings of a consolidado are those of all files.

const COLUMNS = ["I Trimestre 2021", "II Trimestre 2021", "III Trimestre 2021"];

function archivo(
  name: string,
  said: string,
  rows: string,
  answers: Answers = {},
): EntregaReconocida {
  const quarters = COLUMNS.map((column) => `${column} ${said}`).join(" | ");
  const matriz = sheet(
    "Matriz",
    `| Corte: 30 de septiembre de 2021
     | Código meta | Eje | Meta de producto | Tipo de meta | Programado 2021 | ${quarters} | Dependencia responsable
     ${rows}`,
  );
  return recognised(entregaOf(name, ok(book(name, matriz)), { answers }));
}

/** What the consolidado of the files gives, once it is sure that `consolidar` says the same. */
async function cumplimiento(entregas: readonly EntregaReconocida[]): Promise<unknown> {
  const { muestra, dichos } = await consolidados("consolidado.xlsx", entregas);
  const oficiales = evaluar(muestra);
  expect(distintas(oficiales, dichos)).toEqual([]);
  for (const [name, door] of Object.entries<Puerta>(PUERTAS))
    expect([name, distintas(oficiales, await door(muestra))]).toEqual([name, []]);
  return oficiales.get("plan/cumplimiento");
}

const SUBE = "| 1.1 | 1. Vida | Vacunar niños | Incremento | 10 | 2 | 3 | 5 | Salud";
const SUMA = "| 2.1 | 2. Arte | Formar músicos | Incremento | 10 | 1 | 2 | 4 | Cultura";
const TODO = "| 3.1 | 3. Vía | Tapar huecos | Incremento | 10 | 4 | 6 | 10 | Obras";

test("quarters that run from January stay so beside those of another file, which add up (R11)", async () => {
  const salud = archivo("salud.xlsx", "ejecutado acumulado", SUBE);
  const cultura = archivo("cultura.xlsx", "ejecutado", SUMA);
  expect(await cumplimiento([salud])).toBeCloseTo(50);
  expect(await cumplimiento([cultura])).toBeCloseTo(70);
  expect(await cumplimiento([salud, cultura])).toBeCloseTo(60);
});

test.each([
  [true, 100, 70],
  [false, 100, 85],
])(
  "what an office answered of the quarters of its file (%s) holds for its rows alone (R30)",
  async (cumulativeQuarters, own, both) => {
    const dos = `${TODO}\n| 3.2 | 3. Vía | Pintar andenes | Incremento | 10 | 1 | 2 | 4 | Obras`;
    const obras = archivo("obras.xlsx", "ejecutado", dos, { cumulativeQuarters });
    expect(
      await cumplimiento([archivo("obras.xlsx", "ejecutado", TODO, { cumulativeQuarters })]),
    ).toBeCloseTo(own);
    expect(await cumplimiento([obras])).toBeCloseTo(both);
    const cultura = archivo("cultura.xlsx", "ejecutado", SUMA);
    expect(await cumplimiento([obras, cultura])).toBeCloseTo((both + 70) / 2);
  },
);

test("a consolidado does not ask again what each file was asked", async () => {
  const total = (name: string, row: string): EntregaReconocida =>
    recognised(
      entregaOf(
        name,
        ok(
          book(
            name,
            sheet(
              "Matriz",
              `| Corte: 30 de septiembre de 2021
               | Código meta | Eje | Meta de producto | Tipo de meta | Programado 2021 | Ejecutado 2021 | ${COLUMNS.map((one) => `${one} ejecutado`).join(" | ")} | Dependencia responsable
               ${row}`,
            ),
          ),
        ),
      ),
    );
  // Of the first the quarters look like running totals, and its total tells; the second has no total to tell.
  const gobierno = total(
    "gobierno.xlsx",
    "| 1.1 | 1. Vida | Vacunar niños | Incremento | 10 | 10 | 4 | 6 | 10 | Gobierno",
  );
  const cultura = total(
    "cultura.xlsx",
    "| 2.1 | 2. Arte | Formar músicos | Incremento | 10 | | 1 | 2 | 4 | Cultura",
  );
  expect(await cumplimiento([gobierno, cultura])).toBeCloseTo(85);
});

test("a percentage of a file and the number of the plan beside it are of one scale (R15)", async () => {
  const columns =
    "| Código meta | Eje | Meta de producto | Unidad de medida | Tipo de meta | Programado 2021 | Ejecutado 2021 | Dependencia responsable";
  const of = (
    name: string,
    programado: string,
    formats: ReadonlyMap<number, string>,
  ): EntregaReconocida => {
    const matriz = sheet(
      "Matriz",
      `| Corte: 30 de septiembre de 2021\n${columns}\n| 1.1 | 1. Vida | Llegar a la cobertura | Porcentaje | Incremento | ${programado} | Salud`,
    );
    return recognised(entregaOf(name, ok(book(name, { ...matriz, formats }))));
  };
  const plan = of("plan.xlsx", "80 | ", new Map());
  const salud = of(
    "salud.xlsx",
    "0,8 | 0,4".replaceAll(",", "."),
    new Map([
      [cellKey(2, 5), "0%"],
      [cellKey(2, 6), "0%"],
    ]),
  );
  const { muestra, dichos } = await consolidados("consolidado.xlsx", [salud], { plan });
  expect(dichos.get("plan/cumplimiento")).toBeCloseTo(50);
  expect(distintas(evaluar(muestra), dichos)).toEqual([]);
});
