import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Locator } from "playwright-core";
import { eventually, openBanco, type Banco } from "./banco";
import { openTab, paneIsReady, panelOf, violationsIn, widerThanPanel } from "./panel";

// What the office does each quarter, without a mouse: look at what the dependencias sent, find what
// does not count, go to it, mark it, publish, and take everything back.

const SAMPLE = "matriz-sopo-2021-t3-reportada.xlsx";
const SHEETS = ["Matriz", "Proyectos", "Ponderadores", "Instrucciones"];
const PUBLISHED = [
  ...["Resumen", "Detalle", "Alertas", "Gráficos", "Recursos"],
  ...["Agrupaciones", "Fichas", "Evidencias"],
];

let banco: Banco;

beforeAll(async () => {
  banco = await openBanco("/");
  await paneIsReady(banco);
  await banco.page.setInputFiles("input[type=file]", {
    name: SAMPLE,
    mimeType: "",
    buffer: await readFile(`assets/samples/${SAMPLE}`),
  });
  await banco.page.getByRole("heading", { level: 1, name: new RegExp(SAMPLE) }).waitFor();
  await paneIsReady(banco);
}, 120_000);

afterAll(() => banco.close());

test("both totals stand side by side, and what lies between them", async () => {
  await openTab(banco, "Avance");
  const rows = await panelOf(banco)
    .getByRole("table", { name: "Total oficial y total reportado" })
    .innerText();
  expect(rows).toMatch(/Oficial\s+62,9\s%\s+18,88\spp/);
  expect(rows).toMatch(/Reportado\s+69,9\s%\s+20,98\spp/);
  expect(rows).toMatch(/Diferencia\s+−7,0\spuntos\s+−2,10\spp/);
});

test("Alertas is reached, filtered and left for a cell with the keyboard alone", async () => {
  await panelOf(banco).getByRole("tab", { name: "Avance" }).focus();
  await press("ArrowRight");
  expect(await focusedTab()).toBe("tab-alertas");
  await press("Enter");
  await panelOf(banco).getByRole("heading", { name: "58 alertas" }).waitFor();

  await tabTo(panelOf(banco).getByRole("searchbox", { name: "Buscar en las alertas" }));
  await banco.page.keyboard.type("II.E.6.1 registrada");
  await panelOf(banco).getByRole("heading", { name: "1 de 58 alertas" }).waitFor();
  await tabTo(panelOf(banco).getByRole("button", { name: /El proyecto no contiene la meta/ }));
  await press("ArrowDown");
  await press("Enter");
  expect(await eventually(selectedAddress, "Matriz!J320")).toBe("Matriz!J320");
});

