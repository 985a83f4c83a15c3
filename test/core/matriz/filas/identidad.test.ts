import { planOfRows } from "../../../../src/core/consolidate/planOfRows";
import { evaluationOf } from "../reading";

/** Metas without a code, each line: place in the plan, indicator and figures. */
function uncoded(...rows: readonly string[]): string {
  return `
    | Línea | Programa | Indicador de producto | Programado 2025 | Ejecutado 2025
    ${rows.map((row) => `| ${row}`).join("\n    ")}
  `;
}

test.each(["1.A.1", "i.a.1", "I-A-1", "I.A.01", "I. A. 1."])(
  "R14: a row that writes the code I.A.1 as %s is of the same meta",
  (codigo) => {
    const { lectura } = evaluationOf(`
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | I.A.1 | Entregar kits | 10 | 5
      | I.A.2 | Dotar sedes | 10 | 5
      | ${codigo} | Entregar kits | 10 | 5
    `);
    expect(lectura.filas.map((fila) => fila.codigo)).toEqual(["I.A.1", "I.A.2"]);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["duplicate"]);
  },
);

describe("R14: which meta a row without a code is of", () => {
  const table = uncoded(
    "L1 | Planeación | Documentos realizados | 1 | 1",
    "L1 | Catastro | Documentos realizados | 2 | 0",
    "L1 | Catastro | Documentos realizados | 2 | 0",
  );
  test("is told by its place in the plan with its text, never by an indicator's name", () => {
    const { lectura } = evaluationOf(table);
    expect(lectura.filas).toHaveLength(2);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["duplicate"]);
  });
  test("is told alike when several files are brought together", () => {
    const { filas } = evaluationOf(table).lectura;
    const lugar = { archivo: "a.xlsx", hoja: "Matriz", fila: 2 };
    const renglones = [...filas, ...filas].map((fila) => ({ fila, lugar, dependencia: null }));
    expect(planOfRows(renglones)).toEqual(filas);
  });
  test("several codes in one cell are said, and count as one meta", () => {
    const table = `
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | IP-13, IP-605 | Entregar kits | 10 | 5
      | IP-14 | Dotar sedes | 10 | 5
    `;
    const { findings, metas } = evaluationOf(table);
    expect(metas).toHaveLength(2);
    expect(findings.filter(({ type }) => type === "codigosJuntos")).toMatchObject([
      { meta: "IP-13, IP-605", codigos: ["IP-13", "IP-605"] },
    ]);
  });
  test("is not told where nothing says its place", () => {
    const bare = `
      | Indicador de producto | Programado 2025 | Ejecutado 2025
      | Documentos realizados | 1 | 1
      | Documentos realizados | 1 | 1
    `;
    expect(evaluationOf(bare).lectura.filas).toHaveLength(2);
  });
  test("is told by short words of its own, whatever the rest of their heading says", () => {
    const { metas } = evaluationOf(`
      | Código único | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | A-7 | Eje 1 | Entregar kits | 10 | 5
      | A-8 | Eje 1 | Dotar sedes | 10 | 5
    `);
    expect(metas.map(({ meta }) => meta.codigo)).toEqual(["A-7", "A-8"]);
  });
  test("is told by them though what an eje comes to has no code", () => {
    const { metas } = evaluationOf(`
      | Código único | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | A-7 | Eje 1 | Entregar kits | 10 | 5
      | A-8 | Eje 1 | Dotar sedes | 10 | 5
      | | | RESUMEN EJE 1 | 62,5 | 62,5
    `);
    expect(metas.map(({ meta }) => meta.codigo)).toEqual(["A-7", "A-8"]);
  });
  test("is none of what an eje comes to, where metas have no code and more is said of them", () => {
    const { metas, lectura } = evaluationOf(`
      | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | Eje 1 | Entregar kits | 10 | 5
      | Eje 1 | Resumen ejecutivo publicado | 10 | 5
      | | RESUMEN EJE 1 | 62,5 | 62,5
    `);
    expect(metas).toHaveLength(2);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["subtotal"]);
  });
  test("is told by «# Meta» as by «N° Meta»", () => {
    const { metas } = evaluationOf(`
      | # Meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | A-7 | Eje 1 | Entregar kits | 10 | 5
    `);
    expect(metas.map(({ meta }) => meta.codigo)).toEqual(["A-7"]);
  });
});
