import { PAUSE_AFTER_EDIT, PAUSE_BEFORE_RETRY, type Pane } from "../../src/app/pane";
import type { PaneState } from "../../src/app/paneState";
import type { ThisMachine } from "../../src/app/thisMachine";
import type { CellValue } from "../../src/core/grid/grid";
import { handClock, settled } from "./handClock";
import { memoryMachine } from "./memoryMachine";
import { memoryWorkbook } from "./memoryWorkbook";
import { paneOver } from "./paneOver";
import { EJECUTADO_M1, smallMatriz } from "./smallMatriz";

const IN_CELL_EDIT_MODE = { type: "cellEditMode", code: "InvalidOperationInCellEditMode" } as const;
const PROTECTED = { type: "protected", code: "AccessDenied" } as const;
const { row: ROW, column: COLUMN } = EJECUTADO_M1;

function setUp(rows = smallMatriz()) {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", rows);
  const clock = handClock();
  const pane = paneOver(workbook, clock);
  const seen: PaneState[] = [];
  pane.subscribe(() => seen.push(pane.getState()));
  return { workbook, clock, pane, seen };
}

function cumplimientoOf(state: PaneState): number | null {
  return state.status === "ready" ? state.evaluation.raiz.cumplimiento : null;
}

describe("pane.start()", () => {
  test("reads the workbook and shows how the plan goes", async () => {
    const { pane, seen } = setUp();
    expect(pane.getState().status).toBe("starting");
    await pane.start();
    expect(seen.map(({ status }) => status)).toEqual(["reading", "ready"]);
    expect(cumplimientoOf(pane.getState())).toBe(0.5);
  });

  test("says why a workbook is no matriz", async () => {
    const { pane } = setUp([["Presupuesto"], ["Rubro", "Valor"], ["Arriendo", 1]]);
    await pane.start();
    expect(pane.getState()).toMatchObject({ status: "unrecognised", reason: { type: "noHeader" } });
  });

  test("fails with the problem when the first reading does", async () => {
    const { pane, workbook } = setUp();
    workbook.refuse(PROTECTED);
    await pane.start();
    expect(pane.getState()).toEqual({ status: "failed", problem: PROTECTED });
  });
});

describe("an edit of the user", () => {
  test("is read once the user has paused, however many edits there were", async () => {
    const { pane, workbook, clock } = setUp();
    await pane.start();
    workbook.type(ROW, COLUMN, 0);
    await clock.pass(PAUSE_AFTER_EDIT - 1);
    workbook.type(ROW, COLUMN, 4);
    await clock.pass(PAUSE_AFTER_EDIT - 1);
    expect(workbook.reads()).toBe(1);
    await clock.pass(1);
    expect(workbook.reads()).toBe(2);
    expect(cumplimientoOf(pane.getState())).toBe(0.5625);
  });

  test("leaves the last figures on screen while it is read", async () => {
    const { pane, workbook, clock, seen } = setUp();
    await pane.start();
    workbook.type(ROW, COLUMN, 4);
    await clock.pass(PAUSE_AFTER_EDIT);
    expect(seen.slice(-2).map((state) => [cumplimientoOf(state), activityOf(state)])).toEqual([
      [0.5, "reading"],
      [0.5625, "idle"],
    ]);
  });

  test("is read no more after pane.stop()", async () => {
    const { pane, workbook, clock } = setUp();
    await pane.start();
    workbook.type(ROW, COLUMN, 4);
    await pane.stop();
    await clock.pass(PAUSE_AFTER_EDIT);
    expect([workbook.reads(), workbook.watchers()]).toEqual([1, 0]);
  });
});

describe("pane.setShown(isShown)", () => {
  test("reads nothing while it is hidden, and once what was edited meanwhile", async () => {
    const { pane, workbook, clock } = setUp();
    await pane.start();
    pane.setShown(false);
    workbook.type(ROW, COLUMN, 0);
    workbook.type(ROW, COLUMN, 4);
    await clock.pass(PAUSE_AFTER_EDIT);
    expect(workbook.reads()).toBe(1);
    pane.setShown(true);
    await settled();
    expect(workbook.reads()).toBe(2);
    expect(cumplimientoOf(pane.getState())).toBe(0.5625);
  });

  test("reads nothing when it is shown again and nothing was edited", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    pane.setShown(false);
    pane.setShown(true);
    await settled();
    expect(workbook.reads()).toBe(1);
  });
});

function activityOf(state: PaneState): string | null {
  return "activity" in state ? state.activity.type : null;
}

