import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { cifrasMostradas } from "../../src/core/cifras/mostradas";
import type { Medida } from "../../src/core/cifras/medida";
import { datosAbiertos } from "../../src/core/datosAbiertos/datosAbiertos";
import type { CellValue, Sheet } from "../../src/core/grid/grid";
import { FRASES } from "../../src/core/informe/frases";
import type { Bloque, Trozo } from "../../src/core/informe/informe";
import { informeOf } from "../../src/core/informe/informeOf";
import { readPlantilla } from "../../src/core/informe/plantilla";
import { nth } from "../../src/core/nth";
import { evaluationJson } from "../../src/core/instrumentos/matriz/evaluationJson";
import { copiablesOf } from "../../src/core/report/copiables";
import { reportOf } from "../../src/core/report/reportOf";
import { HEADINGS, REPORT, SHEET_NAMES } from "../../src/core/report/text";
import { estadoText } from "../../src/core/text/estados";
import { startProjection } from "../../src/core/whatIf/project";
import { projectionJson } from "../../src/cli/projectionJson";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeDatosAbiertos } from "../../src/files/writeDatosAbiertos";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { calculated } from "../functions/calculated";
import type { Dichos, Impreso, Valor } from "./dicho";
import type { Muestra } from "./muestra";

/** A way by which a person gets figures of a workbook: what it says, read from what it gives out. */
export type Puerta = (muestra: Muestra) => Dichos | Promise<Dichos>;

interface NodoJson {
  readonly codigo: string;
  readonly [key: string]: unknown;
}

interface EvaluarJson {
  readonly conteo: Readonly<Record<string, Valor>>;
  readonly plan: NodoJson;
  readonly nodos: readonly NodoJson[];
  readonly metas: readonly NodoJson[];
}

/** `evaluar --json`: the official figures, which every other door is held to. */
export function evaluar({
  nombre,
  evaluation,
}: Pick<Muestra, "nombre" | "evaluation">): ReadonlyMap<string, Valor> {
  const said = parsed<EvaluarJson>(evaluationJson(nombre, evaluation));
  const { conteo, plan, nodos, metas } = said;
  // R14: a code may repeat; the list of figures tells twins apart.
  const { deMeta } = cifrasOf(evaluation);
  const ids = evaluation.metas.map(({ meta }) => deMeta(meta.fila).id);
  return new Map([
    ...nodoDichos("plan", { ...plan, conteo }),
    ...nodos.flatMap((nodo) => nodoDichos(`nodo/${nodo.codigo}`, nodo)),
    ...metas.flatMap((meta, index) => metaDichos(nth(ids, index), meta)),
  ]);
}

/** `exportar`: the open data, read back from their CSV. */
function exportar({ nombre, evaluation }: Muestra): Dichos {
  const [cifras] = writeDatosAbiertos("Seguimiento", datosAbiertos(evaluation));
  const [heading = [], ...rows] = linesOf(cifras?.text ?? "");
  const [sujeto, medida, valor] = ["sujeto", "medida", "valor"].map((name) =>
    heading.indexOf(name),
  ) as [number, number, number];
  const known = evaluar({ nombre, evaluation });
  return new Map(
    rows.flatMap((row) => {
      const id = `${row[sujeto] ?? ""}/${row[medida] ?? ""}`;
      const text = row[valor] ?? "";
      return known.has(id) ? [[id, text === "" ? null : Number(text)] as const] : [];
    }),
  );
}

/** `publicar`: the sheets Resumen and Detalle, read back from the workbook that was written. */
export async function publicar({ nombre, workbook, evaluation }: Muestra): Promise<Dichos> {
  const report = reportOf(evaluation, {
    workbook,
    names: SHEET_NAMES,
    time: "2021-10-15T08:30",
  });
  const book = await readWorkbook(await writeWorkbook(report, "publicado"), nombre);
  if (!book.ok) throw new Error(book.error.type);
  const sheet = (name: string): Sheet => {
    const found = book.value.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const known = evaluar({ nombre, evaluation });
  const said = new Map([
    ...tableIn(sheet(SHEET_NAMES.resumen), (row, heading) =>
      row[heading.indexOf(HEADINGS.nombre)] === REPORT.planLong
        ? "plan"
        : `nodo/${text(row[heading.indexOf(HEADINGS.codigo)])}`,
    ),
    ...tableIn(sheet(SHEET_NAMES.detalle), (row, heading) => {
      const level = row[heading.indexOf(HEADINGS.nivelDelPlan)];
      const code = text(row[heading.indexOf(HEADINGS.codigo)]);
      if (level === REPORT.planLong) return "plan";
      return level === REPORT.meta ? `meta/${code}` : `nodo/${code}`;
    }),
  ]);
  return new Map([...said].filter(([id]) => known.has(id)));
}

/** `informe`, `exportar` and `proyectar` are of the whole plan: of a part of it they say so, and no figure. */
function ofThePlan(puerta: (muestra: Muestra) => Dichos): (muestra: Muestra) => Dichos {
  return (muestra) => (muestra.evaluation.parte === null ? puerta(muestra) : new Map());
}

/** `informe`: what its tables and sentences print of the list of figures. */
function informe({ nombre, evaluation }: Muestra): Dichos {
  const plantilla = readPlantilla(FRASES);
  const written = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!written || !written.ok) throw new Error("the informe cannot be written");
  const known = evaluar({ nombre, evaluation });
  const said = new Map<string, Impreso>();
  for (const { cifra, text: impreso } of written.value.informe.bloques.flatMap(trozosOf))
    if (cifra !== null && known.has(cifra)) said.set(cifra, { impreso: [impreso] });
  return said;
}

