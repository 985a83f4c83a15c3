import fc from "fast-check";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import type { Decision } from "../../../src/core/consolidate/decision";
import { devolucionesOf, respuestasOf } from "../../../src/core/consolidate/devoluciones";
import type { Entrega } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { asuntoText } from "../../../src/core/consolidate/text/devolucion";
import { respuestaDecision, respuestaText } from "../../../src/core/consolidate/text/rowText";
import type { CellValue } from "../../../src/core/grid/grid";
import { devolucionReport } from "../../../src/core/report/consolidacion/consolidadoReport";
import { ok } from "../../../src/core/result";
import { readBack, written } from "./escrito";
import { archivo, CULTURA, PLAN, SALUD } from "./matrices";

const PERIODO = { vigencia: 2021, trimestre: 3, corte: "2021-09-30" } as const;
const OFICIO = { periodo: PERIODO, fecha: "2021-10-01", plazo: null, elaboro: null };
const SALUD_CON_FALLAS = salud("| 1.l | 1. Vida | Vacunar niños menores de cinco años | 10 | 5");

function salud(first: string, rest = ""): ReturnType<typeof archivo> {
  return archivo(
    "salud.xlsx",
    "Secretaría de Salud",
    `${rest}${first} | Secretaría de Salud
    | 8.1 | 1. Vida | Sembrar flores en el parque | 3 | 3 | Secretaría de Salud`,
  );
}

/** The points of the devolución of a dependencia: meta and observation. */
function puntos(consolidacion: Consolidacion, nombre = "Secretaría de Salud"): readonly string[] {
  const own = devolucionesOf(consolidacion).find((one) => one.nombre === nombre);
  return (own?.pendientes ?? []).map(({ meta, asunto }) => `${meta ?? ""} ${asuntoText(asunto)}`);
}

/** The devolución as it comes back: in the order of its points, what was answered, by whom and when. */
function devuelta(
  consolidacion: Consolidacion,
  answers: readonly (readonly CellValue[])[],
  nombre = "Secretaría de Salud",
): Entrega {
  const own = devolucionesOf(consolidacion).find((one) => one.nombre === nombre);
  if (own === undefined) throw new Error(`no devolución of ${nombre}`);
  const workbook = readBack("respuesta.xlsx", devolucionReport(own, OFICIO));
  const sheets = workbook.sheets.map((sheet) => {
    const top = sheet.rows.findIndex((row) => row.includes("Respuesta"));
    const column = sheet.rows[top]?.indexOf("Respuesta") ?? -1;
    const rows = sheet.rows.map((row, index): readonly CellValue[] =>
      index <= top ? row : [...row.slice(0, column), ...(answers[index - top - 1] ?? [])],
    );
    return { ...sheet, rows };
  });
  return entregaOf("respuesta.xlsx", ok({ ...workbook, sheets }));
}

function figuresOf({ evaluation }: Consolidacion): unknown {
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const { raiz, metas, findings } = evaluation.value;
  const ofMetas = metas.map(({ estado, cumplimiento }) => [estado, cumplimiento]);
  return [raiz.avance, raiz.cumplimiento, raiz.conteo, ofMetas, findings];
}

const ask = { plan: PLAN };
const first = consolidate([SALUD_CON_FALLAS, CULTURA], ask);
const answer = ["Se corrige en el próximo corte.", "Luis Paz", "20/10/2021"] as const;