describe("pane.refresh()", () => {
  test("never shows a reading that became stale, and never reads twice at once", async () => {
    const { pane, workbook, seen } = setUp();
    await pane.start();
    workbook.type(ROW, COLUMN, 0);
    workbook.holdReads();
    const first = pane.refresh();
    workbook.type(ROW, COLUMN, 4);
    const second = pane.refresh();
    await settled();
    expect(workbook.reads()).toBe(2);
    workbook.answerReads();
    await Promise.all([first, second]);
    expect(workbook.reads()).toBe(3);
    expect(seen.map(cumplimientoOf)).not.toContain(0.3125);
    expect(cumplimientoOf(pane.getState())).toBe(0.5625);
  });

  test("keeps the last figures when the workbook cannot be read, and says so", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    workbook.refuse(PROTECTED);
    await pane.refresh();
    expect(cumplimientoOf(pane.getState())).toBe(0.5);
    expect(pane.getState()).toMatchObject({ activity: { type: "stale", problem: PROTECTED } });
  });

  test("tries again by itself after a cell was being edited", async () => {
    const { pane, workbook, clock } = setUp();
    await pane.start();
    workbook.type(ROW, COLUMN, 4);
    workbook.refuse(IN_CELL_EDIT_MODE);
    await pane.refresh();
    workbook.refuse(null);
    await clock.pass(PAUSE_BEFORE_RETRY);
    expect(cumplimientoOf(pane.getState())).toBe(0.5625);
  });
});

describe("questions about the period", () => {
  const TWO_YEARS = [
    [
      "Código",
      "Meta de producto",
      "Programado 2021",
      "Ejecutado 2021",
      "Programado 2022",
      "Ejecutado 2022",
    ],
    ["M-1", "Dotar sedes educativas", 4, 1, 4, 3],
  ];

  test("pane.chooseVigencia(vigencia) evaluates that year", async () => {
    const { pane } = setUp(TWO_YEARS);
    await pane.start();
    await pane.chooseVigencia(2021);
    expect(cumplimientoOf(pane.getState())).toBe(0.25);
    await pane.chooseVigencia(2022);
    expect(cumplimientoOf(pane.getState())).toBe(0.75);
  });

  test("a vigencia whose columns were deleted gives way to the workbook's own", async () => {
    const { pane, workbook, clock } = setUp(TWO_YEARS.map((row) => [...row]));
    await pane.start();
    await pane.chooseVigencia(2021);
    workbook.type(0, 2, "Notas");
    workbook.type(0, 3, "Más notas");
    await clock.pass(PAUSE_AFTER_EDIT);
    expect(cumplimientoOf(pane.getState())).toBe(0.75);
  });

  test("the period that was chosen is kept in the workbook, and obeyed when it is opened again", async () => {
    const { pane, workbook } = setUp(TWO_YEARS);
    await pane.start();
    await pane.chooseVigencia(2021);
    await pane.chooseCorte("2021-06-30");
    expect(workbook.kept()).toEqual({ periodo: { vigencia: 2021, corte: "2021-06-30" } });
    const later = paneOver(workbook, handClock());
    await later.start();
    expect(cumplimientoOf(later.getState())).toBe(0.25);
    await later.chooseCorte(null);
    expect(workbook.kept()).toEqual({ periodo: { vigencia: 2021 } });
  });

  test("pane.chooseCorte(corte) keeps the vigencia", async () => {
    const { pane } = setUp(TWO_YEARS);
    await pane.start();
    await pane.chooseVigencia(2021);
    await pane.chooseCorte("2021-06-30");
    expect(pane.getState()).toMatchObject({
      evaluation: { periodo: { vigencia: 2021, corte: "2021-06-30" } },
    });
  });
});

