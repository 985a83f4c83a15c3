import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Place } from "../../../src/app/workbookPort";
import type { CellRef } from "../../../src/core/grid/grid";
import type { Contraprueba } from "../../../src/core/matriz/contrapruebas/contraprueba";
import { Contrapruebas } from "../../../src/taskpane/matriz/Contrapruebas";

function percentage(differ: readonly CellRef[]): Contraprueba {
  return {
    tipo: "porcentaje",
    column: { column: 5, heading: "% avance 2021" },
    vigencia: 2021,
    agree: 451 - differ.length,
    of: 451,
    differ,
  };
}

function cellsIn(rows: readonly number[]): readonly CellRef[] {
  return rows.map((row) => ({ workbook: "m.xlsx", sheet: "Matriz", row, column: 5 }));
}

function show(contrapruebas: readonly Contraprueba[]): { readonly revealed: Place[] } {
  const revealed: Place[] = [];
  const pane = {
    reveal: async (place: Place) => {
      revealed.push(place);
    },
  };
  render(<Contrapruebas contrapruebas={contrapruebas} pane={pane} />);
  return { revealed };
}

test("says in how many rows the sheet agrees, and nothing more where it always does", () => {
  show([percentage([])]);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "«% avance 2021» coincide con lo ejecutado sobre lo programado en 451 de 451 filas.",
  );
  expect(screen.queryByRole("button")).toBeNull();
});

test("leads to each cell that differs, and says how many more there are", async () => {
  const { revealed } = show([percentage(cellsIn([6, 7, 8, 9, 10, 11, 12, 13]))]);
  expect(screen.getByRole("listitem")).toHaveTextContent(/443 de 451 filas\. Difiere en 8:/);
  expect(screen.getByRole("listitem")).toHaveTextContent(/y 2 más$/);
  await userEvent.click(screen.getByRole("button", { name: "Ver F8" }));
  expect(revealed).toEqual([{ sheet: "Matriz", area: { top: 7, left: 5, bottom: 7, right: 5 } }]);
});

test("says once that nothing in the workbook can confirm the reading", () => {
  show([]);
  expect(screen.getByText(/^Nada en el libro permite comprobar esta lectura/)).toBeVisible();
});
