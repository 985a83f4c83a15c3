import type { CellRef } from "../grid/grid";
import type { Trimestre } from "../vocabulary";

/** R21: what is not as it was in the corte before. */
export interface Cambio {
  readonly codigo: string;
  readonly nombre: string;
  readonly responsable: string | null;
  readonly type: TipoDeCambio;
  /** Only on `periodoCerrado`. */
  readonly trimestre: Trimestre | null;
  readonly antes: number | string | null;
  readonly ahora: number | string | null;
  /** `null` where there is no such cell: the meta vanished. */
  readonly celdaAntes: CellRef | null;
  readonly celdaAhora: CellRef | null;
}

/**
 * periodoCerrado: a quarter that had ended says something else; acumuladoCae: what was executed fell;
 * desaparecida: a meta that was reported is not any more; nueva: a meta that was not there.
 */
export type TipoDeCambio =
  | "periodoCerrado"
  | "acumuladoCae"
  | "desaparecida"
  | "nueva"
  | "peso"
  | "tipo"
  | "lineaBase"
  | "metaCuatrienio"
  | "programado";
