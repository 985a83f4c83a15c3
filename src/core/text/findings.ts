import type { Finding, Severity } from "../finding";
import { addressOf } from "../grid/a1";

/** "Matriz!H23", or nothing for a Finding about the whole workbook. */
export function findingCell(finding: Finding): string | null {
  return finding.at === null ? null : addressOf(finding.at);
}

/** "errores" for several. */
export function severityText(severity: Severity, howMany: number): string {
  const one = howMany === 1;
  switch (severity) {
    case "error":
      return one ? "error" : "errores";
    case "advertencia":
      return one ? "advertencia" : "advertencias";
    case "info":
      return one ? "nota" : "notas";
  }
}
