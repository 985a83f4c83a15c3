import type { Finding } from "../finding";
import { codigoKey } from "../grid/codigo";
import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/filas/fila";
import type { Branch, Meta } from "../plan/plan";
import type { Alcance } from "./supuesto";

/** The metas that a part of the plan holds, by their rows; empty when there is no such part. */
export type MetasOf = (alcance: Alcance) => ReadonlySet<Fila>;

/** Finds each part of the plan once, however often it is asked for. */
export function metasIn(plan: Branch, findings: readonly Finding[]): MetasOf {
  const known = new Map<string, ReadonlySet<Fila>>();
  const index = indexOf(plan);
  return (alcance) => {
    const key = JSON.stringify(alcance);
    const metas = known.get(key) ?? find(alcance, index, findings);
    known.set(key, metas);
    return metas;
  };
}

interface Index {
  readonly plan: Branch;
  readonly metas: readonly Meta[];
  readonly nodos: readonly Branch[];
}

function indexOf(plan: Branch): Index {
  const metas: Meta[] = [];
  const nodos: Branch[] = [];
  const visit = (node: Branch): void => {
    nodos.push(node);
    for (const child of node.children) {
      if (child.kind === "Meta") metas.push(child);
      else visit(child);
    }
  };
  visit(plan);
  return { plan, metas, nodos };
}

function find(
  alcance: Alcance,
  { plan, metas, nodos }: Index,
  findings: readonly Finding[],
): ReadonlySet<Fila> {
  const having = (holds: (meta: Meta) => boolean): ReadonlySet<Fila> =>
    new Set(metas.filter(holds).map(({ fila }) => fila));
  switch (alcance.type) {
    case "plan":
      return having(() => true);
    case "meta": {
      const wanted = codigoKey(alcance.codigo);
      return having(({ codigo }) => codigoKey(codigo) === wanted);
    }
    case "nodo": {
      const nodo = isPlan(alcance.codigo) ? plan : findBranch(nodos, alcance.codigo);
      return new Set(nodo ? indexOf(nodo).metas.map(({ fila }) => fila) : []);
    }
    case "dependencia": {
      const wanted = foldText(alcance.nombre);
      return having(
        ({ fila }) => fila.dependencia !== null && foldText(fila.dependencia) === wanted,
      );
    }
    case "alerta": {
      const codigos = new Set(
        findings.filter(({ type }) => type === alcance.alerta).flatMap(metasNamed),
      );
      return having(({ codigo }) => codigos.has(codigo));
    }
  }
}

/** The node of a code ("I.A") or, failing that, of a name. */
function findBranch(nodos: readonly Branch[], texto: string): Branch | undefined {
  const [code, name] = [codigoKey(texto), foldText(texto)];
  return (
    nodos.find(({ codigo }) => codigo !== "" && codigoKey(codigo) === code) ??
    nodos.find(({ nombre }) => foldText(nombre) === name)
  );
}

/** The whole plan is named by nothing, or by its name. */
export function isPlan(nodo: string): boolean {
  return foldText(nodo) === "" || foldText(nodo) === "plan";
}

/** A finding is about one meta, or says the same of many. */
function metasNamed(finding: Finding): readonly string[] {
  const many =
    "metas" in finding && Array.isArray(finding.metas) ? (finding.metas as readonly string[]) : [];
  return finding.meta === null ? many : [finding.meta, ...many];
}
