import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CellValue } from "../../src/core/grid/grid";
import { App } from "../../src/taskpane/App";
import { handClock } from "../app/handClock";
import { memoryWorkbook } from "../app/memoryWorkbook";
import { paneOver } from "../app/paneOver";
import { EJECUTADO_M1, smallMatriz } from "../app/smallMatriz";

/** The whole pane over a workbook in memory. */
async function open(rows: CellValue[][] = smallMatriz()) {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", rows);
  const clock = handClock();
  const pane = paneOver(workbook, clock);
  render(<App pane={pane} followLook={lightLook} />);
  await act(pane.start);
  return { workbook, clock, pane, user: userEvent.setup() };
}

function lightLook(onLook: (look: "light") => void): () => void {
  onLook("light");
  return () => undefined;
}

async function rowNamed(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole("row", { name });
}

async function violations(): Promise<string[]> {
  // jsdom draws nothing: what asks for colours or letters as drawn is looked at in the browser.
  const notDrawn = { enabled: false };
  const found = await axe.run(document.body, {
    rules: { "color-contrast": notDrawn, "label-content-name-mismatch": notDrawn },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("Avance", () => {
  test("shows how the plan and its escenarios go", async () => {
    await open();
    expect(await screen.findByRole("region", { name: "Cumplimiento del plan" })).toHaveTextContent(
      "50,0 %Bajo",
    );
    expect(await rowNamed(/I Social/)).toHaveTextContent("62,5 %Aceptable");
    expect(await rowNamed(/II Económico/)).toHaveTextContent("37,5 %Bajo");
  });

  test("unfolds a node to its metas, and a meta to what its figures are made of", async () => {
    const { user } = await open();
    await user.click(await rowNamed(/II Económico/));
    const meta = await rowNamed(/M-3 Reforestar/);
    expect(meta).toHaveTextContent("Ejecutado 2");
    expect(meta).toHaveTextContent("25,0 %");
    await user.click(meta);
    expect(within(meta).getByText("Con ejecución", { selector: "dd" })).toBeInTheDocument();
  });

  test("walks and unfolds with the arrows, and goes to the cells with Enter", async () => {
    const { user, workbook } = await open();
    const first = await rowNamed(/I Social/);
    act(() => first.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(await rowNamed(/M-2 Becar/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 2, left: 0, bottom: 2, right: 0 },
    });
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.queryByRole("row", { name: /M-2 Becar/ })).not.toBeInTheDocument();
    expect(await rowNamed(/I Social/)).toHaveFocus();
  });

  test("a button of each node selects the rows of its metas", async () => {
    const { user, workbook } = await open();
    await user.click(await screen.findByRole("button", { name: "Ir a sus celdas: II" }));
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 3, left: 0, bottom: 4, right: 0 },
    });
  });

  test("follows an edit and keeps open what was open", async () => {
    const { user, workbook, clock } = await open();
    await user.click(await rowNamed(/I Social/));
    workbook.type(EJECUTADO_M1.row, EJECUTADO_M1.column, 4);
    await act(() => clock.pass(300));
    expect(await rowNamed(/M-1 Dotar/)).toHaveTextContent("100,0 %");
    expect(await rowNamed(/I Social/)).toHaveTextContent("75,0 %");
  });

  test("finds metas by their words and goes to them", async () => {
    const { user, workbook } = await open();
    await user.type(await screen.findByRole("searchbox"), "turismo formular");
    expect(await screen.findByText("1 meta coincide.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /M-4 Formular/ }));
    expect(workbook.revealed()?.area.top).toBe(4);
  });

  test("explains the row on which the user stands", async () => {
    const { workbook, pane } = await open();
    workbook.select(3, 2);
    await act(pane.explainActiveCell);
    expect(await rowNamed(/M-3 Reforestar/)).toHaveAttribute("aria-expanded", "true");
    workbook.select(0, 0);
    await act(pane.explainActiveCell);
    expect(
      await screen.findByText("En la fila seleccionada no hay ninguna meta."),
    ).toBeInTheDocument();
  });
});

describe("Matriz", () => {
  async function openMatriz(rows?: CellValue[][]) {
    const opened = await open(rows);
    await opened.user.click(await screen.findByRole("tab", { name: "Matriz" }));
    return opened;
  }

  test("lists each column that was recognised, as a way to its heading", async () => {
    const { user, workbook } = await openMatriz();
    await user.click(
      await screen.findByRole("button", { name: "Ir a la columna D, Programado 2021" }),
    );
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 0, left: 3, bottom: 0, right: 3 },
    });
  });

  test("counts the rows, and says why one was left out", async () => {
    const { user, workbook } = await openMatriz([...smallMatriz(), ["", "", "Total", 24, 11]]);
    const rows = await screen.findByRole("region", { name: "Filas" });
    expect(rows).toHaveTextContent("5 leídas4 contadas1 excluidas0 rechazadas");
    await user.click(within(rows).getByText("Filas excluidas (1)"));
    expect(rows).toHaveTextContent("Subtotal");
    await user.click(within(rows).getByRole("button", { name: "Fila 6" }));
    expect(workbook.revealed()?.area.top).toBe(5);
  });

  test("states where the weights come from", async () => {
    await openMatriz();
    expect(await screen.findByText(/iguales, porque nadie los indica/)).toBeInTheDocument();
  });

  test("evaluates the vigencia that is chosen", async () => {
    const { user } = await openMatriz([
      [
        "Código",
        "Meta de producto",
        "Programado 2021",
        "Ejecutado 2021",
        "Programado 2022",
        "Ejecutado 2022",
      ],
      ["M-1", "Dotar sedes educativas", 4, 1, 4, 3],
    ]);
    await user.selectOptions(await screen.findByRole("combobox", { name: "Vigencia" }), "2021");
    await user.click(screen.getByRole("tab", { name: "Avance" }));
    expect(await screen.findByRole("region", { name: "Cumplimiento del plan" })).toHaveTextContent(
      "25,0 %",
    );
  });
});

