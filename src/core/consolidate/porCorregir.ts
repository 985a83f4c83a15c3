import type { Consolidacion } from "./consolidacion";
import { devolucionesOf } from "./devoluciones";

/** How many points the devolución lists of each file and of each dependencia: one count, wherever it is shown. */
export function withPorCorregir(consolidacion: Consolidacion): Consolidacion {
  const ofFile = new Map<string, number>();
  const ofDependencia = new Map<string, number>();
  for (const { dependencia, pendientes } of devolucionesOf(consolidacion)) {
    if (dependencia !== null) ofDependencia.set(dependencia, pendientes.length);
    for (const { archivo } of pendientes)
      if (archivo !== null) ofFile.set(archivo, (ofFile.get(archivo) ?? 0) + 1);
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
