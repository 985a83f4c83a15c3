import { foldText } from "../grid/foldText";
import type { Consolidacion } from "./consolidacion";
import type { Decision } from "./decision";
import type { Entrega } from "./entrega";
import { puntosOf, type Devolucion, type Pendiente } from "./pendientes";
import { puntoKey, type Punto } from "./punto";
import { respuestaKey, type RespuestaRecibida } from "./respuesta";
import { asuntoText } from "./text/devolucion";
import { celdaText } from "./text/rowText";

/** What goes back to each dependencia: the points that no answer closes. */
export function devolucionesOf(consolidacion: Consolidacion): readonly Devolucion[] {
  const { devoluciones, byPendiente } = answered(consolidacion);
  return devoluciones
    .map((devolucion) => ({
      ...devolucion,
      pendientes: devolucion.pendientes.flatMap((pendiente) => {
        const own = byPendiente.get(pendiente) ?? [];
        if (own.some(({ cierra }) => cierra)) return [];
        const last = own.at(-1);
        return [last === undefined ? pendiente : { ...pendiente, noAceptada: last.texto }];
      }),
    }))
    .filter(({ pendientes }) => pendientes.length > 0);
}

/** Every answer that was read, now or before, and what it did. */
export function respuestasOf(consolidacion: Consolidacion): readonly RespuestaRecibida[] {
  const { byPendiente } = answered(consolidacion);
  const there = new Set([...byPendiente.values()].flat());
  return given(consolidacion.decisiones).map((one): RespuestaRecibida => {
    const { punto, texto, responde, fecha, cierra, quien = null, cuando = null } = one;
    return {
      ...{ punto, texto, responde, fecha, quien, cuando },
      estado: !there.has(one) ? "noEsta" : cierra ? "cierra" : "reabierta",
    };
  });
}

/** The decisions, and after them the answers that the files bring and of which nothing was decided yet. */
export function withRespuestas(
  decisions: readonly Decision[],
  entregas: readonly Entrega[],
): readonly Decision[] {
  const known = new Set(given(decisions).map(respuestaKey));
  const left = new Set(
    decisions.flatMap((one) => (one.type === "archivo" && !one.cuenta ? [one.archivo] : [])),
  );
  const read = entregas
    .flatMap((one) => (one.estado === "devolucion" && !left.has(one.archivo) ? one.respuestas : []))
    .filter(
      (respuesta) => !known.has(respuestaKey(respuesta)) && known.add(respuestaKey(respuesta)),
    )
    .map(({ at: _at, ...respuesta }): Decision => ({
      type: "respuesta",
      ...respuesta,
      cierra: true,
    }));
  return [...decisions, ...read];
}

type Dada = Extract<Decision, { readonly type: "respuesta" }>;

/** What was said last of each answer. */
function given(decisions: readonly Decision[]): readonly Dada[] {
  const last = new Map<string, Dada>();
  for (const one of decisions) if (one.type === "respuesta") last.set(respuestaKey(one), one);
  return [...last.values()];
}

function answered(consolidacion: Consolidacion): {
  readonly devoluciones: readonly Devolucion[];
  readonly byPendiente: ReadonlyMap<Pendiente, readonly Dada[]>;
} {
  const devoluciones = puntosOf(consolidacion);
  const dadas = given(consolidacion.decisiones);
  const byPendiente = new Map<Pendiente, readonly Dada[]>();
  if (dadas.length === 0) return { devoluciones, byPendiente };
  const points = byPunto(
    devoluciones.flatMap(({ nombre, pendientes }) =>
      pendientes.map((pendiente) => ({ pendiente, punto: puntoOf(nombre, pendiente) })),
    ),
  );
  for (const [key, own] of byPunto(dadas)) {
    const said = points.get(key) ?? [];
    const places = new Set(own.map(({ punto }) => placeOf(punto)));
    for (const dada of own) {
      const here = said.find(({ punto }) => placeOf(punto) === placeOf(dada.punto));
      // In a matriz that was sent again the row may stand elsewhere: then it must be the only one that it can be.
      const only = said.length === 1 && places.size === 1 ? said[0] : undefined;
      const pendiente = (here ?? only)?.pendiente;
      if (pendiente !== undefined)
        byPendiente.set(pendiente, [...(byPendiente.get(pendiente) ?? []), dada]);
    }
  }
  return { devoluciones, byPendiente };
}

function byPunto<T extends { readonly punto: Punto }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(puntoKey(one.punto));
    if (group) group.push(one);
    else groups.set(puntoKey(one.punto), [one]);
  }
  return groups;
}

/** A point as its devolución says it. */
function puntoOf(nombre: string, { archivo, meta, at, asunto }: Pendiente): Punto {
  return {
    dependencia: nombre,
    archivo,
    meta,
    celda: at === null ? null : celdaText(at),
    observacion: asuntoText(asunto),
  };
}

function placeOf({ archivo, celda }: Punto): string {
  return `${foldText(archivo ?? "")}\n${celda ?? ""}`;
}
