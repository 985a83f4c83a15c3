import type { Vigencia } from "../vocabulary";
import type { SetAside, EntregaAdmitida } from "./admit";
import { alertasPropias } from "./alertasPropias";
import type { Cuenta, EntregaEnConsolidado } from "./consolidacion";
import type { Decisiones } from "./decision";
import type { Directorio } from "./dependencias";
import { NOTHING } from "./rowEnds";
import type { Entrega, EntregaReconocida } from "./entrega";

interface OrderContext {
  readonly cuentas: ReadonlyMap<string, Cuenta>;
  readonly directorio: Directorio;
  readonly decisiones: Decisiones;
  readonly vigencia: Vigencia | null;
}

/** Every file in the order in which it was given, with what became of it. */
export function entregasEnOrden(
  entregas: readonly Entrega[],
  admitted: readonly EntregaAdmitida[],
  { cuentas, directorio, decisiones, vigencia }: OrderContext,
): readonly EntregaEnConsolidado[] {
  const byFile = new Map(admitted.map((one) => [one.entrega, one]));
  return entregas.map((entrega) => {
    const one = entrega.estado === "recognised" ? byFile.get(entrega) : undefined;
    if (entrega.estado !== "recognised" || one === undefined) {
      const dependencia =
        decisiones.dependencia.get(entrega.archivo) ?? directorio.inFileName(entrega.archivo);
      return {
        entrega,
        dependencia,
        periodo: null,
        setAside: desglosado(entrega, entregas),
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
      alertas: alertasPropias(entrega).length,
      completitud: completitudOf(entrega, vigencia),
    };
  });
}

function desglosado(entrega: Entrega, entregas: readonly Entrega[]): SetAside | null {
  if (entrega.estado !== "recognised" || entrega.desglose === null) return null;
  const { partes } = entrega.desglose;
  const archivos = partes.filter((parte) => entregas.includes(parte)).length;
  return { type: "desglosado", archivos };
}

function completitudOf(
  { lectura: { filas } }: EntregaReconocida,
  vigencia: Vigencia | null,
): number | null {
  const years = filas.flatMap((fila) =>
    fila.years.filter(
      (year) => (year.vigencia ?? vigencia) === vigencia && (year.programado?.value ?? 0) !== 0,
    ),
  );
  if (years.length === 0) return null;
  const reported = years.filter(({ ejecutado, avance, ejecutadoTrimestre }) =>
    [ejecutado, avance, ...Object.values(ejecutadoTrimestre)].some(
      (amount) => amount?.value != null,
    ),
  );
  return reported.length / years.length;
}
