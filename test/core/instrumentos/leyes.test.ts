import { azarOf } from "../../dialectos/azar";
import { enDialecto, type Verdad } from "./dialecto";
import { jsonOf } from "./hojas";
import { NOMBRES, tras } from "./leyes";
import { COOPERACION, MEJORA, PETI, POLITICA } from "./verdades";

const SEEDS = Array.from({ length: 15 }, (_, index) => index + 1);

type Json = Readonly<Record<string, unknown>>;

/** Where things stand, and what is said of cells: all else is figures and words of the rows. */
const PLACES = new Set([
  "hoja",
  "filaEncabezado",
  "columnas",
  "listas",
  "celda",
  "alertas",
  "filas",
]);

/** What a workbook says, wherever it says it. */
function dichoDe(json: Json | null): unknown {
  return json === null
    ? null
    : JSON.parse(
        JSON.stringify(json, (key, value: unknown) => (PLACES.has(key) ? undefined : value)),
      );
}

function dondeOf(json: Json | null, verdad: Verdad): { header: number; agrupa: number | null } {
  const columnas = json?.["columnas"] as readonly { campo: string; columna: string }[];
  const found = columnas.find(({ campo }) => campo === verdad.agrupa);
  return {
    header: (json?.["filaEncabezado"] as number) - 1,
    agrupa: found === undefined ? null : found.columna.charCodeAt(0) - "A".charCodeAt(0),
  };
}

describe.each([
  ["politicaPublica", POLITICA],
  ["cooperacion", COOPERACION],
  ["peti", PETI],
  ["planDeMejora", MEJORA],
])("%s: what changes nothing that is said changes no figure", (_, verdad) => {
  test.each(NOMBRES)("%s", (ley) => {
    for (const seed of SEEDS) {
      const workbook = enDialecto(azarOf(seed), verdad);
      const before = jsonOf(workbook);
      const after = jsonOf(tras(ley, workbook, azarOf(seed), dondeOf(before, verdad)));
      expect([seed, dichoDe(after)]).toEqual([seed, dichoDe(before)]);
    }
  });
});
