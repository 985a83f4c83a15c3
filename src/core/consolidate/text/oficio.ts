import { longDate } from "../../text/format";
import type { Periodo } from "../../vocabulary";
import { corteText } from "./entregas";

/** What a devolución says of itself; what is `null` is left to be filled in by hand. */
export interface Oficio {
  readonly periodo: Periodo;
  /** ISO dates. */
  readonly fecha: string | null;
  readonly plazo: string | null;
  /** Who prepared it. */
  readonly elaboro: string | null;
}

/** A line of a letter. */
export interface LineaDeOficio {
  readonly text: string;
  /** What may not be overlooked. */
  readonly isStrong: boolean;
}

/** The letter of a devolución, line by line. */
export function oficioLines(
  dependencia: string,
  { periodo, fecha, plazo, elaboro }: Oficio,
  isSent: boolean,
): readonly LineaDeOficio[] {
  const date = (iso: string | null): string => (iso === null ? BLANK : longDate(iso));
  const line = (text: string): LineaDeOficio => ({ text, isStrong: false });
  return [
    line(`Fecha: ${date(fecha)} · Elaboró: ${elaboro ?? BLANK}`),
    line(
      `Para: ${dependencia}. Asunto: ajustes a la matriz de recolección de información, corte: ${corteText(periodo)}.`,
    ),
    line(
      isSent
        ? "Por favor ajuste lo siguiente en su matriz, escriba en la columna Respuesta lo que hizo en cada punto, con quién responde y la fecha, y envíe los dos libros a la Oficina Asesora de Planeación Estratégica."
        : "Por favor envíe la matriz diligenciada a la Oficina Asesora de Planeación Estratégica.",
    ),
    { text: `Plazo para responder: ${date(plazo)}`, isStrong: true },
  ];
}

/** Who signs it, each under a line of their own. */
export const FIRMAS_DE_OFICIO = {
  linea: "________________________________________",
  envia: ["Por la Oficina Asesora de Planeación Estratégica", "Nombre y cargo"],
  recibe: ["Recibido por la dependencia", "Nombre, cargo y fecha"],
} as const;

const BLANK = "____________________";
