import type { Conflicto, ConflictoReabierto, Lado } from "./conflicto";
import { lugarKey, type DecisionDeConflicto, type Firma, type Lugar } from "./decision";
import { isSameValue } from "./decididaDe";
import { sameText } from "./textos";

/** Choosing a side of a conflict, or the sum, as a decision of the meta and the values that it is of. */
export function decisionDeConflicto(
  { codigo, nombre, lados }: Pick<Conflicto, "codigo" | "nombre" | "lados">,
  vale: Lugar | "suma",
): DecisionDeConflicto {
  const sobre = {
    nombre,
    lados: lados.map(({ lugar, programado, ejecutado }) => ({ lugar, programado, ejecutado })),
  };
  return { type: "conflicto", codigo, vale, sobre };
}

/** What was decided of a conflict as it is now; with neither, nothing was. */
export interface ConflictoResuelto {
  /** The side that counts, or the sum. */
  readonly vale: number | "suma" | null;
  readonly reabierto: ConflictoReabierto | null;
}

/** R14: it holds for the same meta and the same values of the same files, wherever their rows stand. */
export function conflictoDecidido(
  decision: (DecisionDeConflicto & Firma) | undefined,
  { nombre, lados, campos }: Pick<Conflicto, "nombre" | "lados" | "campos">,
): ConflictoResuelto {
  if (decision === undefined) return { vale: null, reabierto: null };
  const { sobre, vale, quien, cuando } = decision;
  const placeOf = (lugar: Lugar): number =>
    lados.findIndex((lado) => lugarKey(lado.lugar) === lugarKey(lugar));
  if (sobre === undefined) {
    if (vale === "suma") return { vale, reabierto: null };
    const here = placeOf(vale);
    return { vale: here < 0 ? null : here, reabierto: null };
  }
  const says = (
    a: Pick<Lado, "lugar" | "programado" | "ejecutado">,
    b: Pick<Lado, "lugar" | "programado" | "ejecutado">,
  ): boolean =>
    a.lugar.archivo === b.lugar.archivo && campos.every((campo) => isSameValue(a[campo], b[campo]));
  const left = [...lados];
  const areThere = sobre.lados.every((before) => {
    const at = left.findIndex((lado) => says(lado, before));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  if (!areThere || left.length > 0 || !sameText(sobre, { nombre }))
    return {
      vale: null,
      reabierto: {
        sobre,
        ...(quien !== undefined && { quien }),
        ...(cuando !== undefined && { cuando }),
      },
    };
  if (vale === "suma") return { vale, reabierto: null };
  const chosen = sobre.lados.find(({ lugar }) => lugarKey(lugar) === lugarKey(vale));
  const here = placeOf(vale);
  const at =
    chosen === undefined ||
    (here >= 0 && lados.slice(here, here + 1).some((one) => says(one, chosen)))
      ? here
      : lados.findIndex((lado) => says(lado, chosen));
  return { vale: at < 0 ? null : at, reabierto: null };
}
