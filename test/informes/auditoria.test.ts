import { writeInforme } from "../../src/files/writeInforme";
import { frasesDe } from "../../src/core/informe/frasesDe";
import type { Informe } from "../../src/core/informe/informe";
import { informeOf } from "../../src/core/informe/informeOf";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { azarOf } from "../dialectos/azar";
import { audit, ofDocument, placesOf, withChanged } from "./auditado";
import { ENTRADAS } from "./entradas";
import { leido } from "./leido";

describe("ten reports in which a hand changed one to three figures", () => {
  test("each change is found, and nothing else (precision and recall)", async () => {
    const sample = ENTRADAS.find(({ nombre }) => nombre === "la muestra, tercer trimestre")!;
    const evaluation = await sample.evaluation();
    const informe = written(evaluation);
    const tally = { changed: 0, found: 0, rightly: 0 };
    for (let seed = 1; seed <= 10; seed++) {
      const azar = azarOf(seed);
      let changed = informe;
      const places = new Set<string>();
      while (places.size < 1 + (seed % 3)) {
        const all = placesOf(informe);
        const place = all[azar.int(0, all.length - 1)];
        if (place === undefined || places.has(place.lugar)) continue;
        places.add(place.lugar);
        changed = withChanged(changed, place);
      }
      const document = await leido(await writeInforme(changed, null));
      const found = ofDocument(evaluation, document)
        .filter(({ clase }) => clase !== "igual")
        .map(({ texto }) => texto);
      const wanted = audit(evaluation, changed)
        .filter(({ clase }) => clase !== "igual")
        .map(({ texto }) => texto);
      expect(found).toEqual(wanted);
      tally.changed += places.size;
      tally.found += found.length;
      tally.rightly += audit(evaluation, changed).filter(
        ({ clase, lugar }) => clase !== "igual" && places.has(lugar),
      ).length;
    }
    // Precision is rightly over found, recall rightly over changed.
    expect(tally).toEqual({ changed: 20, found: 20, rightly: 20 });
  });
});

function written(evaluation: Evaluation): Informe {
  const plantilla = frasesDe(null);
  const informe = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!informe || !informe.ok) throw new Error("the informe can be written");
  return informe.value.informe;
}
