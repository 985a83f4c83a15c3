import { foldText } from "../grid/foldText";

/**
 * What goes by each name, under the name as it is written first: "Secretaría de Salud" and "SECRETARIA DE
 * SALUD" are one. What has none is in no group.
 */
export function byNombre<T>(
  ones: Iterable<T>,
  nameOf: (one: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, { readonly nombre: string; readonly own: T[] }>();
  for (const one of ones) {
    const nombre = nameOf(one);
    if (nombre === null) continue;
    const key = foldText(nombre);
    const known = groups.get(key);
    if (known) known.own.push(one);
    else groups.set(key, { nombre, own: [one] });
  }
  return new Map([...groups.values()].map(({ nombre, own }) => [nombre, own]));
}

/** The dependencia that answers for an evaluated meta. */
export function dependenciaOf({
  meta,
}: {
  readonly meta: { readonly fila: { readonly dependencia: string | null } };
}): string | null {
  return meta.fila.dependencia;
}
