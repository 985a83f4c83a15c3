import { writeXlsx } from "hucre/xlsx";
import { tabsText } from "../../../src/cli/tabsText";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { evaluationOf, inscribe, type Evaluado } from "../../../src/core/instrumentos/instrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { HOJAS } from "../../../src/core/instrumentos/hojas";
import { evaluationJson } from "../../../src/core/instrumentos/matriz/evaluationJson";
import { MATRIZ } from "../../../src/core/instrumentos/matriz/matrizInstrumento";
import { reportOf } from "../../../src/core/report/reportOf";
import { keyOfMark, markOf, sheetNames } from "../../../src/core/report/sheetNames";
import { readDestination, writeReport } from "../../../src/files/writeReport";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { smallMatriz } from "../../app/smallMatriz";
import { bookOf, GESTIONES, JUGUETE, JUGUETE_INSCRITO } from "./juguete";

const BOTH = [...INSTRUMENTOS, JUGUETE_INSCRITO];
const MATRIZ_BOOK = bookOf(...(smallMatriz() as (string | number)[][]));

describe("an instrument of two columns, given to the registry", () => {
  test("gives its JSON, its tabs and its page", () => {
    const evaluado = evaluated(GESTIONES);
    expect(evaluado.json("libro.xlsx")).toMatchObject({ instrumento: "juguete", total: 5 });
    expect(evaluado.tabs()[0]?.rows).toEqual([
      ["APC Colombia", "2"],
      ["Gobernación", "3"],
    ]);
    expect(tabsText("libro.xlsx", evaluado)).toBe(
      "libro.xlsx · Registro de gestiones\n\nGestiones\nTotal: 5\nActor · Gestiones\nAPC Colombia · 2\nGobernación · 3\n",
    );
  });

  test("publishes its sheet into a copy, again in its place, and it is never read as a source", async () => {
    const evaluado = evaluated(GESTIONES);
    const { hojas } = evaluado.instrumento;
    const publish = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const destination = valueOf(await readDestination(bytes));
      const names = sheetNames(destination.sheets, destination.marked, hojas);
      const sheets = await evaluado.sheets({
        workbook: GESTIONES,
        names,
        time: "2021-10-15T08:30",
      });
      return valueOf(await writeReport(bytes, { sheets }, "publicado"));
    };
    const once = await publish(
      await writeXlsx({
        sheets: [
          { name: "Hoja", rows: [["Actor", "Gestiones"]] },
          { name: "Total de gestiones", rows: [["suya"]] },
        ],
      }),
    );
    const twice = await publish(once);
    expect(valueOf(await readDestination(twice)).sheets).toEqual([
      "Hoja",
      "Total de gestiones",
      "Total de gestiones (SOPO)",
    ]);
    const read = valueOf(await readWorkbook(twice, "libro.xlsx"));
    expect(read.sheets.map(({ name }) => name)).toEqual(["Hoja", "Total de gestiones"]);
  });

  test("evaluationOf(instrumento, evaluado) has the shape again, and is null for another's", () => {
    const evaluado = evaluated(GESTIONES);
    expect(evaluationOf(JUGUETE, evaluado)?.total).toBe(5);
    expect(evaluationOf(MATRIZ, evaluado)).toBeNull();
  });
});

describe("the matriz, through the registry", () => {
  test("gives what it gives by itself: JSON and sheets", async () => {
    const evaluado = evaluated(MATRIZ_BOOK);
    const evaluation = valueOf(evaluateWorkbook(MATRIZ_BOOK));
    const options = { workbook: MATRIZ_BOOK, names: sheetNames([]), time: "2021-10-15T08:30" };
    expect(evaluado.json("a.xlsx")).toEqual(evaluationJson("a.xlsx", evaluation));
    expect(await evaluado.sheets(options)).toEqual(reportOf(evaluation, options).sheets);
    expect(evaluationOf(MATRIZ, evaluado)?.raiz.cumplimiento).toBeCloseTo(0.5, 12);
  });

  test("is refused with the matriz's own reason where no instrument recognises the workbook", () => {
    const matriz = evaluateWorkbook(bookOf(["Nombre"]));
    expect(evaluateInstrumento(BOTH, bookOf(["Nombre"]))).toEqual(matriz);
  });
});

describe("a workbook that two instruments recognise", () => {
  const BOTH_BOOK = {
    ...MATRIZ_BOOK,
    sheets: [
      ...GESTIONES.sheets,
      ...MATRIZ_BOOK.sheets.map((sheet) => ({ ...sheet, name: "Plan" })),
    ],
  };

  test("shows both: the first of the registry takes what the others leave, and comes first", () => {
    const found = valueOf(evaluateInstrumento(BOTH, BOTH_BOOK));
    expect(evaluationOf(MATRIZ, found.evaluado)?.matriz.sheet).toBe("Plan");
    expect(found.otros.map(({ json }) => json("libro.xlsx"))).toMatchObject([{ total: 5 }]);
  });

  test("and that the first one cannot evaluate is given to no other", () => {
    const asked = evaluateInstrumento(
      [
        ...INSTRUMENTOS,
        inscribe({ ...JUGUETE, recognise: () => ({ ok: true, value: [] }), sheetsOf: () => [] }),
      ],
      MATRIZ_BOOK,
      { vigencia: 1999 },
    );
    expect(asked).toMatchObject({ ok: false, error: { type: "noSuchVigencia" } });
  });
});

test("the mark of an instrument's own sheet says what it is, and no other name of the user's does", () => {
  expect(keyOfMark(markOf("peti.tablero"))).toBe("peti.tablero");
  expect(keyOfMark("SOPO_hoja_resumen")).toBe("resumen");
  expect([keyOfMark("SOPO_hoja_otra"), keyOfMark("peti.tablero")]).toEqual([null, null]);
});

function evaluated(workbook: typeof GESTIONES): Evaluado {
  return valueOf(evaluateInstrumento(BOTH, workbook)).evaluado;
}

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

test("every sheet of every instrument has a name that Excel takes", () => {
  const names = INSTRUMENTOS.flatMap(({ hojas, plantilla }) => [
    ...Object.values(hojas),
    ...plantilla.map(({ nombre }) => nombre),
  ]);
  expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
});

test("HOJAS has every sheet of every instrument; npm run documentos writes it", () => {
  expect(HOJAS).toEqual(Object.assign({}, ...INSTRUMENTOS.map(({ hojas }) => hojas)));
});
