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

/** The letter of a devolución, line by line. */
export function oficioLines(
  dependencia: string,
  { periodo, fecha, plazo, elaboro }: Oficio,
  isSent: boolean,
): readonly string[] {
  const date = (iso: string | null): string => (iso === null ? BLANK : longDate(iso));
  return [
    `Fecha: ${date(fecha)} · Plazo para responder: ${date(plazo)} · Elaboró: ${elaboro ?? BLANK}`,
    `Para: ${dependencia}. Asunto: ajustes a la matriz de recolección de información, corte: ${corteText(periodo)}.`,
    isSent
      ? "Por favor ajuste lo siguiente en su matriz, escriba en la columna Respuesta lo que hizo en cada punto, con quién responde y la fecha, y envíe los dos libros a la Oficina Asesora de Planeación Estratégica."
      : "Por favor envíe la matriz diligenciada a la Oficina Asesora de Planeación Estratégica.",
  ];
}

const BLANK = "____________________";
