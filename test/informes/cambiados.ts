import { frasesDe } from "../../src/core/informe/frasesDe";
import type { Informe } from "../../src/core/informe/informe";
import { informeOf } from "../../src/core/informe/informeOf";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { writeInforme } from "../../src/files/writeInforme";
import { azarOf } from "../dialectos/azar";
import { audit, ofDocument, palabrasOf, placesOf, withChanged, type Palabra } from "./auditado";
import { ENTRADAS } from "./entradas";
import { leido } from "./leido";

/** What the audit made of a report in which a hand changed one to three figures. */
export interface Cambiado {
  /** Places that were changed. */
  readonly changed: number;
  /** What the audit of its document finds to be other than the engine's. */
  readonly found: readonly string[];
  /** What the audit of its blocks finds so. */
  readonly wanted: readonly string[];
  /** Of these, those in a place that was changed: precision is this over found, recall this over changed. */
  readonly rightly: number;
}

/** What a hand changes: figures in digits, or the words of periods, niveles and their bounds. */
export type Cosa = "cifras" | "palabras";

/** Ten reports of the third quarter of the sample, each with other changes. */
export async function cambiados(cosa: Cosa): Promise<readonly Cambiado[]> {
  const sample = ENTRADAS.find(({ nombre }) => nombre === "la muestra, tercer trimestre");
  if (sample === undefined) throw new Error("the sample is among them");
  const evaluation = await sample.evaluation();
  const informe = written(evaluation);
  const all: Cambiado[] = [];
  for (let seed = 1; seed <= 10; seed++) {
    const { changed, places } = byHand(informe, cosa, seed);
    const document = await leido(await writeInforme(changed, null));
    const found = ofDocument(evaluation, document).filter(({ clase }) => clase !== "igual");
    const wanted = audit(evaluation, changed).filter(({ clase }) => clase !== "igual");
    all.push({
      changed: places.size,
      found: found.map(({ texto }) => texto),
      wanted: wanted.map(({ texto }) => texto),
      rightly: wanted.filter(({ lugar }) => places.has(lugar)).length,
    });
  }
  return all;
}

function byHand(
  informe: Informe,
  cosa: Cosa,
  seed: number,
): { readonly changed: Informe; readonly places: ReadonlySet<string> } {
  const azar = azarOf(seed);
  const all: readonly Palabra[] =
    cosa === "palabras"
      ? palabrasOf(informe)
      : placesOf(informe).map((place) => ({
          lugar: place.lugar,
          changed: (one) => withChanged(one, place),
        }));
  let changed = informe;
  const places = new Set<string>();
  while (places.size < 1 + (seed % 3)) {
    const place = all[azar.int(0, all.length - 1)];
    if (place === undefined || places.has(place.lugar)) continue;
    places.add(place.lugar);
    changed = place.changed(changed);
  }
  return { changed, places };
}

function written(evaluation: Evaluation): Informe {
  const plantilla = frasesDe(null);
  const informe = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!informe || !informe.ok) throw new Error("the informe can be written");
  return informe.value.informe;
}
