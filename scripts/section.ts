/** Text between the marks of a generated section of a document, without the blank lines around it. */
export function sectionOf(text: string, name: string): string | null {
  const found = sectionPattern(name).exec(text);
  return found === null ? null : (found[2] ?? "").trim();
}

/** The document with other content in that section; what stands around it stays. */
export function withSection(text: string, name: string, content: string): string {
  return text.replace(
    sectionPattern(name),
    (_, start: string, _before: string, end: string) => `${start}\n\n${content}\n\n${end}`,
  );
}

function sectionPattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name}: npm run documentos -->)([\\s\\S]*?)(<!-- /${name} -->)`);
}
