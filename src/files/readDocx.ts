import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { unfoldXml } from "./unfold";
import { readZipDirectory } from "./zip";

/** The text of a Word document: what stands outside its tables, by paragraph, and its tables. */
export interface TextoDeDocumento {
  readonly parrafos: readonly string[];
  readonly tablas: readonly (readonly (readonly string[])[])[];
}

/** Reads the body of a .docx; its own table of contents is no text. */
export async function readDocx(bytes: Uint8Array): Promise<Result<TextoDeDocumento, FileProblem>> {
  const parts = readZipDirectory(bytes);
  if (!parts.ok) return parts;
  const body = parts.value.get("word/document.xml");
  if (body === undefined) return err({ type: "damaged", part: "word/document.xml" });
  const xml = await unfoldXml(bytes, body);
  if (!xml.ok) return xml;
  const tablas: string[][][] = [];
  const outside = xml.value
    .replace(/<w:sdt>.*?<\/w:sdt>/gs, "")
    .replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => {
      tablas.push(
        elements(table, "tr").map((row) =>
          elements(row, "tc").map((cell) => elements(cell, "p").map(textOf).join(" ").trim()),
        ),
      );
      return "";
    });
  return ok({ parrafos: elements(outside, "p").map(textOf), tablas });
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<w:${name}(?:>| [^>]*[^/]>).*?</w:${name}>`, "gs")) ?? [];
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:>| [^>]*>)([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g);
  return [...pieces].map(([, text]) => (text === undefined ? " " : unescaped(text))).join("");
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
