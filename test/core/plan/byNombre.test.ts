import { evaluateWorkbook } from "../../../src/core/evaluate";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { sinEjecucionPorDependencia } from "../../../src/core/informe/cifrasDelInforme";
import { byNombre } from "../../../src/core/plan/byNombre";
import { recursosOf } from "../../../src/core/recursos/recursos";
import { puestosDeDependencias } from "../../../src/core/tablero/puesto";
import { earlyWarning } from "../../../src/core/whatIf/earlyWarning";
import { startProjection } from "../../../src/core/whatIf/project";
import { whereItHurts } from "../../../src/core/whatIf/whereItHurts";
import { book, sheet } from "../../cases/recognitionCase";

test("byNombre(…) takes spellings of a name for one, as it is written first, and leaves out what has none", () => {
  const named = ["Secretaría de Salud", "Hacienda", "SECRETARIA DE  SALUD", null];
  expect([...byNombre(named, (name) => name)]).toEqual([
    ["Secretaría de Salud", ["Secretaría de Salud", "SECRETARIA DE  SALUD"]],
    ["Hacienda", ["Hacienda"]],
  ]);
});

test("R31: board, informe, early warning, tornado and money count a dependencia once, however it is spelled", () => {
  const evaluation = evaluateWorkbook(
    book(
      "matriz.xlsx",
      sheet(
        "Matriz",
        [
          "| Código meta | Eje | Meta de producto | Tipo de meta | Responsable | Programado 2025 | Ejecutado 2025 | Apropiación definitiva 2025 | Obligaciones 2025",
          "| M1 | I. Vida | Dotar sedes | Incremento | Secretaría de Salud | 10 | 0 | 1000000 | 500000",
          "| M2 | I. Vida | Formar docentes | Incremento | SECRETARIA DE SALUD | 10 | 4 | 2000000 | 500000",
          "| M3 | I. Vida | Ampliar rutas | Incremento | Secretaría de Salud | 10 | 8 | 3000000 | 500000",
        ].join("\n"),
      ),
    ),
    { corte: "2025-12-31" },
  );
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  const { value } = evaluation;
  const { raiz } = startProjection(value);
  const cifras = cifrasOf(value);
  const one = "Secretaría de Salud";
  expect(puestosDeDependencias(cifras).map((puesto) => puesto.dependencia)).toEqual([one]);
  expect(
    sinEjecucionPorDependencia(cifras).map((sujeto) => [
      sujeto.nombre,
      sujeto.cifras["conteo.programadas"],
    ]),
  ).toEqual([[one, 3]]);
  expect(whereItHurts(raiz, 0.25).dependencias.map(({ de, metas }) => [de, metas])).toEqual([
    [one, 3],
  ]);
  expect(recursosOf(value, cifras)?.dependencias.map(({ nombre }) => nombre)).toEqual([one]);
  expect(earlyWarning(value, value.raiz).dependencias.map(({ de, parte }) => [de, parte])).toEqual([
    [one, 1 / 3],
  ]);
});
