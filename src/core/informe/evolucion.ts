import type { Cifras } from "../cifras/cifrasOf";
import type { Unidad } from "../cifras/medida";
import { corteOf } from "../corte/corte";
import { guardadoDe, vigentes, type CorteGuardado } from "../corte/corteGuardado";
import { puntosDe, serieDe, type Punto, type Serie } from "../corte/evolucion";
import { trimestresHasta } from "../corte/periodo";
import { pronosticoDe } from "../corte/pronostico";
import type { Evaluation } from "../plan/evaluation";
import type { ReglaDePronostico } from "../planes/parametros";
import { DECIMALES } from "../redondeo";
import { percent, points } from "../text/format";
import type { CifraImpresa } from "./cifrasDelInforme";

/** R33: what the kept cortes tell beside the evaluation. */
export interface Evolucion {
  /**
   * The cortes that were kept before this one, and this one as the workbook has it now: what the other
   * sections say.
   */
  readonly serie: Serie;
  readonly cifras: readonly CifraImpresa[];
}

/** The evolution up to this evaluation of the plan and of its first level. */
export function evolucionDelInforme(
  guardados: readonly CorteGuardado[],
  evaluation: Evaluation,
  { deNodo }: Cifras,
): Evolucion {
  const actual = corteOf(evaluation);
  const before = vigentes(guardados).filter(
    ({ corte }) => trimestresHasta(corte.periodo) < trimestresHasta(actual.periodo),
  );
  const serie = serieDe(before, actual);
  const ids = ["plan", ...evaluation.raiz.branches.map(({ node }) => deNodo(node).id)];
  return { serie, cifras: cifrasDeEvolucion(serie, guardados, ids, evaluation.parametros) };
}

function cifrasDeEvolucion(
  serie: Serie,
  guardados: readonly CorteGuardado[],
  ids: readonly string[],
  regla: ReglaDePronostico,
): readonly CifraImpresa[] {
  const cifras: CifraImpresa[] = [];
  const put = (id: string, value: number | null, unidad: Unidad, text: string): unknown =>
    cifras.push({ id, value, unidad, text });
  const share = (id: string, value: number | null): unknown =>
    put(id, value, "porcentaje", percent(value));
  for (const id of ids) {
    const puntos = puntosDe(serie, id);
    for (const { clave, cumplimiento } of puntos.slice(0, -1))
      share(`${id}/corte.${clave}`, cumplimiento);
    const [antes, ahora] = puntos.slice(-2);
    const { sube, baja } = antes && ahora ? moved(antes, ahora) : STILL;
    share(`${id}/evolucion.antes`, antes && ahora ? antes.cumplimiento : null);
    put(`${id}/evolucion.sube`, sube, "diferencia", points(sube, DECIMALES.porcentaje));
    put(`${id}/evolucion.baja`, baja, "diferencia", points(baja, DECIMALES.porcentaje));
  }
  const cierre = pronosticoDe(serie, "plan", regla).cierre;
  share("plan/pronostico.central", cierre?.central ?? null);
  share("plan/pronostico.bajo", cierre?.bajo ?? null);
  share("plan/pronostico.alto", cierre?.alto ?? null);
  share("plan/evolucion.cerrado", cerrado(serie, guardados));
  return cifras;
}

/** How much it went up or down, in what is printed; `null`: it did not. */
function moved(antes: Punto, ahora: Punto): Readonly<Record<"sube" | "baja", number | null>> {
  if (antes.cumplimiento === null || ahora.cumplimiento === null) return STILL;
  const difference = ahora.cumplimiento - antes.cumplimiento;
  const printed = (value: number): string => points(Math.abs(value), DECIMALES.porcentaje);
  if (printed(difference) === printed(0)) return STILL;
  return difference > 0
    ? { sube: difference, baja: null }
    : { sube: null, baja: Math.abs(difference) };
}

const STILL = { sube: null, baja: null };

/** R21: what this period was closed with, where the workbook now says something else. */
function cerrado(serie: Serie, guardados: readonly CorteGuardado[]): number | null {
  const now = serie.at(-1);
  const kept = now && guardadoDe(guardados, now.corte.periodo);
  if (!now || !kept) return null;
  const value = puntosDe(serieDe([kept], null), "plan").at(0)?.cumplimiento ?? null;
  const current = puntosDe(serie, "plan").at(-1)?.cumplimiento ?? null;
  return percent(value) === percent(current) ? null : value;
}
