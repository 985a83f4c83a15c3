import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/core/grid/grid";
import { openTab } from "../openTab";

/** One meta that did more than it promised, with its project, quarters, money and what was told of it; one that did nothing. */
function matriz(): CellValue[][] {
  return [
    [
      "Código meta",
      "Eje",
      "Meta de producto",
      "BPIN",
      "Meta del cuatrienio",
      "Programado 2020",
      "Ejecutado 2020",
      "Programado 2021",
      "Ejecutado 2021 I trimestre",
      "Ejecutado 2021 II trimestre",
      "Ejecutado 2021",
      "Recursos programados 2021",
      "Recursos ejecutados 2021",
      "Logros obtenidos",
      "Evidencias",
    ],
    [
      "M-1",
      "1. Vida",
      "Dotar sedes",
      "2020257580020",
      5,
      2,
      1,
      3,
      1,
      3,
      4,
      200,
      150,
      "4 sedes dotadas",
      "Actas en https://sopo.gov.co/actas y en físico",
    ],
    ["M-2", "1. Vida", "Formar", null, 5, 5, 5, 5, 0, 0, 0, 100, 0, null, null],
  ];
}

async function openCard(name: RegExp) {
  const opened = await openTab("Avance", matriz());
  await opened.user.click(await screen.findByRole("row", { name: /1 Vida/ }));
  await opened.user.click(await screen.findByRole("row", { name }));
  return opened;
}

test("the card of a meta begins with what it comes to, and why", async () => {
  await openCard(/M-1/);
  expect(
    screen.getByText("Se toma 100,0 %: se reportó 4 de 3, y lo que excede no compensa otra meta."),
  ).toBeVisible();
});

test("it tells years and quarters, money, and what the dependencia wrote", async () => {
  await openCard(/M-1/);
  const table = screen.getByRole("table", { name: "Programado y ejecutado" });
  expect(
    within(table)
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ["Período", "Programado", "Ejecutado"],
    ["2020", "2", "1"],
    ["2021", "3", "4"],
    ["I\u00a0trimestre", "–", "1"],
    ["II\u00a0trimestre", "–", "3"],
    ["Cuatrienio", "5", "5"],
  ]);
  expect(screen.getByText("$200")).toBeVisible();
  expect(screen.getByText("4 sedes dotadas")).toBeVisible();
  expect(screen.getByRole("link", { name: "https://sopo.gov.co/actas" })).toHaveAttribute(
    "href",
    "https://sopo.gov.co/actas",
  );
});

test("a cell of the card is gone to, and the card stays open", async () => {
  const { workbook, user } = await openCard(/M-1/);
  await user.click(screen.getByRole("button", { name: "Ir a D2" }));
  expect(workbook.revealed()).toEqual({
    sheet: "Matriz",
    area: { top: 1, left: 3, bottom: 1, right: 3 },
  });
  expect(screen.getByText("4 sedes dotadas")).toBeVisible();
});

test("its own alertas stand in it, with what to do", async () => {
  await openCard(/M-1/);
  const alertas = screen.getByRole("list", { name: "Alertas de la meta" });
  expect(within(alertas).getByText(/133,3 %|sobre-?ejecu|por encima/i)).toBeVisible();
});
