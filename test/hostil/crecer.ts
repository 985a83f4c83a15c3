import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { evaluateInstrumento } from "../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import { readWorkbook } from "../../src/files/readWorkbook";
import { filas, libro, type Fila } from "./bueno";

/** A text or a table that may be of any size, and what it is like. */
export interface Creciente {
  readonly name: string;
  /** The largest that a workbook can hold, or that is asked of it. */
  readonly most: number;
  /** A file with one of that size. */
  readonly file: (size: number) => Promise<Archivo>;
}

interface Archivo {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CELL = 32_767;

const PIECES: readonly string[] = [
  "Programado 2021 ",
  "(",
  ")",
  "[]",
  "a-",
  "1 ",
  "1",
  "x",
  " ",
  "2020-2023/",
  "2021",
  "Trimestre T1 T2 T3 T4 ",
  "a 30 de septiembre de ",
  "_x000D_",
  "é",
  "1.234,5 ",
  "%",
  "I.A.1.",
  "2021257580001,",
  "\u200b",
  "\n",
  "no ",
];

/** A cell of one piece again and again, as a heading, in a row of the matriz, and above it. */
export const TEXTS: readonly Creciente[] = PIECES.flatMap((piece) =>
  (["heading", "row", "title"] as const).map((where) => ({
    name: `${where} of ${JSON.stringify(piece)}`,
    most: CELL,
    file: (size: number) =>
      ofCell(where, piece.repeat(Math.ceil(size / piece.length)).slice(0, size)),
  })),
);

async function ofCell(where: "heading" | "row" | "title", text: string): Promise<Archivo> {
  const matriz = filas();
  const [row, column] = { title: [0, 0], heading: [1, 8], row: [3, 4] }[where] as [number, number];
  const fila = matriz[row];
  if (!fila) throw new Error("no such row");
  fila[column] = where === "heading" ? `Ejecutado ${text}` : text;
  if (where === "row") for (let other = 0; other < fila.length; other++) fila[other] = text;
  return { name: "texto.xlsx", bytes: await libro(matriz) };
}

const HEADINGS: readonly Creciente[] = Object.entries<(index: number) => string>({
  "of years": (index) => `Ejecutado ${2000 + (index % 900)}`,
  "all alike": () => "Programado 2021",
  "of nothing known": (index) => `Columna ${index}`,
  "of words": (index) => `Meta ${index} de la secretaría`,
}).map(([name, heading]) => ({
  name: `headings ${name}`,
  most: 16_384 - 10,
  file: async (size: number) => {
    const matriz = filas();
    matriz[1]?.push(...Array.from({ length: size }, (_, index) => heading(index)));
    return { name: "encabezados.xlsx", bytes: await libro(matriz) };
  },
}));

const NODES: readonly Creciente[] = [
  {
    name: "nodes of the first level",
    most: 2_000,
    file: async (size) => {
      const more = Array.from({ length: size }, (_, index): Fila => [
        `${index + 1}.A.1`,
        `${index + 1}. Eje`,
        `${index + 1}.A P`,
        1,
        "Dotar 1 sede",
        "Secretaría de Salud",
        "2021257580001",
        4,
        1,
        1,
      ]);
      return { name: "nodos.xlsx", bytes: await libro([...filas().slice(0, 2), ...more]) };
    },
  },
];

const TAGS: readonly Creciente[] = [
  "<row>",
  "<c>",
  '<c r="A1">',
  "<v>",
  "<x:y>",
  "<!--",
  "<![CDATA[",
].map((tag) => ({
  name: `unclosed ${tag}`,
  most: 40_000,
  file: async (size: number) => {
    const parts: Record<string, Uint8Array> = { ...unzipSync(await libro(filas())) };
    const part = "xl/worksheets/sheet1.xml";
    const text = strFromU8(parts[part] ?? new Uint8Array());
    parts[part] = strToU8(text.replace("<sheetData>", `<sheetData>${tag.repeat(size)}`));
    return { name: "etiquetas.xlsx", bytes: zipSync(parts) };
  },
}));

const CSV: readonly Creciente[] = ['"', ";", "\n", 'a"', '";', "x", "1 "].map((piece) => ({
  name: `csv of ${JSON.stringify(piece)}`,
  most: 400_000,
  file: (size: number) => {
    const rows = filas().map((fila) => fila.map((value) => value ?? "").join(";"));
    const text = `${rows.join("\n")};${piece.repeat(size)}`;
    return Promise.resolve({ name: "texto.csv", bytes: strToU8(text) });
  },
}));

/** Tables and files of many parts. */
export const TABLES: readonly Creciente[] = [...HEADINGS, ...NODES, ...TAGS, ...CSV];

/** How long a file of the largest size takes, and how time grows up to it. */
export interface Crecimiento {
  /** Of the processor, for the largest. */
  readonly seconds: number;
  /** Of time over size; 1: twice the size takes twice as long. */
  readonly exponent: number;
}

/** Measures the largest and a quarter of it, each in its better round: what was read before is not read again. */
export async function crecimiento({ most, file }: Creciente): Promise<Crecimiento> {
  const small = await leastSeconds(await file(Math.floor(most / 4)));
  const seconds = await leastSeconds(await file(Math.floor(most)));
  return { seconds, exponent: Math.log(seconds / small) / Math.log(4) };
}

/** What is wrong with how it grows: what is quick enough to go unseen may grow as it likes. */
export function tooSlow({ seconds, exponent }: Crecimiento): readonly string[] {
  return [
    ...(seconds > LIMIT ? [`takes ${seconds.toFixed(1)} s`] : []),
    ...(seconds > UNSEEN && exponent > MOST_EXPONENT ? [`exponent ${exponent.toFixed(2)}`] : []),
  ];
}

// A workbook as large as that takes a third of it on a machine with nothing else to do.
const LIMIT = 6;
const UNSEEN = 0.5;
const MOST_EXPONENT = 1.2;

async function leastSeconds(archivo: Archivo): Promise<number> {
  return Math.min(await secondsFor(archivo), await secondsFor(archivo));
}

/** Seconds of the processor to read and evaluate a file. */
async function secondsFor({ name, bytes }: Archivo): Promise<number> {
  const start = process.cpuUsage();
  const read = await readWorkbook(bytes, name);
  if (read.ok) evaluateInstrumento(INSTRUMENTOS, read.value, {});
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
