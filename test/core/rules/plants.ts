import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import {
  build,
  cellOf,
  cleanDraft,
  row,
  slot,
  type ColumnKey,
  type Draft,
  type Row,
} from "./cleanMatriz";
import { PLANTS_IN_BOOKS } from "./plantsInBooks";
import { officialBook, officialRows, type OfficialRow } from "./officialMatriz";

/** A fault of one kind in an otherwise clean matriz, and all that must be said of it. */
export interface Plant {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  /** "tipo celda", or "tipo" alone for a finding about the whole workbook. */
  readonly expected: readonly string[];
}

type Where =
  readonly [tipo: string] | readonly [tipo: string, codigo: string, key: ColumnKey, which?: number];

function plant(name: string, change: (draft: Draft) => void, ...where: readonly Where[]): Plant {
  const draft = cleanDraft();
  change(draft);
  const expected = where.map(([tipo, codigo, key, which]) =>
    codigo === undefined ? tipo : `${tipo} ${cellOf(draft, codigo, key!, which)}`,
  );
  return { name, workbook: build(draft), expected };
}

/** Writes over cells of one meta. */
function set(codigo: string, cells: Row): (draft: Draft) => void {
  return (draft) => void Object.assign(row(draft, codigo), cells);
}

function copyOf(draft: Draft, codigo: string, cells: Row): void {
  draft.rows.splice(draft.rows.indexOf(row(draft, codigo)) + 1, 0, {
    ...row(draft, codigo),
    ...cells,
  });
}

function everywhere(draft: Draft, change: (row: Row) => void): void {
  draft.rows.forEach(change);
}

const MILLION = 1_000_000;

const AMOUNTS: readonly Plant[] = [
  plant("an execution of 150 %", set("2.1.4", { t3: 55, ejecutado: 75 }), [
    "sobreEjecucion",
    "2.1.4",
    "ejecutado",
  ]),
  plant("an execution in another unit", set("2.1.1", { t3: 899.4, ejecutado: 900 }), [
    "posibleErrorDeUnidad",
    "2.1.1",
    "ejecutado",
  ]),
  plant(
    "a negative execution",
    set("3.1.1", {
      ejecutado: -14,
      actividades: null,
      logros: null,
      evidencias: null,
      obligaciones: 0,
      pagos: 0,
      ejecPropios: 0,
      ejecSgp: 0,
      ejecTotal: 0,
    }),
    ["valorNegativo", "3.1.1", "ejecutado"],
    ["subtotalDistinto", "Total plan", "ejecTotal"],
  ),
  plant(
    "a negative programme",
    set("3.1.4", { p2021: -1, ejecutado: null }),
    ["valorNegativo", "3.1.4", "p2021"],
    ["programacionNoCuadra", "3.1.4", "metaCuatrienio"],
  ),
  plant("an execution in words", set("1.2.1", { ejecutado: "ciento quince niños" }), [
    "valorIlegible",
    "1.2.1",
    "ejecutado",
  ]),
  plant("an error in a cell", set("1.2.1", { ejecutado: "#REF!" }), [
    "celdaConError",
    "1.2.1",
    "ejecutado",
  ]),
  plant(
    "a formula without its result",
    (draft) => void draft.uncalculated.add(slot("1.2.4", "ejecutado")),
    ["formulasSinCalcular", "1.2.4", "ejecutado"],
  ),
  plant("a blank programme", set("3.1.4", { p2021: null }), [
    "noProgramadaPresunta",
    "3.1.4",
    "p2021",
  ]),
  plant("executed while not programmed", set("3.1.4", { ejecutado: 1 }), [
    "ejecutadaSinProgramar",
    "3.1.4",
    "ejecutado",
  ]),
  plant("a 0 reported while not programmed, which is no execution", set("3.1.4", { ejecutado: 0 })),
  plant(
    "quarters that are running totals",
    set("2.1.4", { t1: 20, t2: 30, t3: 45, ejecutado: 45 }),
    ["trimestresAcumulados"],
  ),
  plant("R28: a total that its quarters contradict", set("2.1.4", { ejecutado: 41 }), [
    "totalContradicho",
    "2.1.4",
    "ejecutado",
  ]),
  plant("a reduction without línea base", set("1.2.2", { lineaBase: null }), [
    "sinLineaBase",
    "1.2.2",
    "codigo",
  ]),
  plant(
    "years that do not add up to the meta del cuatrienio",
    set("2.2.4", { metaCuatrienio: 90 }),
    ["programacionNoCuadra", "2.2.4", "metaCuatrienio"],
  ),
  plant(
    "a label in the opposite sense",
    (draft) =>
      everywhere(draft, (one) => one.tipo === "Incremento" && (one.tipo = "Acumulativo creciente")),
    ["tipoContradicho"],
  ),
  plant(
    "R22: all the year's promise kept by March",
    set("2.1.4", { t1: 50, t2: 0, t3: 0, ejecutado: 50 }),
    ["cumplidaEnPrimerTrimestre", "2.1.4", "t1"],
  ),
  plant("a year left to its last quarter", set("2.1.3", { pt1: 0, pt2: 0, pt3: 1, pt4: 3 }), [
    "programaAlCierre",
    "2.1.3",
    "codigo",
  ]),
];