describe("a devolución that comes back", () => {
  test("closes the points that it answers, and none else, whichever they are", () => {
    const all = puntos(first);
    expect(all.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
        (isAnswered) => {
          const back = devuelta(
            first,
            isAnswered.map((is) => [is ? "Ya se hizo." : null]),
          );
          const after = consolidate([SALUD_CON_FALLAS, CULTURA, back], ask);
          expect(puntos(after)).toEqual(all.filter((_, index) => !isAnswered[index]));
          expect(figuresOf(after)).toEqual(figuresOf(first));
          const count = all.length - isAnswered.filter(Boolean).length;
          const own = after.dependencias.find(({ nombre }) => nombre === "Secretaría de Salud");
          expect(own?.alertas).toBe(count);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("is a file of its own kind, that sends no matriz and is none that cannot be read", () => {
    const after = consolidate([devuelta(first, [answer]), CULTURA], ask);
    expect(after.entregas[0]).toMatchObject({
      entrega: { estado: "devolucion", puntos: puntos(first).length },
      dependencia: "Secretaría de Salud",
    });
    expect(after.faltan).toContain("Secretaría de Salud");
  });

  test("keeps who answered and when; without a name it is the dependencia", () => {
    const back = devuelta(first, [answer, ["Se anexa el acta."], ["-"]]);
    const after = consolidate([SALUD_CON_FALLAS, CULTURA, back], ask);
    expect(respuestasOf(after).map(respuestaText)).toEqual([
      "Respondió Luis Paz, el 20 de octubre de 2021: «Se corrige en el próximo corte.».",
      "Respondió Secretaría de Salud: «Se anexa el acta.».",
    ]);
  });

  test("travels in the consolidado: consolidating that again asks for no answered point", () => {
    const back = devuelta(first, [answer]);
    const after = consolidate([SALUD_CON_FALLAS, CULTURA, back], ask);
    const again = consolidate([
      entregaOf("consolidado.xlsx", ok(written(after))),
      SALUD_CON_FALLAS,
    ]);
    expect(puntos(again)).toEqual(puntos(after));
    expect(respuestasOf(again)).toEqual(respuestasOf(after));
  });

  test("of a point that the office does not accept is asked again, with what was answered", () => {
    const back = devuelta(first, [answer]);
    const [given] = consolidate([back, CULTURA], ask).decisiones;
    if (given?.type !== "respuesta") throw new Error("no respuesta");
    const refused: Decision = { ...given, cierra: false, quien: "Ana", cuando: "2021-10-22T08:30" };
    const reopened = consolidate([SALUD_CON_FALLAS, CULTURA, back], {
      ...ask,
      decisions: [refused],
    });
    expect(puntos(reopened)).toEqual(puntos(first));
    expect(respuestasOf(reopened).map(respuestaDecision)).toEqual([
      "La respuesta no se aceptó, por decisión de Ana del 22 de octubre de 2021: el punto sigue pendiente.",
    ]);
    const [salud] = devolucionesOf(reopened);
    expect(JSON.stringify(devolucionReport(salud!, OFICIO))).toContain(
      "La respuesta anterior no se aceptó: «Se corrige en el próximo corte.».",
    );
    const second = devuelta(reopened, [["Aquí está el acta."]]);
    const closed = consolidate([SALUD_CON_FALLAS, CULTURA, back, second], {
      ...ask,
      decisions: [refused],
    });
    expect(puntos(closed)).toEqual(puntos(first).slice(1));
  });
});

describe("an answer to a matriz that was sent again", () => {
  const back = devuelta(first, [answer]);

  test("closes the point where its row stands elsewhere", () => {
    const moved = salud(
      "| 1.l | 1. Vida | Vacunar niños menores de cinco años | 10 | 5",
      "| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud\n",
    );
    const [point] = puntos(first);
    expect(puntos(consolidate([moved, CULTURA], ask))).toContain(point);
    const after = consolidate([moved, CULTURA, back], ask);
    expect(puntos(after)).not.toContain(point);
    expect(respuestasOf(after).map(({ estado }) => estado)).toEqual(["cierra"]);
  });

  test("closes nothing where the matriz says otherwise now, and says so", () => {
    const after = consolidate([SALUD, CULTURA, back], ask);
    expect(puntos(after)).toEqual(puntos(consolidate([SALUD, CULTURA], ask)));
    expect(respuestasOf(after).map(({ estado }) => estado)).toEqual(["noEsta"]);
  });

  test("counts once, however often its devolución is chosen", () => {
    const twice = { ...back, archivo: "respuesta (1).xlsx" };
    const after = consolidate([SALUD_CON_FALLAS, CULTURA, back, twice], ask);
    expect(respuestasOf(after).length).toBe(1);
  });

  test("is not used where the office leaves its devolución out", () => {
    const decisions: readonly Decision[] = [
      { type: "archivo", archivo: "respuesta.xlsx", cuenta: false },
    ];
    const after = consolidate([SALUD_CON_FALLAS, CULTURA, back], { ...ask, decisions });
    expect(respuestasOf(after)).toEqual([]);
    expect(puntos(after)).toEqual(puntos(first));
  });
});
