import type { Consolidacion } from "./consolidacion";
import { devolucionesOf } from "./devoluciones";

/**
 * How many points the devolución lists of each file and of each dependencia: one count, wherever it is shown.
 * The metas that a dependencia left out are missing in its file; only where it sent none are they of no file.
 */
export function withPorCorregir(consolidacion: Consolidacion): Consolidacion {
  const ofFile = new Map<string, number>();
  const ofDependencia = new Map<string, number>();
  for (const { dependencia, pendientes } of devolucionesOf(consolidacion)) {
    if (dependencia !== null) ofDependencia.set(dependencia, pendientes.length);
    const own = dependencia === null ? null : fileOf(consolidacion, dependencia);
    for (const { archivo } of pendientes) {
      const file = archivo ?? own;
      if (file !== null) ofFile.set(file, (ofFile.get(file) ?? 0) + 1);
    }
  }
  return {
    ...consolidacion,
    entregas: consolidacion.entregas.map((one) => ({
      ...one,
      alertas: ofFile.get(one.entrega.archivo) ?? 0,
    })),
    dependencias: consolidacion.dependencias.map((one) => ({
      ...one,
      alertas: ofDependencia.get(one.nombre) ?? 0,
    })),
  };
}

/** The file of a dependencia that counts; else one that could not be read; else none that is of this corte. */
function fileOf({ entregas }: Consolidacion, dependencia: string): string | null {
  const own = entregas.filter(
    (one) =>
      one.dependencia === dependencia &&
      one.setAside === null &&
      one.entrega.estado !== "devolucion",
  );
  const counting = own.find(({ entrega }) => entrega.estado === "recognised");
  return (counting ?? own[0])?.entrega.archivo ?? null;
}
