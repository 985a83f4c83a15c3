import type { Entrega } from "./calendario";
import { CALENDARIO, detalleDeEntregaText, entregaText } from "./text";

/** By which a calendar of ours is known. */
export const PRODID = "-//Sopo//Seguimiento al Plan de Desarrollo//ES";

/**
 * The calendar as a file that Outlook, Google and phones read (RFC 5545): a whole day for each thing that is
 * due, with a reminder a week before. The same thing has the same identity in each file, so that a calendar
 * read again moves it and makes no second one.
 *
 * @param now when it is made, UTC: "2021-10-15T08:30:00.000Z"
 */
export function icalendarOf(entregas: readonly Entrega[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODID}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(CALENDARIO.nombre)}`,
    ...entregas.flatMap((entrega) => eventOf(entrega, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(entrega: Entrega, stamp: string): readonly string[] {
  const title = escaped(entregaText(entrega));
  return [
    "BEGIN:VEVENT",
    `UID:${entrega.id}@seguimiento.sopo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${entrega.vence.replaceAll("-", "")}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(detalleDeEntregaText(entrega))}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${title}`,
    "TRIGGER:-P7D",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** RFC 5545, 3.1: no line is longer than 75 octets of UTF-8; what follows begins with a blank. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const own = octetsOf(character);
    if (octets + own > LONGEST) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += own;
  }
  return out;
}

const LONGEST = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
