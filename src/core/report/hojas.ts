import type { SheetKey, SheetSpec } from "./reportSpec";

/** Which of our sheets there are to be, and what each holds; `null`: no such sheet. Absent keys are left alone. */
export type Hojas = Partial<Readonly<Record<SheetKey, SheetSpec | null>>>;

/** The sheets that are to be there, in the order of their tabs. */
export function specsOf(hojas: Hojas): readonly SheetSpec[] {
  return Object.values(hojas).flatMap((spec) => spec ?? []);
}

/** The keys of sheets that are to go. */
export function goneOf(hojas: Hojas): readonly SheetKey[] {
  return keysOf(hojas).filter((key) => hojas[key] === null);
}

export function keysOf(hojas: Hojas): readonly SheetKey[] {
  return Object.keys(hojas) as SheetKey[];
}

export function hojasOf(specs: readonly SheetSpec[]): Hojas {
  return Object.fromEntries(specs.map((spec) => [spec.key, spec])) as Hojas;
}
