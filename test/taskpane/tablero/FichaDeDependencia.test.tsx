import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/core/grid/grid";
import { openPane } from "../openTab";

const ROWS: CellValue[][] = [
  [
    ...["Código meta", "Eje", "Meta de producto", "Dependencia", "Programado 2021"],
    ...["Ejecutado 2021", "Evidencias"],
  ],
  ["M1", "1. Vida", "Dotar sedes", "Salud", 10, 5, "Acta 9"],
  ["M2", "1. Vida", "Formar deportistas", "Salud", 10, 0, null],
  ["M3", "2. Agua", "Sembrar árboles", "Ambiente", 10, 9, null],
];

describe("the card of a dependencia", () => {
  test("is opened by its name in Tablero: its figure, its evidence, what to put right", async () => {
    const { user } = await openPane(ROWS);
    await user.click(await screen.findByRole("button", { name: "Ambiente" }));
    const card = await screen.findByRole("region", { name: "Ambiente" });
    expect(card).toHaveTextContent("90,0 %Sobresaliente");
    expect(card).toHaveTextContent("1 meta; 0 de 1 sin ejecución");
    expect(card).toHaveTextContent("Evidencias de las metas con ejecución · 1 sin evidencia");
    const fix = screen.getByRole("region", { name: "Qué corregir" });
    expect(within(fix).getByText(/^Avance sin evidencia · 1 meta/)).toBeVisible();
  });

  test("leads to its metas, and Escape back to Tablero", async () => {
    const { user } = await openPane(ROWS);
    await user.click(await screen.findByRole("button", { name: "Salud" }));
    expect(await screen.findByRole("button", { name: "← Tablero" })).toHaveFocus();
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Salud" }));
    await user.click(await screen.findByRole("button", { name: "Ver sus metas" }));
    expect(await screen.findByRole("row", { name: /M1 Dotar sedes/ })).toBeVisible();
    expect(screen.queryByRole("row", { name: /M3/ })).not.toBeInTheDocument();
  });

  test("its figure leads to what it is made of", async () => {
    const { user } = await openPane(ROWS);
    const figure = { name: "90,0\u00a0%: ver las metas de Ambiente" };
    await user.click(await screen.findByRole("button", figure));
    expect(await screen.findByRole("row", { name: /M3 Sembrar/ })).toBeVisible();
  });
});
