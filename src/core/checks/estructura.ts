import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import { similarity } from "../grid/similarity";
import { ESTRUCTURA_2020_2023 } from "../planes/sopo2020/estructura";
import type { Branch, PlanNode } from "../plan/plan";
import { PLAN_2020_2023, presetPesos } from "../planes/sopo2020/pesos";
import type { CheckContext } from "./check";

/**
 * The plan as the matriz has it against the plan as it was approved. A dependencia's own matriz holds
 * a part of it: what is missing is only said of a matriz that holds almost all.
 */
export function estructura({ plan, metas }: CheckContext): readonly Finding[] {
  if (presetPesos(plan) === null) return [];
  const isWhole = metas.length >= PLAN.metas * ALMOST_ALL;
  return below(plan, PLAN, isWhole);
}

const ALMOST_ALL = 0.9;

interface OfficialNode {
  readonly codigo: string;
  readonly nombre: string;
  readonly metas: number;
  readonly children: readonly OfficialNode[];
}

const PLAN: OfficialNode = officialNode(
  "",
  "",
  PLAN_2020_2023.escenarios.map(({ nombre }, index) => {
    const codigo = ["I", "II", "III", "IV"][index]!;
    const prospectivas = ESTRUCTURA_2020_2023.filter((prospectiva) =>
      prospectiva.codigo.startsWith(`${codigo}.`),
    );
    const children = prospectivas.map((prospectiva) =>
      officialNode(
        prospectiva.codigo,
        prospectiva.nombre,
        prospectiva.apuestas.map((apuesta) => ({ ...apuesta, children: [] })),
      ),
    );
    return officialNode(codigo, nombre, children);
  }),
);

function officialNode(
  codigo: string,
  nombre: string,
  children: readonly OfficialNode[],
): OfficialNode {
  return { codigo, nombre, children, metas: children.reduce((sum, { metas }) => sum + metas, 0) };
}

function below(node: Branch, official: OfficialNode, isWhole: boolean): Finding[] {
  const branches = node.children.filter(
    (child): child is Branch => child.kind === "Branch" && child.nombre !== "",
  );
  if (branches.length === 0 || official.children.length === 0)
    return metasOf(node, official, isWhole);
  const pairs = pair(branches, official.children);
  const found = new Set(pairs.map(({ official: known }) => known));
  const absent = isWhole ? official.children.filter((child) => !found.has(child)) : [];
  return [
    ...pairs.flatMap((one) =>
      one.official ? below(one.branch, one.official, isWhole) : [unknown(one.branch)],
    ),
    ...absent.map(({ codigo, nombre, metas }): Finding => ({
      type: "nodoAusente",
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
  officials: readonly OfficialNode[],
): readonly { readonly branch: Branch; readonly official: OfficialNode | null }[] {
  const free = new Set(officials);
  return branches.map((branch) => {
    const nombre = foldText(branch.nombre);
    const likenessOf = (official: OfficialNode): number =>
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

function unknown({ codigo, nombre, at }: Branch): Finding {
  return {
    type: "nodoFueraDelPlan",
    severity: "advertencia",
    meta: null,
    at,
    points: null,
    nodo: codigo,
    nombre,
  };
}

function metasOf(node: Branch, official: OfficialNode, isWhole: boolean): Finding[] {
  const metas = countMetas(node);
  if (metas === official.metas || (metas < official.metas && !isWhole)) return [];
  return [
    {
      type: "metasDeNodo",
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
