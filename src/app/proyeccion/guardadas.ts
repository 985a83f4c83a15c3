import {
  projectionJson,
  readProjection,
  type ProyeccionGuardada,
} from "../../core/whatIf/guardada";
import { isRecord } from "../../core/isRecord";

/** What the workbook keeps under its key for projections. */
export interface Guardadas {
  readonly proyecciones: readonly ProyeccionGuardada[];
  /** Entries that could not be read: somebody, or a newer version, wrote them otherwise. */
  readonly unread: readonly unknown[];
}

export const NONE_SAVED: Guardadas = { proyecciones: [], unread: [] };

/** Takes what can be read and keeps the rest as it is. */
export function readGuardadas(content: unknown): Guardadas {
  if (!isRecord(content) || !Array.isArray(content["proyecciones"])) return NONE_SAVED;
  const entries: readonly unknown[] = content["proyecciones"];
  const read = entries.map((entry) => ({ entry, projection: readProjection(entry, "") }));
  return {
    proyecciones: read.flatMap(({ projection }) => (projection.ok ? [projection.value] : [])),
    unread: read.flatMap(({ entry, projection }) => (projection.ok ? [] : [entry])),
  };
}

/** The same, to be kept in the workbook. */
export function guardadasJson({ proyecciones, unread }: Guardadas): object {
  return { proyecciones: [...proyecciones.map(projectionJson), ...unread] };
}

/** A name is one projection: saving under it again replaces what it was. */
export function withProjection(guardadas: Guardadas, projection: ProyeccionGuardada): Guardadas {
  const { proyecciones } = guardadas;
  const known = proyecciones.some(({ nombre }) => nombre === projection.nombre);
  return {
    ...guardadas,
    proyecciones: known
      ? proyecciones.map((one) => (one.nombre === projection.nombre ? projection : one))
      : [...proyecciones, projection],
  };
}

export function withoutProjection(guardadas: Guardadas, nombre: string): Guardadas {
  return {
    ...guardadas,
    proyecciones: guardadas.proyecciones.filter((one) => one.nombre !== nombre),
  };
}
