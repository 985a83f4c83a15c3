import Ajv2020 from "ajv/dist/2020";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarioJson } from "../../src/cli/calendario";
import { corteJson } from "../../src/cli/corteJson";
import { calendarioDe } from "../../src/core/calendario/calendario";
import { corteOf } from "../../src/core/corte/corte";
import { serieDe } from "../../src/core/corte/evolucion";
import { retroactivosDe } from "../../src/core/retroactivos";
import { auditoriaJson } from "../../src/cli/auditoriaJson";
import { auditInforme } from "../../src/core/auditoria/auditInforme";
import { cifrasDeTexto } from "../../src/core/auditoria/readTexto";
import { consolidacionJson } from "../../src/cli/consolidacionJson";
import { evaluateInstrumento } from "../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import { evaluationJson, refusalJson } from "../../src/core/instrumentos/matriz/evaluationJson";
import { evidenciasJson } from "../../src/cli/evidencias";
import { informeJson } from "../../src/cli/informeJson";
import { FRASES } from "../../src/core/informe/frases";
import { informeOf } from "../../src/core/informe/informeOf";
import { readPlantilla } from "../../src/core/informe/plantilla";
import { projectFile } from "../../src/cli/projectFile";
import { planJson } from "../../src/cli/plan";
import { planDe } from "../../src/core/nuevoPlan/planDe";
import { plantillaJson } from "../../src/cli/plantilla";
import { projectionJson } from "../../src/cli/projectionJson";
import { publishedJson } from "../../src/cli/publishedJson";
import { consolidate } from "../../src/core/consolidate/consolidate";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import { evidenciasDe } from "../../src/core/evidencias/evidencias";
import { muestraDe } from "../../src/core/evidencias/muestra";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames } from "../../src/core/report/sheetNames";
import { unrecognisedText } from "../../src/core/text/unrecognised";
import type { Supuesto } from "../../src/core/whatIf/supuesto";
import { whatItTakes, type Hasta } from "../../src/core/whatIf/whatItTakes";
import { bytesOf, evaluationOf, readSample } from "../cases/sampleFiles";
import { cases } from "../cases/build";
import { readWorkbook } from "../../src/files/readWorkbook";

const SCHEMAS = join(__dirname, "../../docs/json");
const SAMPLE = "assets/samples/matriz-sopo-2021-t3-reportada.xlsx";
const FALLAS = "assets/samples/dependencias-con-fallas";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addVocabulary(["version"]);
for (const name of readdirSync(SCHEMAS).filter((file) => file.endsWith(".schema.json")))
  ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as object);

/** What a schema has against an object, as it is printed; none: nothing. */
function faults(command: string, object: object): readonly string[] {
  const validate = ajv.getSchema(`${command}.schema.json`);
  if (validate === undefined) throw new Error(`no schema of ${command}`);
  void validate(JSON.parse(JSON.stringify(object)));
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(" "),
  );
}

let workbook: WorkbookSnapshot;
let sample: Evaluation;

beforeAll(async () => {
  workbook = await readSample(SAMPLE);
  sample = evaluationOf(workbook);
});

describe("evaluationJson(archivo, evaluation) is what evaluar.schema.json says", () => {
  test("of the sample as it was reported", () => {
    expect(faults("evaluar", evaluationJson("matriz.xlsx", sample))).toEqual([]);
  });

  test.each(cases.map((one) => [one.name, one.workbook] as const))("%s", (_, small) => {
    const evaluation = evaluateWorkbook(small);
    const object = evaluation.ok
      ? evaluationJson("libro.xlsx", evaluation.value)
      : refusalJson("libro.xlsx", unrecognisedText(evaluation.error), evaluation.error);
    expect(faults("evaluar", object)).toEqual([]);
  });

  test("a key more, a key less and a share written as text are faults", () => {
    const object = evaluationJson("matriz.xlsx", sample) as Readonly<Record<string, unknown>>;
    const { hoja: _, ...less } = object;
    expect(faults("evaluar", { ...object, algo: 1 })).not.toEqual([]);
    expect(faults("evaluar", less)).not.toEqual([]);
    const plan = { ...(object["plan"] as object), avance: "18,88" };
    expect(faults("evaluar", { ...object, plan })).not.toEqual([]);
  });
});

test.each(readdirSync("assets/samples/instrumentos"))(
  "the JSON of an instrument of lists is what instrumentos.schema.json says: %s",
  async (name) => {
    const evaluated = evaluateInstrumento(
      INSTRUMENTOS,
      await readSample(`assets/samples/instrumentos/${name}`),
    );
    if (!evaluated.ok) throw new Error(evaluated.error.type);
    const object = evaluated.value.evaluado.json(name);
    expect(faults("instrumentos", object)).toEqual([]);
    const both = { ...evaluationJson("matriz.xlsx", sample), otros: [object] };
    expect(faults("evaluar", both)).toEqual([]);
  },
);

