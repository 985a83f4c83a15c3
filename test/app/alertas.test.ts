import { alertaTable, csvOf, tsvOf } from "../../src/app/alertaTable";
import {
  countBySeverity,
  countLost,
  filterAlertas,
  groupAlertas,
  pointsOf,
} from "../../src/app/alertaGroups";
import { alertasOf, type Alerta } from "../../src/app/alertasOf";
import { evaluateWorkbook } from "../../src/core/evaluate";
import { SEVERITIES } from "../../src/core/finding";
import type { CellValue, Sheet } from "../../src/core/grid/grid";

const P1 = "2020257580001";
const P2 = "2020257580002";

// M-2 cites a project that does not hold it; M-4 only manages and has done too much.
const MATRIZ: CellValue[][] = [
  [
    "Código",
    "Escenario",
    "Meta de producto",
    "Dependencia",
    "BPIN",
    "Programado 2021",
    "Ejecutado 2021",
  ],
  ["M-1", "I. Social", "Dotar sedes educativas", "Educación", P1, 4, 3],
  ["M-2", "I. Social", "Becar estudiantes", "Educación", P1, 10, 5],
  ["M-3", "II. Económico", "Reforestar hectáreas", "Ambiente", P2, 8, 2],
  ["M-4", "II. Económico", "Gestionar ante la nación la vía", "Obras", P2, 2, 9],
];
const REGISTRO: CellValue[][] = [
  ["BPIN", "Código de la meta"],
  [P1, "M-1"],
  [P2, "M-3"],
  [P2, "M-4"],
];
const PESOS: CellValue[][] = [
  ["Nodo", "Peso"],
  ["I", 50],
  ["II", 50],
  [null, null],
  ["Vigencia", "Ponderador"],
  [2021, 0.3],
];

function sheet(name: string, rows: CellValue[][]): Sheet {
  const nothing = { merges: [], formats: new Map(), formulas: new Map() };
  return { name, hidden: false, rows, ...nothing, uncalculated: new Set() };
}

function evaluated(gestion: Readonly<Record<string, boolean>> = {}) {
  const sheets = [sheet("Matriz", MATRIZ), sheet("Proyectos", REGISTRO), sheet("Pesos", PESOS)];
  const evaluation = evaluateWorkbook(
    { name: "matriz.xlsx", sheets, remembered: null },
    { answers: { gestion } },
  );
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

function typesOf(alertas: readonly Alerta[]): readonly string[] {
  return alertas.map(({ finding }) => finding.type);
}

describe("alertasOf(evaluation)", () => {
  test("puts what was lost first, then what is at stake, the dearest first", () => {
    expect(typesOf(alertasOf(evaluated())).slice(0, 2)).toEqual([
      "proyectoSinMeta",
      "metaDeGestion",
    ]);
  });

  test("says of each which meta it is, where it hangs and who answers for it", () => {
    const [lost] = alertasOf(evaluated());
    expect(lost?.meta?.meta.codigo).toBe("M-2");
    expect(lost?.path.map(({ codigo }) => codigo)).toEqual(["I"]);
    expect(lost?.dependencia).toBe("Educación");
  });
});

describe("pointsOf(alertas)", () => {
  test("adds up what lies between the two totals, and keeps what is at stake apart", () => {
    const { raiz, ...rest } = evaluated();
    const { lost, atStake } = pointsOf(alertasOf({ raiz, ...rest }));
    // M-2 is a quarter of the plan, its vigencia weighs 30 %, and half of it was reported.
    expect(lost).toBeCloseTo(0.25 * 0.3 * 0.5, 12);
    expect(lost).toBeCloseTo(raiz.reportado.avance! - raiz.avance!, 12);
    expect(atStake).toBeCloseTo(0.25 * 0.3, 12);
  });

  test("counts a gestión that was answered No as lost", () => {
    const { raiz, ...rest } = evaluated({ "M-4": false });
    const { lost } = pointsOf(alertasOf({ raiz, ...rest }));
    expect(lost).toBeCloseTo(raiz.reportado.avance! - raiz.avance!, 12);
    expect(lost).toBeCloseTo(0.25 * 0.3 * 0.5 + 0.25 * 0.3, 12);
  });
});

describe("groupAlertas(alertas, by)", () => {
  const alertas = alertasOf(evaluated());

  test("by dependencia puts the dearest first", () => {
    const [first] = groupAlertas(alertas, "dependencia");
    expect(first?.key).toEqual({ by: "dependencia", dependencia: "Educación" });
  });

  test("by a level of the plan puts together what hangs on one of its nodes", () => {
    const groups = groupAlertas(alertas, "nivel 0");
    const second = groups.find(({ key }) => key.by === "nivel" && key.branch?.codigo === "II");
    expect(typesOf(second?.alertas ?? [])).toContain("sobreEjecucion");
    expect(second?.alertas.every(({ meta }) => meta?.meta.codigo !== "M-2")).toBe(true);
  });

  test("loses none", () => {
    const grouped = groupAlertas(alertas, "nivel 3").flatMap((group) => group.alertas);
    expect(new Set(grouped)).toEqual(new Set(alertas));
  });
});

describe("filterAlertas(alertas, filter)", () => {
  const alertas = alertasOf(evaluated());
  const all = new Set(SEVERITIES);

  test("finds words in the sentence, the meta or the dependencia, whatever their accents", () => {
    const found = filterAlertas(alertas, {
      severities: all,
      onlyLost: false,
      dependencia: null,
      text: "educacion becar",
    });
    expect(typesOf(found)).toEqual(["proyectoSinMeta"]);
  });

  test("keeps the severities that are shown", () => {
    const errors = filterAlertas(alertas, {
      severities: new Set(["error"]),
      onlyLost: false,
      dependencia: null,
      text: "",
    });
    expect(errors).toHaveLength(countBySeverity(alertas).error);
    expect(errors.every(({ finding }) => finding.severity === "error")).toBe(true);
  });

  test("leaves those alone that take points away", () => {
    const lost = filterAlertas(alertas, {
      severities: all,
      onlyLost: true,
      dependencia: null,
      text: "",
    });
    expect(typesOf(lost)).toEqual(["proyectoSinMeta"]);
    expect(countLost(alertas)).toBe(1);
  });
});

describe("alertaTable(alertas)", () => {
  const [lost] = alertasOf(evaluated());

  test("is a heading and a row of text for each", () => {
    const [heading, row] = alertaTable([lost!]);
    expect(heading?.slice(0, 4)).toEqual(["Tipo", "Severidad", "Meta", "Nombre de la meta"]);
    expect(row?.slice(0, 7)).toEqual([
      "El proyecto no contiene la meta",
      "error",
      "M-2",
      "Becar estudiantes",
      "Educación",
      "I Social",
      "Matriz!E3",
    ]);
    expect(row?.slice(-2)).toEqual(["3,7500", ""]);
  });
});

describe("what leaves the pane", () => {
  const rows = [
    ["Meta", "Texto"],
    ["=CMD()", 'dos\nlíneas; "y" comillas'],
  ];

  test("tsvOf(rows) has one line for each row, and no text that a sheet would calculate", () => {
    expect(tsvOf(rows)).toBe('Meta\tTexto\r\n\'=CMD()\tdos líneas; "y" comillas');
  });

  test("csvOf(rows) is what Excel opens in Colombia", () => {
    expect(csvOf(rows)).toBe('\uFEFF"Meta";"Texto"\r\n"\'=CMD()";"dos líneas; ""y"" comillas"\r\n');
  });
});
