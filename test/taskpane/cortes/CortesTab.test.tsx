import { createCortesSession } from "../../../src/app/cortes/session";
import { act, render, screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { claveDe } from "../../../src/core/corte/periodo";
import type { CellValue } from "../../../src/core/grid/grid";
import { Retroactivos } from "../../../src/taskpane/cortes/Retroactivos";
import { guardadoAt } from "../../core/corte/quarters";
import { openTab } from "../openTab";

const HEADINGS = [
  ...["Código meta", "Eje", "Meta de producto", "Tipo de meta", "Línea base", "Programado 2021"],
  ...["Ejecutado 2021 T1", "Ejecutado 2021 T2"],
];
const matriz = (): CellValue[][] => [
  HEADINGS,
  ["M1", "1. Vida", "Dotar sedes", "Incremento", 0, 10, 2, 3],
  ["M2", "1. Vida", "Formar deportistas", "Incremento", 0, 20, 5, 5],
];
const T1_OF_M1 = { row: 1, column: 6 };

async function openCortes() {
  const { workbook, pane, user } = await openTab("Cortes", matriz());
  return { workbook, pane, user };
}

async function sign(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.type(await screen.findByRole("textbox", { name: "Quién lo guarda" }), "Ana Ruiz");
}

async function save(user: ReturnType<typeof userEvent.setup>, button: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: button }));
}

describe("the tree of the tab Avance", () => {
  test("shows under an open node how it went from the kept corte to this one", async () => {
    const { pane, user } = await openCortes();
    await act(() => pane.chooseCorte("2021-03-31"));
    await sign(user);
    await save(user, "Guardar corte");
    await screen.findByText(/guardado el 15 de octubre/);
    await act(() => pane.chooseCorte("2021-06-30"));
    await user.click(screen.getByRole("tab", { name: "Avance" }));
    await user.click(within(await screen.findByRole("treegrid")).getByText(/Vida/));
    expect(
      await screen.findByRole("img", { name: "1: 2021-T1 22,5\u00a0%; 2021-T2 50,0\u00a0%" }),
    ).toBeVisible();
    expect(
      screen.getByText(
        /^1: de 2021, primer trimestre a 2021, segundo trimestre el cumplimiento subió de 22,5 % a 50,0 %/,
      ),
    ).toBeVisible();
  });
});

describe("the tab Cortes", () => {
  test("closes a corte, shows the next beside it, and says what was changed since in what was closed", async () => {
    const { workbook, pane, user } = await openCortes();
    await act(() => pane.chooseCorte("2021-03-31"));
    await sign(user);
    await save(user, "Guardar corte");
    expect(
      await screen.findByText(/guardado el 15 de octubre de 2021, 8:30 por Ana Ruiz/),
    ).toBeVisible();
    expect(workbook.published()).toEqual(["Cortes"]);

    await act(() => pane.chooseCorte("2021-06-30"));
    const evolucion = screen.getByRole("region", { name: "Evolución" });
    expect(
      within(evolucion).getByRole("img", {
        name: "Plan: 2021-T1 22,5\u00a0%; 2021-T2 50,0\u00a0%",
      }),
    ).toBeVisible();
    expect(evolucion).toHaveTextContent("subió de 22,5 % a 50,0 % (27,5 puntos)");
    expect(evolucion).toHaveTextContent(/Al ritmo que trae, la vigencia cerraría en 100,0 %/);
    const later = screen.getByRole("region", { name: "Cambios posteriores a lo cerrado" });
    expect(later).toHaveTextContent(
      "De lo que el libro todavía dice de lo que se cerró, nada ha cambiado.",
    );

    workbook.type(T1_OF_M1.row, T1_OF_M1.column, 4);
    await act(pane.refresh);
    expect(later).toHaveTextContent(
      "M1 Dotar sedes: cambió lo ejecutado de un período cerrado: antes 2, ahora 4",
    );
  });

  test("a corte is closed by somebody: without a name it is not saved, and the pane says so", async () => {
    const { workbook, user } = await openCortes();
    await save(user, "Guardar corte");
    expect(await screen.findByText(/un corte cerrado dice quién lo guardó/)).toBeVisible();
    expect(workbook.published()).toEqual([]);
  });

  test("of a day within a quarter says what is counted, and saves it under its own date", async () => {
    const { user, pane } = await openCortes();
    await act(() => pane.chooseCorte("2021-05-15"));
    expect(
      screen.getByText(
        /El corte del 15 de mayo de 2021 no cierra un trimestre: .* se toma hasta el primer trimestre de 2021/,
      ),
    ).toBeVisible();
    await sign(user);
    await save(user, "Guardar corte");
    await screen.findByText(/guardado el 15 de octubre/);
    await act(() => pane.chooseCorte("2021-03-31"));
    await save(user, "Guardar corte");
    await screen.findAllByText(/guardado el 15 de octubre/);
    expect(
      pane
        .session(createCortesSession)
        .getState()
        .leidos?.cortes.map(({ corte }) => claveDe(corte.periodo)),
    ).toEqual(["2021-05-15", "2021-T1"]);
  });

  test("of a corte that was changed in its sheet never says that nothing has changed", () => {
    const changed = { ...guardadoAt("2021-06-30"), intacto: false };
    render(<Retroactivos guardados={[changed]} of={changed} retroactivos={() => []} />);
    expect(
      screen.getByText(
        "El libro dice lo mismo que la hoja del corte 2021, segundo trimestre, que no es lo que se guardó.",
      ),
    ).toBeVisible();
    expect(screen.queryByText(/nada ha cambiado/)).toBeNull();
  });

  test("asks for a reason before a closed period is saved anew, and keeps both", async () => {
    const { user, pane } = await openCortes();
    await sign(user);
    await save(user, "Guardar corte");
    await save(user, "Guardar la corrección");
    expect(await screen.findByText(/Para corregirlo diga el motivo/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Motivo de la corrección" }), "Acta 12");
    await save(user, "Guardar la corrección");
    expect(await screen.findByText("Corrección: Acta 12")).toBeVisible();
    expect(pane.session(createCortesSession).getState().leidos?.cortes).toHaveLength(2);
  });
});
