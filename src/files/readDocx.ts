import type { DocumentoLeido } from "../core/auditoria/readDocumento";
import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { tablaDeGrafica } from "./readDocxCharts";
import { unescaped } from "./unescaped";
import { unfoldXml } from "./unfold";
import { readZipDirectory, type ZipParts } from "./zip";

/** Reads the body of a .docx; its own table of contents is no text. */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocumentoLeido, FileProblem>> {
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
  const graficas: DocumentoLeido["graficas"][number][] = [];
  for (const name of await chartsOf(bytes, parts.value, xml.value)) {
    const chart = parts.value.get(name);
    const drawn = chart && (await unfoldXml(bytes, chart));
    if (drawn?.ok === true) graficas.push(tablaDeGrafica(drawn.value));
  }
  return ok({ parrafos: elements(outside, "p").map(textOf), tablas, graficas });
}

/** The parts of the charts, in the order in which the body shows them. */
async function chartsOf(
  bytes: Uint8Array,
  parts: ZipParts,
  body: string,
): Promise<readonly string[]> {
  const shown = [...body.matchAll(/<c:chart [^>]*\br:id="([^"]+)"/g)].map(([, id]) => id);
  const rels = parts.get("word/_rels/document.xml.rels");
  const xml = shown.length > 0 && rels !== undefined ? await unfoldXml(bytes, rels) : null;
  if (xml?.ok !== true) return [];
  const targets = new Map(
    [...xml.value.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1],
      /\bTarget="([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  return shown.flatMap((id) => {
    const target = targets.get(id);
    return target === undefined ? [] : target.startsWith("/") ? target.slice(1) : `word/${target}`;
  });
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<w:${name}(?:>| [^>]*[^/]>).*?</w:${name}>`, "gs")) ?? [];
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:>| [^>]*>)([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g);
  return [...pieces].map(([, text]) => (text === undefined ? " " : unescaped(text))).join("");
}
