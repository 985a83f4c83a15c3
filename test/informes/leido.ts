import type { Informe } from "../../src/core/informe/informe";
import type { DocumentoLeido } from "../../src/core/auditoria/readDocumento";
import { readDocx } from "../../src/files/readDocx";

/** What a document says, as its reader sees it. */
export async function leido(bytes: Uint8Array): Promise<DocumentoLeido> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

/** The words of a page, one piece for each element that holds some. */
export function palabrasDePagina(html: string): readonly string[] {
  const body = html.slice(html.indexOf("<body>")).replace(/<svg.*?<\/svg>/gs, "");
  return body
    .replace(/<\/?(?:strong|span)[^>]*>/g, "")
    .split(/<[^>]+>/)
    .map((piece) =>
      piece
        .trim()
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    )
    .filter((piece) => piece !== "");
}

/** Headings below which nothing stands before the next one of their rank or a higher one. */
export function vacias({ bloques }: Informe): readonly string[] {
  return bloques.flatMap((bloque, index) => {
    if (bloque.type !== "titulo") return [];
    const next = bloques[index + 1];
    const isEmpty = next === undefined || (next.type === "titulo" && next.nivel <= bloque.nivel);
    return isEmpty ? [bloque.text] : [];
  });
}
