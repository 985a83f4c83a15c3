import { fileProblemText } from "../../src/core/text/files";

describe("fileProblemText(name, problem)", () => {
  test("says what happened and what to do", () => {
    expect(fileProblemText("matriz.xlsx", { type: "encrypted" })).toBe(
      "El archivo «matriz.xlsx» está protegido con contraseña. Ábralo en Excel con su contraseña y guarde una copia sin ella.",
    );
  });

  test("names the format that cannot be read, known or not", () => {
    const format = (extension: string) =>
      fileProblemText("a", { type: "unsupportedFormat", extension }).split(".")[0];
    expect(format("pdf")).toBe("El archivo «a» es un PDF, y ese formato no se puede leer");
    expect(format("rtf")).toContain("es un archivo");
  });

  test("rounds sizes up to whole megabytes", () => {
    expect(
      fileProblemText("a", { type: "tooLarge", size: 209_715_201, limit: 104_857_600 }),
    ).toContain("pesa 201\u00a0MB y el máximo es 100\u00a0MB");
  });

  test("says how long a file was given, in seconds", () => {
    expect(fileProblemText("a.xlsx", { type: "tooSlow", limit: 30_000 })).toBe(
      "El archivo «a.xlsx» tardó más de 30\u00a0s en leerse. Copie la hoja de la matriz a un libro nuevo y guárdelo.",
    );
  });

  test("tells a file that cannot be opened from one that is damaged", () => {
    expect(fileProblemText("a.xlsx", { type: "unreachable" })).toMatch(/^No se pudo abrir/);
  });
});
