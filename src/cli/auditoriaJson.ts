import type { CifraAuditada } from "../core/auditoria/auditoria";

/** What `auditar --json` prints; on the scale on which figures are printed. */
export function auditoriaJson(
  archivo: string,
  publicado: string,
  auditadas: readonly CifraAuditada[],
): object {
  return {
    archivo,
    publicado,
    cifras: auditadas.map(({ texto, valor, lugar, id, clase, motor, motivo }) => ({
      texto,
      valor,
      lugar,
      cifra: id,
      clase,
      motor,
      motivo,
    })),
  };
}
