import { foldText } from "../grid/foldText";
import type { CellRef } from "../grid/grid";
import { MEDIDAS, type Medida, type Unidad } from "./medida";
import type { Sujeto, SujetoDeMeta } from "./sujeto";

/** One figure of the list: what `cifraText` prints and what stands behind it. */
export interface Cifra {
  /** "nodo/I.A/cumplimiento": the id of its sujeto and its medida. */
  readonly id: string;
  readonly sujeto: Sujeto;
  readonly medida: Medida;
  readonly unidad: Unidad;
  /** A fraction, a count or a quantity, unrounded; `null`: there is nothing to measure. */
  readonly value: number | null;
}

/** Every figure of a list, in its order. */
export function everyCifra(sujetos: readonly Sujeto[]): readonly Cifra[] {
  return sujetos.flatMap((sujeto) =>
    entriesOf(sujeto).map(([medida, value]) => cifra(sujeto, medida, value)),
  );
}

/** The figure of an id; `null`: the list has none of that id. */
export function findCifra(sujetos: readonly Sujeto[], id: string): Cifra | null {
  const end = id.lastIndexOf("/");
  const sujeto = sujetos.find((one) => one.id === id.slice(0, end));
  const entry = sujeto && entriesOf(sujeto).find(([medida]) => medida === id.slice(end + 1));
  return sujeto && entry ? cifra(sujeto, ...entry) : null;
}

/** R24: the metas that a figure stands on; of a count those that it counts. Ids of the list. */
export function metasBehind(sujetos: readonly Sujeto[], one: Cifra): readonly SujetoDeMeta[] {
  const below = metasBelow(sujetos, one.sujeto);
  const counts = COUNTED[one.medida];
  return counts ? below.filter(counts) : below;
}

/** R24: the cells that a figure was read from, those of its own name first. */
export function cellsBehind(sujetos: readonly Sujeto[], one: Cifra): readonly CellRef[] {
  const { sujeto } = one;
  if (sujeto.tipo === "meta") return sujeto.celdas;
  return [...sujeto.celdas, ...metasBehind(sujetos, one).flatMap(({ celdas }) => celdas)];
}

/** Which metas a count counts. One before R12 is no list of metas: their states are the official ones. */
const COUNTED: Partial<Readonly<Record<Medida, (meta: SujetoDeMeta) => boolean>>> = {
  "conteo.programadas": ({ estado }) => estado !== "noProgramada",
  "conteo.conEjecucion": ({ estado }) => estado === "conEjecucion",
  "conteo.sinEjecucion": ({ estado }) => estado === "sinEjecucion",
  "conteo.noProgramadas": ({ estado }) => estado === "noProgramada",
  "conteo.sinReporte": ({ estado }) => estado === "sinReporte",
  "conteo.sinCruce": ({ estado }) => estado === "sinCruce",
  "conteo.noArmonizadas": ({ noArmonizada }) => noArmonizada,
};

function metasBelow(sujetos: readonly Sujeto[], sujeto: Sujeto): readonly SujetoDeMeta[] {
  if (sujeto.tipo === "meta") return [sujeto];
  if (sujeto.tipo === "dependencia") {
    const nombre = foldText(sujeto.nombre);
    return sujetos.filter(
      (one): one is SujetoDeMeta => one.tipo === "meta" && foldText(one.dependencia) === nombre,
    );
  }
  // A parent stands before its parts, so one pass finds all that lies below.
  const inside = new Set([sujeto.id]);
  const metas: SujetoDeMeta[] = [];
  for (const one of sujetos) {
    if (one.padre === null || !inside.has(one.padre)) continue;
    if (one.tipo === "meta") metas.push(one);
    else inside.add(one.id);
  }
  return metas;
}

function cifra(sujeto: Sujeto, medida: Medida, value: number | null): Cifra {
  return { id: `${sujeto.id}/${medida}`, sujeto, medida, unidad: MEDIDAS[medida], value };
}

function entriesOf({ cifras }: Sujeto): readonly [Medida, number | null][] {
  return Object.entries(cifras) as [Medida, number | null][];
}
