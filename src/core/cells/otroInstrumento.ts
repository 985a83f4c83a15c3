import type { WorkbookSnapshot } from "../grid/grid";
import { rememberedBy } from "../grid/remembered";
import type { InstrumentoInscrito } from "../instrumentos/instrumento";
import { INSTRUMENTOS } from "../instrumentos/instrumentos";
import { repartir } from "../instrumentos/repartir";

/**
 * R31: the instrument that has the range for its own, as in the pane; `null`: none, and it may be the plan's. A
 * list of activities alone could be read as metas, and what it gives is no figure of the plan.
 */
export function otroInstrumento(range: WorkbookSnapshot): InstrumentoInscrito | null {
  return ownerOf(range).instrumento;
}

const ownerOf = rememberedBy(
  (range: WorkbookSnapshot): { readonly instrumento: InstrumentoInscrito | null } => {
    const [, ...others] = INSTRUMENTOS;
    const [owner] = repartir(others, range, {}).tomados;
    return { instrumento: owner?.instrumento ?? null };
  },
);