/** `proyectar` with nothing assumed: the base that it compares with. */
function proyectar({ nombre, evaluation }: Muestra): Dichos {
  const { plan, nodos } = parsed<{
    readonly plan: Comparado;
    readonly nodos: readonly (NodoJson & Comparado)[];
  }>(
    projectionJson({
      archivo: nombre,
      evaluation,
      nombre: null,
      projected: startProjection(evaluation),
      camino: null,
    }),
  );
  const both = (id: string, { base, proyectado }: Comparado): (readonly [string, Valor])[] => {
    if (JSON.stringify(base) !== JSON.stringify(proyectado))
      throw new Error(`${id}: nothing is assumed, and its projection differs`);
    return nodoDichos(id, base);
  };
  return new Map([
    ...both("plan", plan),
    ...nodos.flatMap((nodo) => both(`nodo/${nodo.codigo}`, nodo)),
  ]);
}

interface Comparado {
  readonly base: NodoJson;
  readonly proyectado: NodoJson;
}

/** The formulas that the pane copies, each calculated as Excel does; a figure without one says so. */
export function celdas({ nombre, workbook, evaluation }: Muestra): Dichos {
  const copiables = copiablesOf(workbook, evaluation);
  const known = evaluar({ nombre, evaluation });
  return new Map(
    cifrasMostradas(evaluation).sujetos.flatMap((sujeto) =>
      sujeto.tipo === "dependencia"
        ? []
        : copiables
            .de(sujeto)
            .flatMap(({ medida, formula }) =>
              formula === null || !known.has(`${sujeto.id}/${medida}`)
                ? []
                : [
                    [
                      `${sujeto.id}/${medida}`,
                      asSaid(medida, calculated(formula, workbook)),
                    ] as const,
                  ],
            ),
    ),
  );
}

function asSaid(medida: string, given: unknown): Valor {
  return medida === "nivel" ? String(given) : Number(given) * (OF_ONE.test(medida) ? 100 : 1);
}

/** What a cell gives as a fraction and `evaluar` as a percentage. */
const OF_ONE = /cumplimiento$|^peso$/;

export const PUERTAS = {
  publicar,
  informe: ofThePlan(informe),
  exportar: ofThePlan(exportar),
  proyectar: ofThePlan(proyectar),
  celdas,
} as const satisfies Record<string, Puerta>;

function parsed<T>(object: object): T {
  return JSON.parse(JSON.stringify(object)) as T;
}

/** Figures of a plan or a node, as JSON has them, by medida. */
export function nodoDichos(
  id: string,
  nodo: Readonly<Record<string, unknown>>,
): (readonly [string, Valor])[] {
  const { conteo, reportado, cuatrienio, dinero, ...own } = shown(nodo) as Partial<
    Readonly<Record<string, Readonly<Record<string, unknown>>>>
  >;
  const { conteo: before, ...rest } = reportado ?? {};
  return [
    ...plainIn(id, "", own, DE_NODO),
    ...plainIn(id, "conteo.", conteo ?? {}),
    ...plainIn(id, "reportado.", rest),
    ...plainIn(id, "reportado.conteo.", (before ?? {}) as Readonly<Record<string, unknown>>),
    ...plainIn(id, "cuatrienio.", cuatrienio ?? {}, ["avance", "cumplimiento"]),
    ...plainIn(id, "dinero.", dinero ?? {}, [
      "apropiacion",
      "compromisos",
      "obligaciones",
      "pagos",
    ]),
  ];
}

/** R1: what nobody reported is shown without result, and says so in place of the nivel. */
function shown(nodo: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (nodo["sinNivel"] !== "sinReporte") return nodo;
  const none = { avance: null, cumplimiento: null, nivel: estadoText("sinReporte") };
  const { reportado } = nodo;
  const before = reportado && { ...(reportado as object), ...none };
  return {
    ...nodo,
    ...none,
    ...("promedioSimple" in nodo && { promedioSimple: null }),
    ...(before !== undefined && { reportado: before }),
  };
}

