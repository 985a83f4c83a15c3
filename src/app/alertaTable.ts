import { isLost } from "../core/armonizacion/isLost";
import { findingFix, findingText, tipoDeAlertaText } from "../core/rules/ruleText";
import { findingCell, severityText } from "../core/text/findings";
import { ALERTAS_HEADINGS } from "./text/alertas";
import { points } from "../core/text/format";
import type { Alerta } from "./alertasOf";
import { branchText } from "../core/text/estados";

/** The alertas as rows of text under a heading, to leave the pane with. */
export function alertaTable(alertas: readonly Alerta[]): readonly (readonly string[])[] {
  return [Object.values(ALERTAS_HEADINGS), ...alertas.map(rowOf)];
}

/** For a clipboard: a sheet takes it cell by cell. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => safe(oneLine(text))).join("\t")).join("\r\n");
}

/** For a file: as Excel opens it in Colombia, with its accents. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => `"${safe(oneLine(text)).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(quoted).join(";")).join("\r\n")}\r\n`;
}

function rowOf({ finding, meta, path, dependencia }: Alerta): readonly string[] {
  const branch = path.at(-1);
  const price = finding.points === null ? "" : points(finding.points, 4);
  const cells: Readonly<Record<keyof typeof ALERTAS_HEADINGS, string>> = {
    tipo: tipoDeAlertaText(finding.type),
    severidad: severityText(finding.severity, 1),
    meta: finding.meta ?? "",
    nombre: meta?.meta.nombre ?? "",
    dependencia: dependencia ?? "",
    nodo: branch ? branchText(branch) : "",
    celda: findingCell(finding) ?? "",
    mensaje: findingText(finding),
    fix: findingFix(finding) ?? "",
    lost: isLost(finding) ? price : "",
    atStake: isLost(finding) ? "" : price,
  };
  return Object.values(cells);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

// A sheet would take a text that begins like a formula for one, wherever in the matriz it came from.
function safe(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
