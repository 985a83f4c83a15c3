import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/core/grid/grid";
import { openPane } from "../openTab";

const AMBIGUOUS: CellValue[][] = [
  ["Código", "Eje", "Meta de producto", "Programado 2025", "Valor esperado 2025", "Ejecutado 2025"],
  ["M-1", "I. Social", "Dotar sedes educativas", 20, 10, 10],
  ["M-2", "I. Social", "Entregar kits escolares", 20, 10, 5],
];

test("R30: from opening an ambiguous workbook to its figure are two clicks, and it is seen why", async () => {
  let clicks = 0;
  addEventListener("click", () => clicks++, { capture: true });
  const { user } = await openPane(AMBIGUOUS);
  // Before there is an answer there is no figure, and it says so.
  expect(
    await screen.findByRole("region", { name: "Cumplimiento de la vigencia 2025" }),
  ).toHaveTextContent("Sin dato");

  const [answer] = screen.getAllByRole("button", { name: "Responder" });
  await user.click(answer!);
  const asked = await screen.findByRole("region", { name: "Por confirmar" });
  expect(asked).toHaveTextContent("¿Cuál columna es «Programado 2025»?");
  const options = within(asked).getAllByRole("button", { name: /%/ });
  expect(options.map(({ textContent }) => textContent)).toEqual([
    "«Programado 2025» (D)37,5\u00a0% (Bajo)",
    "«Valor esperado 2025» (E)75,0\u00a0% (Aceptable)",
  ]);
  expect(within(asked).getByRole("row", { name: "M-1 20 10" })).toBeInTheDocument();

  await user.click(options[1]!);
  expect(
    await screen.findByText("Cumplimiento del plan en 2025: 75,0 % (Aceptable)"),
  ).toBeInTheDocument();
  expect(clicks).toBe(2);
});
