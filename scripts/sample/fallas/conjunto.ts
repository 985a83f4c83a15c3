import { DIALECTOS } from "../entregas/dialectos";
import type { Fila } from "../filas";
import { ausente, ilegible, presupuesto, repetido } from "./archivos";
import { duplicadas } from "./duplicadas";
import type { ListaDeFallas, Siembra } from "./falla";
import { ajena, erratas, inventadas, olvidada } from "./metas";
import { periodos } from "./periodos";
import { taller, type Taller } from "./taller";
import { peligrosos } from "./textos";

/** The files that differ from the clean set, and the list of what must be found in them. */
export interface ConjuntoConFallas {
  readonly archivos: ReadonlyMap<string, Uint8Array>;
  readonly lista: ListaDeFallas;
}

/** The third quarter as it really arrives. No file is spoiled twice. */
export async function conjuntoConFallas(plan: readonly Fila[]): Promise<ConjuntoConFallas> {
  const siembras: Siembra[] = [];
  for (const sembrar of SIEMBRAS) siembras.push(await sembrar(taller(plan)));
  const archivos = new Map(siembras.flatMap((siembra) => siembra.archivos));
  const names = [...archivos.keys()];
  const clean = new Set(DIALECTOS.map(({ archivo }) => archivo));
  return {
    archivos,
    lista: {
      faltan: siembras.flatMap(({ faltan }) => faltan ?? []),
      reemplazan: names.filter((name) => clean.has(name)),
      agregan: names.filter((name) => !clean.has(name)),
      sinReporte: siembras.flatMap(({ sinReporte }) => sinReporte ?? []),
      fallas: siembras.flatMap(({ fallas }) => fallas),
    },
  };
}

const SIEMBRAS: readonly ((taller: Taller) => Promise<Siembra>)[] = [
  duplicadas,
  repetido,
  periodos,
  ausente,
  olvidada,
  inventadas,
  erratas,
  ajena,
  ilegible,
  presupuesto,
  peligrosos,
];
