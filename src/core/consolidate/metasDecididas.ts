import { foldText } from "../grid/foldText";
import type { CellRef } from "../grid/grid";
import {
  lugarKey,
  type DecisionDeCorrespondencia,
  type Decisiones,
  type FilaEscrita,
  type Firma,
  type Lugar,
} from "./decision";
import type { Fila } from "../matriz/filas/fila";

/** A decision about a row that is not there any more as it was: what stands in its place is taken as it says. */
export interface CorrespondenciaReabierta extends Firma, FilaEscrita {
  readonly lugar: Lugar;
  readonly at: CellRef;
  /** The meta that was decided; `null`: none of the plan. */
  readonly decidido: string | null;
  /** The row that it was decided of; `null`: that was not kept. */
  readonly antes: FilaEscrita | null;
}

/** What was decided of the rows, and which decisions hold for none. */
export interface MetasDecididas {
  /** By `lugarKey`; `null`: it is no meta of the plan. */
  readonly metas: ReadonlyMap<string, string | null>;
  readonly reabiertas: readonly CorrespondenciaReabierta[];
}

interface FilaEnviada {
  readonly fila: Fila;
  readonly lugar: Lugar;
  /** See `Renglon`. */
  readonly esParte: boolean;
}

/** A decision holds for the row that says the same, code and text, wherever in its file it stands. */
export function metasDecididas(
  renglones: readonly FilaEnviada[],
  { correspondencia }: Pick<Decisiones, "correspondencia">,
): MetasDecididas {
  const metas = new Map<string, string | null>();
  const held = new Set<DecisionDeCorrespondencia>();
  if (correspondencia.size === 0) return { metas, reabiertas: [] };
  for (const { fila, lugar } of renglones) {
    const key = lugarKey(lugar);
    const own = (correspondencia.get(lugar.archivo) ?? []).filter(
      ({ escrita }) => escrita !== undefined && saysTheSame(escrita, fila),
    );
    const decided = own.filter((one) => lugarKey(one.lugar) === key).at(-1) ?? own.at(-1);
    if (decided !== undefined) metas.set(key, decided.codigo);
    for (const one of own) held.add(one);
  }
  const reabiertas = renglones.flatMap(({ fila, lugar, esParte }) => {
    if (esParte || metas.has(lugarKey(lugar))) return [];
    return (correspondencia.get(lugar.archivo) ?? [])
      .filter((one) => !held.has(one) && lugarKey(one.lugar) === lugarKey(lugar))
      .slice(-1)
      .map((one): CorrespondenciaReabierta => {
        const { codigo, nombre, at } = fila;
        const { escrita, codigo: decidido, quien, cuando } = one;
        const firma = {
          ...(quien !== undefined && { quien }),
          ...(cuando !== undefined && { cuando }),
        };
        return { lugar, at, codigo, nombre, decidido, antes: escrita ?? null, ...firma };
      });
  });
  return { metas, reabiertas };
}

function saysTheSame(a: FilaEscrita, b: FilaEscrita): boolean {
  return foldText(a.codigo) === foldText(b.codigo) && foldText(a.nombre) === foldText(b.nombre);
}
