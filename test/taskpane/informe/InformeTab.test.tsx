import { createInformeSession } from "../../../src/app/informe/session";
import { act, screen, waitFor, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import type { CellValue } from "../../../src/core/grid/grid";
import { openTab } from "../openTab";
import { savedFiles } from "../savedFiles";

const matriz = (): CellValue[][] => [
  ["Código meta", "Eje", "Meta de producto", "Tipo de meta", "Programado 2021", "Ejecutado 2021"],
  ["M1", "1. Vida", "Dotar sedes", "Incremento", 10, 5],
  ["M2", "1. Vida", "Formar deportistas", "Incremento", 20, 10],
];

async function openInforme() {
  const { workbook, pane, user } = await openTab("Informe", matriz());
  const preview = await screen.findByRole("region", { name: "Vista previa" });
  return { workbook, pane, user, preview };
}

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

describe("the tab Informe", () => {
  test("shows how the informe reads, and leaves out what is not wanted", async () => {
    const { user, preview } = await openInforme();
    await user.click(within(preview).getByText("4. Resultados del seguimiento"));
    expect(preview).toHaveTextContent("un cumplimiento del 50,0 %");
    expect(within(preview).getByText("8. Alerta temprana")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Alerta temprana" }));
    expect(within(preview).queryByText(/Alerta temprana/)).toBeNull();
  });

  test("says what is due and by which norm, and gives it for a calendar", async () => {
    const saved = savedFiles();
    const { user } = await openInforme();
    const calendario = screen.getByRole("region", { name: "Calendario" });
    await user.click(within(calendario).getByText(/^31 de diciembre de 2021 · Informe al Concejo/));
    expect(calendario).toHaveTextContent("Artículo 22 de la Ley 1909 de 2018");
    await user.click(within(calendario).getByRole("button", { name: /^Descargar para Outlook/ }));
    expect(saved.map(({ type }) => type)).toEqual(["text/calendar;charset=utf-8"]);
  });

  test("lists what supports each meta, those that lack it first, with its link and its cell", async () => {
    const { user } = await openTab("Informe", [
      ["Código meta", "Meta de producto", "Programado 2021", "Ejecutado 2021", "Evidencias"],
      ["M1", "Dotar sedes", 10, 5, "https://sopo.gov.co/acta-9"],
      ["M2", "Formar deportistas", 20, 10, null],
      ["M3", "Sembrar árboles", 20, 10, "C:\\\\fotos\\\\siembra"],
    ]);
    const indice = await screen.findByRole("region", { name: "Índice de evidencias" });
    expect(indice).toHaveTextContent(
      "3 metas reportan ejecución: 1 sin evidencia, 1 con evidencia por revisar, 1 con evidencia.",
    );
    await user.click(within(indice).getByText(/^Sin evidencia/));
    expect(within(indice).getByText(/^M2 Formar deportistas/)).toBeVisible();
    await user.click(within(indice).getByText(/^Por revisar/));
    expect(indice).toHaveTextContent("Solo se abre en un equipo");
    await user.click(within(indice).getByText(/^Con evidencia/));
    expect(within(indice).getByRole("link", { name: /acta-9$/ })).toHaveAttribute(
      "href",
      "https://sopo.gov.co/acta-9",
    );
  });

  test("gives the document to be saved, and says so", async () => {
    const saved = savedFiles();
    const { user } = await openInforme();
    await user.click(screen.getByRole("button", { name: "Descargar en Word" }));
    expect(await screen.findByText(/El documento se entregó para guardar/)).toBeVisible();
    expect(saved.map(({ size }) => size > 10_000)).toEqual([true]);
  });

  test("gives the open data, the page and the follow-up of SisPT in one file", async () => {
    const saved = savedFiles();
    const { user } = await openInforme();
    await user.click(screen.getByRole("button", { name: "Datos abiertos y SisPT" }));
    expect(await screen.findByText(/el seguimiento en las columnas del SisPT/)).toBeVisible();
    const [zip] = saved;
    const names = Object.keys(unzipSync(await bytesOf(zip ?? new Blob())));
    expect(names).toEqual([
      "cifras.csv",
      "metas.csv",
      "index.html",
      "datapackage.json",
      "seguimiento-sispt.xlsx",
      "pares-por-registrar.xlsx",
    ]);
  });

  test("writes the sheet Informe, and takes it away again", async () => {
    const { user, workbook } = await openInforme();
    await user.click(screen.getByRole("button", { name: "Escribir la hoja Informe" }));
    await waitFor(() => expect(workbook.published()).toEqual(["Informe"]));
    await user.click(await screen.findByRole("button", { name: "Quitar la hoja" }));
    await waitFor(() => expect(workbook.published()).toEqual([]));
  });

  test("names a figure that the office's sentences mistake, and its line", async () => {
    const { pane, preview } = await openInforme();
    act(() =>
      pane.session(createInformeSession).takeFrases("frases.txt", "[marco]\nVa en {plan/avanze}."),
    );
    expect(preview).toHaveTextContent("frases.txt, línea 2: «plan/avanze» no es una cifra");
    expect(screen.queryByRole("button", { name: "Descargar en Word" })).toBeNull();
    act(() =>
      pane
        .session(createInformeSession)
        .takeFrases("frases.txt", "[marco]\nVa en {plan/cumplimiento}."),
    );
    expect(screen.getByRole("button", { name: "Descargar en Word" })).toBeVisible();
  });
});
