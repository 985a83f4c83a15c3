import { handClock } from "./handClock";
import { memoryWorkbook } from "./memoryWorkbook";
import { paneOver } from "./paneOver";
import { smallMatriz } from "./smallMatriz";

const LEFT = { operacion: "publicar", canFinish: true, canUndo: true } as const;
const IN_CELL_EDIT_MODE = { type: "cellEditMode", code: "InvalidOperationInCellEditMode" } as const;

async function setUp() {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
  workbook.leaveHalfDone(LEFT);
  const pane = paneOver(workbook, handClock());
  await pane.start();
  return { workbook, pendientes: pane.pendientes };
}

test("what was left half done is known as soon as the pane has started", async () => {
  const { pendientes } = await setUp();
  expect(pendientes.getState()).toEqual({ type: "pending", pendiente: LEFT, problem: null });
});

test("pendientes.takeUp(toward) says that it is whole", async () => {
  const { pendientes } = await setUp();
  await pendientes.takeUp("despues");
  expect(pendientes.getState()).toEqual({
    type: "settled",
    operacion: "publicar",
    toward: "despues",
  });
  await pendientes.look();
  expect(pendientes.getState().type).toBe("settled");
});

test("pendientes.takeUp(toward) that Excel refuses is offered again, with the reason", async () => {
  const { workbook, pendientes } = await setUp();
  workbook.refuse(IN_CELL_EDIT_MODE);
  await pendientes.takeUp("antes");
  expect(pendientes.getState()).toEqual({
    type: "pending",
    pendiente: LEFT,
    problem: IN_CELL_EDIT_MODE,
  });
  workbook.refuse(null);
  await pendientes.takeUp("antes");
  expect(pendientes.getState()).toMatchObject({ type: "settled", toward: "antes" });
});
