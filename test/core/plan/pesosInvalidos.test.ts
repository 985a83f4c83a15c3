import { evaluateWorkbook } from "../../../src/core/evaluate";
import { readWorkbook } from "../../../src/files/readWorkbook";

/** The weights that four ejes of one meta each get, and what is said of them, with its cell. */
async function weighed(...pesos: readonly string[]) {
  const rows = pesos.map(
    (peso, i) => `M-0${i + 1};${ROMANS[i]};${peso};Construir ${i} aulas;Incremento;10;5`,
  );
  const csv = ["Código;Eje;Peso;Meta;Tipo;Programado 2021;Ejecutado 2021", ...rows].join("\n");
  const read = await readWorkbook(new TextEncoder().encode(csv), "m.csv");
  if (!read.ok) throw new Error(read.error.type);
  const evaluated = evaluateWorkbook(read.value);
  if (!evaluated.ok) throw new Error(evaluated.error.type);
  const { plan, findings } = evaluated.value;
  return {
    pesos: plan.children.map(({ peso }) => peso),
    said: findings.flatMap((finding) =>
      finding.type === "pesosIncompletos"
        ? [[finding.severity, finding.texto ?? finding.sin.join(), finding.at?.row ?? null]]
        : [],
    ),
    areSaidEqual: findings.some(({ type }) => type === "pesosIguales"),
  };
}

const ROMANS = ["I", "II", "III", "IV"];

test("R8: what has a weight keeps it where another has none", async () => {
  expect(await weighed("40", "30", "", "30")).toEqual({
    pesos: [40, 30, null, 30],
    said: [["error", "III", null]],
    areSaidEqual: false,
  });
});

test.each(["-5", "1E309", "∞", "x", "Infinity"])(
  "R8: %j is no weight, which its cell says",
  async (peso) => {
    const { pesos, said } = await weighed("40", "30", peso, "20");
    expect(pesos).toEqual([40, 30, null, 20]);
    expect(said).toContainEqual(["error", peso, 3]);
    expect(said).toContainEqual(["error", "III", null]);
  },
);

test("R8: where none can be one, nobody says that there is none", async () => {
  const { pesos, said, areSaidEqual } = await weighed("-1", "-2", "-3", "-4");
  expect(pesos).toEqual([null, null, null, null]);
  expect(said.filter(([, , row]) => row !== null)).toHaveLength(4);
  expect(areSaidEqual).toBe(false);
});

test("R8: weights of metas that leave no room are not those of the ejes", async () => {
  expect((await weighed("80", "70", "", "60")).pesos).toEqual([null, null, null, null]);
});
