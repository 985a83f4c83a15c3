import type { Finding } from "../finding";
import type { MetaEvaluada } from "../plan/evaluation";
import { citedBpins } from "./bpin";
import type { Registro } from "./registro";
import type { AvanceOf, IsRejected } from "../plan/question";

export interface ArmonizacionAsked {
  readonly registro: Registro | null;
  readonly reportadoOf: AvanceOf;
  readonly ponderador: number | null;
  readonly isRejected: IsRejected;
}

/** R12: what each meta without a harmonised project costs the plan, the dearest first. */
export function armonizacionFindings(
  metas: readonly MetaEvaluada[],
  asked: ArmonizacionAsked,
): readonly Finding[] {
  const { registro } = asked;
  const flagged = metas.flatMap((one) => findingOf(one, asked));
  const cites = metas.some(({ meta }) => meta.fila.bpinAt !== null && meta.fila.bpin !== null);
  const unchecked: Finding[] =
    registro === null && cites && metas.every(({ meta }) => meta.fila.armonizada === null)
      ? [{ type: "sinRegistro", severity: "info", meta: null, at: null, points: null }]
      : [];
  return [...unchecked, ...flagged.sort((a, b) => (b.points ?? 0) - (a.points ?? 0))];
}

function findingOf(
  { meta, armonizacion, peso }: MetaEvaluada,
  { reportadoOf, ponderador, isRejected }: ArmonizacionAsked,
): Finding[] {
  if (armonizacion === null) return [];
  const { cumplimiento, ejecutado } = reportadoOf(meta);
  const lost =
    isRejected(armonizacion) && ponderador !== null
      ? peso * ponderador * (cumplimiento ?? 0)
      : null;
  const common = {
    meta: meta.codigo,
    at: meta.fila.bpinAt ?? meta.fila.at,
    points: lost,
    ejecutado,
  } as const;
  const cited = citedBpins(meta.fila.bpin);
  const bpin = cited.map((one) => (one.type === "bpin" ? one.digits : one.text)).join(", ");
  switch (armonizacion) {
    case "proyectoSinMeta":
      return [{ type: "proyectoSinMeta", severity: "error", ...common, bpin }];
    case "bpinDesconocido":
      return [{ type: "bpinDesconocido", severity: "error", ...common, bpin }];
    case "bpinMalFormado":
      return [
        {
          type: "bpinMalFormado",
          severity: "error",
          ...common,
          bpin,
          lostDigits: cited.some(({ type }) => type === "lostDigits"),
        },
      ];
    case "sinProyecto":
      return [
        {
          type: "sinProyecto",
          severity: "advertencia",
          ...common,
          cuenta: !isRejected(armonizacion),
        },
      ];
    case "armonizada":
    case "sinEjecucion":
    case "noProgramada":
      return [];
  }
}
