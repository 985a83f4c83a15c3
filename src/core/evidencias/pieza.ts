import { foldText, plainText } from "../grid/foldText";
import type { CellValue } from "../grid/grid";

/** One of the things that a cell of evidence names. */
export interface Pieza {
  readonly texto: string;
  readonly forma: FormaDeEvidencia;
  /** Why nobody else can open it, as it is written; `null`: its form is right, which says nothing of what it leads to. */
  readonly problema: ProblemaDeForma | null;
  /** Whether it was looked for and found; absent: nobody looked. */
  readonly hallada?: boolean;
}

/** A file whose name is right, and nobody looked whether it is there. */
export function isSinComprobar({ forma, problema, hallada }: Pieza): boolean {
  return forma === "archivo" && problema === null && hallada === undefined;
}

/** enlace: an address; archivo: a file or a folder; documento: an act, a contract, a list; texto: anything else. */
export type FormaDeEvidencia = "enlace" | "archivo" | "documento" | "texto";

/**
 * incompleto: an address that was cut; soloEnUnEquipo: a path of one computer; soloDeUnaCuenta: a page of
 * the mail or the session of one person.
 */
export type ProblemaDeForma = "incompleto" | "soloEnUnEquipo" | "soloDeUnaCuenta";

/** What a cell of evidence names, in its order: addresses wherever they stand, and what is between them. */
export function piezasDe(value: CellValue): readonly Pieza[] {
  return String(value ?? "")
    .replace(/_x000d_/gi, "\n")
    .split(/[\n;|]|\s(?=https?:|www\.|file:)/i)
    .map((part) => plainText(part).replace(/^[-•*·] ?|,$/g, ""))
    .filter((part) => part !== "" && part !== ":")
    .map(piezaDe);
}

/** Where a link leads; `null` of what nobody else can open, and of what is no link. */
export function addressOfPieza({ texto, forma, problema }: Pieza): string | null {
  if (forma !== "enlace" || problema !== null) return null;
  return /^https?:/i.test(texto) ? texto : `https://${texto}`;
}

function piezaDe(texto: string): Pieza {
  if (/^(?:https?:|www\.)/i.test(texto))
    return { texto, forma: "enlace", problema: problemaDeEnlace(texto) };
  // "htp:/", "https//": an address that was mistyped opens nothing.
  if (/^h?t{1,3}ps?(?::|\/\/)/i.test(texto))
    return { texto, forma: "enlace", problema: "incompleto" };
  if (/^(?:file:|[a-z]:[\\/])/i.test(texto))
    return { texto, forma: "archivo", problema: "soloEnUnEquipo" };
  if (/^\\\\/.test(texto) || EXTENSION.test(texto))
    return { texto, forma: "archivo", problema: null };
  const forma = DOCUMENTO.test(foldText(texto)) ? "documento" : "texto";
  return { texto, forma, problema: null };
}

function problemaDeEnlace(texto: string): ProblemaDeForma | null {
  const [address = ""] = texto.replace(/^https?:\/*/i, "").split(/\s/);
  const host = address.split(/[/?#]/, 1).join("").toLowerCase();
  if (/^(?:localhost|127\.|192\.168\.|10\.)/.test(host)) return "soloEnUnEquipo";
  if (!/^[^.]+(?:\.[^.]+)+$/.test(host) || /(?:…|\.\.\.)$/.test(address) || host === "www")
    return "incompleto";
  return /^(?:mail\.google\.|outlook\.(?:office|live)\.|mail\.)/.test(host)
    ? "soloDeUnaCuenta"
    : null;
}

const EXTENSION =
  /\.(?:pdf|docx?|xls[xmb]?|pptx?|csv|txt|jpe?g|png|heic|mp[34]|zip|rar|msg|eml|dwg|kmz)$/i;

const DOCUMENTO =
  /\b(?:actas?|contratos?|convenios?|resoluci\w+|decretos?|acuerdos?|oficios?|radicados?|informes?|listados?|planillas?|registros?|certific\w+|facturas?|carpetas?|expedientes?|ordenes|orden|estudios?|fotograf\w+|publicaci\w+|comprobantes?|secop)\b/;
