import { hexIn } from "../grid/digits";
import { foldText } from "../grid/foldText";
import { fingerprint } from "../fingerprint";
import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { EvidenciaDeMeta, Evidencias } from "./evidencias";

/** Metas whose evidence is to be looked at, drawn so that anyone who draws again gets the same. */
export interface Muestra {
  readonly semilla: string;
  readonly tamano: number;
  /** Metas that report execution, from which it is drawn. */
  readonly universo: number;
  readonly estratos: readonly Estrato[];
}

/** R22: one dependencia, which answers for its evidence. */
export interface Estrato {
  /** `null`: the metas that name none. */
  readonly dependencia: string | null;
  readonly universo: number;
  /** In the order in which they were drawn. */
  readonly metas: readonly EvidenciaDeMeta[];
}

/**
 * As many metas as are asked for, of each dependencia in proportion to what it reports (largest remainders).
 * Within it the order is that of the fingerprint of the seed and the code of the meta: a meta that comes or
 * goes moves no other, and the place of its row says nothing.
 */
export function muestraDe(
  { metas }: Evidencias,
  { tamano, semilla }: Pick<Muestra, "tamano" | "semilla">,
): Muestra {
  const universo = metas.filter(({ estado }) => estado !== "noSePide");
  const wanted = Math.min(Math.max(0, Math.floor(tamano)), universo.length);
  // What names none is a group too, and has an empty name.
  const estratos = [...byNombre(universo, ({ meta }) => dependenciaOf(meta) ?? "")].sort(
    ([a], [b]) => (foldText(a) < foldText(b) ? -1 : 1),
  );
  const shares = proportional(
    estratos.map(([, own]) => own.length),
    wanted,
  );
  return {
    semilla,
    tamano: wanted,
    universo: universo.length,
    estratos: estratos.map(([nombre, own], index) => ({
      dependencia: nombre === "" ? null : nombre,
      universo: own.length,
      metas: drawn(own, semilla).slice(0, shares[index] ?? 0),
    })),
  };
}

function drawn(metas: readonly EvidenciaDeMeta[], semilla: string): readonly EvidenciaDeMeta[] {
  const keyed = metas.map((one) => ({
    one,
    key: turnOf(semilla, one.meta.meta.codigo),
  }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

/** Codes that follow each other have fingerprints that lie close: these steps (MurmurHash3's last) part them. */
function turnOf(semilla: string, codigo: string): number {
  let turn = hexIn(fingerprint([semilla, codigo]).slice(0, 8)) ?? 0;
  turn = Math.imul(turn ^ (turn >>> 16), 0x85ebca6b);
  turn = Math.imul(turn ^ (turn >>> 13), 0xc2b2ae35);
  return (turn ^ (turn >>> 16)) >>> 0;
}

/** Whole shares of a total in proportion to sizes; what is left goes to the largest remainders, the first among equals. */
function proportional(sizes: readonly number[], total: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => (size * total) / all);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
