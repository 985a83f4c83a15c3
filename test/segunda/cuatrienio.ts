import { metasOf, type Meta, type Nodo, type Plan } from "./plan";
import { tipoOf } from "./tipo";
import { vigenciaOf } from "./cifras";

/** R33 once more, from the plan itself. Percentages 0–100; `null`: nothing to measure. */
export interface CifrasDelCuatrienio {
  readonly cumplimiento: number | null;
  readonly nodos: readonly (number | null)[];
  readonly metas: ReadonlyMap<string, number | null>;
}

/**
 * R2's last column rolled up, for plans that report by years. What is executed in the last vigencia
 * counts as the year's own column says it.
 */
export function cuatrienioOf(plan: Plan, asked: number | null = null): CifrasDelCuatrienio {
  const until = asked ?? vigenciaOf(plan) ?? 0;
  const elapsed = plan.vigencias.filter((vigencia) => vigencia <= until);
  const of = (meta: Meta): number | null => reached(meta, plan, elapsed);
  const known = plan.raices.some(({ peso }) => peso !== null && peso > 0);
  const roots = plan.raices.map((raiz) => ({
    value: nodeValue(raiz, of),
    weight: counted(raiz, of) === 0 ? 0 : known ? (raiz.peso ?? 0) : 1,
  }));
  return {
    cumplimiento: percentage(average(roots)),
    nodos: roots.map(({ value }) => percentage(value)),
    metas: new Map(
      plan.raices.flatMap(metasOf).map((meta) => [meta.codigo, percentage(of(meta))] as const),
    ),
  };
}

/** Fraction of its meta del cuatrienio, 0 to 1. */
function reached(meta: Meta, plan: Plan, elapsed: readonly number[]): number | null {
  const { metaCuatrienio: goal, lineaBase: base } = meta;
  const tipo = tipoOf(meta, plan);
  if (goal === null) return null;
  const mayBeZero = (tipo === "reduccion" || tipo === "mantenimiento") && Boolean(base);
  if (goal === 0 && !mayBeZero) return null;
  const done = elapsed.map((vigencia) => meta.anios[vigencia]?.ejecutado ?? null);
  const last = [...done].reverse().find((value) => value !== null) ?? null;
  const within = (value: number): number => Math.max(0, Math.min(1, value));
  const over = (value: number, whole: number): number =>
    whole === 0 ? Number(value >= 0) : value / whole;
  if (tipo === "suma") {
    let total = 0;
    for (const value of done) total += value ?? 0;
    return within(over(total, goal));
  }
  if (tipo === "mantenimiento") {
    const kept: number[] = [];
    elapsed.forEach((vigencia, at) => {
      const promised = meta.anios[vigencia]?.programado ?? null;
      const value = done[at] ?? null;
      if (value !== null) kept.push(within(over(value, goal)));
      else if (promised !== null && (promised !== 0 || Boolean(base))) kept.push(0);
    });
    return kept.length === 0 ? null : kept.reduce((sum, value) => sum + value, 0) / kept.length;
  }
  if (tipo === "reduccion" && base === null) return null;
  if (last === null) return 0;
  if (tipo === "reduccion") return within(over((base ?? 0) - last, (base ?? 0) - goal));
  return base !== null && base !== 0 && goal > base
    ? within((last - base) / (goal - base))
    : within(over(last, goal));
}

type Of = (meta: Meta) => number | null;

function nodeValue(nodo: Nodo, of: Of): number | null {
  const parts = [
    ...nodo.nodos.map((child) => ({
      peso: child.peso,
      mass: counted(child, of),
      value: nodeValue(child, of),
    })),
    ...nodo.metas.map((meta) => ({
      peso: meta.peso,
      mass: of(meta) === null ? 0 : 1,
      value: of(meta),
    })),
  ];
  const weighed = parts.some(({ peso }) => (peso ?? 0) > 0);
  return average(
    parts.map(({ peso, mass, value }) => ({
      value,
      weight: mass === 0 ? 0 : weighed ? (peso ?? 0) : mass,
    })),
  );
}

function counted(nodo: Nodo, of: Of): number {
  return metasOf(nodo).filter((meta) => of(meta) !== null).length;
}

function average(parts: readonly { value: number | null; weight: number }[]): number | null {
  const known = parts.filter(({ value }) => value !== null);
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return known.reduce((sum, part) => sum + (part.value ?? 0) * part.weight, 0) / weight;
}

function percentage(fraction: number | null): number | null {
  return fraction === null ? null : 100 * fraction;
}