const PERCENTAGES: readonly Plant[] = [
  plant("one percentage of 0 to 100 among fractions", set("1.1.1", { avance: 70 }), [
    "escalaMezclada",
    "1.1.1",
    "avance",
  ]),
  plant(
    "one fraction among percentages of 0 to 100",
    (draft) => {
      everywhere(draft, (one) => typeof one.avance === "number" && (one.avance *= 100));
      set("3.2.1", { avance: 0.72 })(draft);
    },
    ["escalaMezclada", "3.2.1", "avance"],
  ),
  plant(
    "a percentage programmed over 100 and executed over 1",
    (draft) => {
      for (const codigo of ["1.2.3", "2.2.2"])
        set(codigo, {
          lineaBase: 80,
          metaCuatrienio: 80,
          p2020: 80,
          p2021: 80,
          p2022: 80,
          p2023: 80,
          pt1: 80,
          pt2: 80,
          pt3: 80,
          pt4: 80,
          t1: 40,
          t2: 50,
          t3: 30,
          ejecutado: 40,
          avance: 0.5,
        })(draft);
      set("1.2.3", { ejecutado: 0.75, t1: 0.75, t2: 0.8, t3: 0.7, avance: 0.75 / 80 })(draft);
    },
    ["escalaDistinta", "1.2.3", "ejecutado"],
    ["escalaMezclada", "1.2.3", "ejecutado"],
    ["escalaMezclada", "1.2.3", "t1"],
    ["escalaMezclada", "1.2.3", "t2"],
    ["escalaMezclada", "1.2.3", "t3"],
  ),
];

const WEIGHTS: readonly Plant[] = [
  plant("weights that add up to 95", (draft) => void (draft.pesos![2]![1] = 15), ["pesosNoSuman"]),
  plant("a línea without weight", (draft) => void draft.pesos!.pop(), ["pesosIncompletos"]),
  plant(
    "weights of some componentes and not of their siblings",
    (draft) => void draft.pesos!.push(["1. Infraestructura", 40]),
    ["pesosIncompletos", "2.1.1", "codigo"],
  ),
  plant(
    "weights in two scales",
    (draft) => void (draft.pesos![0]![1] = 0.5),
    ["pesosMezclados"],
    ["pesosIguales"],
  ),
  plant("no weights at all", (draft) => void (draft.pesos = null), ["pesosIguales"]),
];