test("the list that is shown is exported as Excel opens it", async () => {
  const [download] = await Promise.all([
    banco.page.waitForEvent("download"),
    panelOf(banco).getByRole("button", { name: "Exportar a .csv" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("alertas matriz-sopo-2021-t3-reportada.csv");
  const [heading, row, ...rest] = (await buffer(await download.createReadStream()))
    .toString()
    .split("\r\n");
  expect(heading).toMatch(/^\uFEFF"Tipo";"Severidad";"Meta"/);
  expect(row).toMatch(/^"El proyecto no contiene la meta";"error";"II\.E\.6\.1"/);
  expect(rest).toEqual([""]);
});

test("the cells are marked and put back as they were with the keyboard alone", async () => {
  await panelOf(banco)
    .getByRole("button", { name: /II\.E\.6\.1/ })
    .focus();
  await backTo(panelOf(banco).getByRole("button", { name: "Marcar en la hoja" }));
  await press("Enter");
  await panelOf(banco).getByText("1 celda marcada.").waitFor();
  expect(await marksAt("J320")).toEqual({ comments: 1, formats: 1 });
  await tabTo(panelOf(banco).getByRole("button", { name: "Quitar marcas de la hoja" }));
  await press("Enter");
  await panelOf(banco).getByText("1 celda volvió a como estaba.").waitFor();
  expect(await marksAt("J320")).toEqual({ comments: 0, formats: 0 });
  expect(await sheetNames()).toEqual(SHEETS);
});

test("the sheets are published, seen and taken back with the keyboard alone", async () => {
  await panelOf(banco).getByRole("tab", { name: "Alertas" }).focus();
  await tabTo(panelOf(banco).getByRole("button", { name: "Más" }));
  await press("Enter");
  await downTo(panelOf(banco).getByRole("menuitem", { name: "Publicar" }));
  await press("Enter");
  await panelOf(banco)
    .getByText(new RegExp(`Se escribirán ${PUBLISHED.length} hojas, con \\d+ gráficos`))
    .waitFor();
  await tabTo(panelOf(banco).getByRole("button", { name: "Publicar", exact: true }));
  await press("Enter");
  await panelOf(banco)
    .getByText(/Quedaron publicadas las hojas/)
    .waitFor({ timeout: 60_000 });
  expect(await sheetNames()).toEqual([...SHEETS, ...PUBLISHED]);

  await tabTo(panelOf(banco).getByRole("button", { name: "Gráficos", exact: true }));
  await press("Enter");
  expect(await eventually(selectedAddress, "Gráficos!A1")).toBe("Gráficos!A1");

  await tabTo(panelOf(banco).getByRole("button", { name: "Deshacer la publicación" }));
  await press("Enter");
  await panelOf(banco).getByText("Este libro no tiene hojas publicadas.").waitFor();
  expect(await sheetNames()).toEqual(SHEETS);
});

describe.each(["Oscuro", "Alto contraste", "Claro"])("in the look %s axe finds nothing", (look) => {
  beforeAll(async () => {
    await banco.page.getByRole("button", { name: "Tema" }).click();
    await banco.page.getByRole("menuitemradio", { name: look }).click();
    await banco.page.keyboard.press("Escape");
    await paneIsReady(banco);
  }, 60_000);

  test("about Alertas", async () => {
    await openTab(banco, "Alertas");
    await panelOf(banco).getByRole("heading", { name: "58 alertas" }).waitFor();
    expect(await violationsIn(banco)).toEqual([]);
  });

  test("about Publicar", async () => {
    await openTab(banco, "Publicar");
    await panelOf(banco).getByText(`Se escribirán ${PUBLISHED.length} hojas`).waitFor();
    expect(await violationsIn(banco)).toEqual([]);
  });

  test("about Consolidar, before and after two files", async () => {
    await openTab(banco, "Consolidar");
    await panelOf(banco).getByRole("tabpanel", { name: "Consolidar" }).waitFor();
    expect(await violationsIn(banco)).toEqual([]);
    await panelOf(banco)
      .locator("input[type=file][multiple]")
      .setInputFiles([
        "assets/samples/dependencias/02_Salud_III_Trimestre_2021.xlsx",
        "assets/samples/dependencias-con-fallas/Matriz_Gobierno_T3-2021_ajustada.xlsx",
      ]);
    const result = panelOf(banco).getByRole("region", { name: "Cumplimiento consolidado" });
    await result.waitFor({ timeout: 60_000 });
    expect(await violationsIn(banco)).toEqual([]);
  }, 90_000);
});

test.each([320, 400])("in a pane of %i px nothing is clipped at its side", async (width) => {
  await banco.page
    .locator("#panel")
    .evaluate((frame, px) => (frame.style.width = `${px}px`), width);
  for (const tab of ["Alertas", "Publicar"]) {
    await openTab(banco, tab);
    expect(await widerThanPanel(banco)).toEqual([]);
  }
});

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

function press(key: string): Promise<void> {
  return banco.page.keyboard.press(key);
}

/** Presses Tab until the focus is there, as who has no mouse would. */
function tabTo(target: Locator): Promise<void> {
  return keyTo("Tab", target);
}

function backTo(target: Locator): Promise<void> {
  return keyTo("Shift+Tab", target);
}

function downTo(target: Locator): Promise<void> {
  return keyTo("ArrowDown", target);
}

async function keyTo(key: string, target: Locator): Promise<void> {
  await target.waitFor();
  for (let times = 0; times < 60; times++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(key);
  }
  throw new Error(`${key} never reaches ${target.toString()}`);
}

/** Comments of the whole workbook, and conditional formats of a cell of the matriz. */
function marksAt(cell: string): Promise<{ comments: number; formats: number }> {
  return panelOf(banco).evaluate(
    (address) =>
      Excel.run(async (context) => {
        const comments = context.workbook.comments.getCount();
        const formats = context.workbook.worksheets
          .getItem("Matriz")
          .getRange(address)
          .conditionalFormats.getCount();
        await context.sync();
        return { comments: comments.value, formats: formats.value };
      }),
    cell,
  );
}

function focusedTab(): Promise<string> {
  return panelOf(banco).evaluate(() => document.activeElement?.id ?? "");
}

function selectedAddress(): Promise<string> {
  return panelOf(banco).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

function sheetNames(): Promise<readonly string[]> {
  return panelOf(banco).evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
}
