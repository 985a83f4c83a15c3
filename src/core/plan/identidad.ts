import { spanOf } from "../planes/planOficial";
import type { Evaluation } from "./evaluation";

/** Whose plan an evaluation is of, as it is printed; `null`: nothing says it. */
export interface IdentidadDelPlan {
  readonly municipio: string | null;
  /** Who follows it up. */
  readonly entidad: string | null;
  readonly nombre: string | null;
  /** "2024-2027" */
  readonly lapso: string | null;
}

/** The approved plan, where it is known; else what the workbook says of itself. No municipality is supposed. */
export function identidadOf({
  pesos: { oficial },
  declarado,
}: Pick<Evaluation, "pesos" | "declarado">): IdentidadDelPlan {
  const municipio = declarado.municipio ?? oficial?.entidad?.municipio ?? null;
  const isOwn = oficial?.entidad?.municipio.toLowerCase() === municipio?.toLowerCase();
  return {
    municipio,
    entidad: isOwn ? (oficial?.entidad?.nombre ?? null) : null,
    nombre: oficial?.nombre ?? declarado.nombre,
    lapso: oficial ? spanOf(oficial) : declarado.lapso,
  };
}

/** "Tenjo es todo 2024-2027"; `null` without a name. */
export function planNombrado({ nombre, lapso }: IdentidadDelPlan): string | null {
  return nombre === null ? null : [nombre, ...(lapso === null ? [] : [lapso])].join(" ");
}
