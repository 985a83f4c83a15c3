import { withExecutionTimes } from "../cases/withCell";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { YearOfFila } from "../../src/core/matriz/filas/fila";
import { frasesDe } from "../../src/core/informe/frasesDe";
import type { Bloque, Trozo } from "../../src/core/informe/informe";
import { informeOf, type InformeEscrito } from "../../src/core/informe/informeOf";
import { DECIMALES_DE_GRAFICA } from "../../src/core/redondeo";
import { writeInforme } from "../../src/files/writeInforme";
import { writePagina } from "../../src/files/writePagina";
import { readSample } from "../cases/sampleFiles";
import { leido, palabrasDePagina } from "./leido";

const SAMPLE = "assets/samples/matriz-sopo-2021-t3-reportada.xlsx";

let [antes, despues]: InformeEscrito[] = [];

beforeAll(async () => {
  const workbook = await readSample(SAMPLE);
  antes = written(workbook);
  despues = written(withExecutionTimes(workbook, reported(workbook), 0.5));
});

test("one execution changes in the document every place of its figures, and no other", async () => {
  const [a, b] = await Promise.all([antes, despues].map(textsOfDocument));
  expect(b).toHaveLength(a?.length ?? 0);
  const changed = placesThatChange().filter(({ isChart }) => !isChart);
  expect(changed.length).toBeGreaterThan(10);
  expect(differing(a ?? [], b ?? []).sort()).toEqual(changed.map(({ text }) => text).sort());
});

test("the same on the page, in the tables of its charts too", () => {
  const [a = [], b = []] = [antes, despues].map((one) =>
    palabrasDePagina(writePagina(one!.informe)),
  );
  expect(b).toHaveLength(a.length);
  expect(differing(a, b).sort()).toEqual(
    placesThatChange()
      .map(({ text }) => text)
      .sort(),
  );
});

interface Place {
  readonly text: string;
  readonly isChart: boolean;
}

/** What the informe says, before, where it is bound to a figure that is another one after. */
function placesThatChange(): readonly Place[] {
  // The method says R10's mean within a sentence, with more decimals than the list.
  const isOther = ({ cifra, text }: Trozo): boolean =>
    cifra === null
      ? text.includes("Promedio simple")
      : antes!.cifras.get(cifra)?.text !== despues!.cifras.get(cifra)?.text;
  return antes!.informe.bloques.flatMap((bloque, index): readonly Place[] => {
    switch (bloque.type) {
      case "titulo":
        return [];
      case "parrafo":
      case "vineta":
        return bloque.trozos.some(isOther)
          ? [{ text: bloque.trozos.map(({ text }) => text).join(""), isChart: false }]
          : [];
      case "tabla":
        return bloque.filas
          .flat()
          .filter(isOther)
          .map(({ text }) => ({ text, isChart: false }));
      case "grafica":
        return barsThatChange(bloque, despues!.informe.bloques[index]);
    }
  });
}

function barsThatChange(one: Bloque & { type: "grafica" }, other: Bloque | undefined): Place[] {
  if (other?.type !== "grafica") throw new Error("the charts are the same ones");
  return one.series.flatMap(({ valores }, serie) =>
    valores.flatMap((value, index) =>
      value === null || value === other.series[serie]?.valores[index]
        ? []
        : [
            {
              text: value.toFixed(DECIMALES_DE_GRAFICA[one.unidad]).replace(".", ","),
              isChart: true,
            },
          ],
    ),
  );
}

async function textsOfDocument(escrito: InformeEscrito | undefined): Promise<readonly string[]> {
  const { parrafos, tablas } = await leido(await writeInforme(escrito!.informe, null));
  return [...parrafos, ...tablas.flat(2)];
}

function differing(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((text, index) => text !== b[index]);
}

function written(workbook: WorkbookSnapshot): InformeEscrito {
  const plantilla = frasesDe(null);
  const evaluation = evaluateWorkbook(workbook);
  const informe = plantilla.ok && evaluation.ok && informeOf(evaluation.value, plantilla.value);
  if (!informe || !informe.ok) throw new Error("the informe can be written");
  return informe.value;
}

/** A meta that falls short, so that half of what it did moves every level and no nivel. */
function reported(workbook: WorkbookSnapshot): YearOfFila {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  for (const { meta, estado, bruto } of evaluation.value.metas) {
    const year = meta.fila.years.find(({ vigencia }) => vigencia === 2021);
    if (estado === "conEjecucion" && bruto !== null && bruto < 1 && year?.ejecutado) return year;
  }
  throw new Error("some meta falls short");
}
