import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../src/core/grid/grid";
import { App } from "../../src/taskpane/pane/App";
import { handClock } from "../app/handClock";
import { memoryWorkbook, type MemoryWorkbook } from "../app/memoryWorkbook";
import { paneOver } from "../app/paneOver";

/** The pane over a workbook of these rows, as it opens; `before` is what was done to the workbook until then. */
export async function openPane(rows: CellValue[][], before?: (workbook: MemoryWorkbook) => void) {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", rows);
  before?.(workbook);
  const pane = paneOver(workbook, handClock());
  render(
    <App
      pane={pane}
      followLook={(onLook) => {
        onLook("light");
        return () => undefined;
      }}
    />,
  );
  await act(pane.start);
  return { workbook, pane, user: userEvent.setup() };
}

/** The same, at one of its tabs. */
export async function openTab(name: string, ...opening: Parameters<typeof openPane>) {
  const opened = await openPane(...opening);
  await opened.user.click(await screen.findByRole("tab", { name }));
  return opened;
}
