import { PLANES } from "../../../src/core/planes/planes";
import { spanOf, type NodoOficial } from "../../../src/core/planes/planOficial";
import { SOPO_2020 } from "../../../src/core/planes/sopo2020/plan";
import { SOPO_2024 } from "../../../src/core/planes/sopo2024/plan";

const below = (nodos: readonly NodoOficial[]): readonly NodoOficial[] =>
  nodos.flatMap(({ children }) => children);
const metasOf = (nodos: readonly NodoOficial[]): number =>
  nodos.reduce((sum, { metas }) => sum + metas, 0);

test("SOPO_2020 has 4 escenarios, 22 prospectivas, 67 escenarios de apuesta and 477 metas", () => {
  const escenarios = SOPO_2020.estructura.valor;
  const prospectivas = below(escenarios);
  const apuestas = below(prospectivas);
  expect([escenarios.length, prospectivas.length, apuestas.length]).toEqual([4, 22, 67]);
  expect([escenarios, prospectivas, apuestas].map(metasOf)).toEqual([477, 477, 477]);
  expect(escenarios.map(({ codigo, metas }) => [codigo, metas])).toEqual([
    ["I", 228],
    ["II", 104],
    ["III", 109],
    ["IV", 36],
  ]);
});

test("SOPO_2024 has the 421 metas of SisPT, and neither weights nor ponderadores", () => {
  expect(metasOf(SOPO_2024.estructura.valor)).toBe(421);
  expect([SOPO_2024.pesos, SOPO_2024.ponderadores]).toEqual([null, null]);
});

test("spanOf(plan) is how the plan is called by its years", () => {
  expect(PLANES.map(spanOf)).toEqual(["2020-2023", "2024-2027"]);
});

test.each(PLANES)(
  "what is published of $nombre is of its own nodes and years, and adds up",
  (plan) => {
    const { estructura, pesos, ponderadores, vigencias } = plan;
    const codigos = estructura.valor.map(({ codigo }) => codigo);
    const sum = (values: Iterable<number>): number =>
      [...values].reduce((total, value) => total + value, 0);
    expect([null, codigos]).toContainEqual(pesos && [...pesos.valor.keys()]);
    expect([0, 1]).toContain(Number(sum(pesos?.valor.values() ?? []).toFixed(9)));
    expect([...(ponderadores?.valor.keys() ?? [])].every((year) => vigencias.includes(year))).toBe(
      true,
    );
    expect(sum(ponderadores?.valor.values() ?? [])).toBeLessThanOrEqual(1);
  },
);
