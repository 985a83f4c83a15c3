import { foldText } from "../../src/core/grid/foldText";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { evaluationJson } from "../../src/core/instrumentos/matriz/evaluationJson";
import { evaluateWorkbook } from "../../src/core/evaluate";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { Cifras, CifrasDeMeta } from "../segunda/cifras";
import type { Archivo } from "./archivo";
import type { Ejemplar } from "./generar";

/** What became of a workbook. A wrong figure is one that differs and is stated without a question. */
export type Juicio =
  | { readonly tipo: "coincide" }
  | { readonly tipo: "pregunta"; readonly preguntas: readonly string[] }
  | { readonly tipo: "rechaza"; readonly motivo: string }
  | { readonly tipo: "mal"; readonly dice: string; readonly debe: string };

/** Reads the bytes as the product does, and compares each figure with the truth. */
export async function judge(
  { name, bytes }: Archivo,
  { cifras, pide }: Pick<Ejemplar, "cifras" | "pide">,
): Promise<Juicio> {
  const workbook = await readWorkbook(bytes, name);
  if (!workbook.ok) return { tipo: "rechaza", motivo: workbook.error.type };
  const evaluation = evaluateWorkbook(workbook.value, pide === null ? {} : { vigencia: pide });
  if (!evaluation.ok) return { tipo: "rechaza", motivo: evaluation.error.type };
  const said = evaluationJson(name, evaluation.value) as Dicho;
  const preguntas = evaluation.value.matriz.questions.map(({ type }) => type);
  const difference =
    cifras === null
      ? statedOf(said)
      : (differenceOf(said, cifras) ?? dependenciaOf(evaluation.value, cifras));
  if (difference === null)
    return cifras === null && preguntas.length > 0
      ? { tipo: "pregunta", preguntas }
      : { tipo: "coincide" };
  return isOfficial(said, preguntas)
    ? { tipo: "mal", ...difference }
    : { tipo: "pregunta", preguntas };
}

/** The part of `evaluar --json` that is compared. */
interface Dicho {
  readonly vigencia: number | null;
  readonly preguntas?: readonly unknown[];
  readonly plan: {
    readonly cumplimiento: number | null;
    readonly avance: number | null;
    readonly nivel: string | null;
  };
  readonly conteo: Cifras["conteo"];
  readonly nodos: readonly {
    readonly codigo: string;
    readonly cumplimiento: number | null;
    readonly conteo: { readonly metas: number };
  }[];
  readonly metas: readonly Omit<CifrasDeMeta, "dependencia">[];
}

/** R30: while a question is open there is no official figure. */
function isOfficial({ preguntas, plan }: Dicho, questions: readonly string[]): boolean {
  const open = preguntas ?? questions;
  return open.length === 0 || (preguntas !== undefined && plan.cumplimiento !== null);
}

interface Difference {
  readonly dice: string;
  readonly debe: string;
}

/** A figure where none can be stated. */
function statedOf({ plan }: Dicho): Difference | null {
  if (plan.cumplimiento === null) return null;
  return { dice: `cumplimiento ${shown(plan.cumplimiento)}`, debe: "preguntar o callar" };
}

/** The first figure that differs, the plan's before its parts'. */
function differenceOf(said: Dicho, truth: Cifras): Difference | null {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["vigencia", said.vigencia, truth.vigencia],
    ["cumplimiento", said.plan.cumplimiento, truth.cumplimiento],
    ["nivel", said.plan.nivel, truth.nivel],
    ...(truth.avance === null ? [] : [["avance", said.plan.avance, truth.avance] as const]),
    ["metas", said.conteo.metas, truth.conteo.metas],
    ["programadas", said.conteo.programadas, truth.conteo.programadas],
    ["conEjecucion", said.conteo.conEjecucion, truth.conteo.conEjecucion],
    ["noProgramadas", said.conteo.noProgramadas, truth.conteo.noProgramadas],
    ...nodePairs(said, truth),
    ...metaPairs(said, truth),
  ];
  const different = pairs.find(([, one, other]) => !same(one, other));
  return different
    ? { dice: `${different[0]} ${shown(different[1])}`, debe: shown(different[2]) }
    : null;
}

/** The nodes of the top level, in order: labels differ from office to office, figures may not. */
function nodePairs(said: Dicho, truth: Cifras): (readonly [string, unknown, unknown])[] {
  if (truth.nodos.length < 2) return [];
  const top = said.nodos.filter(({ codigo }) => !codigo.includes("."));
  return [
    ["nodos", top.length, truth.nodos.length],
    ...byMetas(truth.nodos).map(
      ({ codigo, cumplimiento }, at) =>
        [
          `nodo ${codigo}`,
          byMetas(top.map(withCount))[at]?.cumplimiento ?? null,
          cumplimiento,
        ] as const,
    ),
  ];
}

function withCount(nodo: Dicho["nodos"][number]): { metas: number; cumplimiento: number | null } {
  return { metas: nodo.conteo.metas, cumplimiento: nodo.cumplimiento };
}

/** By their figures, as sheets may give the nodes in another order. */
function byMetas<T extends { readonly metas: number; readonly cumplimiento: number | null }>(
  nodos: readonly T[],
): readonly T[] {
  return [...nodos].sort(
    (a, b) => a.metas - b.metas || (a.cumplimiento ?? -1) - (b.cumplimiento ?? -1),
  );
}

/** Each meta's cumplimiento, where its code tells which it is: errors that cancel out are errors. */
function metaPairs(said: Dicho, truth: Cifras): (readonly [string, unknown, unknown])[] {
  const own = new Map(said.metas.map((meta) => [meta.codigo, meta]));
  return truth.metas.flatMap(({ codigo, cumplimiento }) => {
    const meta = own.get(codigo);
    return meta ? [[`meta ${codigo}`, meta.cumplimiento, cumplimiento] as const] : [];
  });
}

/** Who answers for each meta, where the workbook says it and the reading is in no doubt of it. */
function dependenciaOf({ metas, findings }: Evaluation, truth: Cifras): Difference | null {
  if (findings.some(({ type }) => type === "columnaEnDuda")) return null;
  const own = new Map(metas.map(({ meta: { fila } }) => [fila.codigo, fila.dependencia]));
  for (const { codigo, dependencia } of truth.metas) {
    const one = own.get(codigo);
    if (one !== undefined && one !== null && foldText(one) !== foldText(dependencia))
      return { dice: `dependencia ${one}`, debe: dependencia };
  }
  return null;
}

function same(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 0.01
    : one === other;
}

function shown(value: unknown): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value ?? "—");
}
