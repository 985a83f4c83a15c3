import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/core/grid/grid";
import { openTab } from "../openTab";

const HEADINGS = [
  ...["Código meta", "Eje", "Meta de producto", "BPIN", "Programado 2021", "Ejecutado 2021"],
  ...["Apropiación definitiva 2021", "Obligaciones 2021"],
];

async function openRecursos(rows: CellValue[][]) {
  const { user } = await openTab("Recursos", rows);
  return user;
}

describe("the tab Recursos", () => {
  test("adds up the money, and shows the metas whose money is gone without advance", async () => {
    const user = await openRecursos([
      HEADINGS,
      ["M1", "1. Vida", "Dotar sedes", "2021257580001", 10, 1, 1000, 900],
      ["M2", "1. Vida", "Formar deportistas", "2021257580002", 10, 10, 3000, 3000],
    ]);
    const total = await screen.findByRole("region", { name: "Dinero de la vigencia" });
    expect(total).toHaveTextContent("Apropiación definitiva$4.000");
    expect(total).toHaveTextContent("Obligaciones$3.900");
    const picture = screen.getByRole("img", {
      name: "Avance y dinero: 1 meta; Avance sin dinero: 0 metas; Dinero sin avance: 1 meta; Ni avance ni dinero: 0 metas",
    });
    expect(picture).toBeVisible();
    // Each axis has its ends and where Aceptable begins.
    expect(picture).toHaveTextContent("0 %0 %56 %56 %100 %100 %");
    const spent = screen.getByRole("region", { name: "Mucho dinero y poco avance" });
    expect(spent).toHaveTextContent("$900 de $1.000 · financiero 90,0 % · físico 10,0 %");
    await user.click(within(spent).getByRole("button", { name: "M1 Dotar sedes" }));
    expect(screen.getByRole("tab", { name: "Avance" })).toHaveAttribute("aria-selected", "true");
  });

  test("says that the matriz has no money", async () => {
    await openRecursos([
      HEADINGS.slice(0, 6),
      ["M1", "1. Vida", "Dotar sedes", "2021257580001", 10, 1],
    ]);
    expect(await screen.findByText("La matriz no trae recursos de esta vigencia.")).toBeVisible();
  });
});
