import type { CellRef } from "../grid/grid";
import { isRecord } from "../isRecord";
import { ETAPAS, type DineroDeFila } from "../matriz/filas/dinero";
import type { Fila } from "../matriz/filas/fila";
import {
  each,
  having,
  isBoolean,
  isInteger,
  isNumber,
  isText,
  oneOf,
  orNull,
} from "../remembered/holds";
import type { Trimestre } from "../vocabulary";

/** R35: one amount of several metas, such as CUIPO has of a product: no row of a matriz can say it. */
export interface DineroComun {
  /** Codes of the metas, as their rows have them. */
  readonly metas: readonly string[];
  readonly dinero: Omit<DineroDeFila, "at" | "deMetas">;
}

/** Those of some rows, each once. */
export function dineroComunOf(filas: readonly Fila[]): readonly DineroComun[] {
  const shared = new Map<DineroDeFila, string[]>();
  for (const { codigo, dinero = [] } of filas)
    for (const entry of dinero) {
      if ((entry.deMetas ?? 1) < 2) continue;
      const known = shared.get(entry);
      if (known) known.push(codigo);
      else shared.set(entry, [codigo]);
    }
  return [...shared].map(([{ at: _at, deMetas: _deMetas, ...dinero }, metas]) => ({
    metas,
    dinero,
  }));
}

/** The rows with such amounts again, each of the metas that are still there. */
export function withDineroComun(
  filas: readonly Fila[],
  comunes: readonly DineroComun[],
  at: CellRef,
): readonly Fila[] {
  if (comunes.length === 0) return filas;
  const codes = new Set(filas.map(({ codigo }) => codigo));
  const byMeta = new Map<string, DineroDeFila[]>();
  for (const { metas, dinero } of comunes) {
    const there = metas.filter((codigo) => codes.has(codigo));
    const entry: DineroDeFila = {
      ...dinero,
      at,
      ...(there.length > 1 && { deMetas: there.length }),
    };
    for (const codigo of there) byMeta.set(codigo, [...(byMeta.get(codigo) ?? []), entry]);
  }
  return filas.map((fila) => {
    const own = byMeta.get(fila.codigo);
    return own === undefined ? fila : { ...fila, dinero: [...(fila.dinero ?? []), ...own] };
  });
}

/** What a text of the sheet says of one; `null`: it says none. */
export function dineroComunIn(told: unknown): DineroComun | null {
  if (!isRecord(told) || !isComun(told)) return null;
  const { metas, dinero } = told;
  const { bpin, vigencia, trimestre, cumulative, etapa, valor, unread, fuentes } = dinero;
  return {
    metas,
    dinero: { bpin, vigencia, trimestre, cumulative, etapa, valor, unread, fuentes },
  };
}

function isComun(told: unknown): told is DineroComun {
  return COMUN(told);
}

const TRIMESTRES: readonly (Trimestre | null)[] = [null, 1, 2, 3, 4];

const COMUN = having({
  metas: each(isText),
  dinero: having({
    bpin: orNull(isText),
    vigencia: orNull(isInteger),
    trimestre: oneOf(TRIMESTRES),
    cumulative: isBoolean,
    etapa: oneOf(ETAPAS),
    valor: orNull(isNumber),
    unread: isBoolean,
    fuentes: each(having({ nombre: isText, valor: isNumber })),
  }),
});
