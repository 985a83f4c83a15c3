import type { WorkbookSnapshot } from "./grid/grid";
import { rememberedBy } from "./grid/remembered";
import { INSTRUMENTOS } from "./instrumentos/instrumentos";
import { repartir } from "./instrumentos/repartir";

/** An instrument whose figures are not the plan's, and the sheets of its own on which it publishes them. */
export interface OtroInstrumento {
  readonly nombre: string;
  readonly hojas: readonly string[];
}

/**
 * R31: the instrument that has a range for its own, as in the pane; `null`: none, and it may be the plan's. A
 * list of activities alone could be read as metas, and what it gives is no figure of the plan.
 */
export function otroInstrumento(range: WorkbookSnapshot): OtroInstrumento | null {
  const [owner] = ownersOf(range);
  return owner ?? null;
}

// A summary asks a dozen questions of one range.
const ownersOf = rememberedBy((range: WorkbookSnapshot): readonly OtroInstrumento[] => {
  const [, ...others] = INSTRUMENTOS;
  return repartir(others, range, {}).tomados.map(({ instrumento: { nombre, hojas } }) => ({
    nombre,
    hojas: Object.values(hojas),
  }));
});
