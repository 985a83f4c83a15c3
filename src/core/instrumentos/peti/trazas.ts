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
  const dichosDeActividades = dichosDe(actividades, ({ fila }) => fila.textos.necesidad);
  const dichosDeInversiones = dichosDe(inversiones, ({ textos }) => textos.necesidad);
  return necesidades.map((necesidad) => {
    const buscada = buscadaDe(necesidad);
    return {
      necesidad,
      actividades: answering(dichosDeActividades, buscada),
      inversiones: answering(dichosDeInversiones, buscada),
    };
  });
}

/** What a row says it answers, ready to be compared with every need. */
interface Dicho<R> {
  readonly row: R;
  readonly numeros: ReadonlySet<string>;
  readonly folded: string;
}

function dichosDe<R>(
  rows: readonly R[],
  saidBy: (row: R) => string | undefined,
): readonly Dicho<R>[] {
  return rows.flatMap((row) => {
    const said = saidBy(row);
    return said === undefined
      ? []
      : [{ row, numeros: new Set(said.match(NUMERAL)), folded: foldText(said) }];
  });
}

interface Buscada {
  readonly numero: string | undefined;
  readonly folded: string;
}

function buscadaDe({ nombre, textos }: Leida<CampoDeNecesidad>): Buscada {
  const numero = textos.numero ?? nombre.match(NUMERAL)?.[0];
  return { numero: numero?.replace(/[.)]$/, ""), folded: foldText(nombre) };
}

const NUMERAL = /(?<!\d)\d+(?:\.\d+)+|\b\d{1,2}\b/g;

/** The rows that name a need, by its number or by its words. */
function answering<R>(dichos: readonly Dicho<R>[], { numero, folded: own }: Buscada): readonly R[] {
  return dichos
    .filter(
      ({ numeros, folded: all }) =>
        (numero !== undefined && numeros.has(numero)) ||
        (own.length > 3 && (all.includes(own) || (all.length > 8 && own.includes(all)))),
    )
    .map(({ row }) => row);
}

/** A need as it is named: "6.3 Capacitación". */
export function nameOf({ nombre, textos }: Leida<CampoDeNecesidad>): string {
  return textos.numero === undefined ? nombre : `${textos.numero} ${nombre}`;
}