const PROJECTS: readonly Plant[] = [
  plant("a project that does not hold the meta", (draft) => void draft.registro!.splice(0, 1), [
    "proyectoSinMeta",
    "1.1.1",
    "bpin",
  ]),
  plant("a project that is not in the bank", set("1.2.1", { bpin: "2021257580999" }), [
    "bpinDesconocido",
    "1.2.1",
    "bpin",
  ]),
  plant("a BPIN of twelve digits", set("1.2.1", { bpin: "202125758001" }), [
    "bpinMalFormado",
    "1.2.1",
    "bpin",
  ]),
  plant("a BPIN that became a float", set("1.2.1", { bpin: "2.02126E+12" }), [
    "bpinMalFormado",
    "1.2.1",
    "bpin",
  ]),
  plant("an execution without project", set("1.2.1", { bpin: null }), [
    "sinProyecto",
    "1.2.1",
    "bpin",
  ]),
  plant("a programmed meta without project", set("2.1.3", { bpin: "N/A" }), [
    "programadaSinBpin",
    "2.1.3",
    "bpin",
  ]),
  plant(
    "R22: a project of the neighbouring municipality",
    (draft) => {
      set("1.2.1", { bpin: "2021258990012" })(draft);
      draft.registro!.push(["2021258990012", "1.2.1"]);
    },
    ["bpinAjeno", "1.2.1", "bpin"],
  ),
  plant("no registry", (draft) => void (draft.registro = null), ["sinRegistro"]),
  plant("R22: an indicator of another product", set("2.2.1", { indicadorMga: "320200500" }), [
    "codigoMgaNoCorresponde",
    "2.2.1",
    "indicadorMga",
  ]),
];

const ROWS: readonly Plant[] = [
  plant("a meta twice with the same values", (draft) => copyOf(draft, "2.1.4", {}), [
    "metaRepetida",
    "2.1.4",
    "codigo",
    1,
  ]),
  plant(
    "a meta twice with another ejecutado",
    (draft) => copyOf(draft, "2.1.4", { ejecutado: 41 }),
    ["metaEnConflicto", "2.1.4", "codigo", 1],
  ),
  plant("a meta twice with another programado", (draft) => copyOf(draft, "2.1.4", { p2021: 60 }), [
    "metaEnConflicto",
    "2.1.4",
    "codigo",
    1,
  ]),
  plant(
    "two metas with one code",
    (draft) => {
      set("2.1.3", { codigo: "2.1.4", bpin: row(draft, "2.1.4").bpin! })(draft);
    },
    ["metaRepetida", "2.1.4", "codigo", 1],
  ),
  plant("one meta with two codes", set("3.1.3", { meta: "Realizar 20 ferias agropecuarias" }), [
    "metaConOtroCodigo",
    "3.1.3",
    "codigo",
  ]),
  plant(
    "R22: a code of another node",
    (draft) => {
      set("3.2.2", { codigo: "1.2.9" })(draft);
      draft.registro!.push([row(draft, "1.2.9").bpin!, "1.2.9"]);
    },
    ["codigoFueraDeNodo", "1.2.9", "codigo"],
  ),
  plant(
    "a row that begins a línea and names no componente",
    (draft) => set("2.1.1", { componente: null })(draft),
    ["sinJerarquia", "2.1.1", "codigo"],
  ),
];

const MONEY: readonly Plant[] = [
  plant("R16: more committed than appropriated", set("1.1.2", { compromisos: 12 * MILLION }), [
    "dineroFueraDeOrden",
    "1.1.2",
    "compromisos",
  ]),
  plant("R16: more obligated than committed", set("1.1.2", { obligaciones: 9.5 * MILLION }), [
    "dineroFueraDeOrden",
    "1.1.2",
    "obligaciones",
  ]),
  plant("R16: more paid than obligated", set("1.1.2", { pagos: 8.5 * MILLION }), [
    "dineroFueraDeOrden",
    "1.1.2",
    "pagos",
  ]),
  plant(
    "R16: sources that do not add up to what is programmed",
    set("1.1.2", { propios: 5 * MILLION }),
    ["fuentesNoSuman", "1.1.2", "total"],
  ),
  plant(
    "R16: sources that do not add up to what was executed",
    set("1.1.2", { ejecSgp: 2 * MILLION }),
    ["fuentesNoSuman", "1.1.2", "ejecTotal"],
  ),
  plant(
    "R22: money obligated where nothing was done",
    set("2.1.3", { compromisos: 9 * MILLION, obligaciones: 4 * MILLION }),
    ["gastoSinAvance", "2.1.3", "obligaciones"],
  ),
  plant(
    "R22: resources executed where nothing was done",
    (draft) => {
      set("2.1.3", { ejecPropios: 2 * MILLION, ejecTotal: 2 * MILLION })(draft);
      draft.after[0]!.ejecTotal = 170 * MILLION;
    },
    ["gastoSinAvance", "2.1.3", "ejecTotal"],
  ),
];

