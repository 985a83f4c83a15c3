import { celdaJson } from "../../listas/listaJson";
import { inEstado } from "./cuadros";
import type { Cooperacion, Gestion, Grupo } from "./evaluation";

/** What only a register of cooperation prints in JSON. */
export function cooperacionJson(cooperacion: Cooperacion): object {
  const { todas, contrapartida, porArea, porActor, porMarco, porEstado, porMeta } = cooperacion;
  return {
    gestiones: todas.gestiones.map(gestionJson),
    areas: porArea.map((area) => ({
      ...grupoJson(area),
      estados: Object.fromEntries(
        porEstado.flatMap(({ nombre }) => {
          const cuantas = inEstado(area.gestiones, nombre);
          return cuantas > 0 ? [[nombre, cuantas]] : [];
        }),
      ),
    })),
    actores: porActor.map(grupoJson),
    marcos: porMarco.map(grupoJson),
    estados: porEstado.map(grupoJson),
    metas: porMeta.map(grupoJson),
    areasSinGestiones: porArea.flatMap(({ nombre, gestiones }) =>
      gestiones.length === 0 ? [nombre] : [],
    ),
    ofrecido: todas.ofrecido,
    recibido: todas.recibido,
    contrapartida,
  };
}

function gestionJson(gestion: Gestion): object {
  const { fila, area, actor, marco, modalidades, estado, fin } = gestion;
  const { ofrecido, recibido, contrapartida } = gestion;
  return {
    nombre: fila.nombre,
    celda: celdaJson(fila),
    cooperante: fila.textos.cooperante ?? null,
    area,
    actor,
    marco,
    modalidades,
    estado,
    ofrecido,
    recibido,
    contrapartida,
    meta: fila.textos.meta ?? null,
    hasta: fin,
  };
}

function grupoJson({ nombre, gestiones, ofrecido, recibido }: Grupo): object {
  return { nombre, gestiones: gestiones.length, ofrecido, recibido };
}
