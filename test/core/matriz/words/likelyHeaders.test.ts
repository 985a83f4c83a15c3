import { likelyHeaders } from "../../../../src/core/matriz/words/likelyHeaders";
import { sheet } from "../../../cases/recognitionCase";

describe("likelyHeaders(sheet)", () => {
  test("does not take a band for a header when the row below it says more", () => {
    const matriz = sheet(
      "Matriz",
      `| Identificación | | Programado 2021 | Programado 2021 | Programado 2021
       | Código meta | Meta de producto | Trimestre 1 | Trimestre 2 | Trimestre 3
       | 1.1 | Vacunar niños | 10 | 5 | 5`,
    );
    expect(likelyHeaders(matriz)).toEqual([[0, 1]]);
  });

  test("keeps a header whose first row of values is all words", () => {
    const matriz = sheet(
      "Matriz",
      `| Eje | Meta de producto | Programado 2021 | Ejecutado 2021
       | 1. Vida | Vacunar niños | No programada | Sin reporte
       | 1. Vida | Dotar puestos | 4 | 2`,
    );
    expect(likelyHeaders(matriz)).toContainEqual([0]);
  });

  test("begins a header that is typed again, in other letters, where it is first", () => {
    const matriz = sheet(
      "Matriz",
      `| CÓDIGO META | EJE | META DE PRODUCTO | PROGRAMADO 2021 | EJECUTADO 2021
       | 1.1 | 1. Vida | Vacunar niños | 10 | 5
       | Código  meta | Eje | Meta de producto: | Programado 2021 | Ejecutado 2021
       | 2.1 | 2. Agua | Proteger nacimientos | 4 | 2`,
    );
    expect(likelyHeaders(matriz)).toEqual([[0]]);
  });
});
