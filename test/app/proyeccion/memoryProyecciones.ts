import type { ProyeccionesPort } from "../../../src/app/proyeccion/proyeccionesPort";
import { PROYECCIONES } from "../../../src/app/proyeccion/guardadas";
import { readRemembered } from "../../../src/core/remembered/remembered";
import { err, ok } from "../../../src/core/result";

/** What a workbook in memory keeps of projections; a protected one keeps nothing. */
export function memoryProyecciones({ isProtected = false } = {}): ProyeccionesPort {
  let kept: string | null = null;
  return {
    recall: async () =>
      ok(readRemembered(PROYECCIONES, kept === null ? null : (JSON.parse(kept) as unknown))),
    async remember(guardadas) {
      if (isProtected) return err({ type: "protected", code: "AccessDenied" });
      kept = JSON.stringify(PROYECCIONES.write(guardadas));
      return ok(null);
    },
  };
}
