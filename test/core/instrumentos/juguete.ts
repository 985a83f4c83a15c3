import { inscribe, type Instrumento } from "../../../src/core/instrumentos/instrumento";
import { plainText } from "../../../src/core/grid/foldText";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { readNumber } from "../../../src/core/grid/readNumber";
import { err, ok } from "../../../src/core/result";

/** Gestiones by actor and how many, `null` where none is told: what is read. */
type Gestiones = readonly { readonly actor: string; readonly cuantas: number | null }[];

/** A toy instrument of two columns, "Actor" and "Gestiones", which adds the second one up. */
export const JUGUETE: Instrumento<
  Gestiones,
  { readonly filas: Gestiones; readonly total: number }
> = {
  id: "juguete",
  nombre: "Registro de gestiones",
  hojas: { "juguete.total": "Total de gestiones" },
  recognise({ sheets }) {
    const [heading, ...rows] = sheets[0]?.rows ?? [];
    if (heading?.[0] !== "Actor" || heading[1] !== "Gestiones") return err(null);
    return ok(
      rows.map(([actor = null, cuantas = null]) => ({
        actor: plainText(actor),
        cuantas: readNumber(cuantas).value,
      })),
    );
  },
  sheetsOf: () => ["Hoja"],
  evaluate(filas) {
    const told = filas.flatMap(({ cuantas }) => cuantas ?? []);
    return ok({ filas, total: told.reduce((sum, one) => sum + one, 0) });
  },
  json: (archivo, { total }) => ({ archivo, reconocido: true, instrumento: "juguete", total }),
  questions: () => [],
  informe: () => null,
  plantilla: [],
  findings: () => [],
  tabs: ({ filas, total }) => [
    {
      id: "gestiones",
      title: "Gestiones",
      facts: [{ label: "Total", value: String(total) }],
      headings: ["Actor", "Gestiones"],
      rows: filas.map(({ actor, cuantas }) => [actor, cuantas === null ? "–" : String(cuantas)]),
    },
  ],
  loadSheets:
    async () =>
    ({ total }, { names }) => [
      {
        key: "juguete.total",
        name: names["juguete.total"] ?? "",
        tabColor: "1F4E79",
        columnWidths: [20],
        rows: [{ cells: [{ kind: "number", value: total, format: "0", look: "number" }] }],
        merges: [],
        freeze: { rows: 0, columns: 0 },
        table: null,
        charts: [],
        print: {
          paper: "letter",
          orientation: "portrait",
          scale: "fitPage",
          repeatRows: null,
          breaks: [],
          footer: "",
        },
      },
    ],
};

export const JUGUETE_INSCRITO = inscribe(JUGUETE);

/** A workbook of one sheet. */
export function bookOf(...rows: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  const sheet = { name: "Hoja", hidden: false, rows, merges: [] };
  const nothing = { formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
  return { name: "libro.xlsx", sheets: [{ ...sheet, ...nothing }], remembered: null };
}

export const GESTIONES = bookOf(["Actor", "Gestiones"], ["APC Colombia", 2], ["Gobernación", 3]);
