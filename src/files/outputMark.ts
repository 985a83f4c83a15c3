import {
  escapeXml,
  openPackage,
  prefixOf,
  setText,
  textOf,
  type Package,
} from "./writeReportPackage";
import { findWorkbook, withNames } from "./writeReportWorkbook";
import { attribute } from "./xml";

/** What a file that we wrote is. */
export type OutputKind =
  | "publicado"
  | "proyectado"
  | "consolidado"
  | "devolucion"
  | "plantilla"
  | "corte"
  | "sispt"
  | "nuevoPlan";

/** Says in the workbook, in a hidden name, which output of ours it is; one said before is replaced. */
export function markOutput(parts: Package, workbook: string, kind: OutputKind): void {
  const xml = textOf(parts, workbook).replace(NAMES, (whole) => (isMark(whole) ? "" : whole));
  const prefix = prefixOf(xml, "workbook");
  const mark = `<${prefix}definedName name="${MARK}" hidden="1">${escapeXml(`"${kind}"`)}</${prefix}definedName>`;
  setText(parts, workbook, withNames(xml, prefix, mark));
}

/** Which output of ours these bytes are; `null` for every file that was not written by us. */
export async function outputKindOf(bytes: Uint8Array): Promise<OutputKind | null> {
  const parts = await openPackage(bytes);
  const workbook = parts.ok ? findWorkbook(parts.value) : null;
  if (!parts.ok || workbook === null) return null;
  const mark = textOf(parts.value, workbook.name).match(NAMES)?.find(isMark) ?? "";
  return KINDS.find((kind) => mark.includes(kind)) ?? null;
}

const MARK = "_SOPO_salida";
const KINDS: readonly OutputKind[] = [
  "publicado",
  "proyectado",
  "consolidado",
  "devolucion",
  "plantilla",
  "corte",
  "sispt",
  "nuevoPlan",
];
const NAMES = /<(?:[\w.-]+:)?definedName(?=\s)[^>]*>[^<]*<\/[^>]*>/g;

function isMark(element: string): boolean {
  return attribute(element.slice(0, element.indexOf(">") + 1), "name") === MARK;
}
