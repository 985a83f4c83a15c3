import { writeXlsx } from "hucre/xlsx";
import { consolidate } from "../../src/core/consolidate/consolidate";
import type { Consolidacion } from "../../src/core/consolidate/consolidacion";
import { type Entrega } from "../../src/core/consolidate/entrega";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import { notaDeEntrega } from "../../src/core/consolidate/text/entregas";
import { err, ok } from "../../src/core/result";
import { startNodeWorker } from "../../src/files/nodeWorker";
import { readInWorker, type FileToRead } from "../../src/files/readInWorker";
import { archive, xlsx, xlsxParts } from "./archive";

// What dependencias and the web send among 22 good workbooks: each is told apart, none harms the others.

const MEGABYTE = 1_048_576;
const TIME_LIMIT = 60_000;

/** A matriz of one meta, as cells written by hand. */
function rows(codigo: string, ejecutado: string): string {
  const texts = (row: number, cells: readonly string[]): string =>
    cells
      .map((text, column) => {
        const at = `${"ABCDEF"[column]}${row}`;
        return text.startsWith("<") || /^\d+$/.test(text)
          ? `<c r="${at}">${text.startsWith("<") ? text : `<v>${text}</v>`}</c>`
          : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
      })
      .join("");
  return (
    `<row r="1">${texts(1, HEADINGS)}</row>` +
    `<row r="2">${texts(2, [codigo, "I. Social", `Meta ${codigo} del plan`, "Salud", "10", ejecutado])}</row>`
  );
}

const HEADINGS = [
  "Código",
  "Escenario de cambio",
  "Meta de producto",
  "Responsable",
  "Programado 2021",
  "Ejecutado 2021",
];

const GOOD: Readonly<Record<string, Uint8Array>> = {
  "a-buena.xlsx": xlsx({ rows: rows("I.A.1.1", "10") }),
  "m-buena.xlsx": xlsx({ rows: rows("I.A.1.2", "5") }),
  "z-buena.xlsx": xlsx({ rows: rows("I.A.1.3", "0") }),
};

