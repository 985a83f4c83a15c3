import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { createPane } from "../../../src/app/pane";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { App } from "../../../src/taskpane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { smallMatriz } from "../../app/smallMatriz";

/** The tab over two escenarios: I stands at 62,5 %, II at 37,5 %, and the plan at 50 %. */
async function open() {
  const workbook = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
  const clock = handClock();
  const pane = createPane({ port: workbook.port, evaluate: evaluateWorkbook, after: clock.after });
  const user = userEvent.setup();
  render(<App pane={pane} followLook={lightLook} />);
  await act(pane.start);
  await user.click(await screen.findByRole("tab", { name: "Proyección" }));
  await screen.findByRole("slider");
  return { workbook, user };
}

function lightLook(onLook: (look: "light") => void): () => void {
  onLook("light");
  return () => undefined;
}

function slide(to: number): void {
  fireEvent.change(screen.getByRole("slider"), { target: { value: String(to) } });
}

function headline(): HTMLElement {
  return screen.getByRole("region", { name: "Cierre proyectado" });
}

describe("the slider", () => {
  test("at 0 % leaves the figures of today, and nothing to go back to", async () => {
    await open();
    expect(headline()).toHaveTextContent("50,0 %Bajo");
    expect(headline()).toHaveTextContent("Ninguna parte del plan cambia de nivel.");
  });

  test("moves the plan and every node, and says in words what changes its nivel", async () => {
    await open();
    slide(50);
    expect(headline()).toHaveTextContent("75,0 %Aceptable");
    expect(headline()).toHaveTextContent("Sube de Bajo a Aceptable. Cambian de nivel: 3 suben.");
    expect(screen.getByRole("button", { name: /^I Social: hoy 62,5 %, proyectado 81,3 %: Sube de Aceptable a Sobresaliente$/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^II Económico: hoy 37,5 %, proyectado 68,8 %: Sube de Bajo a Aceptable$/ })).toBeInTheDocument();
  });

  test("goes back to what is reported", async () => {
    const { user } = await open();
    slide(50);
    await user.click(screen.getByRole("button", { name: "Volver a las cifras reportadas" }));
    expect(headline()).toHaveTextContent("50,0 %Bajo");
  });
});

describe("¿Qué haría falta?", () => {
  test("asks first of the lowest escenario, and names the fewest metas", async () => {
    const { user, workbook } = await open();
    expect(screen.getByRole("combobox", { name: "Para que" })).toHaveDisplayValue(/II Económico/);
    expect(screen.getByText(/^II llega a 75,0 % \(se busca 56,0 %\) si se cumple 1 meta/)).toBeInTheDocument();
    const metas = screen.getByRole("list", { name: "Metas que hay que cumplir" });
    await user.click(within(metas).getByRole("button", { name: /M-3 Reforestar/ }));
    expect(workbook.revealed()?.area.top).toBe(3);
  });

  test("assumes the metas that it found: the node reaches the nivel", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Suponer estas metas" }));
    expect(screen.getByRole("button", { name: /^II Económico: hoy 37,5 %, proyectado 75,0 %: Sube/ })).toBeInTheDocument();
  });

  test("does without a meta that is left out, and counts on it again", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "No contar con M-3" }));
    expect(screen.getByText(/^II llega a 62,5 %/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Volver a contar con La meta M-3/ }));
    expect(screen.getByText(/^II llega a 75,0 %/)).toBeInTheDocument();
  });

  test("says how far a node can go when it cannot", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "No contar con M-3" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "llegue a" }), "Sobresaliente");
    expect(screen.getByText(/^No se puede: .*II llega a 62,5 % y se busca 81,0 %/)).toBeInTheDocument();
  });
});

test("axe finds nothing wrong with the tab", async () => {
  await open();
  slide(50);
  const notDrawn = { enabled: false };
  const found = await axe.run(document.body, {
    rules: { "color-contrast": notDrawn, "label-content-name-mismatch": notDrawn },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
