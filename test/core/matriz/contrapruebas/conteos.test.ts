import { cumplimientoOf, evaluationOf } from "../reading";

test("R25: a count of tasks is not what «Avance» is a part of where another column says it", () => {
  const table = `
    |  |  |  |  |  |  | METAS POR AÑO | AVANCE POR AÑO
    | Código meta | Eje | Meta de producto | Unidad de medida | Tareas programadas 2025 | Tareas ejecutadas 2025 | Año 2025 | Año 2025
    | M-1 | Eje 1 | Entregar kits | Kits | 5 | 5 | 24 | 12
    | M-2 | Eje 1 | Dotar sedes | Sedes | 2 | 1 | 16 | 8
    | M-3 | Eje 1 | Formar guías | Guías | 1 | 1 | 20 | 10
  `;
  expect(cumplimientoOf(table)).toBe(50);
});

test("R25: nor is a bare year, where a heading says what was programmed", () => {
  const table = `
    | Código meta | Eje | Meta de producto | 2025 | Programado 2025 | Avance 2025
    | M-1 | Eje 1 | Entregar kits | 5 | 24 | 12
    | M-2 | Eje 1 | Dotar sedes | 2 | 16 | 8
    | M-3 | Eje 1 | Formar guías | 1 | 20 | 10
  `;
  expect(cumplimientoOf(table)).toBe(50);
});

test("R15: what was read as a percentage is asked once the promise that is chosen makes it a quantity", () => {
  const table = `
    | Código meta | Eje | Meta de producto | 2025 | Programado 2025 | Avance 2025
    | M-1 | Eje 1 | Entregar kits | 24 | 5 | 12
    | M-2 | Eje 1 | Dotar sedes | 16 | 2 | 8
    | M-3 | Eje 1 | Formar guías | 20 | 1 | 10
  `;
  const answered = { campo: "programado", vigencia: 2025, heading: "2025" } as const;
  const { matriz } = evaluationOf(table, {}, { answers: { columns: [answered] } });
  expect(matriz.questions).toEqual([
    expect.objectContaining({
      type: "missingColumn",
      wanted: { campo: "ejecutado", vigencia: 2025 },
    }),
  ]);
});

test("R25: the people who are reached are a count as much as what is named in plural", () => {
  const table = `
    | Código meta | Eje | Meta de producto | Unidad de medida | Población programada 2025 | Población atendida 2025 | Meta proyectada para el año 2025 | Realizado en el año 2025
    | M-1 | Eje 1 | Entregar kits | Kits | 60 | 40 | 10 | 5
    | M-2 | Eje 1 | Dotar sedes | Sedes | 80 | 30 | 4 | 2
  `;
  expect(cumplimientoOf(table)).toBe(50);
  const bare = `
    |  |  |  |  | METAS | LOGROS
    | Código meta | Eje | Meta de producto | Población programada 2025 | 2025 | 2025
    | M-1 | Eje 1 | Entregar kits | 60 | 10 | 5
    | M-2 | Eje 1 | Dotar sedes | 80 | 4 | 2
  `;
  expect(cumplimientoOf(bare)).toBe(50);
});

test("R25: of metas measured in people a population is what was promised", () => {
  const table = (unit: string): string => `
    | Código meta | Eje | Meta de producto | Unidad de medida | Población programada 2025 | Ejecutado 2025
    | M-1 | Eje 1 | Vacunar niños | ${unit} | 60 | 30
    | M-2 | Eje 1 | Atender mayores | ${unit} | 80 | 40
  `;
  expect(cumplimientoOf(table("Personas"))).toBe(50);
  // Of others it is asked what was promised.
  expect(() => cumplimientoOf(table("Kits"))).toThrow("missingColumn");
});
