import type { Vigencia } from "../vocabulary";
import type { SetAside, EntregaAdmitida } from "./admit";
import type { Cuenta, EntregaEnConsolidado } from "./consolidacion";
import type { Decisiones } from "./decision";
import type { Directorio } from "./dependencias";
import { rowKey } from "./rowKey";
import { soportesOf } from "./soportes";
import { NOTHING } from "./rowEnds";
import type { Entrega, EntregaReconocida } from "./entrega";

interface OrderContext {
  readonly cuentas: ReadonlyMap<string, Cuenta>;
  readonly directorio: Directorio;
  readonly decisiones: Decisiones;
  readonly vigencia: Vigencia | null;
  readonly plan: EntregaReconocida | null;
}

/** Every file in the order in which it was given, with what became of it. */
export function entregasEnOrden(
  entregas: readonly Entrega[],
  admitted: readonly EntregaAdmitida[],
  { cuentas, directorio, decisiones, vigencia, plan }: OrderContext,
): readonly EntregaEnConsolidado[] {
  const byFile = new Map(admitted.map((one) => [one.entrega, one]));
  return entregas.map((entrega) => {
    const one = entrega.estado === "recognised" ? byFile.get(entrega) : undefined;
    if (entrega.estado !== "recognised" || one === undefined) {
      const dependencia =
        (entrega.estado === "devolucion" ? entrega.dependencia : null) ??
        decisiones.dependencia.get(entrega.archivo) ??
        directorio.inFileName(entrega.archivo);
      return {
        entrega,
        dependencia,
        periodo: null,
        setAside: desglosado(entrega, entregas, plan),
        avisos: [],
        cuenta: NOTHING,
        alertas: 0,
        completitud: null,
      };
    }
    const { dependencia, periodo, setAside, avisos } = one;
    return {
      entrega,
      dependencia,
      periodo,
      setAside,
      avisos,
      cuenta: cuentas.get(entrega.archivo) ?? NOTHING,
      alertas: 0,
      completitud: completitudOf(entrega, vigencia),
    };
  });
}

function desglosado(
  entrega: Entrega,
  entregas: readonly Entrega[],
  plan: EntregaReconocida | null,
): SetAside | null {
  if (entrega.estado !== "recognised" || entrega.desglose === null) return null;
  const { partes, plan: before, esCompleto } = entrega.desglose;
  const isOther = before !== null && plan !== null && !isSamePlan(before, plan);
  const archivos = partes.filter((parte) => entregas.includes(parte)).length;
  const reemplazados = partes.flatMap((parte) =>
    entregas.some((one) => isInPlaceOf(one, parte)) ? [parte.archivo] : [],
  );
  const hechoCon = isOther && !esCompleto ? before.archivo : null;
  return { type: "desglosado", archivos, reemplazados, hechoCon };
}

/** Whether a file is another of the same name. */
function isInPlaceOf(one: Entrega, parte: EntregaReconocida): boolean {
  if (one === parte || one.archivo !== parte.archivo || one.estado !== "recognised") return false;
  return parte.sha256 === null || one.sha256 !== parte.sha256;
}

function isSamePlan(a: EntregaReconocida, b: EntregaReconocida): boolean {
  return a.sha256 !== null && b.sha256 !== null ? a.sha256 === b.sha256 : a.archivo === b.archivo;
}

function completitudOf(
  { lectura: { filas }, cells }: EntregaReconocida,
  vigencia: Vigencia | null,
): number | null {
  let programadas = 0;
  let completas = 0;
  for (const fila of filas) {
    for (const year of fila.years) {
      if ((year.vigencia ?? vigencia) !== vigencia || (year.programado?.value ?? 0) === 0) continue;
      programadas++;
      const reported = [year.ejecutado, year.avance, ...Object.values(year.ejecutadoTrimestre)]
        .map((amount) => amount?.value ?? null)
        .filter((value) => value !== null);
      const isSupported =
        reported.every((value) => value === 0) ||
        soportesOf(cells.get(rowKey(fila.at))).length === 0;
      if (reported.length > 0 && isSupported) completas++;
    }
  }
  return programadas === 0 ? null : completas / programadas;
}
