import { consolidadoReport } from "../../src/core/report/consolidacion/consolidadoReport";
import { consolidate } from "../../src/core/consolidate/consolidate";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import type { ReportSpec } from "../../src/core/report/reportSpec";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { CULTURA, recognised, SALUD } from "../core/consolidate/matrices";

const TEXTS = [
  '=HYPERLINK("https://example.org";"Ver")',
  "+57 601 857 2000",
  "-Se capacitó al equipo",
  "@alcaldiasopo",
  "\tTexto pegado",
  "\rOtro renglón",
  "1.2",
  "ene-21",
];

function onlyTexts(): ReportSpec {
  const [sheet] = consolidadoReport(consolidate([SALUD])).sheets;
  const rows = TEXTS.map((text) => ({ cells: [{ kind: "text", text, look: "text" } as const] }));
  return {
    sheets: [
      {
        ...sheet!,
        columnWidths: [40],
        rows,
        freeze: { rows: 0, columns: 0 },
        table: null,
        print: { ...sheet!.print, repeatRows: null },
      },
    ],
  };
}

describe("writeWorkbook(report)", () => {
  test("what begins like a formula is still text, and no formula", async () => {
    const read = await readWorkbook(await writeWorkbook(onlyTexts(), "consolidado"), "textos.xlsx");
    if (!read.ok) throw new Error(read.error.type);
    const [sheet] = read.value.sheets;
    // A carriage return alone is what XML calls a line end.
    expect([
      sheet!.rows.map(([cell]) => String(cell).replace("\n", "\r")),
      sheet!.formulas.size,
    ]).toEqual([TEXTS, 0]);
  });
  test("its Consolidado is read again as the matriz that it is", async () => {
    const first = consolidate([SALUD, CULTURA]);
    const again = recognised(
      entregaOf(
        "consolidado.xlsx",
        await readWorkbook(
          await writeWorkbook(consolidadoReport(first), "consolidado"),
          "consolidado.xlsx",
        ),
      ),
    );
    const second = consolidate([again]);
    expect(again.matriz.sheet).toBe("Consolidado");
    expect(
      second.filas.map(({ fila }) => [
        fila.codigo,
        fila.years[0]?.programado?.value,
        fila.years[0]?.ejecutado?.value,
      ]),
    ).toEqual(
      first.filas.map(({ fila }) => [
        fila.codigo,
        fila.years[0]?.programado?.value,
        fila.years[0]?.ejecutado?.value,
      ]),
    );
    expect(second.evaluation.ok && second.evaluation.value.raiz.cumplimiento).toBe(0.5);
  });
});
