import { fingerprint } from "../core/fingerprint";
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

/** What a file is, and whether it is still as we wrote it: nobody saved it with something else since. */
export interface Output {
  readonly kind: OutputKind;
  readonly isAsWritten: boolean;
}

/**
 * Says in the finished workbook, in a hidden name, which output of ours it is, and by a seal of its
 * parts how we left it; what an earlier one said is replaced.
 */
export function markOutput(parts: Package, workbook: string, kind: OutputKind): void {
  const xml = textOf(parts, workbook).replace(NAMES, (whole) => (isMark(whole) ? "" : whole));
  const prefix = prefixOf(xml, "workbook");
  const mark = `<${prefix}definedName name="${MARK}" hidden="1">${escapeXml(`"${kind} ${sealOf(parts, workbook)}"`)}</${prefix}definedName>`;
  setText(parts, workbook, withNames(xml, prefix, mark));
}

/** Which output of ours these bytes are; `null` for every file that was not written by us. */
export async function outputOf(bytes: Uint8Array): Promise<Output | null> {
  const parts = await openPackage(bytes);
  const workbook = parts.ok ? findWorkbook(parts.value) : null;
  if (!parts.ok || workbook === null) return null;
  const mark = textOf(parts.value, workbook.name).match(NAMES)?.find(isMark) ?? "";
  const kind = KINDS.find((one) => mark.includes(one));
  if (kind === undefined) return null;
  const seal = /[0-9a-f]{16}/.exec(mark)?.[0];
  // Before there were seals a mark told the kind alone.
  return {
    kind,
    isAsWritten: seal === undefined || seal === sealOf(parts.value, workbook.name),
  };
}

/** Every part but the one that says it and the time: who saves a workbook writes all of them anew. */
function sealOf(parts: Package, workbook: string): string {
  const decoder = new TextDecoder("latin1");
  return fingerprint(
    [...parts]
      .filter(([name]) => name !== workbook && name !== TIMES)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([name, bytes]) => [name, decoder.decode(bytes)]),
  );
}

const MARK = "_SOPO_salida";
const TIMES = "docProps/core.xml";
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
