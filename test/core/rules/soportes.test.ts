import { cellOf, found } from "./found";

describe("avanceSinNarrativa and avanceSinEvidencia: who reports an advance supports it (R22)", () => {
  const supported = (...lines: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Actividades realizadas | Logros obtenidos | Evidencias",
      ...lines.map(
        (line, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | ${line}`,
      ),
    ].join("\n");
  const SUPPORTED = "2 | Contrato y entregas | Sedes dotadas | Carpeta 7";

  test.each([
    ["2 | | | Carpeta 7", "avanceSinNarrativa", ["F2"]],
    ["2 | Contrato | | Carpeta 7", "avanceSinNarrativa", []],
    ["2 | | Sedes dotadas | Carpeta 7", "avanceSinNarrativa", []],
    ["2 | Contrato | Sedes dotadas |", "avanceSinEvidencia", ["H2"]],
    ["2 | Contrato | Sedes dotadas | -", "avanceSinEvidencia", ["H2"]],
    ["2 | Contrato | Sedes dotadas | Carpeta 7", "avanceSinEvidencia", []],
    ["0 | | |", "avanceSinEvidencia", []],
    [" | | |", "avanceSinNarrativa", []],
  ] as const)("%s: %s in %p", (line, type, cells) => {
    expect(found(type, supported(line, SUPPORTED, SUPPORTED)).map(cellOf)).toEqual(cells);
  });

  test("more than ten are one trouble of the report", () => {
    const silent = (times: number): string =>
      supported(SUPPORTED, ...Array.from({ length: times }, () => "2 | Contrato | Sedes |"));
    expect(found("avanceSinEvidencia", silent(10))).toHaveLength(10);
    const [one, ...others] = found("avanceSinEvidencia", silent(11));
    expect([one?.meta, one?.metas.length, one && cellOf(one), others]).toEqual([
      null,
      11,
      "H3",
      [],
    ]);
  });

  test("without the column nothing is asked", () => {
    const matriz = `
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
      | M1 | Eje 1. Vida | Dotar sedes | 4 | 2`;
    expect(found("avanceSinEvidencia", matriz)).toEqual([]);
    expect(found("avanceSinNarrativa", matriz)).toEqual([]);
  });
});
