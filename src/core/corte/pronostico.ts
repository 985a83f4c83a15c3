import type { ReglaDePronostico } from "../planes/parametros";
import { cifraDe, type Serie } from "./evolucion";
import { QUARTERS, trimestresDelAnio } from "./periodo";
import { alCuatrienio } from "./pronosticoDelCuatrienio";
import { rangoAlRitmo, sumOf, type Rango, type Ritmos } from "./rango";
import {
  flowingPart,
  keptPart,
  levelsOf,
  mean,
  metasBelow,
  pacesOf,
  together,
  type Part,
} from "./ritmoDeMeta";

/** R33: where a part of the plan ends if it goes on as it went. Fractions of what was programmed. */
export interface Pronostico {
  /** The end of the year; `null`: the year has ended, or fewer than two of its cortes are known. */
  readonly cierre: Rango | null;
  /** The end of the four years; `null`: they have ended, or fewer than two cortes tell them. */
  readonly cuatrienio: Rango | null;
}

/** By the pace so far, of the part of the plan that has this id in the list of figures. */
export function pronosticoDe(serie: Serie, id: string, regla: ReglaDePronostico): Pronostico {
  return { cierre: alCierre(serie, id, regla), cuatrienio: alCuatrienio(serie, id, regla) };
}

/**
 * The end of the year, meta by meta: what adds up, grows or falls goes on at its own pace until nothing is
 * missing; what is kept stays at its level. The range comes from how much the pace of the whole has varied.
 */
function alCierre(serie: Serie, id: string, regla: ReglaDePronostico): Rango | null {
  const last = serie.at(-1);
  if (last === undefined) return null;
  const { vigencia } = last.corte.periodo;
  const cortes = serie.filter(({ corte }) => corte.periodo.vigencia === vigencia);
  const times = cortes.map(({ corte }) => trimestresDelAnio(corte.periodo));
  const left = QUARTERS - trimestresDelAnio(last.corte.periodo);
  const metas = metasBelow(last, id).flatMap((meta) => {
    const [peso, now] = [cifraDe(meta, "peso") ?? 0, cifraDe(meta, "cumplimiento")];
    return peso > 0 && now !== null ? [{ meta, peso, now }] : [];
  });
  const total = metas.reduce((sum, { peso }) => sum + peso, 0);
  if (times.length < regla.cortesParaPronosticar.valor || left <= 0 || total <= 0) return null;

  const tope = regla.topeDeMeta.valor;
  const parts = metas.map(({ meta, peso, now }): Part => {
    const values = cortes.map(({ sujetos }) => {
      const then = sujetos.get(meta.id);
      return then === undefined ? null : cifraDe(then, "cumplimiento");
    });
    const { tipoDeMeta: tipo } = meta;
    const road = { share: peso / total, now, quarters: QUARTERS, left, tope };
    if (tipo === "mantenimiento") return keptPart(road, levelsOf(values, times));
    // A meta that adds up began the year at nothing; where one that grows or falls began is not known.
    const paces = pacesOf(values, times, tipo === "suma" ? 0 : null);
    return flowingPart(road, { pace: mean(paces), paces }, tipo);
  });
  const ofKind = (isKept: boolean): Ritmos => {
    const some = parts.filter((part) => part.isKept === isKept);
    return together(some, times.length, left);
  };
  return sumOf(rangoAlRitmo(ofKind(false), regla), rangoAlRitmo(ofKind(true), regla, QUARTERS));
}