const DE_NODO: readonly string[] = [
  ...["peso", "ponderador", "programado", "avance", "cumplimiento", "nivel"],
  ...["promedioSimple", "esperado"],
];

function plainIn(
  id: string,
  before: string,
  values: Readonly<Record<string, unknown>>,
  names: readonly string[] = Object.keys(values),
): (readonly [string, Valor])[] {
  return names.flatMap((name) =>
    name in values ? [[`${id}/${before}${name}`, values[name] as Valor] as const] : [],
  );
}

function metaDichos(id: string, meta: NodoJson): (readonly [string, Valor])[] {
  const cuatrienio = meta["cuatrienio"] as Readonly<Record<string, Valor>>;
  return [
    [`${id}/programadoFisico`, meta["programado"] as Valor],
    [`${id}/ejecutadoFisico`, meta["ejecutado"] as Valor],
    ...plainIn(id, "", meta, ["bruto", "cumplimiento"]),
    [`${id}/metaCuatrienio`, cuatrienio["programado"] ?? null],
    [`${id}/cuatrienio.ejecutadoFisico`, cuatrienio["ejecutado"] ?? null],
    ...plainIn(id, "cuatrienio.", cuatrienio, ["bruto", "cumplimiento"]),
  ];
}

/** RFC 4180, as far as our own files go. */
function linesOf(csv: string): readonly (readonly string[])[] {
  return csv
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
}

/** The table of a sheet that begins with the heading «Código»: its figures, down to the first empty row. */
function tableIn(
  { rows }: Sheet,
  idOf: (row: readonly CellValue[], heading: readonly CellValue[]) => string,
): (readonly [string, Valor])[] {
  const top = rows.findIndex((row) => row.includes(HEADINGS.codigo));
  const heading = rows[top] ?? [];
  const said: (readonly [string, Valor])[] = [];
  const times = new Map<string, number>();
  for (const row of rows.slice(top + 1)) {
    if (row[heading.indexOf(HEADINGS.cumplimiento)] == null) break;
    const own = idOf(row, heading);
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    // A code may repeat (R14): its second is that of the list of figures.
    const id = time === 1 ? own : `${own} (${time})`;
    for (const [name, medida, scale] of PUBLISHED) {
      const cell = row[heading.indexOf(name)];
      if (cell == null || cell === "") continue;
      said.push([`${id}/${medida}`, cell === REPORT.none ? null : valueOf(cell, scale)]);
    }
  }
  return said;
}

function valueOf(cell: CellValue, scale: number): Valor {
  return typeof cell === "number" ? cell * scale : text(cell);
}

function text(cell: CellValue | undefined): string {
  return cell == null ? "" : String(cell);
}

const PUBLISHED: readonly (readonly [heading: string, medida: Medida | "nivel", scale: number])[] =
  [
    [HEADINGS.peso, "peso", 100],
    [HEADINGS.programado, "programado", 1],
    [HEADINGS.avance, "avance", 1],
    [HEADINGS.cumplimiento, "cumplimiento", 100],
    [HEADINGS.nivel, "nivel", 1],
    [HEADINGS.nivelOEstado, "nivel", 1],
    [HEADINGS.metas, "conteo.metas", 1],
    [HEADINGS.programadas, "conteo.programadas", 1],
    [HEADINGS.conEjecucion, "conteo.conEjecucion", 1],
    [HEADINGS.sinEjecucion, "conteo.sinEjecucion", 1],
    [HEADINGS.sinReporte, "conteo.sinReporte", 1],
    [HEADINGS.noProgramadas, "conteo.noProgramadas", 1],
    [HEADINGS.noArmonizadas, "conteo.noArmonizadas", 1],
    [HEADINGS.avanceReportado, "reportado.avance", 1],
    [HEADINGS.cumplimientoReportado, "reportado.cumplimiento", 100],
    [HEADINGS.avanceDelCuatrienio, "cuatrienio.avance", 1],
    [HEADINGS.cumplimientoDelCuatrienio, "cuatrienio.cumplimiento", 100],
    [HEADINGS.programadoFisico, "programadoFisico", 1],
    [HEADINGS.ejecutadoFisico, "ejecutadoFisico", 1],
  ];

function trozosOf(bloque: Bloque): readonly Trozo[] {
  switch (bloque.type) {
    case "tabla":
      return bloque.filas.flat();
    case "parrafo":
    case "vineta":
      return bloque.trozos;
    case "titulo":
    case "grafica":
      return [];
  }
}
