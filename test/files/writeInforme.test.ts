import { FRASES } from "../../src/core/informe/frases";
import { informeOf, type InformeEscrito } from "../../src/core/informe/informeOf";
import { readPlantilla } from "../../src/core/informe/plantilla";
import { metodologiaLines } from "../../src/core/report/metodologia";
import { isInforme } from "../../src/files/informeMark";
import { writeInforme } from "../../src/files/writeInforme";
import { contentOf, evaluationOf, readSample } from "../cases/sampleFiles";

const SAMPLE = "assets/samples/matriz-sopo-2021-t3-reportada.xlsx";

let escrito: InformeEscrito;
let bytes: Uint8Array;
let parts: Readonly<Record<string, string>>;
let metodo: readonly string[];

beforeAll(async () => {
  const evaluation = evaluationOf(await readSample(SAMPLE));
  const plantilla = readPlantilla(FRASES);
  const informe = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!informe || !informe.ok) throw new Error("the informe can be written");
  escrito = informe.value;
  metodo = metodologiaLines(evaluation).map(({ text }) => text);
  bytes = await writeInforme(escrito.informe, null);
  parts = await contentOf(bytes);
});

/** The paragraphs of the document as they are read, each with its style. */
function paragraphs(): readonly { readonly style: string; readonly text: string }[] {
  return [...(parts["word/document.xml"] ?? "").matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(
    ([xml]) => ({
      style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? "",
      text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
    }),
  );
}

describe("writeInforme(informe, escudo)", () => {
  test("prints no number that the list of figures has not", () => {
    const printed = new Set(
      [...escrito.cifras.values()].flatMap(({ text }) => text.match(NUMBER) ?? []),
    );
    // Names of the plan, norms and dates carry numbers that are no figures.
    const given = new Set<string>(
      [...metodo, ...NORMS, ...namesIn(escrito)].flatMap((text) => text.match(NUMBER) ?? []),
    );
    const own = paragraphs().filter(
      ({ style }) => !/^(Heading|TOC|Caption|Title|Subtitle)/i.test(style),
    );
    const unknown = own
      .flatMap(({ text }) => text.match(NUMBER) ?? [])
      .filter((number) => !printed.has(number) && !given.has(number));
    expect(own.length).toBeGreaterThan(200);
    expect(unknown).toEqual([]);
  });

  test("draws every chart natively, with the values of its spec and a workbook that Word edits", () => {
    const graficas = escrito.informe.bloques.filter((one) => one.type === "grafica");
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    const books = Object.keys(parts).filter((name) => /^word\/embeddings\/.*\.xlsx$/.test(name));
    expect(graficas.length).toBeGreaterThan(10);
    expect([charts.length, books.length]).toEqual([graficas.length, graficas.length]);
  });

  test("is in the Spanish of Colombia, its charts too", () => {
    const said = Object.values(parts).flatMap((xml) => xml.match(/\b[a-z]{2}-[A-Z]{2}\b/g) ?? []);
    expect([...new Set(said)]).toEqual(["es-CO"]);
  });

  test("writes the labels of its charts with a decimal comma wherever it is opened", () => {
    const charts = Object.entries(parts).filter(([name]) => /^word\/charts\/chart/.test(name));
    const labels = charts.flatMap(
      ([, xml]) => xml.match(/<c:dLbls><c:numFmt formatCode="[^"]*/g) ?? [],
    );
    expect(labels.length).toBeGreaterThan(charts.length - 1);
    for (const label of labels) expect(label).toContain('formatCode="[$-240A]');
  });

  test("repeats the heading of each table, and marks the document as ours", async () => {
    const tablas = escrito.informe.bloques.filter((one) => one.type === "tabla");
    expect(parts["word/document.xml"]?.match(/<w:tblHeader\/>/g)).toHaveLength(tablas.length);
    expect(await isInforme(bytes)).toBe(true);
  });
});

const NUMBER = /\d+(?:[.,]\d+)*/g;
const NORMS = [
  "Decreto 0197 del 13 de agosto de 2020",
  "Ley 152 de 1994",
  "artículo 22 de la Ley 1909 de 2018",
  "Acuerdo 009 del 30 de mayo de 2020",
  "1 de enero de 2021",
  "30 de septiembre de 2021",
  "2020-2023",
];

/** What is words in cells: codes and names of nodes and metas, and what to do about an alerta. */
function namesIn({ informe }: InformeEscrito): readonly string[] {
  return informe.bloques.flatMap((one) =>
    one.type === "tabla"
      ? one.filas.flat().flatMap(({ text, cifra }) => (cifra === null ? [text] : []))
      : [],
  );
}
