import { having, isText } from "../../core/remembered/holds";
import { hojasOf, type Hojas } from "../../core/report/hojas";
import type { SheetKey, SheetSpec } from "../../core/report/reportSpec";
import type { EnCurso, Publicacion } from "./escrituras";
import { pack, unpack } from "./packed";

/** The last publication that wrote any of these sheets. */
export function lastOf(
  publicaciones: readonly Publicacion[],
  isWanted: (key: SheetKey) => boolean,
): Publicacion | null {
  return (
    publicaciones.filter(({ claves }) => claves.some((key) => isWanted(key as SheetKey))).at(-1) ??
    null
  );
}

/** What the sheets held before a publication; a sheet of which it is not known is left out. */
export function before(publicaciones: readonly Publicacion[], publicacion: Publicacion): Hojas {
  const earlier = publicaciones.slice(0, publicaciones.indexOf(publicacion));
  return contentOf(earlier, publicacion.claves, publicacion.creadas);
}

/** What sheets hold by the publications that are whole; those that are not there (`absent`) are `null`. */
export function contentOf(
  publicaciones: readonly Publicacion[],
  keys: readonly string[],
  absent: readonly string[],
): Hojas {
  const specs = keys.flatMap((key): [string, SheetSpec | null][] => {
    if (absent.includes(key)) return [[key, null]];
    const last = lastOf(publicaciones, (one) => one === key);
    const spec = last && specsIn(last.hojas).find((one) => one.key === key);
    return spec ? [[key, spec]] : [];
  });
  return Object.fromEntries(specs) as Hojas;
}

/** The sheets that were packed; none where the text is of another make. */
export function specsIn(packed: string): readonly SheetSpec[] {
  const specs = unpack(packed);
  return Array.isArray(specs) ? specs.filter((spec): spec is SheetSpec => isSpec(spec)) : [];
}

const isSpec = having({
  key: isText,
  name: isText,
  rows: Array.isArray,
  columnWidths: Array.isArray,
  merges: Array.isArray,
  charts: Array.isArray,
});

export function hojasIn(packed: string): Hojas {
  return hojasOf(specsIn(packed));
}

/** Which publications are whole once what is being written is. */
export function whole(
  publicaciones: readonly Publicacion[],
  { operacion, claves, creadas, despues }: EnCurso,
): readonly Publicacion[] {
  if (operacion === "deshacer") {
    const undone = lastOf(publicaciones, (key) => claves.includes(key));
    return publicaciones.filter((one) => one !== undone);
  }
  if (operacion !== "publicar") return publicaciones;
  // Of what could not be kept, nothing earlier may pass for it.
  if (despues === null)
    return publicaciones.filter((one) => !one.claves.some((key) => claves.includes(key)));
  const last = lastOf(publicaciones, (key) => claves.includes(key));
  // The same again is one publication: undoing it goes to what was there before the first.
  if (last?.hojas === despues) return publicaciones;
  return withinSize([...publicaciones, { claves, creadas, hojas: despues }]);
}

function withinSize(publicaciones: readonly Publicacion[]): readonly Publicacion[] {
  let room = MOST_KEPT;
  const kept: Publicacion[] = [];
  for (const publicacion of [...publicaciones].reverse()) {
    room -= publicacion.hojas.length;
    if (room < 0) break;
    kept.unshift(publicacion);
  }
  return kept;
}

/** The sheets as they are kept; `null`: there is no room for them in a workbook. */
export function packedSheets(specs: readonly SheetSpec[]): string | null {
  const packed = pack(specs);
  return packed.length > MOST_KEPT ? null : packed;
}

/** Sheets that publishing or undoing makes or takes away. */
export function madeOrGone(one: Hojas, other: Hojas): readonly SheetKey[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as SheetKey[];
  return keys.filter((key) => one[key] === null || other[key] === null);
}

// The settings of a workbook hold 2 MB in all; what is being written lies beside what is whole.
const MOST_KEPT = 700_000;
