import type { Finding } from "../finding";
/**
 * R12, R13, R22: whether its points were taken from what was reported. Those of the others are only at
 * stake, and the two are never added: lost points sum up to the difference between the two totals.
 */
export function isLost(finding: Finding): boolean {
  return (
    isLostByProyecto(finding) ||
    finding.type === "evidenciaRechazada" ||
    (finding.type === "metaDeGestion" && finding.answer === false)
  );
}

/** R12: taken away by how the execution stands to its project. */
export function isLostByProyecto(finding: Finding): boolean {
  switch (finding.type) {
    case "proyectoSinMeta":
    case "bpinDesconocido":
    case "bpinMalFormado":
      return true;
    case "sinProyecto":
      return !finding.cuenta;
    default:
      return false;
  }
}
