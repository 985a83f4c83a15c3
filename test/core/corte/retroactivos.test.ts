import { corteOf } from "../../../src/core/corte/corte";
import { cambioDeCorteText } from "../../../src/core/corte/text";
import { retroactivosDe } from "../../../src/core/retroactivos";
import { evaluatedAt, guardadoAt, matrizOf, ROWS } from "./quarters";

const T2 = guardadoAt("2021-06-30");

/** What is said of the corte of T2 when the workbook, at T3, has these rows. */
function changesWith(rows: string): readonly string[] {
  const workbook = matrizOf(rows);
  const found = retroactivosDe(T2, evaluatedAt(workbook, "2021-09-30"), workbook, {});
  return (found ?? []).map(({ type, codigo, antes, ahora }) =>
    [type, codigo, antes, ahora].join(" "),
  );
}

describe("retroactivosDe(guardado, evaluation, workbook): R21", () => {
  test("finds nothing where only the quarters after it were filled in", () => {
    expect(changesWith(ROWS)).toEqual([]);
  });

  test("finds each change to what was closed, and no other", () => {
    expect(changesWith(ROWS.replace("10 | 2 | 3 | 1", "10 | 2 | 4 | 1"))).toEqual([
      "periodoCerrado M1 5 6",
    ]);
    expect(changesWith(ROWS.replace("| 0 | 20 |", "| 0 | 25 |"))).toEqual(["programado M2 20 25"]);
    expect(changesWith(ROWS.replace("20 | Incremento | 0 | 8", "20 | Incremento | 2 | 8"))).toEqual(
      ["lineaBase M3 0 2"],
    );
    expect(changesWith(ROWS.split("\n").slice(0, -1).join("\n"))).toEqual(["desaparecida M3 2 "]);
    expect(
      changesWith(`${ROWS}\n    | M4 | 1. Vida | Abrir vías | | Incremento | 0 | 3 | 1 | 1 | 1`),
    ).toContain("nueva M4  ");
  });

  test("a weight that was typed anew is listed, not the shares that it moves", () => {
    const [peso, ...others] = changesWith(ROWS.replace("| 60 |", "| 90 |"));
    expect(peso).toMatch(/^peso M1 0\.6/);
    expect(others).toEqual([]);
  });
});

describe("retroactivosDe, where the workbook only tells what was executed to date", () => {
  const ANNUAL = (m1: number) =>
    matrizOf(`
    | M1 | 1. Vida | Dotar sedes | 60 | Incremento | 0 | 10 | ${m1}
    | M2 | 1. Vida | Formar deportistas | 40 | Incremento | 0 | 20 | 5`);
  const rename = (workbook: ReturnType<typeof ANNUAL>) => ({
    ...workbook,
    sheets: workbook.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row) =>
        row.slice(0, 8).map((cell) => (cell === "Ejecutado 2021 T1" ? "Ejecutado 2021" : cell)),
      ),
    })),
  });
  const then = evaluatedAt(rename(ANNUAL(4)), "2021-06-30");
  const guardado = { ...T2, corte: { ...T2.corte, ...corteOf(then) } };
  const found = (m1: number) => {
    const workbook = rename(ANNUAL(m1));
    return retroactivosDe(guardado, evaluatedAt(workbook, "2021-09-30"), workbook, {});
  };

  test("more is no change, and less is", () => {
    expect(found(7)).toEqual([]);
    expect(found(3)).toMatchObject([{ type: "acumuladoCae", codigo: "M1", antes: 4, ahora: 3 }]);
    expect((found(3) ?? []).map(cambioDeCorteText)).toEqual([
      "M1 Dotar sedes: bajó lo ejecutado acumulado: antes 4, ahora 3",
    ]);
  });
});
