import { readdirSync } from "node:fs";
import { librosDeInstrumentos } from "../scripts/sample/instrumentos/libros";
import { evaluateInstrumento } from "../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../src/core/instrumentos/instrumentos";
import { plantillaSheets } from "../src/core/report/plantilla";
import { readWorkbook } from "../src/files/readWorkbook";
import { writeWorkbook } from "../src/files/writeWorkbook";
import { bytesOf, contentOf, readSample } from "./cases/sampleFiles";

const FOLDER = "assets/samples/instrumentos";

test("librosDeInstrumentos() are the committed samples, part by part", async () => {
  // When it was written is the one thing that differs.
  const partsOf = async (bytes: Uint8Array): Promise<string> => {
    const { "docProps/core.xml": _, ...parts } = await contentOf(bytes);
    return JSON.stringify(parts);
  };
  for (const [name, bytes] of await librosDeInstrumentos()) {
    const same = (await partsOf(bytes)) === (await partsOf(bytesOf(`${FOLDER}/${name}`)));
    expect({ name, same }).toEqual({ name, same: true });
  }
});

test("R23: the policy of generación de ingresos gives 83 %, 46 % and turismo 20 %", async () => {
  const json = await jsonOf("politica-publica-2021-2.xlsx");
  expect(json).toMatchObject({
    instrumento: "politicaPublica",
    cumplimiento: expect.closeTo(83, 9) as number,
    impacto: expect.closeTo(46, 9) as number,
    politicas: [{ nombre: "Generación de Ingresos", fecha: "Segundo semestre 2021" }],
  });
  expect(json["componentes"]).toContainEqual(
    expect.objectContaining({ nombre: "Turismo", cumplimiento: expect.closeTo(20, 9) as number }),
  );
  // What the text of the format prints agrees with its activities.
  expect([...new Set(tipos(json))].sort()).toEqual([
    "componenteBajo",
    "deMantenimiento",
    "sinHerramienta",
  ]);
});

test("the PETI has 6, 9 and 5 activities, 11 needs, 23 systems and 793 702 277 pesos", async () => {
  const json = await jsonOf("peti-2020-2023.xlsx");
  expect(json).toMatchObject({
    instrumento: "peti",
    vigencias: [
      { vigencia: "2020", actividades: 6 },
      { vigencia: "2021", actividades: 9 },
      { vigencia: "2022-2023", actividades: 5 },
    ],
    invertido: 793_702_277,
  });
  expect([json["necesidades"], json["sistemas"]].map((list) => (list as []).length)).toEqual([
    11, 23,
  ]);
  expect(json["alertas"]).toContainEqual(
    expect.objectContaining({
      tipo: "totalDistinto",
      mensaje:
        "El total de «Valor» en 'Inversiones realizadas'!D7 dice 793.702.278 y sus filas suman 793.702.277.",
    }),
  );
  expect(tipos(json).filter((tipo) => tipo === "sistemaSinArea")).toHaveLength(1);
});

test("the cooperation roadmap has its five areas and five actors", async () => {
  const json = await jsonOf("cooperacion-2020-2023.xlsx");
  expect([json["areas"], json["actores"]].map((list) => (list as []).length)).toEqual([5, 5]);
  expect(json).toMatchObject({ areasSinGestiones: [] });
});

test("the plan of improvement", async () => {
  expect(await jsonOf("plan-de-mejora-2021.xlsx")).toMatchObject({ acciones: 3, terminadas: 1 });
});

describe("no sample is taken for another's", () => {
  test.each([
    "assets/samples/matriz-sopo-2021-t3.xlsx",
    ...["dependencias", "dependencias-con-fallas"].flatMap((folder) =>
      readdirSync(`assets/samples/${folder}`)
        .filter((name) => /\.(?:xlsx|csv)$/.test(name))
        .slice(0, 6)
        .map((name) => `assets/samples/${folder}/${name}`),
    ),
  ])("%s", async (path) => {
    const workbook = await readWorkbook(bytesOf(path), path);
    if (!workbook.ok) return;
    const lists = INSTRUMENTOS.slice(1).filter(({ recognise }) => recognise(workbook.value, {}).ok);
    expect(lists.map(({ id }) => id)).toEqual([]);
  });
});

test.each(
  INSTRUMENTOS.filter(({ plantilla }) => plantilla.length > 0).map((one) => [one.id, one] as const),
)("the plantilla of %s is read as such, without rows", async (id, { plantilla }) => {
  const bytes = await writeWorkbook({ sheets: plantillaSheets(id, plantilla) }, "plantilla");
  const workbook = await readWorkbook(bytes, "libro.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.type);
  expect(evaluateInstrumento(INSTRUMENTOS, workbook.value)).toMatchObject({
    ok: false,
    error: { type: "noRows" },
  });
});

async function jsonOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  const evaluated = evaluateInstrumento(INSTRUMENTOS, await readSample(`${FOLDER}/${name}`));
  if (!evaluated.ok) throw new Error(evaluated.error.type);
  return evaluated.value.evaluado.json(name) as Readonly<Record<string, unknown>>;
}

function tipos(json: Readonly<Record<string, unknown>>): readonly string[] {
  return (json["alertas"] as readonly { readonly tipo: string }[]).map(({ tipo }) => tipo);
}
