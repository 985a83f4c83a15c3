import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../src/core/grid/grid";
import { App } from "../../src/taskpane/pane/App";
import { handClock } from "../app/handClock";
import { memoryWorkbook } from "../app/memoryWorkbook";
import { paneOver } from "../app/paneOver";

/** The pane over a workbook of these rows, at one of its tabs. */
export async function openTab(name: string, rows: CellValue[][]) {
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
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name }));
  return { workbook, pane, user };
}
