import type { AvanceOf } from "../plan/question";

/** R22: as R12 does, what is reported on evidence that the office rejected counts 0 and stays in the denominator. */
export function withoutRejectedEvidence(avanceOf: AvanceOf): AvanceOf {
  return (meta) => {
    const answer = avanceOf(meta);
    return meta.fila.verificacion?.resultado === "rechazada" && answer.estado === "conEjecucion"
      ? { ...answer, estado: "sinEjecucion", cumplimiento: 0 }
      : answer;
  };
}
