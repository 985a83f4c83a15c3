import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { Suspense } from "react";
import type { Pane } from "../../../src/app/pane";
import { ArchivosContext } from "../../../src/taskpane/consolidar/archivos";
import ConsolidarTab from "../../../src/taskpane/consolidar/ConsolidarTab";
import { matriz, mesa, type Files } from "../../app/consolidar/mesa";

const FILES: Files = {
  "salud.xlsx": matriz({ "I.A.1.1": 10, "I.A.1.2": 5 }),
  "cultura.xlsx": matriz({ "I.A.1.1": 7, "I.A.1.3": 10 }),
  "roto.xlsx": { type: "encrypted" },
};

async function open() {
  const { consolidar, chosen } = mesa(FILES);
  const ready = Promise.resolve(consolidar);
  const archivos = { consolidar: () => ready, fileChosen: ({ name }: File) => chosen(name) };
  await act(async () =>
    render(
      <ArchivosContext value={archivos}>
        <Suspense>
          <ConsolidarTab pane={NO_CELLS} />
        </Suspense>
      </ArchivosContext>,
    ),
  );
  return { consolidar, user: userEvent.setup() };
}

/** Nothing here goes to a cell of the open workbook. */
const NO_CELLS = {} as Pane;

async function choose(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  const files = Object.keys(FILES).map((name) => new File([], name));
  await user.upload(screen.getByLabelText("Elegir archivos…", { selector: "input" }), files);
  await screen.findByRole("region", { name: "Cumplimiento consolidado" });
}

test("shows what the files make together, and where every row went", async () => {
  const { user } = await open();
  await choose(user);
  const result = screen.getByRole("region", { name: "Cumplimiento consolidado" });
  expect(result).toHaveTextContent("62,5 %");
  expect(result).toHaveTextContent("4 filas leídas = 3 contadas + 0 excluidas + 1 rechazadas");
  expect(result).toHaveTextContent("2 cuentan0 aparte0 por confirmar1 rechazados");
});

test("shows a refused file with its reason", async () => {
  const { user } = await open();
  await choose(user);
  const files = screen.getByRole("region", { name: "Archivos (3)" });
  expect(files).toHaveTextContent("El archivo «roto.xlsx» está protegido con contraseña.");
});

test("lists metas that nobody reported", async () => {
  const { user } = await open();
  await choose(user);
  expect(screen.getByText("Metas sin reporte (1)")).toBeInTheDocument();
});

test("settles a conflict by the choice of one side, and goes back to the proposal", async () => {
  const { user } = await open();
  await choose(user);
  const conflicts = screen.getByRole("region", { name: "Conflictos (1)" });
  expect(conflicts).toHaveTextContent("sin decidir");
  await user.click(within(conflicts).getByRole("radio", { name: /ejecutado 7/ }));
  expect(conflicts).toHaveTextContent("Decidido.");
  expect(screen.getByRole("region", { name: "Cumplimiento consolidado" })).toHaveTextContent(
    "55,0 %",
  );
  await user.click(within(conflicts).getByRole("button", { name: "Volver a la propuesta" }));
  expect(within(conflicts).getByRole("radio", { name: /ejecutado 10 / })).toBeChecked();
});

test("settles all conflicts by a rule", async () => {
  const { user } = await open();
  await choose(user);
  const conflicts = screen.getByRole("region", { name: "Conflictos (1)" });
  await user.selectOptions(within(conflicts).getByRole("combobox"), "El menor valor ejecutado");
  expect(conflicts).toHaveTextContent("Decidido por la regla.");
});

test("takes a file away", async () => {
  const { user } = await open();
  await choose(user);
  await user.click(screen.getByRole("button", { name: "Quitar: roto.xlsx" }));
  expect(screen.getByRole("region", { name: "Archivos (2)" })).toBeInTheDocument();
});

test("axe finds nothing", async () => {
  const { user } = await open();
  await choose(user);
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
      region: { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
