import {
  FROM_UNNUMBERED,
  readListIn,
  type RememberedShape,
} from "../../core/remembered/remembered";
import { saysAllOf } from "../../core/remembered/saysAllOf";
import {
  projectionJson,
  readProjection,
  type ProyeccionGuardada,
} from "../../core/whatIf/guardada";

/** The projections that were saved in a workbook. Each is a small file of its own, with its version. */
export const PROYECCIONES: RememberedShape<readonly ProyeccionGuardada[]> = {
  what: "proyecciones",
  key: "sopo.proyecciones",
  migrations: [FROM_UNNUMBERED],
  read: (content) =>
    readListIn(content, "proyecciones", (entry) => {
      const projection = readProjection(entry, "");
      if (!projection.ok) return null;
      return saysAllOf(projectionJson(projection.value), entry) ? projection.value : null;
    }),
  write: (guardadas) => ({ proyecciones: guardadas.map(projectionJson) }),
};

/** A name is one projection: saving under it again replaces what it was. */
export function withProjection(
  guardadas: readonly ProyeccionGuardada[],
  projection: ProyeccionGuardada,
): readonly ProyeccionGuardada[] {
  const isKnown = guardadas.some(({ nombre }) => nombre === projection.nombre);
  return isKnown
    ? guardadas.map((one) => (one.nombre === projection.nombre ? projection : one))
    : [...guardadas, projection];
}

export function withoutProjection(
  guardadas: readonly ProyeccionGuardada[],
  nombre: string,
): readonly ProyeccionGuardada[] {
  return guardadas.filter((one) => one.nombre !== nombre);
}
