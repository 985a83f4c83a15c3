import { screen, waitFor } from "@testing-library/react";
import { smallMatriz } from "../../app/smallMatriz";
import { openPane, openTab } from "../openTab";

test("Publicar offers formulas where Excel calculates the add-in's functions", async () => {
  await openTab("Publicar", smallMatriz());
  expect(await screen.findByRole("radio", { name: /^Fórmulas/ })).toBeEnabled();
});

test("Publicar says that it publishes values where Excel has no such functions", async () => {
  const { user, workbook } = await openTab("Publicar", smallMatriz(), ({ hasNoFunctions }) =>
    hasNoFunctions(),
  );
  expect(await screen.findByText(/^Se publican valores: este Excel no tiene/)).toBeVisible();
  expect(screen.queryByRole("radio", { name: /^(Valores|Fórmulas)/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Publicar" }));
  await waitFor(() => expect(workbook.published()).toContain("Resumen"));
});

test("from the board it takes two clicks to publish, and what was published is seen", async () => {
  const { user, workbook } = await openPane(smallMatriz());
  await user.click(await screen.findByRole("button", { name: "Publicar" }));
  await screen.findByText(/^Se escribirán/);
  await user.click(screen.getByRole("button", { name: "Publicar" }));
  await waitFor(() => expect(workbook.revealed()?.sheet).toBe("Resumen"));
});

test.each([
  ["Matriz!$A$1:$Z$99", false],
  ["Matriz!$A$1:$E$4", true],
])(
  "Publicar says when published formulas over %s give other figures: %s",
  async (cells, isBehind) => {
    const { workbook } = await openTab("Publicar", smallMatriz(), ({ calculateBy }) =>
      calculateBy(`=SOPO.RESUMEN(${cells},1,,2021)`),
    );
    expect(workbook.reads()).toBeGreaterThan(0);
    await screen.findByText(/^Se escribirán/);
    expect(screen.queryAllByText(/^Las fórmulas publicadas dan otras cifras/)).toHaveLength(
      isBehind ? 1 : 0,
    );
  },
);
