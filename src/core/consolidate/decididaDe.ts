import { codigoKey } from "../grid/codigo";
import { foldText } from "../grid/foldText";
import { PRECISION } from "../precision";
import {
  campoKey,
  lugarKey,
  type Aceptacion,
  type AceptacionDeTodas,
  type Decisiones,
  type SobreDiferencia,
  type ValoresDecididos,
} from "./decision";
import { sameText } from "./textos";

/** A decision that was made of a difference and does not hold: of other values, or of unknown ones (`sobre`). */
export interface DecisionReabierta extends Aceptacion {
  readonly sobre: ValoresDecididos | null;
}

/** What was decided of a difference as it is now. */
export interface Decidida {
  /** `null`: nothing. */
  readonly decidida: Aceptacion | null;
  /** What was decided of it before it was as it is; `null`: nothing, or there is a decision that holds. */
  readonly reabierta: DecisionReabierta | null;
}

/**
 * R36: a decision holds for the meta and for the two values that it was made of, wherever the row stands. Where
 * it was of others, or does not say of which, the difference is open again: what was said of all of them does
 * not settle it either.
 */
export function decididaDe(
  one: SobreDiferencia & ValoresDecididos,
  { diferencia, diferencias }: Pick<Decisiones, "diferencia" | "diferencias">,
): Decidida {
  const place = lugarKey(one.lugar);
  const isHere = ({ lugar }: SobreDiferencia): boolean => lugarKey(lugar) === place;
  const said = (diferencia.get(campoKey(one)) ?? []).filter((decision) =>
    decision.sobre === undefined ? isHere(decision) : isSameMeta(decision.sobre, one),
  );
  const holding = said.filter(({ sobre }) => sobre !== undefined && areSameValues(sobre, one));
  const decidida = holding.filter(isHere).at(-1) ?? holding.at(-1) ?? null;
  if (decidida !== null) return { decidida, reabierta: null };
  const before = said.at(-1);
  return before === undefined
    ? amongAll(one, diferencias)
    : { decidida: null, reabierta: reabiertaOf(before, before.sobre ?? null) };
}

/** What was said of all of them holds for those that there were: for one that is new it says nothing. */
function amongAll(
  one: SobreDiferencia & ValoresDecididos,
  diferencias: AceptacionDeTodas | null,
): Decidida {
  if (diferencias?.de == null) return { decidida: diferencias, reabierta: null };
  const said = (diferencias.de.get(campoKey(one)) ?? []).filter(({ sobre }) =>
    isSameMeta(sobre, one),
  );
  if (said.some(({ sobre }) => areSameValues(sobre, one)))
    return { decidida: diferencias, reabierta: null };
  const before = said.at(-1);
  return {
    decidida: null,
    reabierta: before === undefined ? null : reabiertaOf(diferencias, before.sobre),
  };
}

function reabiertaOf(
  { acepta, quien, cuando }: Aceptacion,
  sobre: ValoresDecididos | null,
): DecisionReabierta {
  return {
    acepta,
    sobre,
    ...(quien !== undefined && { quien }),
    ...(cuando !== undefined && { cuando }),
  };
}

function isSameMeta(a: ValoresDecididos, b: ValoresDecididos): boolean {
  return codigoKey(a.codigo) === codigoKey(b.codigo) && sameText(a, b);
}

function areSameValues(a: ValoresDecididos, b: ValoresDecididos): boolean {
  return isSameValue(a.enPlan, b.enPlan) && isSameValue(a.enArchivo, b.enArchivo);
}

/** Of two values as cells have them. */
export function isSameValue(a: number | string | null, b: number | string | null): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= PRECISION * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === "string" && typeof b === "string") return foldText(a) === foldText(b);
  return a === b;
}
