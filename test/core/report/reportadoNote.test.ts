import { CLI } from "../../../src/cli/text/cli";
import { differenceText } from "../../../src/app/text/pane";
import { sinEjecucionText } from "../../../src/core/text/sinEjecucion";
import { reportadoNote } from "../../../src/core/report/text";

const NONE = {
  proyecto: 0,
  evidencia: 0,
  gestion: 0,
  sinEjecucion: 64,
  hayEjecucion: true,
  hayRegistro: true,
};

describe("reportadoNote({ proyecto, evidencia, gestion, iguales })", () => {
  test("says that nothing was taken away only where nothing was", () => {
    const none = { ...NONE, iguales: true };
    expect(reportadoNote(none)).toContain("Ninguna ejecución reportada dejó de tenerse en cuenta");
    expect(reportadoNote({ ...none, proyecto: 1 })).toBe(
      "El total oficial y el reportado son iguales, aunque hay 1 meta cuya ejecución no se tuvo en cuenta por su proyecto de inversión.",
    );
  });

  test("says nothing of an execution that nobody reported, nor of a registry that is not there", () => {
    const none = { ...NONE, iguales: true };
    expect(reportadoNote({ ...none, hayEjecucion: false })).toBe(
      "No hay ejecución reportada que comparar con la oficial.",
    );
    expect(reportadoNote({ ...none, hayRegistro: false })).toBe(
      "El total oficial y el reportado son iguales; sin registro de proyectos no se verificó la armonización.",
    );
  });

  test("names what R12 and what R13 took away", () => {
    expect(reportadoNote({ ...NONE, gestion: 1, iguales: false })).toBe(
      "La diferencia corresponde a 1 meta de gestión que, según lo respondido, no produjo el bien o servicio. Está entre las 64 sin ejecución; véala en la hoja Alertas, con los puntos que resta.",
    );
    expect(reportadoNote({ ...NONE, gestion: 1, sinEjecucion: 1, iguales: false })).toContain(
      "Es la única sin ejecución; véala en la hoja Alertas",
    );
    const both = reportadoNote({ ...NONE, proyecto: 2, gestion: 3, iguales: false });
    expect(both).toContain("2 metas cuya ejecución no se tuvo en cuenta");
    expect(both).toContain(" y a 3 metas de gestión");
  });

  test("calls no meta with rejected evidence one de gestión (R22)", () => {
    expect(reportadoNote({ ...NONE, proyecto: 2, evidencia: 1, iguales: false })).toBe(
      "La diferencia corresponde a 2 metas cuya ejecución no se tuvo en cuenta por su proyecto de inversión y a 1 meta con la evidencia rechazada. Están entre las 64 sin ejecución; véalas en la hoja Alertas, con los puntos que restan.",
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
  expect(CLI.reported("67,8 %", "20,35", sinEjecucionText(66, 44), "2,21")).toBe(
    "Reportado por las dependencias: 67,8 % (20,35\u00a0pp). 66 metas sin ejecución, de ellas 44 con ejecución que no se tiene en cuenta: 2,21\u00a0pp.",
  );
});

test("sinEjecucionText(sinEjecucion, noTenidasEnCuenta) tells a part as a part", () => {
  expect(sinEjecucionText(64, 0)).toBe("64 metas sin ejecución");
  expect(sinEjecucionText(3, 3)).toBe(
    "3 metas sin ejecución, todas con ejecución que no se tiene en cuenta",
  );
  expect(sinEjecucionText(1, 1)).toBe(
    "1 meta sin ejecución, con ejecución que no se tiene en cuenta",
  );
});
