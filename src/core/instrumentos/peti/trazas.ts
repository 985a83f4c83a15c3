import { foldText } from "../../grid/foldText";
import type { Leida } from "../../listas/readLista";
import type { Actividad, Traza } from "./evaluation";
import type { CampoDeInversion } from "./inversiones";
import type { CampoDeNecesidad } from "./necesidades";

/** Each need with the activities and the inversiones that say that they answer it. */
export function trazasDe(
  necesidades: readonly Leida<CampoDeNecesidad>[],
  actividades: readonly Actividad[],
  inversiones: readonly Leida<CampoDeInversion>[],
): readonly Traza[] {
  return necesidades.map((necesidad) => ({
    necesidad,
    actividades: actividades.filter(({ fila }) => answers(fila.textos.necesidad, necesidad)),
    inversiones: inversiones.filter(({ textos }) => answers(textos.necesidad, necesidad)),
  }));
}

const NUMERAL = /(?<!\d)\d+(?:\.\d+)+|\b\d{1,2}\b/g;

/** Whether what a row says it answers names a need, by its number or by its words. */
function answers(said: string | undefined, { nombre, textos }: Leida<CampoDeNecesidad>): boolean {
  if (said === undefined) return false;
  const numero = textos.numero ?? nombre.match(NUMERAL)?.[0];
  const named: readonly string[] = said.match(NUMERAL) ?? [];
  if (numero !== undefined && named.includes(numero.replace(/[.)]$/, ""))) return true;
  const [all, own] = [foldText(said), foldText(nombre)];
  return own.length > 3 && (all.includes(own) || (all.length > 8 && own.includes(all)));
}

/** A need as it is named: "6.3 Capacitación". */
export function nameOf({ nombre, textos }: Leida<CampoDeNecesidad>): string {
  return textos.numero === undefined ? nombre : `${textos.numero} ${nombre}`;
}