describe("projectionJson(projected) is what proyectar.schema.json says", () => {
  const SUPUESTOS: readonly Supuesto[] = [
    {
      type: "metas",
      activo: true,
      de: { type: "nodo", codigo: "II" },
      efecto: { type: "cumplimiento", fraccion: 0.8 },
    },
    { type: "metas", activo: false, de: { type: "plan" }, efecto: { type: "ritmo" } },
    { type: "ponderador", activo: true, fraccion: 0.25 },
  ];

  test.each<Hasta | null>([null, "Aceptable", 0.01, 1])("looking for %j", (hasta) => {
    const found = projectFile(sample, {
      nombre: "Prueba",
      supuestos: SUPUESTOS,
      busqueda: null,
      guardada: null,
    });
    if (!found.ok) throw new Error(found.error);
    const { projected, start } = found.value;
    const object = projectionJson({
      archivo: "matriz.xlsx",
      evaluation: sample,
      nombre: "Prueba",
      projected,
      camino: hasta === null ? null : whatItTakes(start, { nodo: "II", hasta }),
    });
    expect(faults("proyectar", object)).toEqual([]);
  });
});

test("planJson(plan) is what plan.schema.json says", () => {
  for (const nombre of ["", "Sopó"]) {
    const plan = planDe(sample, { nombre, desde: "2020-01-01", acto: null });
    if (!plan.ok) throw new Error(plan.error);
    expect(faults("plan", planJson("matriz.xlsx", null, plan.value))).toEqual([]);
  }
});

test("consolidacionJson(consolidacion) is what consolidar.schema.json says, with all its faults", async () => {
  const entregas = await Promise.all(
    readdirSync(FALLAS)
      .filter((name) => !name.endsWith(".json"))
      .map(async (name) => entregaOf(name, await readWorkbook(bytesOf(`${FALLAS}/${name}`), name))),
  );
  const anterior = entregaOf("antes.xlsx", { ok: true, value: workbook });
  if (anterior.estado !== "recognised") throw new Error("the sample is a matriz");
  const consolidacion = consolidate(entregas, { plan: anterior, anterior });
  expect(faults("consolidar", consolidacionJson(consolidacion))).toEqual([]);
  expect(faults("consolidar", consolidacionJson(consolidate([], {})))).toEqual([]);
});

test("corteJson(contado) is what corte.schema.json says", () => {
  const corte = corteOf(sample);
  const guardado = { corte, cuando: "2021-10-01T08:00", quien: null, motivo: null, archivos: [] };
  const object = corteJson({
    archivo: "matriz.xlsx",
    actual: corte,
    leidos: { cortes: [{ ...guardado, intacto: true }], problemas: [] },
    serie: serieDe([guardado], corte),
    regla: sample.parametros,
    retroactivos: [
      { guardado, cambios: retroactivosDe(guardado, sample, workbook, {}) },
      { guardado, cambios: null },
    ],
  });
  expect(faults("corte", object)).toEqual([]);
});

test("publishedJson(archivo, salida, report) is what publicar.schema.json says", () => {
  const report = reportOf(sample, { workbook, names: sheetNames([]), time: "2021-10-01 08:00" });
  expect(faults("publicar", publishedJson("matriz.xlsx", "salida.xlsx", report))).toEqual([]);
});

test("informeJson(archivo, salida, informe) is what informe.schema.json says", () => {
  const plantilla = readPlantilla(FRASES);
  const informe = plantilla.ok && informeOf(sample, plantilla.value);
  if (!informe || !informe.ok) throw new Error("the sentences can be read");
  expect(faults("informe", informeJson("matriz.xlsx", "informe.docx", informe.value))).toEqual([]);
});

test("auditoriaJson(archivo, publicado, cifras) is what auditar.schema.json says", () => {
  const text = ["un avance físico acumulado del 18,79%", "un 12,5% de los asistentes"];
  const cifras = auditInforme(sample, (alcance) => cifrasDeTexto(text, alcance));
  expect(cifras).toHaveLength(2);
  expect(faults("auditar", auditoriaJson("matriz.xlsx", "informe.txt", cifras))).toEqual([]);
});

test("calendarioJson(archivo, salida, plazos, entregas) is what calendario.schema.json says", () => {
  const entregas = calendarioDe({
    vigencia: 2021,
    oficial: null,
    plazos: { dependencias: 10, informe: 30 },
    hoy: "2021-10-15",
    guardados: ["2021-T1"],
  });
  expect(
    faults(
      "calendario",
      calendarioJson("m.xlsx", null, { dependencias: 10, informe: 30 }, entregas),
    ),
  ).toEqual([]);
});

test("evidenciasJson(archivo, evidencias, muestra) is what evidencias.schema.json says", () => {
  const found = evidenciasDe(workbook, sample);
  const muestra = found && muestraDe(found, { tamano: 5, semilla: "2021-T3" });
  const object = found && evidenciasJson("m.xlsx", found, muestra, new Set());
  expect(faults("evidencias", object ?? {})).toEqual([]);
});

test("plantillaJson(instrumento, salida, hojas) is what plantilla.schema.json says", () => {
  expect(faults("plantilla", plantillaJson("peti", "peti.xlsx", ["Actividades"]))).toEqual([]);
});

test.each([
  "auditar",
  "calendario",
  "corte",
  "evaluar",
  "evidencias",
  "exportar",
  "informe",
  "proyectar",
  "publicar",
])("a file that cannot be read, to %s", (command) => {
  expect(faults(command, refusalJson("nada.xlsx", "No se puede abrir nada.xlsx.", null))).toEqual(
    [],
  );
});
