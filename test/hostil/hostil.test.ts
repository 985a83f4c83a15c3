import { hostil } from "./generar";
import { juzgar } from "./juzgar";

// Three hundred files that mean no good, by the way of every door. Thousands more, and how time grows with the
// size of a text or a table, which a busy machine may disturb: npm run hostil.

const GROUPS = Array.from({ length: 10 }, (_, group) => 1 + group * 30);

test.each(GROUPS)(
  "readWorkbook and evaluateInstrumento bear the hostile files from %i",
  async (first) => {
    const wrong: string[] = [];
    for (let semilla = first; semilla < first + 30; semilla++) {
      const file = await hostil(semilla);
      const juicio = await juzgar(file);
      wrong.push(...juicio.wrong.map((what) => `${semilla} (${file.how}): ${what}`));
    }
    expect(wrong).toEqual([]);
  },
);
