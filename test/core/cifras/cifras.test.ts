import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellsBehind, everyCifra, findCifra, metasBehind } from "../../../src/core/cifras/cifra";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { MEDIDAS, type Medida } from "../../../src/core/cifras/medida";
import { MEDIDAS_DE } from "../../../src/core/cifras/sujeto";
import { cifraText } from "../../../src/core/cifras/text";
import { addressOf } from "../../../src/core/grid/a1";
import { evaluated, SMALL } from "../report/small";

const evaluation = evaluated(SMALL);
const { sujetos, dependencias } = cifrasOf(evaluation);
const figure = (id: string) => {
  const found = findCifra(sujetos, id);
  if (found === null) throw new Error(`no figure ${id}`);
  return found;
};

describe("cifrasOf(evaluation)", () => {
  test("names the plan, its nodes and its metas, each before its parts", () => {
    expect(sujetos.map(({ id, padre }) => [id, padre])).toEqual([
      ["plan", null],
      ["nodo/1", "plan"],
      ["nodo/1.1", "nodo/1"],
      ["meta/M1", "nodo/1.1"],
      ["nodo/1.2", "nodo/1"],
      ["meta/M2", "nodo/1.2"],
      ["nodo/2", "plan"],
      ["nodo/2.1", "nodo/2"],
      ["meta/M3", "nodo/2.1"],
    ]);
  });

  test("is plain data, as JSON can hold it", () => {
    expect(JSON.parse(JSON.stringify(sujetos))).toEqual(sujetos);
  });

  test("is made once of an evaluation, whoever asks", () => {
    expect(cifrasOf(evaluation)).toBe(cifrasOf(evaluation));
    expect(cifrasOf({ ...evaluation }).sujetos).toEqual(sujetos);
  });

  test("gives no two figures one id", () => {
    const ids = everyCifra(sujetos).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("counts metas = con + sin + sin reporte + no programadas, of every node", () => {
    for (const one of sujetos) {
      if (one.tipo === "meta" || one.tipo === "dependencia") continue;
      const { cifras } = one;
      const parts = ["conEjecucion", "sinEjecucion", "sinReporte", "noProgramadas"] as const;
      expect(parts.reduce((sum, part) => sum + (cifras[`conteo.${part}`] ?? 0), 0)).toBe(
        cifras["conteo.metas"],
      );
    }
  });
});

describe("cifrasOf(evaluation).dependencias", () => {
  test("says of each every figure of its kind, by an id that no part of the plan has", () => {
    expect(dependencias.length).toBeGreaterThan(0);
    for (const { cifras } of dependencias)
      expect(Object.keys(cifras).sort()).toEqual([...MEDIDAS_DE.dependencia].sort());
    const ids = [...sujetos, ...dependencias].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("counts and gains together what the plan does, where each meta names one (R31)", () => {
    const { plan } = cifrasOf(evaluation);
    for (const medida of ["avance", "programado", "conteo.metas", "conteo.conEjecucion"] as const) {
      const sum = dependencias.reduce((some, { cifras }) => some + (cifras[medida] ?? 0), 0);
      expect([medida, sum]).toEqual([medida, expect.closeTo(plan.cifras[medida] ?? 0, 12)]);
    }
  });

  test("stands on the metas that name it, in whatever spelling (R24)", () => {
    for (const one of everyCifra(dependencias)) {
      if (!one.medida.startsWith("conteo.")) continue;
      const behind = metasBehind([...sujetos, ...dependencias], one);
      expect([one.id, behind.length]).toEqual([one.id, one.value]);
    }
  });
});

describe("findCifra(sujetos, id)", () => {
  test("finds a figure by its id, with its unit and unrounded", () => {
    const { value, unidad } = figure("nodo/1/cumplimiento");
    expect([value, unidad]).toEqual([0.75, "porcentaje"]);
  });

  test("knows a figure that could not be measured from one that is not there", () => {
    expect(figure("plan/esperado").value).toBe(null);
    expect(findCifra(sujetos, "nodo/9/avance")).toBe(null);
    expect(findCifra(sujetos, "meta/M1/conteo.metas")).toBe(null);
  });
});

describe("metasBehind(sujetos, cifra)", () => {
  const codes = (id: string) => metasBehind(sujetos, figure(id)).map(({ codigo }) => codigo);

  test("gives the metas below a node, and of a count those that it counts", () => {
    expect(codes("nodo/1/cumplimiento")).toEqual(["M1", "M2"]);
    expect(codes("plan/conteo.sinEjecucion")).toEqual(["M3"]);
  });

  test("counts what each count says", () => {
    for (const one of everyCifra(sujetos)) {
      if (one.medida.startsWith("conteo."))
        expect([one.id, metasBehind(sujetos, one).length]).toEqual([one.id, one.value]);
    }
  });
});

test("MEDIDAS_DE tells which figures each sujeto has", () => {
  for (const { tipo, cifras } of sujetos)
    expect(Object.keys(cifras).sort()).toEqual([...MEDIDAS_DE[tipo]].sort());
});

test("cellsBehind(sujetos, cifra) gives the row of a meta and the cells of its amounts", () => {
  expect(cellsBehind(sujetos, figure("meta/M1/cumplimiento")).map(addressOf)).toEqual([
    "Matriz!A2",
    "Matriz!F2",
    "Matriz!G2",
  ]);
});

describe("cifraText(medida, value) rounds half up and only here (R9)", () => {
  test.each([
    ["cumplimiento", 0.6285, "62,9\u00a0%"],
    ["avance", 0.188_85, "18,89"],
    ["diferencia.cumplimiento", 0.049, "4,9\u00a0puntos"],
    ["conteo.metas", 1318, "1.318"],
    ["ejecutadoFisico", 2.5, "2,5"],
    ["avance", null, "–"],
  ] as const)("%s of %s is %s", (medida, value, words) => {
    expect(cifraText(medida, value)).toBe(words);
  });
});

test("docs/json/README.md says of each medida its unit and what it is a figure of", () => {
  const readme = readFileSync(join(__dirname, "../../../docs/json/README.md"), "utf8");
  const told = readme.split("\n").flatMap((line) => {
    const [, medida, unidad, tipos] =
      /^\| `([\w.]+)` *\| (\w+) *\| ([\w, ]+?) *\|/.exec(line) ?? [];
    return medida === undefined ? [] : [[medida, unidad, tipos]];
  });
  const tipos = Object.keys(MEDIDAS_DE) as (keyof typeof MEDIDAS_DE)[];
  const known = (Object.keys(MEDIDAS) as Medida[]).map((medida) => [
    medida,
    MEDIDAS[medida],
    tipos.filter((tipo) => MEDIDAS_DE[tipo].includes(medida)).join(", "),
  ]);
  expect(told).toEqual(known);
});
