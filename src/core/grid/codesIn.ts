/** Codes of one form, parted by commas, semicolons or lines: "IP-13, IP-605"; "1,5" is one. */
export function codesIn(codigo: string): readonly string[] {
  const parts = codigo
    .split(/[;\n]|,\s|\sy\s|,(?=\p{L})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const form = (part: string): string => part.replace(/\d+/g, "9");
  return parts.every((part) => /\d/.test(part) && form(part) === form(parts[0] ?? "")) ? parts : [];
}