const WORDS: readonly Plant[] = [
  plant("R22: an advance that nobody tells of", set("1.1.3", { actividades: null, logros: "-" }), [
    "avanceSinNarrativa",
    "1.1.3",
    "actividades",
  ]),
  plant("R22: an advance without evidence", set("1.1.3", { evidencias: "N/A" }), [
    "avanceSinEvidencia",
    "1.1.3",
    "evidencias",
  ]),
  plant(
    "R22: a whole column of evidence left blank",
    (draft) => everywhere(draft, (one) => void (one.evidencias = null)),
    ["avanceSinEvidencia", "1.1.1", "evidencias"],
  ),
  plant(
    "a meta that promises to manage",
    set("2.1.4", { meta: "Gestionar ante la Gobernación la modernización del alumbrado" }),
    ["metaDeGestion", "2.1.4", "codigo"],
  ),
  plant(
    "a meta that promises to coordinate",
    set("1.2.4", {
      meta: "Coordinar acciones con la red hospitalaria",
      indicador: "Gestiones realizadas",
      unidad: "Número",
    }),
    ["metaDeGestion", "1.2.4", "codigo"],
  ),
];

/** Nothing done in so many metas of one kind. */
function idle(...codigos: readonly string[]): (draft: Draft) => void {
  return (draft) => {
    for (const codigo of codigos) {
      set(codigo, {
        t1: 0,
        t2: 0,
        t3: 0,
        ejecutado: 0,
        avance: null,
        compromisos: 0,
        obligaciones: 0,
        pagos: 0,
        ejecPropios: 0,
        ejecSgp: 0,
        ejecTotal: 0,
        actividades: null,
        logros: null,
        evidencias: null,
      })(draft);
      draft.after[0]!.ejecTotal = Number(draft.after[0]!.ejecTotal) - 8 * MILLION;
    }
  };
}

const WARNINGS: readonly Plant[] = [
  plant("a línea where little has begun", idle("2.1.1", "2.1.4", "2.2.3", "2.2.4"), [
    "sinEjecucionAlta",
    "2.1.1",
    "codigo",
  ]),
  plant(
    "a dependencia where little has begun",
    (draft) => {
      for (const codigo of ["2.1.1", "2.2.1", "2.2.3"])
        set(codigo, { responsable: "Secretaría de Gobierno" })(draft);
      idle("3.2.2", "2.1.1", "2.2.1")(draft);
    },
    ["sinEjecucionAlta", "2.1.1", "codigo"],
  ),
  plant(
    "a plan where little has begun",
    (draft) =>
      idle(
        "1.1.1",
        "1.1.2",
        "1.2.1",
        "1.2.3",
        "2.1.1",
        "2.1.4",
        "2.2.1",
        "2.2.2",
        "3.1.1",
        "3.1.2",
        "3.2.1",
        "3.2.2",
      )(draft),
    ["sinEjecucionAlta"],
  ),
  plant(
    "a cumplimiento between two official ranges",
    (draft) => {
      // 111 of 200 is 55,5 %, between Bajo and Aceptable, in all of línea 3.
      const kept = {
        tipo: "Mantenimiento",
        lineaBase: 200,
        metaCuatrienio: 200,
        p2020: 200,
        p2021: 200,
        p2022: 200,
        p2023: 200,
        pt1: 200,
        pt2: 200,
        pt3: 200,
        pt4: 200,
        t1: 100,
        t2: 122,
        t3: 111,
        ejecutado: 111,
        avance: 0.555,
      };
      const told = {
        actividades: "Visitas técnicas.",
        logros: "Según lo previsto.",
        evidencias: "Carpeta 2021",
      };
      for (const { codigo, linea, p2021 } of draft.rows)
        if (String(linea).startsWith("3.") && p2021 !== 0)
          set(String(codigo), { ...kept, ...told })(draft);
      // The one that had not begun does now, and spends.
      set("3.2.3", {
        compromisos: 9 * MILLION,
        obligaciones: 8 * MILLION,
        pagos: 7 * MILLION,
        ejecPropios: 5 * MILLION,
        ejecSgp: 3 * MILLION,
        ejecTotal: 8 * MILLION,
      })(draft);
      draft.after[0]!.ejecTotal = 176 * MILLION;
    },
    ["enBrecha", "3.1.1", "codigo"],
    ["enBrecha", "3.1.1", "codigo"],
    ["enBrecha", "3.2.1", "codigo"],
  ),
];

