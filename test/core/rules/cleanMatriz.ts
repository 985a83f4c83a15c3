import { a1 } from "../../../src/core/grid/a1";
import {
  cellKey,
  type CellValue,
  type Sheet,
  type WorkbookSnapshot,
} from "../../../src/core/grid/grid";
import { sheet } from "../../cases/recognitionCase";

/** Headings of the matriz, in order; the key is how a fault says where it is planted. */
const HEADINGS = {
  codigo: "Código meta",
  linea: "Línea estratégica",
  componente: "Componente",
  meta: "Meta de producto",
  indicador: "Indicador de producto",
  unidad: "Unidad de medida",
  lineaBase: "Línea base",
  metaCuatrienio: "Meta cuatrienio",
  tipo: "Tipo de meta",
  responsable: "Responsable",
  bpin: "Código BPIN",
  producto: "Código producto MGA",
  indicadorMga: "Código indicador MGA",
  p2020: "Programado 2020",
  p2021: "Programado 2021",
  p2022: "Programado 2022",
  p2023: "Programado 2023",
  pt1: "Programado I trimestre 2021",
  pt2: "Programado II trimestre 2021",
  pt3: "Programado III trimestre 2021",
  pt4: "Programado IV trimestre 2021",
  t1: "Ejecutado I trimestre 2021",
  t2: "Ejecutado II trimestre 2021",
  t3: "Ejecutado III trimestre 2021",
  t4: "Ejecutado IV trimestre 2021",
  ejecutado: "Ejecutado 2021",
  avance: "% de avance 2021",
  apropiacion: "Apropiación definitiva",
  compromisos: "Compromisos",
  obligaciones: "Obligaciones",
  pagos: "Pagos",
  propios: "Prog Recursos Propios",
  sgp: "Prog SGP Educación",
  total: "Prog Total",
  ejecPropios: "Ejec Recursos Propios",
  ejecSgp: "Ejec SGP Educación",
  ejecTotal: "Ejec Total",
  actividades: "Actividades realizadas",
  logros: "Logros obtenidos",
  evidencias: "Evidencias",
} as const;

export type ColumnKey = keyof typeof HEADINGS;
const KEYS = Object.keys(HEADINGS) as readonly ColumnKey[];
const HEADER_ROW = 2;

