import type { Meta, Plan } from "./plan";

export type Tipo = "suma" | "creciente" | "mantenimiento" | "reduccion";

/**
 * R3: what the programming of a meta satisfies says its type; the label decides where that cannot.
 * R2: the words of the label.
 */
export function tipoOf(meta: Meta, { vigencias }: Plan): Tipo {
  return byArithmetic(meta, vigencias) ?? byLabel(meta.tipo) ?? "suma";
}

function byArithmetic(meta: Meta, vigencias: readonly number[]): Tipo | null {
  const goal = meta.metaCuatrienio;
  const values = vigencias
    .map((vigencia) => meta.anios[vigencia]?.programado ?? null)
    .filter((value) => value !== null);
  if (goal === null || values.length < 2) return null;
  const last = values.at(-1);
  const adds = same(sum(values), goal);
  const rises =
    last === goal && values.every((value, at) => at === 0 || value >= before(values, at));
  const falls = values.every((value, at) => at === 0 || value <= before(values, at));
  if (adds && rises) return null;
  if (meta.lineaBase !== null && meta.lineaBase > goal && falls && !adds) return "reduccion";
  if (adds) return "suma";
  if (values.every((value) => value === goal)) return "mantenimiento";
  return rises ? "creciente" : null;
}

function byLabel(label: string | null): Tipo | null {
  const words = (label ?? "")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
  if (/reduc|decrec|dismin/.test(words)) return "reduccion";
  if (/manten|stock|constante/.test(words)) return "mantenimiento";
  if (/incremen|no acumul|flujo|suma/.test(words)) return "suma";
  if (/crec|acumul|capacidad/.test(words)) return "creciente";
  return null;
}

function before(values: readonly number[], at: number): number {
  return values[at - 1] ?? 0;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
