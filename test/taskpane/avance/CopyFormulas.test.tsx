import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/pane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { smallMatriz } from "../../app/smallMatriz";

test("the formula of a figure of a meta is copied, and its row stays open", async () => {
  const pane = paneOver(memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz()), handClock());
  const user = userEvent.setup();
  render(<App pane={pane} followLook={() => () => undefined} />);
  await act(pane.start);
  await user.click(await screen.findByRole("tab", { name: "Avance" }));
  const row = (name: RegExp) => screen.findByRole("row", { name }, { timeout: 30_000 });
  await user.click(within(await row(/^I Social/)).getByText("Social"));
  await user.click(within(await row(/^M-1/)).getByText("Dotar sedes educativas", { exact: false }));
  const meta = await row(/^M-1.*Copiar fórmula/);
  await user.click(within(meta).getByText("Copiar fórmula"));
  expect(
    within(meta).getByText(
      /^Las funciones dan avance, peso, conteos y nivel\. No dan: .*Ejecutado de la meta/,
    ),
  ).toBeVisible();
  await user.click(within(meta).getByRole("button", { name: "Cumplimiento de lo programado" }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^=SOPO\.AVANCE\(Matriz![^;]+;2021;"M-1"\)$/,
  );
  expect(within(meta).getByRole("status")).toHaveTextContent("Fórmula copiada.");
  expect(meta).toHaveAttribute("aria-expanded", "true");
});