/** 24 metas: code | meta | indicador | unidad | LB | MC | tipo | programado 2020–2023 | programado T1–T4 | ejecutado T1–T3 | ejecutado. */
const METAS = `
1.1.1 | Dotar 40 sedes educativas con material de lectura | Sedes educativas dotadas | Sedes | 0 | 40 | Incremento | 10 10 10 10 | 2 3 3 2 | 2 3 2 | 7
1.1.2 | Formar 120 docentes en lectura crítica | Docentes formados | Docentes | 0 | 120 | Incremento | 30 30 30 30 | 5 10 10 5 | 4 9 8 | 21
1.1.3 | Mantener 6 bandas escolares en funcionamiento | Bandas escolares en funcionamiento | Bandas | 6 | 6 | Mantenimiento | 6 6 6 6 | 6 6 6 6 | 5 6 4 | 5
1.1.4 | Ampliar a 20 las rutas de transporte escolar | Rutas de transporte escolar en operación | Rutas | 10 | 20 | Acumulado | 12 15 18 20 | - - - - | - - 14 | 14
1.2.1 | Vacunar 800 niños menores de cinco años | Niños vacunados | Niños | 0 | 800 | Incremento | 200 200 200 200 | 50 50 50 50 | 40 45 30 | 115
1.2.2 | Reducir a 20 los casos anuales de dengue | Casos de dengue notificados | Casos | 40 | 20 | Reducción | 35 30 25 20 | - - - - | - - 33 | 33
1.2.3 | Atender el 100 % de las gestantes inscritas | Porcentaje de gestantes atendidas | Porcentaje | 1 | 1 | Mantenimiento | 1 1 1 1 | 1 1 1 1 | 0.75 0.8 0.7 | 0.75
1.2.4 | Realizar 16 jornadas de salud oral | Jornadas de salud oral realizadas | Jornadas | 0 | 16 | Incremento | 4 4 4 4 | 1 1 1 1 | 1 1 1 | 3
2.1.1 | Pavimentar 8 kilómetros de vías urbanas | Kilómetros de vías pavimentados | Kilómetros | 0 | 8 | Incremento | 2 2 2 2 | 0.5 0.5 0.5 0.5 | 0.2 0.4 0.3 | 0.9
2.1.2 | Mantener 30 kilómetros de vías terciarias | Kilómetros de vías mantenidos | Kilómetros | 30 | 30 | Mantenimiento | 30 30 30 30 | 30 30 30 30 | 20 25 15 | 20
2.1.3 | Construir 12 andenes en el casco urbano | Andenes construidos | Andenes | 0 | 12 | Incremento | 3 4 3 2 | 1 1 1 1 | 0 0 0 | 0
2.1.4 | Instalar 200 luminarias de bajo consumo | Luminarias instaladas | Luminarias | 0 | 200 | Incremento | 50 50 50 50 | 10 15 15 10 | 8 12 10 | 30
2.2.1 | Sembrar 4000 árboles nativos en rondas hídricas | Árboles sembrados | Árboles | 0 | 4000 | Incremento | 1000 1000 1000 1000 | 200 300 300 200 | 150 200 250 | 600
2.2.2 | Recuperar el 80 % de los residuos aprovechables | Porcentaje de residuos recuperados | Porcentaje | 0.8 | 0.8 | Mantenimiento | 0.8 0.8 0.8 0.8 | 0.8 0.8 0.8 0.8 | 0.4 0.5 0.3 | 0.4
2.2.3 | Proteger a 60 las hectáreas de nacimientos de agua | Hectáreas de nacimientos protegidas | Hectáreas | 30 | 60 | Acumulado | 35 45 50 60 | - - - - | - - 38 | 38
2.2.4 | Formar 24 guardianes del páramo | Guardianes formados | Guardianes | 0 | 24 | Incremento | 6 6 6 6 | 1 2 2 1 | 1 1 1 | 3
3.1.1 | Apoyar 80 emprendimientos con capital semilla | Emprendimientos apoyados | Emprendimientos | 0 | 80 | Incremento | 20 20 20 20 | 4 6 6 4 | 4 5 5 | 14
3.1.2 | Realizar 20 ferias agropecuarias | Ferias agropecuarias realizadas | Ferias | 0 | 20 | Incremento | 5 5 5 5 | 1 1 2 1 | 1 1 1 | 3
3.1.3 | Certificar 32 prestadores de servicios turísticos | Prestadores certificados | Prestadores | 0 | 32 | Incremento | 8 8 8 8 | 2 2 2 2 | 2 2 2 | 6
3.1.4 | Publicar 4 guías de rutas turísticas | Guías publicadas | Guías | 0 | 4 | Incremento | 2 0 1 1 | - - - - | - - - | -
3.2.1 | Capacitar 200 servidores públicos en atención al ciudadano | Servidores capacitados | Servidores | 0 | 200 | Incremento | 50 50 50 50 | 10 15 15 10 | 9 14 13 | 36
3.2.2 | Digitalizar 48 trámites del portal municipal | Trámites digitalizados | Trámites | 0 | 48 | Incremento | 12 12 12 12 | 3 3 3 3 | 2 3 3 | 8
3.2.3 | Celebrar 16 audiencias de rendición de cuentas | Audiencias celebradas | Audiencias | 0 | 16 | Incremento | 4 4 4 4 | 1 1 1 1 | 0 0 0 | 0
3.2.4 | Mantener 9 comités del modelo integrado en operación | Comités en operación | Comités | 9 | 9 | Mantenimiento | 9 9 9 9 | 9 9 9 9 | 6 8 7 | 7
`;

