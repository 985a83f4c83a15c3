import fc from "fast-check";
import { fileNamesOf } from "../../../src/core/consolidate/fileNames";

describe("fileNamesOf(nombres)", () => {
  test("tells names apart that fold to one, and keeps to each the name that it has for itself", () => {
    expect(fileNamesOf(["Sría. Salud", "SRIA SALUD", "Sria-Salud 2", "Con", "***", "???"])).toEqual(
      [
        "sria-salud-3",
        "sria-salud",
        "sria-salud-2",
        "dependencia-con",
        "sin-nombre",
        "sin-nombre-2",
      ],
    );
  });

  test("the order in which files came decides no name, and no two are alike", () => {
    const nombre = fc.constantFrom(
      "Salud",
      "SALUD",
      "salúd",
      "Salud 2",
      "salud-2",
      "Aux",
      "¿?",
      "!",
      "Obras",
    );
    fc.assert(
      fc.property(
        fc
          .uniqueArray(nombre)
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
          ),
        ([all, shuffled]) => {
          const names = fileNamesOf(all);
          expect(new Set(names).size).toBe(all.length);
          const byNombre = new Map(
            fileNamesOf(shuffled).map((name, index) => [shuffled[index], name]),
          );
          expect(names).toEqual(all.map((one) => byNombre.get(one)));
        },
      ),
    );
  });
});
