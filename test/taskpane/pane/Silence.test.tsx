import { act, render, screen } from "@testing-library/react";
import { awaited, followSilence, PATIENCE } from "../../../src/excel/silence";
import { App } from "../../../src/taskpane/pane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { smallMatriz } from "../../app/smallMatriz";

test("the pane says that Excel does not answer, why, and that nothing is lost, and takes it back", async () => {
  const pane = paneOver(memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz()), handClock());
  render(<App pane={pane} followLook={() => () => undefined} followSilence={followSilence} />);
  await act(pane.start);
  await import("../../../src/taskpane/bars/SilenceBar");
  jest.useFakeTimers();
  const excel = { answer: (): void => undefined };
  const asked = awaited(new Promise<void>((resolve) => (excel.answer = resolve)));
  expect(screen.queryByText(/Excel no responde/)).toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(PATIENCE));
  expect(screen.getByText(/celda en edición.*cuadro de diálogo.*Nada se pierde/)).toBeVisible();
  excel.answer();
  await act(() => asked);
  expect(screen.queryByText(/Excel no responde/)).toBeNull();
  jest.useRealTimers();
});
