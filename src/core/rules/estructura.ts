import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import { similarity } from "../grid/similarity";
import { spanOf, type NodoOficial } from "../planes/planOficial";
import type { Branch, PlanNode } from "../plan/plan";
import type { RowsContext } from "../checks/check";
import { count, countOf } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly nodoFueraDelPlan: {
      readonly severity: "advertencia";
      readonly points: null;
      /** The years of the plan: "2020-2023". */
      readonly plan: string;
      readonly nodo: string;
      readonly nombre: string;
    };
    readonly nodoAusente: {
      readonly severity: "advertencia";
      readonly points: null;
      /** The years of the plan: "2020-2023". */
      readonly plan: string;
      readonly nodo: string;
      readonly nombre: string;
      readonly oficiales: number;
    };
    readonly metasDeNodo: {
      readonly severity: "advertencia";
      readonly points: null;
      /** The years of the plan: "2020-2023". */
      readonly plan: string;
      readonly nodo: string;
      readonly metas: number;
      readonly oficiales: number;
    };
  }
}

/**
 * The plan as the matriz has it against the plan as it was approved. A dependencia's own matriz holds
 * a part of it: what is missing is only said of a matriz that holds almost all.
 */
function estructura({ plan, metas, pesos: { oficial } }: RowsContext): readonly Finding[] {
  if (oficial === null) return [];
  const children = oficial.estructura.valor;
  const all = children.reduce((sum, nodo) => sum + nodo.metas, 0);
  const isWhole = metas.length >= all * ALMOST_ALL;
  return below(
    plan,
    { codigo: "", nombre: "", metas: all, children },
    { isWhole, plan: spanOf(oficial) },
  );
}

export const nodoFueraDelPlan: Rule<"nodoFueraDelPlan"> = {
  name: "Fuera del plan oficial",
  scope: "plan",
  check: { evaluacion: estructura },
  sentence: (finding) =>
    `El plan oficial ${finding.plan} no tiene «${finding.nombre}» (${finding.nodo}).`,
  fix: "Compare con el plan aprobado y corrija las filas que sobran o faltan.",
};

export const nodoAusente: Rule<"nodoAusente"> = {
  name: "Falta parte del plan oficial",
  scope: "plan",
  check: { evaluacion: estructura },
  sentence: (finding) =>
    `Falta «${finding.nombre}» (${finding.nodo}): en el plan oficial ${finding.plan} tiene ${countOf(finding.oficiales, "meta", "metas")}.`,
  fix: "Compare con el plan aprobado y corrija las filas que sobran o faltan.",
};

export const metasDeNodo: Rule<"metasDeNodo"> = {
  name: "Distinto número de metas que el plan",
  scope: "plan",
  check: { evaluacion: estructura },
  sentence: (finding) =>
    `${finding.nodo} tiene ${countOf(finding.metas, "meta", "metas")} y el plan oficial ${finding.plan} le da ${count(finding.oficiales)}.`,
  fix: "Compare con el plan aprobado y corrija las filas que sobran o faltan.",
};

const ALMOST_ALL = 0.9;

interface Against {
  /** Whether what is missing is said. */
  readonly isWhole: boolean;
  /** The years of the plan: "2020-2023". */
  readonly plan: string;
}

function below(node: Branch, official: NodoOficial, against: Against): Finding[] {
  const branches = node.children.filter(
    (child): child is Branch => child.kind === "Branch" && child.nombre !== "",
  );
  if (branches.length === 0 || official.children.length === 0)
    return metasOf(node, official, against);
  const pairs = pair(branches, official.children);
  const found = new Set(pairs.map(({ official: known }) => known));
  const absent = against.isWhole ? official.children.filter((child) => !found.has(child)) : [];
  return [
    ...pairs.flatMap((one) =>
      one.official ? below(one.branch, one.official, against) : [unknown(one.branch, against)],
    ),
    ...absent.map(({ codigo, nombre, metas }): Finding => ({
      type: "nodoAusente",
      plan: against.plan,
      severity: "advertencia",
      meta: null,
      at: node.at,
      points: null,
      nodo: codigo,
      nombre,
      oficiales: metas,
    })),
  ];
}

/** Each node of the matriz with the official one of the same name, if there is one left. */
function pair(
  branches: readonly Branch[],
  officials: readonly NodoOficial[],
): readonly { readonly branch: Branch; readonly official: NodoOficial | null }[] {
  const free = new Set(officials);
  return branches.map((branch) => {
    const nombre = foldText(branch.nombre);
    const likenessOf = (official: NodoOficial): number =>
      similarity(foldText(official.nombre), nombre);
    const equal = [...free].find((official) => foldText(official.nombre) === nombre);
    const alike = equal
      ? { official: equal, likeness: 1 }
      : [...free]
          .map((official) => ({ official, likeness: likenessOf(official) }))
          .sort((a, b) => b.likeness - a.likeness)[0];
    if (!alike || alike.likeness < SAME_NAME) return { branch, official: null };
    free.delete(alike.official);
    return { branch, official: alike.official };
  });
}

const SAME_NAME = 0.85;

function unknown({ codigo, nombre, at }: Branch, { plan }: Against): Finding {
  return {
    type: "nodoFueraDelPlan",
    plan,
    severity: "advertencia",
    meta: null,
    at,
    points: null,
    nodo: codigo,
    nombre,
  };
}

function metasOf(node: Branch, official: NodoOficial, against: Against): Finding[] {
  const metas = countMetas(node);
  if (metas === official.metas || (metas < official.metas && !against.isWhole)) return [];
  return [
    {
      type: "metasDeNodo",
      plan: against.plan,
      severity: "advertencia",
      meta: null,
      at: node.at,
      points: null,
      nodo: node.codigo,
      metas,
      oficiales: official.metas,
    },
  ];
}

function countMetas(node: PlanNode): number {
  return node.kind === "Meta"
    ? 1
    : node.children.reduce((sum, child) => sum + countMetas(child), 0);
}
