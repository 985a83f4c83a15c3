import { cifraDe, impresaEn, type Serie } from "../corte/evolucion";
import { foldText } from "../grid/foldText";
import { nivelOf } from "../plan/nivel";
import type { EscalaDeNiveles } from "../planes/parametros";
import type { Nivel } from "../vocabulary";

/** What the metas of a dependencia stood at, at one corte. */
export interface PuntoDeTendencia {
  readonly clave: string;
  /** Fraction; `null`: there was nothing to measure. */
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
}

/**
 * R33: a dependencia from corte to corte, with the weights that its metas had in each; the bands are those of
 * now. Those cortes in which it had no meta are left out.
 */
export function tendenciaDe(
  serie: Serie,
  dependencia: string,
  escala: EscalaDeNiveles,
): readonly PuntoDeTendencia[] {
  const name = foldText(dependencia);
  return serie.flatMap(({ clave, corte }): readonly PuntoDeTendencia[] => {
    const own = corte.sujetos.filter(
      (one) => one.tipo === "meta" && foldText(one.dependencia) === name,
    );
    if (own.length === 0) return [];
    let peso = 0;
    let done = 0;
    for (const meta of own) {
      const [share, reached] = [cifraDe(meta, "peso"), cifraDe(meta, "cumplimiento")];
      if (share === null || reached === null) continue;
      peso += share;
      done += share * reached;
    }
    // R18: what counts and is not known leaves the whole unknown.
    const isKnown = own.every((one) => one.tipo !== "meta" || one.estado !== "programada");
    const cumplimiento = isKnown && peso > 0 ? done / peso : null;
    const nivel = nivelOf(cumplimiento, escala);
    return [{ clave, cumplimiento: impresaEn(corte, "cumplimiento", cumplimiento), nivel }];
  });
}
