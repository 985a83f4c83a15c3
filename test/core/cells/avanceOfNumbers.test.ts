import { avanceFormula } from "../../../src/core/cells/cellFormulas";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { book, sheet } from "../../cases/recognitionCase";

const NUMBERS = book("celdas", sheet("Hoja1", "| 1 | 10 | 12\n| 1 | 10 | 5"));

/** The cap of a meta as the office set it. */
function ajustes(...lines: readonly string[]): WorkbookSnapshot {
  const rows = ["| Ajuste | Valor | Desde | Acto", ...lines.map((line) => `| ${line}`)];
  return book("celdas", sheet("Ajustes", rows.join("\n")));
}

const TOPE = "Tope del cumplimiento de una meta | 1,2";

describe("avanceFormula(range of numbers, vigencia, nodo, { ajustes })", () => {
  const of = (vigencia: number | null, ...lines: readonly string[]) =>
    avanceFormula(NUMBERS, vigencia, null, { registro: null, ajustes: ajustes(...lines) });

  test("takes the cap that the office set (R4, R32)", () => {
    expect(avanceFormula(NUMBERS, null, null)).toEqual({ ok: true, value: 0.75 });
    expect(of(null, TOPE)).toEqual({ ok: true, value: 0.85 });
  });

  test("takes an act by the end of the year that is asked, and asks for it where there is none", () => {
    const dated = `${TOPE} | 2021-07-01 | Decreto 1`;
    expect(of(2021, dated)).toEqual({ ok: true, value: 0.85 });
    expect(of(2020, dated)).toEqual({ ok: true, value: 0.75 });
    expect(of(null, dated)).toEqual({ ok: false, error: { type: "vigenciaNeeded" } });
  });

  test("gives no figure by settings that are none", () => {
    expect(of(null, "Tontería | 3")).toMatchObject({
      ok: false,
      error: { type: "ajusteInvalido", nombre: "Tontería" },
    });
  });
});
