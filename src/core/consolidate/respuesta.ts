import { foldText } from "../grid/foldText";
import type { CellRef } from "../grid/grid";
import { puntoKey, type Punto } from "./punto";

/** What a dependencia wrote beside a point. */
export interface Respuesta {
  readonly punto: Punto;
  readonly texto: string;
  /** Who answered. */
  readonly responde: string;
  /** ISO date; `null`: it is not said. */
  readonly fecha: string | null;
}

/**
 * cierra: the point is still there, and is not asked for again; reabierta: the office does not accept the
 * answer; noEsta: the files say nothing of the kind any more, or say it otherwise.
 */
export interface RespuestaRecibida extends Respuesta {
  readonly estado: "cierra" | "reabierta" | "noEsta";
  /** Who of the office said last what becomes of it; `null`: it was not said, or not by whom. */
  readonly quien: string | null;
  readonly cuando: string | null;
}

/** A devolución that came back. */
export interface DevolucionRespondida {
  readonly dependencia: string;
  /** Points that it lists. */
  readonly puntos: number;
  readonly respuestas: readonly (Respuesta & { readonly at: CellRef })[];
}

/** The same of one answer that is read twice. */
export function respuestaKey({ punto, texto }: Pick<Respuesta, "punto" | "texto">): string {
  return [puntoKey(punto), punto.archivo ?? "", punto.celda ?? "", foldText(texto)].join("\n");
}
