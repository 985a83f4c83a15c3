import { isLost } from "../../../src/core/armonizacion/isLost";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { Parametros } from "../../../src/core/planes/parametros";
import { book, sheet } from "../../cases/recognitionCase";

// R12: execution that alludes to a project in which the meta is not registered is not taken into account.
const MATRIZ = `
  | Código meta | Eje | Meta de producto | Código BPIN | Programado 2021 | Ejecutado 2021
  | M1 | Eje 1. Vida | Dotar sedes | 2021257580001 | 4 | 4
  | M2 | Eje 1. Vida | Formar docentes | 2021257580001 | 4 | 4
  | M3 | Eje 1. Vida | Abrir bibliotecas | 2021257589999 | 4 | 4
  | M4 | Eje 2. Agua | Sembrar árboles | 12345 | 4 | 4
  | M5 | Eje 2. Agua | Limpiar quebradas | | 4 | 4
  | M6 | Eje 2. Agua | Tender redes | 2021257580001 | 4 | 0
  | M7 | Eje 2. Agua | Medir caudales | 2021257580001 | NP |
  | M8 | Eje 2. Agua | Cuidar nacimientos | 2021257589999, 2021257580002 | 4 | 4`;
const REGISTRO = `
  | BPIN | Código meta
  | 2021257580001 | M1
  | 2021257580002 | M8
  | 2021257580003 | M9`;

function evaluated(registro: string | null, parametros?: Parametros): Evaluation {
  const sheets = [sheet("Matriz", MATRIZ), ...(registro ? [sheet("Registro", registro)] : [])];
  const evaluation = evaluateWorkbook(book("matriz 2021.xlsx", ...sheets), {
    ...(parametros && { parametros }),
  });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

function statesOf({ metas }: Evaluation): readonly string[] {
  return metas.map(({ meta, armonizacion }) => `${meta.codigo} ${armonizacion}`);
}

test("R12: armonizacionIn(…) gives each meta one of seven states; one pair of several is enough", () => {
  expect(statesOf(evaluated(REGISTRO))).toEqual([
    "M1 armonizada",
    "M2 proyectoSinMeta",
    "M3 bpinDesconocido",
    "M4 bpinMalFormado",
    "M5 sinProyecto",
    "M6 sinEjecucion",
    "M7 noProgramada",
    "M8 armonizada",
  ]);
});

test("R12: validated(…) counts 0 of what is not registered, and keeps it in the denominator", () => {
  const { raiz } = evaluated(REGISTRO);
  expect(raiz.conteo).toMatchObject({ programadas: 7, conEjecucion: 3, noArmonizadas: 3 });
  expect(raiz.reportado.conteo).toMatchObject({ programadas: 7, conEjecucion: 6 });
});

test("R12: what each flagged meta costs adds up to what lies between reportado and validado", () => {
  const { raiz, findings } = evaluated(REGISTRO);
  const lost = findings.filter(isLost);
  expect(lost.map(({ meta }) => meta).sort()).toEqual(["M2", "M3", "M4"]);
  const points = lost.reduce((sum, { points }) => sum + (points ?? 0), 0);
  expect(points).toBeCloseTo((raiz.reportado.avance ?? 0) - (raiz.avance ?? 0), 12);
});

test("R32: rejectedIn(…) takes away what cites no project where the office says so", () => {
  const metodo = parametrosAt(null);
  const strict = { ...metodo, sinProyectoCuenta: { ...metodo.sinProyectoCuenta, valor: 0 } };
  expect(evaluated(REGISTRO, strict).raiz.conteo).toMatchObject({
    conEjecucion: 2,
    noArmonizadas: 4,
  });
});

test("R12: without a registry only the form of a BPIN is checked, and that is said", () => {
  const evaluation = evaluated(null);
  expect(statesOf(evaluation).filter((state) => !state.endsWith(" null"))).toEqual([
    "M4 bpinMalFormado",
    "M5 sinProyecto",
    "M6 sinEjecucion",
    "M7 noProgramada",
  ]);
  expect(evaluation.findings.map(({ type }) => type)).toContain("sinRegistro");
});

test.each(["I-B-1-1.", "1.B.1.1", "i.b.1. 1", "I B 1 1", "I.B.1.01"])(
  "R12, R14: a registry that writes %s holds the meta I.B.1.1, and no other",
  (written) => {
    const matriz = `
      | Código meta | Eje | Meta de producto | Código BPIN | Programado 2021 | Ejecutado 2021
      | I.B.1.1 | Eje 1. Vida | Construir parques | 2021257580001 | 10 | 5
      | I.B.1.2 | Eje 1. Vida | Dotar colegios | 2021257580001 | 10 | 5
      | I.B.11 | Eje 1. Vida | Formar docentes | 2021257580001 | 10 | 5`;
    const registro = `
      | BPIN | Código meta
      | 2021257580001 | ${written}
      | 2021257580002 | I.B.9.9`;
    const evaluation = evaluateWorkbook(
      book("matriz 2021.xlsx", sheet("Matriz", matriz), sheet("Registro", registro)),
    );
    if (!evaluation.ok) throw new Error(evaluation.error.type);
    expect(statesOf(evaluation.value)).toEqual([
      "I.B.1.1 armonizada",
      "I.B.1.2 proyectoSinMeta",
      "I.B.11 proyectoSinMeta",
    ]);
  },
);