const FORMULAS: readonly Plant[] = [
  plant(
    "a formula that sums another row",
    (draft) => void draft.formulas.set(slot("1.1.4", "total"), "=SUM(AF4:AG4)"),
    ["formulasDistintas", "1.1.4", "total"],
  ),
  plant(
    "a total typed over its formula",
    (draft) => void draft.formulas.set(slot("1.1.4", "ejecTotal"), null),
    ["constantesEntreFormulas", "1.1.4", "ejecTotal"],
  ),
  plant(
    "a total of the plan that is not its avance",
    (draft) => void (draft.after[0]!.avance = 0.71),
    ["subtotalDistinto", "Total plan", "avance"],
  ),
  plant(
    "a subtotal of a línea that is not its avance",
    (draft) => void draft.after.push({ codigo: "Subtotal 2. Territorio sostenible", avance: 0.6 }),
    ["subtotalDistinto", "Subtotal 2. Territorio sostenible", "avance"],
  ),
  plant(
    "a total of money that is not its sum",
    (draft) => void (draft.after[0]!.total = 231 * MILLION),
    ["subtotalDistinto", "Total plan", "total"],
  ),
];

function official(
  name: string,
  change: (rows: OfficialRow[]) => void,
  ...expected: readonly string[]
): Plant {
  const rows = officialRows();
  change(rows);
  return { name, workbook: officialBook(rows), expected };
}

const STRUCTURE: readonly Plant[] = [
  official(
    "a meta of the plan is missing",
    (rows) => void rows.splice(3, 1),
    "metasDeNodo Plan!A2",
  ),
  official(
    "a meta that the plan does not have",
    (rows) =>
      void rows.splice(14, 0, [
        "I.A.1.15",
        ...rows[0]!.slice(1, 4),
        "Entregar un producto más a la comunidad",
        4,
        3,
      ]),
    "metasDeNodo Plan!A2",
  ),
  official(
    "an escenario de apuesta that the plan does not have",
    (rows) => {
      for (const one of rows.slice(0, 14)) one[3] = "1. Tecnología para la convivencia ciudadana";
    },
    "nodoFueraDelPlan Plan!A2",
    "nodoAusente Plan!A2",
  ),
  official(
    "an escenario de apuesta left out",
    (rows) => void rows.splice(26, 2),
    "nodoAusente Plan!A2",
  ),
  official(
    "a code under another escenario",
    (rows) => {
      rows[0]![0] = "II.A.1.99";
    },
    "codigoFueraDeNodo Plan!A2",
  ),
  official(
    "a meta of the plan twice with two codes",
    (rows) => {
      rows[1]![4] = rows[0]![4]!;
    },
    "metaConOtroCodigo Plan!A3",
  ),
];

/** One fault of each kind. */
export const PLANTS: readonly Plant[] = [
  ...AMOUNTS,
  ...PERCENTAGES,
  ...WEIGHTS,
  ...PROJECTS,
  ...ROWS,
  ...MONEY,
  ...WORDS,
  ...WARNINGS,
  ...FORMULAS,
  ...STRUCTURE,
  ...PLANTS_IN_BOOKS,
];

/** The same matrices before anything is planted. */
export const CLEAN: readonly Plant[] = [
  plant("the clean matriz", () => undefined),
  official("the clean official plan", () => undefined),
];
