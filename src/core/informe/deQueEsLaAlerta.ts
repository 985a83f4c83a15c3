import type { Finding } from "../finding";

/** The code of the node that an alerta is of; `null`: it is of a meta, of a dependencia or of the workbook. */
export function nodoDeLaAlerta(finding: Finding): string | null {
  if (finding.meta !== null) return null;
  if ("nodo" in finding) return finding.nodo;
  return "de" in finding && finding.de === "nodo" ? finding.nombre : null;
}

/** The dependencia that an alerta is of as a whole; `null`: it is of none. */
export function dependenciaDeLaAlerta(finding: Finding): string | null {
  return "de" in finding && finding.de === "dependencia" ? finding.nombre : null;
}
