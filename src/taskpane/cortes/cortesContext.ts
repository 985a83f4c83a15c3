import { createContext } from "react";
import type { CortesSession } from "../../app/cortes/session";
import type { Evaluation } from "../../core/plan/evaluation";

/** What the workbook keeps of earlier cortes, and what it gives now. */
export interface CortesInView {
  readonly session: CortesSession;
  readonly evaluation: Evaluation;
}

/** `null`: what is shown has no cortes. */
export const CortesContext = createContext<CortesInView | null>(null);
