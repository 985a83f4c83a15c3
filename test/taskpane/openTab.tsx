import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../src/core/grid/grid";
import { App } from "../../src/taskpane/pane/App";
import { handClock } from "../app/handClock";
import { memoryWorkbook } from "../app/memoryWorkbook";
import { paneOver } from "../app/paneOver";

/** The pane over a workbook of these rows, as it opens. */
export async function openPane(rows: CellValue[][]) {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", rows);
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
export async function openTab(name: string, rows: CellValue[][]) {
  const opened = await openPane(rows);
  await opened.user.click(await screen.findByRole("tab", { name }));
  return opened;
}
