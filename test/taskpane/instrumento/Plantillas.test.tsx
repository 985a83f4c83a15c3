import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/pane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { savedFiles } from "../savedFiles";

/** The pane over an empty workbook, and what it offers to begin. */
async function openOverEmpty() {
  const workbook = memoryWorkbook("Libro1", "Hoja1", []);
  render(<App pane={await startedPane(workbook)} followLook={() => () => undefined} />);
  const plantillas = await screen.findByRole("region", { name: "Nueva plantilla" });
  return { workbook, plantillas, user: userEvent.setup() };
}

async function startedPane(workbook: ReturnType<typeof memoryWorkbook>) {
  const pane = paneOver(workbook, handClock());
  await act(pane.start);
  return pane;
}

describe("Nueva plantilla", () => {
  afterEach(() => {
    delete (window as { chrome?: unknown }).chrome;
  });

  test("offers one of every instrument that has one", async () => {
    const { plantillas } = await openOverEmpty();
    const names = within(plantillas).getAllByRole("button");
    expect(names.map(({ textContent }) => textContent)).toEqual([
      "Informe de gestión de política pública",
      "Hoja de ruta de cooperación",
      "PETI: hoja de ruta y tablero",
      "Plan de mejora",
    ]);
  });

  test("opens it beside this workbook where Excel does that", async () => {
    Object.assign(window, { chrome: { webview: {} } });
    const { workbook, plantillas, user } = await openOverEmpty();
    await user.click(within(plantillas).getByRole("button", { name: /^PETI/ }));
    expect(await screen.findByText(/quedó abierto en otra ventana/)).toBeVisible();
    expect(workbook.opened().map((bytes) => bytes > 5000)).toEqual([true]);
  });

  test("says why it could not be opened, and what to do", async () => {
    Object.assign(window, { chrome: { webview: {} } });
    const { workbook, plantillas, user } = await openOverEmpty();
    workbook.refuse({ type: "busy", code: "Busy" });
    await user.click(within(plantillas).getByRole("button", { name: /^Plan de mejora/ }));
    expect(await screen.findByText(/^No se pudo abrir el libro\./)).toBeVisible();
  });

  test("gives it to be saved elsewhere", async () => {
    const saved = savedFiles();
    const { plantillas, user } = await openOverEmpty();
    await user.click(within(plantillas).getByRole("button", { name: /cooperación$/ }));
    expect(await screen.findByText(/^La plantilla se entregó para guardar/)).toBeVisible();
    expect(saved.map(({ size }) => size > 5000)).toEqual([true]);
  });
});
