import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { App } from "../../../src/taskpane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { PAUSE_AFTER_EDIT } from "../../../src/app/pane";
import { JUGUETE, JUGUETE_INSCRITO } from "../../core/instrumentos/juguete";

/** The pane over a workbook of an instrument that has no tabs of its own. */
async function open() {
  const rows = [
    ["Actor", "Gestiones"],
    ["APC Colombia", 2],
    ["Gobernación", 3],
  ];
  const workbook = memoryWorkbook("gestiones.xlsx", "Gestiones", rows, JUGUETE.hojas);
  const clock = handClock();
  const pane = paneOver(workbook, clock, [...INSTRUMENTOS, JUGUETE_INSCRITO]);
  render(<App pane={pane} followLook={() => () => undefined} />);
  await act(pane.start);
  return { workbook, clock, user: userEvent.setup() };
}

test("the pane shows the tabs of the instrument, and follows an edit", async () => {
  const { workbook, clock } = await open();
  expect(screen.getByText("Registro de gestiones")).toBeInTheDocument();
  const panel = screen.getByRole("tabpanel", { name: "Gestiones" });
  expect(panel).toHaveTextContent("Total5");
  expect(within(panel).getByRole("row", { name: "Gobernación 3" })).toBeInTheDocument();
  workbook.type(2, 1, 4);
  await act(() => clock.pass(PAUSE_AFTER_EDIT));
  expect(panel).toHaveTextContent("Total6");
});

test("its sheets are published, and taken back", async () => {
  const { workbook, user } = await open();
  await user.click(screen.getByRole("tab", { name: "Publicar" }));
  await user.click(await screen.findByRole("button", { name: "Publicar" }));
  expect(workbook.published()).toEqual(["Total de gestiones"]);
  await user.click(await screen.findByRole("button", { name: "Deshacer la publicación" }));
  expect(workbook.published()).toEqual([]);
});