describe("answers", () => {
  test("pane.answerColumn(answer) is kept in the workbook and obeyed", async () => {
    const { pane, workbook } = setUp([
      ["Código", "Meta de producto", "Programado 2021", "Lo que se hizo"],
      ["M-1", "Dotar sedes educativas", 4, 3],
    ]);
    const answer = { campo: "ejecutado", vigencia: 2021, heading: "Lo que se hizo" } as const;
    await pane.start();
    expect(cumplimientoOf(pane.getState())).toBeNull();
    await pane.answerColumn(answer);
    expect(workbook.kept()).toEqual({ columns: [answer] });
    expect(cumplimientoOf(pane.getState())).toBe(0.75);
  });

  describe("of one workbook", () => {
    const rows = (): CellValue[][] => [
      ["Código", "Meta de producto", "Programado 2021", "Lo que se hizo"],
      ["M-1", "Dotar sedes educativas", 4, 3],
    ];
    const answer = { campo: "ejecutado", vigencia: 2021, heading: "Lo que se hizo" } as const;
    const paneWith = async (machine: ThisMachine, table = rows()): Promise<Pane> => {
      const pane = paneOver(
        memoryWorkbook("otra.xlsx", "Matriz", table),
        handClock(),
        undefined,
        machine,
      );
      await pane.start();
      return pane;
    };

    test("are offered for the next with the same headings, and change nothing until they are taken", async () => {
      const machine = memoryMachine();
      await (await paneWith(machine)).answerColumn(answer);
      const next = await paneWith(machine);
      expect(next.getState()).toMatchObject({ answers: {}, offered: { columns: [answer] } });
      expect(cumplimientoOf(next.getState())).toBeNull();
      await next.takeOffered();
      expect(next.getState()).toMatchObject({ answers: { columns: [answer] }, offered: null });
      expect(cumplimientoOf(next.getState())).toBe(0.75);
      await next.undoAnswer();
      expect(next.getState()).toMatchObject({ answers: {}, offered: { columns: [answer] } });
    });

    test("are offered for no other headings, nor once they were taken back", async () => {
      const machine = memoryMachine();
      const first = await paneWith(machine);
      await first.answerColumn(answer);
      const other = rows();
      other[0]![1] = "Indicador de producto";
      expect((await paneWith(machine, other)).getState()).toMatchObject({ offered: null });
      await first.undoAnswer();
      expect((await paneWith(machine)).getState()).toMatchObject({ offered: null });
    });

    test("what this machine keeps and is not understood is said, and stays", async () => {
      const machine = memoryMachine();
      const content = { conocidas: [{ encabezados: 7 }] };
      machine.write("sopo.respuestasConocidas", content);
      expect((await paneWith(machine)).getState()).toMatchObject({
        unreadConocidas: { type: "rememberedUnread", what: "conocidas" },
      });
      expect(machine.read("sopo.respuestasConocidas")).toEqual(content);
    });
  });

  test("pane.undoAnswer() takes back the last answer, here and in the workbook", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    expect(pane.canUndoAnswer()).toBe(false);
    await pane.answerQuestion({ repetidas: "sum" });
    await pane.answerQuestion({ repetidas: "mean" });
    await pane.undoAnswer();
    expect(workbook.kept()).toEqual({ repetidas: "sum" });
    await pane.undoAnswer();
    expect(workbook.kept()).toEqual({});
    expect(pane.canUndoAnswer()).toBe(false);
  });

  test("a second answer about the same column takes the place of the first", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    await pane.answerColumn({ campo: "indicador", heading: null });
    await pane.answerColumn({ campo: "indicador", heading: "Meta de producto" });
    expect(workbook.kept()).toEqual({
      columns: [{ campo: "indicador", heading: "Meta de producto" }],
    });
  });

  test("an answer counts even when the workbook cannot keep it, and the user is told", async () => {
    const { pane, workbook } = setUp();
    workbook.protect();
    await pane.start();
    await pane.answerSheet("Matriz");
    expect(workbook.kept()).toBeNull();
    expect(pane.getState()).toMatchObject({
      answers: { sheet: "Matriz" },
      activity: { type: "refused", problem: PROTECTED },
    });
  });

  test("pane.answerGestion(codigo, false) takes the execution of a meta away", async () => {
    const rows = smallMatriz();
    rows[4]![2] = "Gestionar ante la nación el plan de turismo";
    const { pane, workbook } = setUp(rows);
    await pane.start();
    expect(cumplimientoOf(pane.getState())).toBe(0.5);
    await pane.answerGestion("M-4", false);
    expect(workbook.kept()).toEqual({ gestion: { "M-4": false } });
    expect(cumplimientoOf(pane.getState())).toBe(0.375);
    await pane.answerGestion("M-4", true);
    expect(cumplimientoOf(pane.getState())).toBe(0.5);
  });

  test.each([
    [{ version: 1, sheet: "Matriz", columns: "Metas" }, { sheet: "Matriz" }, "rememberedUnread"],
    [{ version: 99, sheet: "Otra" }, {}, "rememberedByNewer"],
  ])(
    "of %j kept in the workbook, what is not understood is said",
    async (content, answers, type) => {
      const { pane, workbook } = setUp();
      workbook.keep(content);
      await pane.start();
      expect(pane.getState()).toMatchObject({ answers, unread: { type, what: "respuestas" } });
    },
  );

  test("pane.forgetAnswers() goes back to what the workbook says by itself", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    await pane.answerQuestion({ cumulativeQuarters: true });
    expect(workbook.kept()).toEqual({ cumulativeQuarters: true });
    await pane.forgetAnswers();
    expect(workbook.kept()).toEqual({});
    expect(pane.getState()).toMatchObject({ answers: {} });
  });
});

describe("the way to the cells", () => {
  const place = { sheet: "Matriz", area: { top: 1, left: 0, bottom: 1, right: 0 } };

  test("pane.reveal(place) selects it", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    await pane.reveal(place);
    expect(workbook.revealed()).toEqual(place);
  });

  test("pane.reveal(place) says when it could not", async () => {
    const { pane, workbook } = setUp();
    await pane.start();
    workbook.refuse({ type: "notFound", code: "ItemNotFound" });
    await pane.reveal(place);
    expect(pane.getState()).toMatchObject({
      activity: { type: "refused", problem: { type: "notFound" } },
    });
  });

  test("pane.explainActiveCell() tells where the user stands, reading first if it must", async () => {
    const { pane, workbook } = setUp();
    workbook.select(3, 2);
    await pane.explainActiveCell();
    expect(pane.getState()).toMatchObject({
      status: "ready",
      explained: { sheet: "Matriz", row: 3 },
    });
  });
});

test("pane.stayOutside() shows that there is no Excel", () => {
  const { pane }: { pane: Pane } = setUp();
  pane.stayOutside();
  expect(pane.getState()).toEqual({ status: "outsideExcel" });
});
