import { CLI } from "../../../src/cli/text/cli";
import { differenceText } from "../../../src/app/text/pane";
import { reportadoNote } from "../../../src/core/report/text";

const NONE = { proyecto: 0, evidencia: 0, gestion: 0 };

describe("reportadoNote({ proyecto, evidencia, gestion, iguales })", () => {
  test("says that nothing was taken away only where nothing was", () => {
    const none = { ...NONE, iguales: true };
    expect(reportadoNote(none)).toContain("Ninguna ejecución reportada dejó de tenerse en cuenta");
    expect(reportadoNote({ ...none, proyecto: 1 })).toBe(
      "El total oficial y el reportado son iguales, aunque hay 1 meta cuya ejecución no se tuvo en cuenta por su proyecto de inversión.",
    );
  });

  test("names what R12 and what R13 took away", () => {
    expect(reportadoNote({ ...NONE, gestion: 1, iguales: false })).toBe(
      "La diferencia corresponde a 1 meta de gestión que, según lo respondido, no produjo el bien o servicio. Véalas en la hoja Alertas, con los puntos que restan.",
    );
    const both = reportadoNote({ ...NONE, proyecto: 2, gestion: 3, iguales: false });
    expect(both).toContain("2 metas cuya ejecución no se tuvo en cuenta");
    expect(both).toContain(" y a 3 metas de gestión");
  });

  test("calls no meta with rejected evidence one de gestión (R22)", () => {
    expect(reportadoNote({ ...NONE, proyecto: 2, evidencia: 1, iguales: false })).toBe(
      "La diferencia corresponde a 2 metas cuya ejecución no se tuvo en cuenta por su proyecto de inversión y a 1 meta con la evidencia rechazada. Véalas en la hoja Alertas, con los puntos que restan.",
    );
  });
});

test("differenceText(metas, iguales) does not call different what is the same", () => {
  expect(differenceText(1, false)).toBe(
    "Corresponde a 1 meta cuya ejecución no se tuvo en cuenta.",
  );
  expect(differenceText(2, true)).toContain("Son iguales, aunque");
});

test("the command line counts all that lies between both totals, whichever rule took it (R12, R13)", () => {
  expect(CLI.reported("62,9 %", "18,88", 1, "0,20")).toContain(
    "la ejecución de 1 meta: 0,20\u00a0pp",
  );
  expect(CLI.reported("67,8 %", "20,35", 44, "2,21")).toContain("de 44 metas: 2,21\u00a0pp");
});
