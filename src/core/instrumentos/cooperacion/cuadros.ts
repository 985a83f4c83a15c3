import { foldText } from "../../grid/foldText";
import { cuenta, pesos, type Celda } from "../../listas/celda";
import type { Cuadro, Seguimiento } from "../../listas/cuadro";
import type { Cooperacion, Gestion, Grupo } from "./evaluation";
import { AREAS } from "./referentes";
import { COOPERACION } from "./text";

const { columnas } = COOPERACION;

/** The figures at the top of the board. */
export function datosDeCooperacion(cooperacion: Cooperacion): Seguimiento["datos"] {
  const { todas, contrapartida, porArea, porMeta } = cooperacion;
  const served = porArea.filter(
    ({ nombre, gestiones }) => gestiones.length > 0 && AREAS.some((area) => area.nombre === nombre),
  );
  return [
    { label: COOPERACION.gestiones, celda: cuenta(todas.gestiones.length) },
    { label: COOPERACION.areas, celda: COOPERACION.deCinco(served.length) },
    { label: columnas.ofrecido, celda: pesos(todas.ofrecido) },
    { label: columnas.recibido, celda: pesos(todas.recibido) },
    ...(contrapartida === null
      ? []
      : [{ label: columnas.contrapartida, celda: pesos(contrapartida) }]),
    { label: COOPERACION.porMeta, celda: cuenta(porMeta.length) },
  ];
}

/** The tables of the board: area and state, actor, frame, meta, and every gestión. */
export function cuadrosDeCooperacion(cooperacion: Cooperacion): readonly Cuadro[] {
  const { todas, porActor, porMarco, porMeta } = cooperacion;
  return [
    areasYEstados(cooperacion),
    {
      ...conSumas("actores", COOPERACION.porActor, columnas.actor, porActor),
      dibuja: [1],
    },
    conSumas("marcos", COOPERACION.porMarco, columnas.marco, porMarco),
    conSumas("metas", COOPERACION.porMeta, columnas.meta, porMeta),
    {
      id: "gestiones",
      titulo: COOPERACION.gestiones,
      columnas: [
        columnas.gestion,
        columnas.area,
        columnas.actor,
        columnas.cooperante,
        columnas.estado,
        columnas.ofrecido,
        columnas.recibido,
      ],
      filas: todas.gestiones.map(({ fila, area, actor, estado, ofrecido, recibido }) => [
        fila.nombre,
        area ?? "–",
        actor ?? "–",
        fila.textos.cooperante ?? "–",
        estado ?? "–",
        pesos(ofrecido),
        pesos(recibido),
      ]),
    },
  ];
}

function areasYEstados({ porArea, porEstado }: Cooperacion): Cuadro {
  const estados = porEstado.map(({ nombre }) => nombre).slice(0, MOST_STATES);
  return {
    id: "areas",
    titulo: COOPERACION.porArea,
    columnas: [columnas.area, columnas.gestiones, columnas.ofrecido, columnas.recibido, ...estados],
    filas: porArea.map((area) => [
      ...sumas(area),
      ...estados.map((estado) => cuenta(inEstado(area.gestiones, estado))),
    ]),
    dibuja: [1],
  };
}

const MOST_STATES = 8;

/** How many of these are in a state, as it was typed. */
export function inEstado(gestiones: readonly Gestion[], estado: string): number {
  const key = foldText(estado);
  return gestiones.filter((one) => foldText(one.estado ?? COOPERACION.sinEstado) === key).length;
}

function conSumas(id: string, titulo: string, columna: string, grupos: readonly Grupo[]): Cuadro {
  return {
    id,
    titulo,
    columnas: [columna, columnas.gestiones, columnas.ofrecido, columnas.recibido],
    filas: grupos.map(sumas),
  };
}

function sumas({ nombre, gestiones, ofrecido, recibido }: Grupo): readonly Celda[] {
  return [nombre, cuenta(gestiones.length), pesos(ofrecido), pesos(recibido)];
}
