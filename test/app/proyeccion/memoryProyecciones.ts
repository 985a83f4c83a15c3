import type { ProyeccionesPort } from "../../../src/app/proyeccion/proyeccionesPort";
import { err, ok } from "../../../src/core/result";

/** What a workbook in memory keeps of projections; a protected one keeps nothing. */
export function memoryProyecciones({ isProtected = false } = {}): ProyeccionesPort {
  let kept: string | null = null;
  return {
    read: async () => ok(kept === null ? null : (JSON.parse(kept) as unknown)),
    async keep(content) {
      if (isProtected) return err({ type: "protected", code: "AccessDenied" });
      kept = JSON.stringify(content);
      return ok(null);
    },
  };
}
