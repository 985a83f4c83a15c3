import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { inscribe, type InstrumentoInscrito } from "../../../src/core/instrumentos/instrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { App } from "../../../src/taskpane/pane/App";
import { handClock } from "../../app/handClock";
import { memoryWorkbook } from "../../app/memoryWorkbook";
import { paneOver } from "../../app/paneOver";
import { PAUSE_AFTER_EDIT } from "../../../src/app/pane";
import { JUGUETE, JUGUETE_INSCRITO } from "../../core/instrumentos/juguete";
import { savedFiles } from "../savedFiles";

/** The pane over a workbook of an instrument that has no tabs of its own. */
async function open(
  instrumentos: readonly InstrumentoInscrito[] = [...INSTRUMENTOS, JUGUETE_INSCRITO],
) {
  const rows = [
    ["Actor", "Gestiones"],
    ["APC Colombia", 2],
    ["Gobernación", 3],
  ];
  const workbook = memoryWorkbook("gestiones.xlsx", "Gestiones", rows, JUGUETE.hojas);
  const clock = handClock();
  const pane = paneOver(workbook, clock, instrumentos);
  render(<App pane={pane} followLook={() => () => undefined} />);
  await act(pane.start);
  return { workbook, clock, user: userEvent.setup() };
}

test("the pane shows the tabs of the instrument, and follows an edit", async () => {
  const { workbook, clock } = await open();
  expect(screen.getByText("Registro de gestiones")).toBeInTheDocument();
  const panel = screen.getByRole("tabpanel", { name: "Gestiones" });
  expect(panel).toHaveTextContent("Total5");
  expect(within(panel).getByRole("row", { name: "Gobernación 3" })).toBeInTheDocument();
  workbook.type(2, 1, 4);
  await act(() => clock.pass(PAUSE_AFTER_EDIT));
  expect(panel).toHaveTextContent("Total6");
});

test("its sheets are published, and taken back", async () => {
  const { workbook, user } = await open();
  await user.click(screen.getByRole("tab", { name: "Publicar" }));
  await user.click(await screen.findByRole("button", { name: "Publicar" }));
  expect(workbook.published()).toEqual(["Total de gestiones"]);
  await user.click(await screen.findByRole("button", { name: "Deshacer la publicación" }));
  expect(workbook.published()).toEqual([]);
});

test("of a workbook of two instruments each is shown, and the one that is shown is published", async () => {
  const first = inscribe({
    ...JUGUETE,
    id: "primero",
    nombre: "Primer registro",
    sheetsOf: () => [],
    tabs: () => [{ id: "lista", title: "Lista", facts: [], headings: ["Actor"], rows: [] }],
    loadSheets: async () => () => [],
  });
  const { workbook, user } = await open([...INSTRUMENTOS, first, JUGUETE_INSCRITO]);
  const chooser = screen.getByRole("tablist", { name: "Lo que trae este libro" });
  expect(within(chooser).getByRole("tab", { selected: true })).toHaveTextContent("Primer registro");
  expect(screen.getByRole("tabpanel", { name: "Lista" })).toBeVisible();
  await user.click(within(chooser).getByRole("tab", { name: "Registro de gestiones" }));
  expect(await screen.findByRole("tabpanel", { name: "Gestiones" })).toHaveTextContent("Total5");
  await user.click(screen.getByRole("tab", { name: "Publicar" }));
  await user.click(await screen.findByRole("button", { name: "Publicar" }));
  expect(workbook.published()).toEqual(["Total de gestiones"]);
});

test("a question of a list is answered with one click, kept in the workbook, and taken back", async () => {
  const rows = [
    ["Política pública de empleo"],
    ["Actividad", "Programado", "Ejecutado", "Realizado"],
    ["Talleres", 10, 9, 5],
  ];
  const workbook = memoryWorkbook("politica.xlsx", "Hoja1", rows);
  const pane = paneOver(workbook, handClock());
  render(<App pane={pane} followLook={() => () => undefined} />);
  await act(pane.start);
  const user = userEvent.setup();
  const open = screen.getByRole("tabpanel", { name: "Por confirmar" });
  await user.click(within(open).getByRole("button", { name: /^«Realizado» \(D\) 50,0/ }));
  await user.click(await screen.findByRole("tab", { name: "Resumen" }));
  expect(screen.getByRole("tabpanel")).toHaveTextContent(/Cumplimiento cuantitativo50,0/);
  expect(workbook.kept()).toEqual({
    columnasDeLista: [{ campo: "realizada", heading: "Realizado" }],
  });
  await user.click(screen.getByRole("tab", { name: "Por confirmar" }));
  await user.click(screen.getByRole("button", { name: "Deshacer la última respuesta" }));
  expect(await screen.findByText(/^¿Cuál columna tiene lo realizado/)).toBeVisible();
});

test("the informe of an instrument is given as a document to be saved", async () => {
  const saved = savedFiles();
  const rows = [
    ["Política pública de empleo"],
    ["Actividad", "Programado", "Realizado"],
    ["Talleres", 10, 9],
  ];
  const pane = paneOver(memoryWorkbook("politica.xlsx", "Hoja1", rows), handClock());
  render(<App pane={pane} followLook={() => () => undefined} />);
  await act(pane.start);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Publicar" }));
  await user.click(await screen.findByRole("button", { name: "Descargar en Word" }));
  expect(await screen.findByText(/El documento se entregó para guardar/)).toBeVisible();
  expect(saved.map(({ size }) => size > 5000)).toEqual([true]);
});

test("of a workbook of one instrument there is nothing to choose", async () => {
  await open();
  expect(screen.queryByRole("tablist", { name: "Lo que trae este libro" })).toBeNull();
});
