import type { RowsContext } from "../checks/check";
import { pointsOf } from "../checks/points";
import type { Rule } from "../checks/rule";
import type { FindingOf } from "../finding";

declare module "../finding" {
  interface Findings {
    readonly evidenciaRechazada: {
      readonly severity: "error";
      /** What was reported and is not taken into account. */
      readonly points: number | null;
      readonly motivo: string;
      readonly quien: string;
      readonly fecha: string;
    };
  }
}

/** R22: the office looked at the evidence of an execution and did not take it. */
export const evidenciaRechazada: Rule<"evidenciaRechazada"> = {
  name: "Evidencia rechazada",
  scope: "fila",
  namesMetas: true,
  revision: "soportes",
  check: { evaluacion: rejected },
  sentence: ({ motivo, quien, fecha }) =>
    `La evidencia de la meta está rechazada: esa ejecución no se tiene en cuenta. Motivo: ${motivo || "sin escribir"}. La rechazó: ${quien || "sin escribir"}. Fecha: ${fecha || "sin escribir"}.`,
  fix: "Pida otra evidencia y cámbielo a «Verificada» cuando la revise; escriba siempre el motivo, quién y cuándo.",
};

function rejected(context: RowsContext): FindingOf<"evidenciaRechazada">[] {
  return context.metas.flatMap((one) => {
    const { verificacion } = one.meta.fila;
    const reported = context.reportadoOf(one.meta);
    if (verificacion?.resultado !== "rechazada" || reported.estado !== "conEjecucion") return [];
    const { motivo, quien, fecha, at } = verificacion;
    // What R12 takes away already is not taken twice.
    const points = one.noArmonizada ? null : pointsOf(context, one, reported.cumplimiento ?? 0);
    return [
      {
        type: "evidenciaRechazada" as const,
        severity: "error" as const,
        meta: one.meta.codigo,
        at,
        points,
        motivo,
        quien,
        fecha,
      },
    ];
  });
}
