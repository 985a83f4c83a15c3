import type { Registro } from "../armonizacion/registro";
import type { Ask } from "../evaluateRows";
import type { HojaDeAjustes } from "../sustento/sustento";
import type { Decision } from "./decision";
import type { EntregaReconocida } from "./entrega";

/** What is asked of a consolidation; everything absent is found in the files. */
export interface AskConsolidacion extends Omit<Ask, "registro" | "ajustes"> {
  /** R7: the plan, read like any other file; without it the universe is what the files report. */
  readonly plan?: EntregaReconocida;
  /** R21: the consolidated matriz of the corte before, read like any other file. */
  readonly anterior?: EntregaReconocida;
  /** R12: a registry that goes before any other. */
  readonly registro?: Registro;
  /** R32: settings that hold where the plan brings none. */
  readonly ajustes?: HojaDeAjustes;
  readonly decisions?: readonly Decision[];
}