const LINEAS = ["1. Bienestar social", "2. Territorio sostenible", "3. Desarrollo y gobierno"];
const COMPONENTES: Readonly<Record<string, string>> = {
  "1.1": "1. Educación",
  "1.2": "2. Salud",
  "2.1": "1. Infraestructura",
  "2.2": "2. Ambiente",
  "3.1": "1. Economía",
  "3.2": "2. Gobierno",
};
const RESPONSABLES: Readonly<Record<string, string>> = {
  "1.1": "Secretaría de Educación",
  "1.2": "Secretaría de Salud",
  "2.1": "Secretaría de Obras Públicas",
  "2.2": "Secretaría de Ambiente",
  "3.1": "Secretaría de Desarrollo Económico",
  "3.2": "Secretaría de Gobierno",
};

export type Row = Partial<Record<ColumnKey, CellValue>>;

/** A workbook on the drawing board: faults are planted in it before it is built. */
export interface Draft {
  readonly rows: Row[];
  /** Rows below the metas, such as those of totals. */
  readonly after: Row[];
  /** Headings to write instead of the usual ones; `null` leaves the column out. */
  readonly headings: Partial<Record<ColumnKey, string | null>>;
  /** Formulas to write instead of the usual ones; `null` is a typed constant. */
  readonly formulas: Map<string, string | null>;
  readonly uncalculated: Set<string>;
  readonly formats: Map<string, string>;
  registro: CellValue[][] | null;
  pesos: CellValue[][] | null;
  ponderadores: CellValue[][];
}

/** The row of a meta. */
export function row(draft: Draft, codigo: string): Row {
  const found = draft.rows.find((one) => one.codigo === codigo);
  if (!found) throw new Error(`no meta ${codigo} in the draft`);
  return found;
}

/** The name under which formulas and formats of a cell are kept. */
export function slot(codigo: string, key: ColumnKey): string {
  return `${codigo} ${key}`;
}

export function cleanDraft(): Draft {
  const rows = METAS.trim().split("\n").map(rowOf);
  return {
    rows,
    after: [{ codigo: "Total plan", total: 230_000_000, ejecTotal: 168_000_000 }],
    headings: {},
    formulas: new Map(),
    uncalculated: new Set(),
    formats: new Map(),
    registro: rows.map(({ bpin, codigo }) => [bpin ?? null, codigo ?? null]),
    pesos: [
      [LINEAS[0]!, 50],
      [LINEAS[1]!, 30],
      [LINEAS[2]!, 20],
    ],
    ponderadores: [[2021, 0.25]],
  };
}

function rowOf(line: string): Row {
  const [
    codigo,
    meta,
    indicador,
    unidad,
    lineaBase,
    metaCuatrienio,
    tipo,
    years,
    promised,
    done,
    ejecutado,
  ] = line.split("|").map((part) => part.trim());
  const [p2020, p2021, p2022, p2023] = numbers(years!);
  const [pt1, pt2, pt3, pt4] = numbers(promised!);
  const [t1, t2, t3] = numbers(done!);
  const node = codigo!.slice(0, 3);
  const [total] = numbers(ejecutado!);
  const isProgrammed = p2021 !== 0;
  const isExecuted = (total ?? 0) > 0;
  const product = `22010${node.replace(".", "")}`;
  return {
    codigo: codigo!,
    linea: LINEAS[Number(codigo![0]) - 1]!,
    componente: COMPONENTES[node]!,
    meta: meta!,
    indicador: indicador!,
    unidad: unidad!,
    lineaBase: Number(lineaBase),
    metaCuatrienio: Number(metaCuatrienio),
    tipo: tipo!,
    responsable: RESPONSABLES[node]!,
    bpin: `202125758${node.replace(".", "").padStart(4, "0")}`,
    producto: product,
    indicadorMga: `${product}00`,
    p2020: p2020!,
    p2021: p2021!,
    p2022: p2022!,
    p2023: p2023!,
    pt1: pt1!,
    pt2: pt2!,
    pt3: pt3!,
    pt4: pt4!,
    t1: t1!,
    t2: t2!,
    t3: t3!,
    t4: null,
    ejecutado: total!,
    avance: isProgrammed && isExecuted ? Number(total) / p2021! : null,
    ...money(isProgrammed, isExecuted),
    ...(isExecuted && {
      actividades: "Contrato, acta de inicio y entregas en sitio.",
      logros: `${meta!}: avance según lo previsto.`,
      evidencias: `Carpeta 2021/${codigo!}`,
    }),
  };
}

