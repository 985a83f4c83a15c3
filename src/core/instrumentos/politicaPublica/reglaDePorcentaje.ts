import type { CellRef } from "../../grid/grid";
import { celdaDe } from "../../listas/columnas";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import { reglaDeLista, type ReglaDeLista } from "../../listas/regla";
import { percent } from "../../text/format";
import { avanceOf } from "./ejecucion";
import type { Actividad } from "./evaluation";
import type { PorRevisar } from "./porRevisar";

/** A percentage that a row says beside its quantities, and the one that these give. */
interface OtroPorcentaje {
  readonly nombre: string;
  readonly at: CellRef;
  readonly dice: number;
  readonly da: number;
}

/** R20: the quantities of a row are taken, and a percentage beside them that they do not give is told. */
export const OTRO_PORCENTAJE: ReglaDeLista<PorRevisar> = reglaDeLista<PorRevisar, OtroPorcentaje>({
  regla: "porcentajeDistinto",
  severity: "advertencia",
  find: ({ actividadesDe, vigencia, mes }) =>
    actividadesDe.flatMap((actividad) => otroPorcentaje(actividad, vigencia, mes)),
  at: ({ at }) => at,
  sentence: ({ nombre, dice, da }) =>
    `«${nombre}» dice ${percent(dice)} y sus cantidades dan ${percent(da)}: se toman las cantidades.`,
  fix: "Corrija el porcentaje, o las cantidades.",
});

function otroPorcentaje(
  { fila, programadas, realizadas }: Actividad,
  vigencia: number | null,
  mes: number,
): readonly OtroPorcentaje[] {
  const isCounted =
    columnasDe(fila.tabla, "programada", vigencia).length > 0 &&
    cantidadEn(fila, "realizada", vigencia, mes)?.value != null;
  const dice = avanceOf(fila, vigencia, mes)?.value ?? null;
  if (!isCounted || dice === null || programadas === null || realizadas === null) return [];
  const da = realizadas / programadas;
  const isSame = [da, Math.min(1, da)].some((one) => Math.abs(one - dice) <= HALF_A_POINT);
  return isSame ? [] : [{ nombre: fila.nombre, at: celdaDe(fila, "avance"), dice, da }];
}

/** Percentages are typed without decimals: how they are written, no threshold of the office. */
const HALF_A_POINT = 0.005 + 1e-9;
