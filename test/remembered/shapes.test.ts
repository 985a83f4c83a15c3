import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DECISIONES } from "../../src/core/consolidate/rememberedDecisions";
import { PROYECCIONES } from "../../src/app/proyeccion/guardadas";
import { CORTE } from "../../src/core/corte/corteShape";
import { CONOCIDAS } from "../../src/core/matriz/questions/respuestasConocidas";
import { PLANES_GUARDADOS } from "../../src/core/nuevoPlan/planGuardado";
import { RESPUESTAS } from "../../src/core/matriz/questions/answers";
import {
  readRemembered,
  rewriteRemembered,
  type RememberedShape,
} from "../../src/core/remembered/remembered";
import { ESCRITURAS } from "../../src/excel/journal/escrituras";
import { PUBLICADO } from "../../src/excel/publish/widths";
import {
  ANSWERS,
  CORTE_KEPT,
  DECISIONS,
  KNOWN,
  PLANS,
  PROJECTIONS,
  WIDTHS,
  WRITINGS,
} from "./everything";

// Workbooks that hold these examples are in use. A change of what a shape writes is a new version: a
// migration, and an example of it beside the earlier ones, which stay as they are.
const EXAMPLES = join(__dirname, "examples");
const SRC = join(__dirname, "..", "..", "src");

const SHAPES = [
  shapeAnd(RESPUESTAS, ANSWERS),
  shapeAnd(DECISIONES, DECISIONS),
  shapeAnd(PROYECCIONES, PROJECTIONS),
  shapeAnd(PUBLICADO, WIDTHS),
  shapeAnd(CORTE, CORTE_KEPT),
  shapeAnd(CONOCIDAS, KNOWN),
  shapeAnd(ESCRITURAS, WRITINGS),
  shapeAnd(PLANES_GUARDADOS, PLANS),
];

describe.each(SHAPES)("$what", ({ what, newest, value, write, read, rewrite }) => {
  test("has one example of each version", () => {
    const versions = Array.from({ length: newest + 1 }, (_, version) => `${what}.v${version}.json`);
    const found = readdirSync(EXAMPLES).filter((name) => name.startsWith(`${what}.`));
    expect(found.sort()).toEqual(versions);
  });

  test("is written as the example of the newest version", () => {
    expect(asJson(write())).toEqual({ ok: true, value: example(what, newest) });
  });

  test("is read of the newest version, and written again as it is", () => {
    const content = example(what, newest);
    expect(read(content)).toEqual({ value, problem: null });
    expect(asJson(rewrite(content))).toEqual({ ok: true, value: content });
  });

  // An earlier version says nothing of what came after it.
  for (let version = 0; version < newest; version++)
    test(`is read whole of version ${version}, and written again as the newest without loss`, () => {
      const { version: _, ...content } = example(what, version);
      const old = read(example(what, version));
      expect(old.problem).toBeNull();
      const again = rewrite(example(what, version));
      expect(again).toMatchObject({ ok: true, value: { version: newest } });
      const written = again.ok ? again.value : null;
      expect(read(written)).toEqual(old);
      expect(leavesOf(written)).toEqual(expect.arrayContaining(leavesOf(content)));
    });

  test("of a newer version is said, not read and not written over", () => {
    const newer = { ...example(what, newest), version: newest + 1 };
    const problem = { type: "rememberedByNewer", what };
    expect(read(newer)).toEqual({ value: read(null).value, problem });
    expect(rewrite(newer)).toEqual({ ok: false, error: problem });
  });

  test("keeps a part that it does not know, in whatever object of it that stands", () => {
    for (const content of withOneMore(example(what, newest))) {
      const again = rewrite(content);
      // What is said and not written over is not lost either.
      if (!again.ok) continue;
      expect(leavesOf(again.value)).toEqual(expect.arrayContaining(leavesOf(content)));
    }
  });

  test("loses nothing of what anyone may have written into it", () => {
    const keys = Object.keys(example(what, newest)).filter((key) => key !== "version");
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...keys.map((key) => example(what, newest)[key])),
    );
    const content = fc.dictionary(fc.constantFrom(...keys, "futuro"), entry, { minKeys: 1 });
    fc.assert(
      fc.property(content, (written) => {
        const again = rewrite(written);
        if (!again.ok) throw new Error(again.error.type);
        if (again.value === null) return expect(leavesOf(said(written))).toEqual([]);
        expect(leavesOf(again.value)).toEqual(expect.arrayContaining(leavesOf(said(written))));
      }),
    );
  });
});

/** The content once for each object in it, that object with a part that nobody knows. */
function withOneMore(content: unknown): readonly unknown[] {
  if (Array.isArray(content))
    return content.flatMap((part, index) =>
      withOneMore(part).map((more) =>
        content.map((one, at) => (at === index ? more : one) as unknown),
      ),
    );
  if (typeof content !== "object" || content === null) return [];
  return [
    { ...content, futuro: "de una versión posterior" },
    ...Object.entries(content).flatMap(([key, part]) =>
      withOneMore(part).map((more) => ({ ...content, [key]: more })),
    ),
  ];
}

test("what is not understood is kept also under a name that every object inherits", () => {
  const pesos = JSON.parse('{ "I": 1, "valueOf": "mucho", "__proto__": "poco" }') as unknown;
  const again = rewriteRemembered(RESPUESTAS, { pesos }, { pesos: { I: 1 } });
  expect(again.ok && again.value).toMatchObject({ pesos });
});

test("no other shape is remembered, and none passes by the one place that does it", () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("emulator"))
    .map((path) => ({ path, code: readFileSync(join(SRC, path), "utf8") }));
  const shapes = sources.flatMap(
    ({ code }) => code.match(/^export const \w+: RememberedShape</gm) ?? [],
  );
  expect(shapes).toHaveLength(SHAPES.length);
  expect(new Set(SHAPES.map(({ key }) => key)).size).toBe(SHAPES.length);
  const withSettings = sources.filter(({ code }) => /\.settings\b|customXmlParts/.test(code));
  expect(withSettings.map(({ path }) => path)).toEqual([join("excel", "remember.ts")]);
});

/** @param value says everything that the newest version can say */
function shapeAnd<T>(shape: RememberedShape<T>, value: T) {
  return {
    what: shape.what,
    key: shape.key,
    newest: shape.migrations.length,
    value: value as unknown,
    write: () => rewriteRemembered(shape, null, value),
    read: (content: unknown) => readRemembered(shape, content),
    rewrite: (content: unknown) =>
      rewriteRemembered(shape, content, readRemembered(shape, content).value),
  };
}

function example(what: string, version: number): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(EXAMPLES, `${what}.v${version}.json`), "utf8");
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** The parts that say something: one that is null is as good as one that is not there. */
function said(content: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(content).filter(([, part]) => part !== null));
}

/** What stands at the ends of JSON. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(leavesOf);
}
