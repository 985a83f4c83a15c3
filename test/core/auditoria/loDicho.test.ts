import fc from "fast-check";
import { auditInforme } from "../../../src/core/auditoria/auditInforme";
import { cifrasDeJson } from "../../../src/core/auditoria/readJson";
import { cifrasDeTexto } from "../../../src/core/auditoria/readTexto";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { cifraText } from "../../../src/core/cifras/text";
import { asPrinted, type Medida } from "../../../src/core/cifras/medida";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

let evaluation: Evaluation;
let sujetos: readonly Dicho[];
beforeAll(async () => {
  evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
  const cifras = cifrasOf(evaluation);
  sujetos = [...cifras.sujetos, ...cifras.dependencias].flatMap((one) =>
    one.tipo === "meta" ? [] : [one],
  );
});

type Dicho =
  | ReturnType<typeof cifrasOf>["dependencias"][number]
  | ReturnType<typeof cifrasOf>["sujetos"][number];

/** How a report calls somebody; names begin with a capital only in some. */
function nombres({ tipo, codigo, nombre }: Dicho): readonly string[] {
  if (tipo === "plan")
    return ["El plan", "El Plan de Desarrollo", "El plan de desarrollo municipal"];
  if (tipo === "dependencia") return [`La ${nombre}`];
  const level = ["El escenario de cambio", "La prospectiva", "El escenario de apuesta"][
    codigo.split(".").length - 1
  ];
  return [
    `${level} ${codigo}`,
    `${level} «${nombre}»`,
    `${level} ${nombre}`,
    `${level} ${codigo} «${nombre}»`,
    `${level} ${codigo}, ${nombre},`,
  ];
}

/** How a report says what somebody reached. */
const FORMAS: readonly (readonly [Medida, (quien: string, cifra: string) => string])[] = [
  ["cumplimiento", (quien, cifra) => `${quien} tuvo un cumplimiento del ${cifra}.`],
  ["cumplimiento", (quien, cifra) => `${quien} alcanzó el ${cifra} de cumplimiento.`],
  [
    "cumplimiento",
    (quien, cifra) => `${quien}, según la matriz, logró un cumplimiento de ${cifra}.`,
  ],
  ["avance", (quien, cifra) => `${quien} presenta un avance físico acumulado de ${cifra}.`],
  ["avance", (quien, cifra) => `${quien} registra un avance de ${cifra} pp.`],
  ["conteo.programadas", (quien, cifra) => `${quien} tiene ${cifra} metas programadas.`],
  ["conteo.conEjecucion", (quien, cifra) => `${quien} cuenta con ${cifra} metas con ejecución.`],
  ["conteo.sinEjecucion", (quien, cifra) => `${quien} presenta ${cifra} metas sin ejecución.`],
  ["peso", (quien, cifra) => `${quien} tiene un peso del ${cifra}.`],
];

/** Who is named and is none of the plan's: a figure of theirs is of nobody known. */
const OTROS = [
  "La prospectiva «Sopó mira al futuro»",
  "La prospectiva Sopó mira al futuro",
  "El escenario de cambio XII",
  "La Secretaría de Asuntos Marítimos",
  "El programa de deporte",
];

interface Frase {
  readonly text: string;
  /** Of whom it says what; `null`: of nobody that the plan knows. */
  readonly id: string | null;
  readonly isTrue: boolean;
}

const frase = (): fc.Arbitrary<Frase> =>
  fc
    .record({
      ...{ who: fc.nat(), name: fc.nat(), forma: fc.constantFrom(...FORMAS) },
      otro: fc.option(fc.constantFrom(...OTROS), { freq: 4 }),
      isTrue: fc.boolean(),
    })
    .map(({ who, name, forma: [medida, said], otro, isTrue }): Frase => {
      const one = sujetos[who % sujetos.length]!;
      const value = (one.cifras as Partial<Record<Medida, number | null>>)[medida] ?? null;
      const all = nombres(one);
      const cifra = cifraText(medida, value);
      const printed = isTrue
        ? cifra
        : cifra.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));
      return {
        text: value === null ? "" : said(otro ?? all[name % all.length]!, printed),
        id: otro === null ? `${one.id}/${medida}` : null,
        isTrue,
      };
    })
    .filter(({ text }) => text !== "");