function money(isProgrammed: boolean, isExecuted: boolean): Row {
  const million = 1_000_000;
  return {
    apropiacion: isProgrammed ? 10 * million : 0,
    compromisos: isExecuted ? 9 * million : 0,
    obligaciones: isExecuted ? 8 * million : 0,
    pagos: isExecuted ? 7 * million : 0,
    propios: isProgrammed ? 6 * million : 0,
    sgp: isProgrammed ? 4 * million : 0,
    total: isProgrammed ? 10 * million : 0,
    ejecPropios: isExecuted ? 5 * million : 0,
    ejecSgp: isExecuted ? 3 * million : 0,
    ejecTotal: isExecuted ? 8 * million : 0,
  };
}

function numbers(text: string): readonly (number | null)[] {
  return text.split(/\s+/).map((part) => (part === "-" ? null : Number(part)));
}

/** The workbook that a draft describes, as Excel would have calculated it. */
export function build(draft: Draft): WorkbookSnapshot {
  const keys = KEYS.filter((key) => draft.headings[key] !== null);
  const columnOf = (key: ColumnKey): number => keys.indexOf(key);
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const uncalculated = new Set<number>();
  const body = [...draft.rows, ...draft.after].map((one, index) => {
    const rowIndex = HEADER_ROW + 1 + index;
    const cells = keys.map((key): CellValue => one[key] ?? null);
    for (const [key, first, last] of SUMS) {
      const name = slot(String(one.codigo), key);
      const usual =
        index < draft.rows.length && columnOf(key) >= 0
          ? `=SUM(${a1(rowIndex, columnOf(first))}:${a1(rowIndex, columnOf(last))})`
          : null;
      const formula = draft.formulas.has(name) ? draft.formulas.get(name)! : usual;
      if (formula !== null) formulas.set(cellKey(rowIndex, columnOf(key)), formula);
    }
    keys.forEach((key, column) => {
      const format = draft.formats.get(slot(String(one.codigo), key));
      if (format) formats.set(cellKey(rowIndex, column), format);
      if (draft.uncalculated.has(slot(String(one.codigo), key))) {
        uncalculated.add(cellKey(rowIndex, column));
        cells[column] = null;
      }
    });
    return cells;
  });
  const rows = [
    ["Matriz de seguimiento del plan de desarrollo"],
    ["Vigencia 2021, con corte al 30 de septiembre de 2021"],
    keys.map((key): CellValue => draft.headings[key] ?? HEADINGS[key]),
    ...body,
  ];
  const matriz: Sheet = { ...sheet("Matriz", "| x"), rows, formulas, formats, uncalculated };
  return { name: "matriz.xlsx", remembered: null, sheets: [matriz, ...tables(draft)] };
}

const SUMS = [
  ["total", "propios", "sgp"],
  ["ejecTotal", "ejecPropios", "ejecSgp"],
] as const;

function tables({ registro, pesos, ponderadores }: Draft): Sheet[] {
  const table = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({
    ...sheet(name, "| x"),
    rows,
  });
  const known =
    registro === null ? [] : [table("Proyectos", [["BPIN", "Código de la meta"], ...registro])];
  const weights = pesos === null ? [] : [["Línea estratégica", "Peso"], ...pesos, []];
  return [
    ...known,
    table("Ponderadores", [...weights, ["Vigencia", "Ponderador"], ...ponderadores]),
  ];
}

/** "Matriz!A4" of a meta's cell, whatever columns were left out; also of rows below the metas. */
export function cellOf(draft: Draft, codigo: string, key: ColumnKey, which = 0): string {
  const keys = KEYS.filter((one) => draft.headings[one] !== null);
  const index = [...draft.rows, ...draft.after].flatMap((one, at) =>
    one.codigo === codigo ? [at] : [],
  )[which];
  if (index === undefined) throw new Error(`no row ${codigo} in the draft`);
  return `Matriz!${a1(HEADER_ROW + 1 + index, keys.indexOf(key))}`;
}