describe("Alertas", () => {
  async function openAlertas(rows?: CellValue[][]) {
    const opened = await open(rows);
    await opened.user.click(await screen.findByRole("tab", { name: "Alertas" }));
    return opened;
  }

  // 9 of the 4 that were programmed, and a word where a number should be.
  const TROUBLED: CellValue[][] = smallMatriz();
  TROUBLED[1]![4] = 9;
  TROUBLED[3]![4] = "muchas";

  test("lists what to look at, and each is a way to its cell", async () => {
    const { user, workbook } = await openAlertas(TROUBLED);
    await user.click(await screen.findByRole("button", { name: /Posible error de unidad/ }));
    await user.click(await screen.findByRole("button", { name: /M-1 Dotar.*Se reportó 9/ }));
    expect(workbook.revealed()).toEqual({
      sheet: "Matriz",
      area: { top: 1, left: 4, bottom: 1, right: 4 },
    });
  });

  test("shows those that hold the words searched for", async () => {
    const { user } = await openAlertas(TROUBLED);
    await user.type(await screen.findByRole("searchbox"), "reforestar");
    expect(await screen.findByRole("button", { name: /«muchas»/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Se reportó 9/ })).not.toBeInTheDocument();
  });
});

describe("a workbook that is no matriz", () => {
  test("is told in words, and can be read again", async () => {
    const { workbook, user } = await open([["Presupuesto"], ["Rubro", "Valor"], ["Arriendo", 1]]);
    expect(
      await screen.findByRole("heading", { name: "No se reconoció una matriz de seguimiento" }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Leer otra vez" }));
    expect(workbook.reads()).toBe(2);
  });
});

describe("when Excel does not answer", () => {
  test("the figures stay, and a sentence says why", async () => {
    const { workbook, pane } = await open();
    workbook.refuse({ type: "cellEditMode", code: "InvalidOperationInCellEditMode" });
    await act(pane.refresh);
    expect(await screen.findByText(/Hay una celda en edición/)).toBeInTheDocument();
    expect(await rowNamed(/I Social/)).toHaveTextContent("62,5 %");
  });

  test("a first reading that failed can be tried again", async () => {
    const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
    const pane = paneOver(workbook, handClock());
    workbook.refuse({ type: "unsupported", code: "ApiNotFound" });
    render(<App pane={pane} followLook={lightLook} />);
    await act(pane.start);
    workbook.refuse(null);
    await userEvent.click(await screen.findByRole("button", { name: "Intentar de nuevo" }));
    expect(await rowNamed(/I Social/)).toBeInTheDocument();
  });
});

test("outside Excel the pane says where it belongs", async () => {
  const { pane } = await open();
  act(pane.stayOutside);
  expect(screen.getByRole("heading", { name: "Este panel trabaja dentro de Excel" })).toBeVisible();
});

describe("axe finds nothing to say", () => {
  test("about Avance with a meta unfolded", async () => {
    const { pane, workbook } = await open();
    workbook.select(2, 0);
    await act(pane.explainActiveCell);
    await rowNamed(/M-2 Becar/);
    expect(await violations()).toEqual([]);
  });

  test("about Matriz", async () => {
    const { user } = await open();
    await user.click(await screen.findByRole("tab", { name: "Matriz" }));
    await screen.findByRole("region", { name: "Filas" });
    expect(await violations()).toEqual([]);
  });

  test("about a workbook that is no matriz", async () => {
    await open([
      ["Código", "Meta"],
      ["1", "Dotar"],
    ]);
    expect(await violations()).toEqual([]);
  });
});