test("a figure is of whom its sentence names or of nobody, whoever was named before: true it is equal, false it is not", () => {
  fc.assert(
    fc.property(fc.array(frase(), { minLength: 1, maxLength: 60 }), (frases) => {
      const lines = frases.map(({ text }) => text);
      const audited = auditInforme(evaluation, (alcance) => cifrasDeTexto(lines, alcance, String));
      const made = audited.map(({ id, clase, lugar }) => [
        ...[lines[Number(lugar)], id],
        clase === "igual" ? "true" : clase === "noVerificable" ? "unknown" : "false",
      ]);
      const wanted = frases.map(({ text, id, isTrue }) => [
        ...[text, id],
        id === null ? "unknown" : isTrue ? "true" : "false",
      ]);
      expect(made).toEqual(wanted);
    }),
    { numRuns: 15 },
  );
});

/** How a file calls what it measures. */
const CLAVES: readonly (readonly [Medida, readonly string[]])[] = [
  ["cumplimiento", ["cumplimiento", "Cumplimiento (%)", "cumplimiento_base100"]],
  ["avance", ["avance", "Avance físico (pp)", "avance_fisico"]],
  ["conteo.programadas", ["programadas", "metas_programadas", "Metas programadas"]],
  ["conteo.sinEjecucion", ["sinEjecucion", "metas_sin_ejecucion", "Meta sin ejecución"]],
  ["peso", ["peso", "Peso (%)"]],
];

/** Where a file says of whom figures are, and how. */
function lugares({ tipo, codigo, nombre }: Dicho): readonly ((of: object) => object)[] {
  if (tipo === "plan") return [(of) => of, (of) => ({ plan: of }), (of) => ({ Total: of })];
  if (tipo === "dependencia")
    return [
      (of) => ({ [nombre]: of }),
      (of) => ({ dependencias: { [nombre]: of } }),
      (of) => ({ agrupaciones: [{ por: "dependencia", grupos: [{ nombre, ...of }] }] }),
      (of) => [{ dependencia: nombre, ...of }],
    ];
  return [
    (of) => ({ [codigo]: of }),
    (of) => ({ nodos: [{ codigo, nombre, ...of }] }),
    (of) => [{ Código: codigo, ...of }],
    (of) => ({ partes: { [codigo]: { conteo: of } } }),
  ];
}

const AJENOS: readonly ((of: object) => object)[] = [
  (of) => ({ "Secretaría de Asuntos Marítimos": of }),
  (of) => ({ escenario_XII: of }),
  (of) => [of],
  (of) => ({ alertas: [{ codigo: "I", ...of }] }),
  (of) => ({ agrupaciones: [{ por: "sector", grupos: [{ nombre: "Educación", ...of }] }] }),
];

test("a number of a JSON is of whom its keys name or of nobody, in whatever shape: true it is equal, false it is not", () => {
  fc.assert(
    fc.property(
      ...([fc.nat(), fc.constantFrom(...CLAVES), fc.nat(), fc.boolean()] as const),
      fc.option(fc.constantFrom(...AJENOS), { freq: 3 }),
      (who, [medida, claves], name, isTrue, ajeno) => {
        const one = sujetos[who % sujetos.length]!;
        const value = asPrinted(
          medida,
          (one.cifras as Partial<Record<Medida, number | null>>)[medida] ?? null,
        );
        fc.pre(value !== null && value > 1);
        const own = { [claves[name % claves.length]!]: isTrue ? value : value + 3 };
        const all = lugares(one);
        const shape = ajeno ?? all[name % all.length]!;
        const content = { plan: { metas: 477 }, datos: shape(own) };
        const audited = auditInforme(evaluation, (alcance, cifras) =>
          cifrasDeJson(content, alcance, cifras),
        );
        expect(audited.slice(1).map(({ id, clase }) => [id, clase === "igual"])).toEqual([
          ajeno === null ? [`${one.id}/${medida}`, isTrue] : [null, false],
        ]);
      },
    ),
    { numRuns: 60 },
  );
});
