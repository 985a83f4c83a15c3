import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { Suspense } from "react";
import type { Pane } from "../../../src/app/pane";
import { ArchivosContext } from "../../../src/taskpane/consolidar/archivos/archivos";
import ConsolidarTab from "../../../src/taskpane/consolidar/ConsolidarTab";
import { asuntoText } from "../../../src/core/consolidate/text/devolucion";
import { matriz, mesa, type Files } from "../../app/consolidar/mesa";

// It cannot be known that this is what was programmed.
const UNNAMED = matriz({ "I.A.1.4": 4 }).map((row, index) =>
  index === 0 ? [...row.slice(0, 4), "Cantidad uno", row[5]!] : row,
);

const FILES: Files = {
  "salud.xlsx": matriz({ "I.A.1.1": 10, "I.A.1.2": 5 }),
  "cultura.xlsx": matriz({ "I.A.1.1": 7, "I.A.1.3": 10 }),
  "roto.xlsx": { type: "encrypted" },
};

async function open(files: Files = FILES) {
  const { consolidar, chosen, published } = mesa(files);
  await consolidar.open();
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
  return { consolidar, published, user: userEvent.setup() };
}

/** Nothing here goes to a cell of the open workbook, and it is never read again. */
const NO_CELLS = { refresh: () => Promise.resolve() } as unknown as Pane;

async function choose(
  user: ReturnType<typeof userEvent.setup>,
  names: readonly string[] = Object.keys(FILES),
): Promise<void> {
  const files = names.map((name) => new File([], name));
  await user.upload(screen.getByLabelText("Elegir archivos…", { selector: "input" }), files);
  await screen.findByRole("region", { name: "Cumplimiento consolidado" });
}

