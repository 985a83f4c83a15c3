import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { CellValue } from "../../../src/core/grid/grid";
import { openTab } from "../openTab";

const matriz = (): CellValue[][] => [
  ["Código meta", "Eje", "Meta de producto", "Dependencia", "Programado 2021", "Ejecutado 2021"],
  ["M1", "1. Vida", "Dotar sedes", "Salud", 10, 6],
  ["M2", "2. Agua", "Ampliar rutas", "Obras", 10, 6],
];

async function openAjustes() {
  const { workbook, pane, user } = await openTab("Ajustes", matriz());
  return { workbook, pane, user, field: await screen.findByLabelText("Aceptable desde") };
}

test("the tab Ajustes shows what a change would do, asks for its act, and writes it with who", async () => {
  const { workbook, user, field } = await openAjustes();
  expect(field).toHaveValue("56");
  fireEvent.change(field, { target: { value: "70" } });
  const efecto = screen.getByRole("status", { name: "Con estos cambios" });
  await waitFor(() =>
    expect(efecto).toHaveTextContent("Plan: de 60,0 % (Aceptable) a 60,0 % (Bajo)"),
  );
  expect(efecto).toHaveTextContent("Obras: de 60,0 % (Aceptable) a 60,0 % (Bajo)");
  expect(workbook.published()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Aplicar al libro" }));
  expect(await screen.findByText(/escriba el acto que fija los ajustes/)).toBeVisible();
  fireEvent.change(screen.getByLabelText("Acto que los fija"), { target: { value: "Decreto 5" } });
  await user.click(screen.getByRole("button", { name: "Aplicar al libro" }));
  expect(await screen.findByText(/Los ajustes quedaron en la hoja «Ajustes»/)).toBeVisible();
  expect(workbook.published()).toEqual(["Ajustes"]);

  const again = screen.getByLabelText("Aceptable desde");
  fireEvent.change(again, { target: { value: "90" } });
  await waitFor(() => expect(efecto).toHaveTextContent("los niveles se cruzan"));
  expect(screen.getByRole("button", { name: "Aplicar al libro" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("Nuevo plan shows the plan that the matriz says, and keeps it with its act", async () => {
  const { workbook, user } = await openAjustes();
  expect(screen.getByText(/La matriz no es de un plan que se conozca/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Nuevo plan con esta matriz" }));
  const componentes = screen.getByRole("list", { name: "Componentes del primer nivel" });
  expect(componentes).toHaveTextContent("1. Vida: 1 meta2. Agua: 1 meta");
  expect(screen.getByText("Niveles: Eje › Meta de producto.")).toBeVisible();
  fireEvent.change(screen.getByLabelText("Nombre del plan"), { target: { value: "Tenjo avanza" } });
  const efecto = screen.getByRole("status", { name: "Con estos cambios" });
  await waitFor(() => expect(efecto).toHaveTextContent("Plan: 60,0 % (Aceptable), igual"));
  expect(workbook.published()).toEqual([]);

  fireEvent.change(screen.getByLabelText("Acto que los fija"), { target: { value: "Acuerdo 7" } });
  await user.click(screen.getByRole("button", { name: "Aplicar al libro" }));
  expect(await screen.findByText(/Los ajustes quedaron en la hoja «Ajustes»/)).toBeVisible();
  expect(workbook.published()).toEqual(["Ajustes"]);
  expect(screen.queryByRole("list", { name: "Componentes del primer nivel" })).toBeNull();
});

test("Nuevo plan of a matriz without two components says why there is none", async () => {
  const { user } = await openTab("Ajustes", matriz().slice(0, 2));
  await user.click(await screen.findByRole("button", { name: "Nuevo plan con esta matriz" }));
  expect(await screen.findByText(/La matriz no nombra los componentes del plan/)).toBeVisible();
});

test("weights of the matriz that are not the plan's are told where they are set, and what is in force", async () => {
  const escenario = (codigo: string, nombre: string, peso: number): CellValue[] => [
    `${codigo}.A.1.1`,
    `${codigo}. ${nombre}`,
    peso,
    `Meta de ${nombre}`,
    10,
    6,
  ];
  await openTab("Ajustes", [
    [
      "Código",
      "Escenario",
      "Peso escenario",
      "Meta de producto",
      "Programado 2021",
      "Ejecutado 2021",
    ],
    escenario("I", "SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL", 40),
    escenario("II", "SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO", 30),
    escenario("III", "DESARROLLO, PRODUCTIVIDAD Y CALIDAD DE VIDA", 20),
    escenario(
      "IV",
      "ES TIEMPO DE UNA NUEVA GESTIÓN CON PLANIFICACIÓN, TRANSPARENCIA Y CALIDAD",
      10,
    ),
  ]);
  expect(
    await screen.findByText(
      /se mueven 6,20\spp del plan, en componentes con 4 metas; los del plan no rigen/,
    ),
  ).toBeVisible();
  fireEvent.click(screen.getByRole("switch", { name: "Pesos fijos del plan aprobado" }));
  expect(await screen.findByText(/en componentes con 4 metas; rigen los del plan/)).toBeVisible();
});
