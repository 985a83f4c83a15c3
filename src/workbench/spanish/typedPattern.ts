/**
 * The number format of the file for the one that TEXTO is given: "#.##0,00" is "#,##0.00", "aaaa" is
 * "yyyy"; a "y" is a letter as any other.
 */
export function typedPattern(typed: string): string {
  if (/^est[aá]ndar$/i.test(typed)) return "General";
  return typed.replace(TOKEN, (token) => OF_FILE[token.toLowerCase()] ?? token);
}

/** What stands between quotes or brackets, behind a backslash, or is AM/PM is passed over whole. */
const TOKEN = /"[^"]*"?|\[[^\]]*\]?|\\.|AM\/PM|[.,ay]/gi;
const OF_FILE: Readonly<Record<string, string>> = { ".": ",", ",": ".", a: "y", y: "\\y" };
