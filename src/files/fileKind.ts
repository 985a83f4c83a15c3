import { cfbContent, isCfb } from "./cfb";
import type { ZipParts } from "./zip";

/** What a file is by its first bytes; its name is only believed where they say nothing. */
export type FileKind =
  | { readonly type: "zip" }
  | { readonly type: "xls" }
  | { readonly type: "encrypted" }
  | { readonly type: "text" }
  | { readonly type: "foreign"; readonly extension: string }
  /** Bytes that are no text. */
  | { readonly type: "unknown" };

/** Looks at the first bytes of a file. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (startsWith(bytes, "PK\x03\x04")) return { type: "zip" };
  if (startsWith(bytes, "%PDF")) return { type: "foreign", extension: "pdf" };
  if (startsWith(bytes, "{\\rtf")) return { type: "foreign", extension: "rtf" };
  if (isCfb(bytes)) {
    const content = cfbContent(bytes);
    return content === "other"
      ? { type: "foreign", extension: extensionOf(name) || "doc" }
      : { type: content };
  }
  if (isBinary(bytes)) return { type: "unknown" };
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta)\b/.test(start)) {
    return { type: "foreign", extension: "html" };
  }
  if (start.startsWith("<?xml")) return { type: "foreign", extension: "xml" };
  return { type: "text" };
}

/**
 * What an archive holds, by the names of its parts. Of these only .xlsx is read: hucre loses the
 * rows that an .ods repeats on each page, which is where a header stands.
 */
export type ZipKind = "xlsx" | "xlsb" | "ods" | "docx" | "pptx" | "odt" | "other";

/** Looks at the names of the parts of an archive. */
export function zipKind(parts: ZipParts, name: string): ZipKind {
  if (parts.has("xl/workbook.bin")) return "xlsb";
  if (parts.has("word/document.xml")) return "docx";
  if (parts.has("ppt/presentation.xml")) return "pptx";
  if (parts.has("mimetype") && parts.has("content.xml")) {
    return extensionOf(name) === "odt" ? "odt" : "ods";
  }
  return parts.has("[Content_Types].xml") ? "xlsx" : "other";
}

/** "xlsx" for "Matriz 2021.XLSX"; "" without one. */
export function extensionOf(name: string): string {
  return /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

// Text has no NUL, except the one that announces itself as UTF-16.
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 8192).includes(0);
}
