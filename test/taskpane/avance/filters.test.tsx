import { screen } from "@testing-library/react";
import { smallMatriz } from "../../app/smallMatriz";
import { openTab } from "../openTab";

const codes = (): readonly (string | null | undefined)[] =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent?.split(" ")[0]);

test("the tree is put in order, and filtered with the nodes that contain what is asked for", async () => {
  const { user } = await openTab("Avance", smallMatriz());
  await screen.findByRole("treegrid");
  expect(codes()).toEqual(["I", "II"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Ordenar" }), "Menor cumplimiento");
  expect(codes()).toEqual(["II", "I"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Nivel" }), "Bajo");
  expect(codes()).toEqual(["II"]);
  expect(screen.getByText(/1 componente en ese nivel/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Quitar filtros" }));
  expect(codes()).toEqual(["II", "I"]);
});

test("what nothing is says so", async () => {
  const { user } = await openTab("Avance", smallMatriz());
  await user.selectOptions(await screen.findByRole("combobox", { name: "Nivel" }), "Sobresaliente");
  expect(screen.getByText(/Ningún componente del plan cumple los filtros/)).toBeTruthy();
});
