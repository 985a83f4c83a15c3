import { handClock } from "./handClock";
import { memoryWorkbook } from "./memoryWorkbook";
import { paneOver } from "./paneOver";
import { smallMatriz } from "./smallMatriz";

const IN_CELL_EDIT_MODE = { type: "cellEditMode", code: "InvalidOperationInCellEditMode" } as const;
const SHEETS = ["Resumen", "Detalle", "Alertas", "Gráficos"];

async function setUp() {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
  const pane = paneOver(workbook, handClock());
  await pane.start();
  return { workbook, pane, writer: pane.writer };
}

describe("writer.preview()", () => {
  test("tells what the workbook remembers of what was published and is not understood", async () => {
    const { writer, workbook } = await setUp();
    const unread = [{ type: "rememberedUnread", what: "publicado" }] as const;
    workbook.leaveUnread(unread);
    await writer.preview();
    expect(writer.getState().unread).toEqual(unread);
  });

  test("says which sheets would be written", async () => {
    const { writer } = await setUp();
    await writer.preview();
    expect(writer.getState()).toMatchObject({
      preview: { created: SHEETS, replaced: [] },
      undo: null,
    });
  });

  test("knows nothing while Excel does not answer", async () => {
    const { workbook, writer } = await setUp();
    workbook.refuse(IN_CELL_EDIT_MODE);
    await writer.preview();
    expect(writer.getState().preview).toBeNull();
  });
});

describe("writer.publish(formulas)", () => {
  test("writes the sheets and says what it did", async () => {
    const { workbook, writer } = await setUp();
    await writer.publish(false);
    expect(workbook.published()).toEqual(SHEETS);
    expect(writer.getState()).toMatchObject({
      undo: "last",
      task: { type: "done", outcome: { what: "publish", published: { replaced: [] } } },
    });
  });

  test("tells why it could not", async () => {
    const { workbook, writer } = await setUp();
    workbook.protect();
    await writer.publish(false);
    expect(writer.getState().task).toEqual({
      type: "refused",
      what: "publish",
      problem: { type: "sheetProtected", sheet: "Resumen" },
    });
  });

  test("is done once, however often it is asked for at a time", async () => {
    const { writer } = await setUp();
    await Promise.all([writer.publish(false), writer.publish(false)]);
    expect(writer.getState().task).toMatchObject({
      outcome: { published: { created: [{ name: "Resumen" }, {}, {}, {}] } },
    });
  });
});

describe("writer.undoPublish()", () => {
  test("takes away what was published", async () => {
    const { workbook, writer } = await setUp();
    await writer.publish(false);
    await writer.undoPublish();
    expect(workbook.published()).toEqual([]);
    expect(writer.getState()).toMatchObject({
      undo: null,
      task: { outcome: { undone: { removed: SHEETS } } },
    });
  });

  test("goes back one publication at a time", async () => {
    const { workbook, writer } = await setUp();
    await writer.publish(false);
    await writer.publish(true);
    await writer.undoPublish();
    expect(workbook.published()).toEqual(SHEETS);
    await writer.undoPublish();
    expect(workbook.published()).toEqual([]);
  });

  test("after a reload takes back the last publication, which the workbook remembers", async () => {
    const { workbook, writer } = await setUp();
    await writer.publish(false);
    const reloaded = paneOver(workbook, handClock());
    await reloaded.start();
    await reloaded.writer.preview();
    expect(reloaded.writer.getState().undo).toBe("last");
    await reloaded.writer.undoPublish();
    expect(workbook.published()).toEqual([]);
  });
});

test("writer.mark(findings) marks them, and writer.unmark() takes the marks away", async () => {
  const { workbook, pane, writer } = await setUp();
  const state = pane.getState();
  const findings = state.status === "ready" ? state.evaluation.findings : [];
  await writer.mark(findings);
  expect(workbook.marked()).toEqual(findings);
  await writer.unmark();
  expect(workbook.marked()).toEqual([]);
  expect(writer.getState().task).toMatchObject({ type: "done", outcome: { what: "unmark" } });
});

test("a fault of ours is told, and the next task goes on", async () => {
  const { workbook, writer } = await setUp();
  const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
  workbook.break();
  await writer.unmark();
  expect(writer.getState().task).toMatchObject({
    type: "refused",
    problem: { type: "unexpected", code: "TypeError" },
  });
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
  await writer.publish(false);
  expect(writer.getState().task.type).toBe("done");
});
