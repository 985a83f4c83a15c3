import type { CifraAuditada } from "../core/auditoria/auditoria";
import { addressOf } from "../core/grid/a1";

/** What `auditar --json` prints; on the scale on which figures are printed. */
export function auditoriaJson(
  archivo: string,
  publicado: string,
  auditadas: readonly CifraAuditada[],
): object {
  return {
    archivo,
    publicado,
    cifras: auditadas.map(({ texto, valor, lugar, id, clase, motor, motivo, sale }) => ({
      texto,
      valor,
      lugar,
      cifra: id,
      clase,
      motor,
      motivo,
      sale: sale && {
        metas: sale.metas,
        celdas: sale.celdas.slice(0, MOST_CELLS).map(addressOf),
      },
    })),
  };
}

/** The plan stands on thousands of cells: the first ones say where to begin. */
const MOST_CELLS = 50;