test("shows what the files make together, and where every row went", async () => {
  const { user } = await open();
  await choose(user);
  const result = screen.getByRole("region", { name: "Cumplimiento consolidado" });
  expect(result).toHaveTextContent("62,5 %");
  expect(result).toHaveTextContent("4 filas leídas = 3 contadas + 0 excluidas + 1 rechazada");
  expect(result).toHaveTextContent("2 incluidos0 excluidos0 por confirmar1 rechazado");
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
  expect(conflicts).toHaveTextContent("por resolver");
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

test("an answered devolución closes its point, until the office does not accept the answer", async () => {
  const teatro = asuntoText({ type: "sinReporte", nombre: "Restaurar el teatro municipal" });
  const { user, consolidar } = await open({
    ...FILES,
    "respuesta.xlsx": [
      ["Hoja de devolución: Secretaría de Cultura"],
      ["Meta", "Observación", "Respuesta", "Quién responde"],
      ["I.A.1.4", teatro, "Se reporta en diciembre.", "Luis Paz"],
    ],
  });
  await choose(user, [...Object.keys(FILES), "respuesta.xlsx"]);
  const pedidos = (): number =>
    consolidar.getState().vista!.dependencias.find(({ nombre }) => nombre.includes("Cultura"))!
      .alertas;
  const answers = screen.getByRole("region", { name: "Respuestas a las devoluciones (1)" });
  expect(answers).toHaveTextContent("Respondió Luis Paz: «Se reporta en diciembre.».");
  expect(screen.getByRole("region", { name: "Cumplimiento consolidado" })).toHaveTextContent(
    "2 incluidos0 excluidos0 por confirmar1 rechazado1 devolución",
  );
  const closed = pedidos();
  await user.click(within(answers).getByRole("button", { name: "No aceptar" }));
  await within(answers).findByText(/La respuesta no se aceptó/);
  expect(pedidos()).toBe(closed + 1);
  await user.click(within(answers).getByRole("button", { name: "Aceptar" }));
  await within(answers).findByText(/se da por respondido/);
  expect(pedidos()).toBe(closed);
});

test("takes a file away", async () => {
  const { user } = await open();
  await choose(user);
  await user.click(screen.getByRole("button", { name: "Quitar: roto.xlsx" }));
  expect(screen.getByRole("region", { name: "Archivos (2)" })).toBeInTheDocument();
});

test("a file with an unknown heading is mapped in the pane, and can be read as it comes again", async () => {
  const { user } = await open({ "salud.xlsx": FILES["salud.xlsx"]!, "teatro.xlsx": UNNAMED });
  await choose(user, ["salud.xlsx", "teatro.xlsx"]);
  const files = screen.getByRole("region", { name: "Archivos (2)" });
  const line = within(files).getByText("teatro.xlsx").closest("li")!;
  await user.selectOptions(within(line).getByRole("combobox"), "E: Cantidad uno");
  await user.click(within(line).getByRole("button", { name: "Confirmar" }));
  await screen.findByText("2 archivos incluidos", { exact: false });
  await user.click(screen.getByText("Sin observaciones (2)"));
  await user.click(screen.getByRole("button", { name: "Volver a leerlo como viene" }));
  await screen.findByText("1 archivo incluido", { exact: false });
});

test("the dependencia and the period of a file are corrected", async () => {
  const { user, consolidar } = await open();
  await choose(user, ["salud.xlsx"]);
  await user.click(screen.getByText("Sin observaciones (1)"));
  const line = screen.getByText("salud.xlsx").closest("li")!;
  await user.click(within(line).getByText("Dependencia, período y columnas"));
  await user.selectOptions(
    within(line).getByRole("combobox", { name: "Dependencia que lo envía" }),
    "Secretaría de Cultura",
  );
  expect(consolidar.getState().vista!.entregas[0]!.dependencia).toBe("Secretaría de Cultura");
  await user.selectOptions(
    within(line).getByRole("combobox", { name: "Trimestre" }),
    "II trimestre",
  );
  await user.click(within(line).getByRole("button", { name: "Confirmar" }));
  expect(consolidar.getState().vista!.periodo).toMatchObject({ vigencia: 2021, trimestre: 2 });
  await user.click(
    within(screen.getByText("salud.xlsx").closest("li")!).getByRole("button", {
      name: "Volver al período leído",
    }),
  );
  expect(consolidar.getState().vista!.periodo).toMatchObject({ trimestre: 3 });
});

test("a row out of the plan is given the meta that it reports", async () => {
  const { user } = await open({ "salud.xlsx": matriz({ "I.A.1.1": 5, "IX.Z.9.9": 3 }) });
  await choose(user, ["salud.xlsx"]);
  await user.click(screen.getByText("Fuera del plan (1)"));
  await user.click(screen.getByRole("button", { name: "Es otra meta…" }));
  await user.type(screen.getByRole("searchbox"), "bibliotecas");
  await user.click(await screen.findByRole("button", { name: /^I\.A\.1\.3 Dotar/ }));
  await user.click(await screen.findByText("Metas identificadas por su texto (1)"));
  await screen.findByText("Dice «IX.Z.9.9»; la oficina decidió que es la meta I.A.1.3.");
  expect(screen.queryByText("Fuera del plan (1)")).toBeNull();
});

test("what changed since the corte before is listed by kind, with both values and cells", async () => {
  const { user } = await open({
    "salud.xlsx": FILES["salud.xlsx"]!,
    "antes.xlsx": matriz({ "I.A.1.1": 12, "I.A.1.2": 5, "I.A.1.3": 1, "I.A.1.4": 1 }),
  });
  await choose(user, ["salud.xlsx"]);
  await user.upload(
    screen.getByLabelText("Corte anterior: para ver qué cambió", { selector: "input" }),
    new File([], "antes.xlsx"),
  );
  const cambios = await screen.findByRole("region", {
    name: "Cambios frente al corte anterior (3)",
  });
  await user.click(within(cambios).getByText("Disminuyó el ejecutado acumulado (1)"));
  expect(cambios).toHaveTextContent("Antes 12 → ahora 10");
  expect(cambios).toHaveTextContent("antes.xlsx · III trimestre 2021!F2");
});

describe("in a view of its own", () => {
  const view = window as unknown as { chrome?: unknown; webkit?: unknown };
  afterEach(() => {
    delete view.chrome;
    delete view.webkit;
  });

  test("Excel for Mac, which downloads nothing, offers to open each devolución", async () => {
    view.webkit = { messageHandlers: {} };
    const { user } = await open();
    await choose(user);
    expect(screen.queryByRole("button", { name: /^Descargar/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Abrir el consolidado" })).toBeEnabled();
    await user.click(screen.getByText("Abrir las devoluciones, una por una"));
    expect(screen.getByRole("button", { name: "roto.xlsx" })).toBeEnabled();
  });

  test("Excel for Windows offers both ways", async () => {
    view.chrome = { webview: {} };
    const { user } = await open();
    await choose(user);
    expect(screen.getByRole("button", { name: "Descargar consolidado.xlsx" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Abrir el consolidado" })).toBeEnabled();
  });
});

test("what was written is taken away again", async () => {
  const { user, published } = await open();
  await choose(user);
  await user.click(screen.getByRole("button", { name: "Escribir en este libro" }));
  await screen.findByText(/^Quedó escrito en «Consolidado»/);
  await user.click(screen.getByRole("button", { name: "Deshacer lo escrito" }));
  await screen.findByText(/^Se quitaron «Consolidado»/);
  expect(published()).toBeNull();
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

test("takes up decisions of a file, and says how many or that it holds none", async () => {
  const { user, consolidar } = await open();
  await choose(user);
  const input = screen.getByLabelText("Cargar decisiones…", { selector: "input" });
  const decided = { version: 3, decisiones: [{ type: "conflictos", regla: "mayor" }] };
  await user.upload(input, new File([JSON.stringify(decided)], "decisiones.json"));
  expect(await screen.findByText("Se tomó 1 decisión del archivo.")).toBeInTheDocument();
  expect(consolidar.getState().decisions).toHaveLength(1);
  await user.upload(input, new File(["no"], "otro.json"));
  expect(await screen.findByText(/no trae decisiones de una consolidación/)).toBeInTheDocument();
});
