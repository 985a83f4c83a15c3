import { caminoPorDependencia } from "../../../src/core/whatIf/caminoPorDependencia";
import type { Camino, Paso } from "../../../src/core/whatIf/whatItTakes";

function paso(codigo: string, dependencia: string, gana: number): Paso {
  const meta = { meta: { codigo, fila: { dependencia } } };
  return { meta, gana } as unknown as Paso;
}

const A = paso("A", "Salud", 0.2);
const [B, C, D] = ["B", "C", "D"].map((codigo) => paso(codigo, "Cultura", 0.1)) as [
  Paso,
  Paso,
  Paso,
];

test("caminoPorDependencia(camino) gives what each does, and of metas that gain the same how many will do", () => {
  const camino = { type: "sePuede", pasos: [A, B], imprescindibles: [A], sustitutas: [C, D] };
  const tareas = caminoPorDependencia(camino as unknown as Extract<Camino, { type: "sePuede" }>);
  expect(
    tareas.map(({ dependencia, pasos }) => [
      dependencia,
      pasos.map((one) => [one.paso.meta.meta.codigo, one.empate]),
    ]),
  ).toEqual([
    ["Cultura", ["B", "C", "D"].map((codigo) => [codigo, { porElegir: 1, entre: 3 }])],
    ["Salud", [["A", null]]],
  ]);
});