/** Wrong in a way that leaves nothing to read. */
async function refused(): Promise<Readonly<Record<string, Uint8Array>>> {
  const sound = xlsx({ rows: rows("I.A.1.9", "1") });
  return {
    "vacia.xlsx": new Uint8Array(0),
    "cortada.xlsx": sound.subarray(0, sound.length - 40),
    "crc.xlsx": xlsx({ rows: rows("I.A.1.9", "1"), lie: { crc: 1 } }),
    "clave.xlsx": await writeXlsx({
      sheets: [{ name: "Matriz", rows: [[1]] }],
      encryption: { password: "sopo", spinCount: 1 },
    }),
    "renombrada.xlsx": new TextEncoder().encode("%PDF-1.7"),
    "documento.xlsx": archive([{ name: "word/document.xml", content: "<document/>" }]),
    "bomba honrada.xlsx": xlsx({
      more: [{ name: "xl/media/a.bin", content: "x", announced: 1024 * MEGABYTE }],
    }),
    "bomba mentirosa.xlsx": xlsx({ rows: " ".repeat(8 * MEGABYTE), lie: { announced: 5000 } }),
    "lejos.xlsx": xlsx({
      rows: `${rows("I.A.1.9", "1")}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
    }),
    "sin matriz.xlsx": xlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }),
    "entidades.xlsx": archive(
      xlsxParts({ rows: rows("I.A.2.5", "10") }).map((part) =>
        part.name.includes("sheet1")
          ? {
              ...part,
              content: String(part.content).replace("<worksheet", `${entities()}<worksheet`),
            }
          : part,
      ),
    ),
  };
}

/** Odd, and a matriz all the same. */
const ODD: Readonly<Record<string, Uint8Array>> = {
  "dimension.xlsx": xlsx({
    before: '<dimension ref="A1:XFD1048576"/>',
    rows: rows("I.A.2.1", "10"),
  }),
  "combinadas.xlsx": xlsx({
    rows: rows("I.A.2.2", "10"),
    after: `<mergeCells count="2147483648">${'<mergeCell ref="A1048000:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
  }),
  "__proto__.xlsx": xlsx({ rows: rows("I.A.2.3", "10"), sheetName: "__proto__" }),
  "sin calcular.xlsx": xlsx({ rows: rows("I.A.2.4", "<f>5+5</f>") }),
};

/** Each is ten of the one before: the last would be ten thousand million letters. */
function entities(): string {
  const names = "abcdefghij";
  const lines = [...names].map(
    (name, index) =>
      `<!ENTITY ${name} "${index === 0 ? "lol" : `&${names[index - 1]};`.repeat(10)}">`,
  );
  return `<!DOCTYPE x [${lines.join("")}]>`;
}

const TOO_LARGE: FileToRead = {
  name: "200\u00a0MB.xlsx",
  bytes: async () => err({ type: "tooLarge", size: 200 * MEGABYTE, limit: 100 * MEGABYTE }),
};

function fileOf([name, bytes]: readonly [string, Uint8Array]): FileToRead {
  return { name, bytes: async () => ok(bytes.slice()) };
}

let outcome: {
  readonly entregas: readonly Entrega[];
  readonly consolidacion: Consolidacion;
  readonly grown: number;
  readonly slowest: number;
};

beforeAll(async () => {
  const files = [
    ...Object.entries({ ...GOOD, ...(await refused()), ...ODD }).map(fileOf),
    TOO_LARGE,
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const entregas: Entrega[] = [];
  let slowest = 0;
  let since = performance.now();
  for await (const { name, workbook } of readInWorker(files, {
    startWorker: startNodeWorker,
    timeLimit: TIME_LIMIT,
  })) {
    slowest = Math.max(slowest, performance.now() - since);
    entregas.push(entregaOf(name, workbook));
    since = performance.now();
  }
  const consolidacion = consolidate(entregas);
  clearInterval(watch);
  outcome = { entregas, consolidacion, grown: peak - before, slowest };
}, 300_000);

test("the good files give their metas, all of them and only them", () => {
  const { filas, cuenta } = outcome.consolidacion;
  const from = filas.map(({ fila, origen }) => [fila.codigo, origen?.archivo]);
  expect(from).toEqual([
    ["I.A.1.1", "a-buena.xlsx"],
    ["I.A.1.2", "m-buena.xlsx"],
    ["I.A.1.3", "z-buena.xlsx"],
    ["I.A.2.1", "dimension.xlsx"],
    ["I.A.2.2", "combinadas.xlsx"],
    ["I.A.2.3", "__proto__.xlsx"],
    ["I.A.2.4", "sin calcular.xlsx"],
  ]);
  expect(cuenta).toEqual({ leidas: 7, contadas: 7, excluidas: 0, rechazadas: 0 });
});

test("each bad file is refused by its name, with a sentence of its own", () => {
  const told = outcome.consolidacion.entregas
    .filter(({ entrega }) => entrega.estado !== "recognised")
    .map((one) => [one.entrega.archivo, notaDeEntrega(one)]);
  expect(Object.fromEntries(told)).toEqual({
    "200\u00a0MB.xlsx": expect.stringContaining("pesa 200\u00a0MB y el máximo es 100\u00a0MB"),
    "bomba honrada.xlsx": expect.stringContaining("se descomprime en más de"),
    "bomba mentirosa.xlsx": expect.stringContaining("se descomprime en más de"),
    "clave.xlsx": expect.stringContaining("está protegido con contraseña"),
    "cortada.xlsx": expect.stringContaining("está dañado o incompleto"),
    "crc.xlsx": expect.stringContaining("no se pudo leer su parte «xl/worksheets/sheet1.xml»"),
    "documento.xlsx": expect.stringContaining("ese formato no se puede leer"),
    "entidades.xlsx": expect.stringContaining("no se pudo leer su parte"),
    "lejos.xlsx": expect.stringContaining("celdas escritas demasiado lejos de la tabla"),
    "renombrada.xlsx": expect.stringContaining("ese formato no se puede leer"),
    "sin matriz.xlsx": expect.stringContaining("No es una matriz del plan"),
    "vacia.xlsx": expect.stringContaining("está vacío"),
  });
});

test("a formula that nobody has calculated is no value, and no 0", () => {
  const { fila } = outcome.consolidacion.filas.find(
    ({ fila: { codigo } }) => codigo === "I.A.2.4",
  )!;
  expect(fila.years[0]!.ejecutado).toMatchObject({ value: null });
});

test("no file takes longer than its time, and all of them less than 600 MB", () => {
  expect(outcome.slowest).toBeLessThan(TIME_LIMIT);
  expect(outcome.grown / MEGABYTE).toBeLessThan(600);
});
