import { TABLES, TEXTS, crecimiento, tooSlow } from "./crecer";
import { hostil } from "./generar";
import { juzgar } from "./juzgar";

// Three hundred files that mean no good, by the way of every door; thousands more: npm run hostil.

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

// Tables at a quarter of what a workbook can hold; whole: npm run hostil.
const GROWING = [...TEXTS, ...TABLES.map((table) => ({ ...table, most: table.most / 4 }))];

test.each(GROWING)("$name: no time grows faster than the text does", async (creciente) => {
  expect(tooSlow(await crecimiento(creciente))).toEqual([]);
});
