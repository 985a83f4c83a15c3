import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { source as axe } from "axe-core";
import type { Frame, Locator } from "playwright-core";
import { eventually, openBanco, type Banco } from "./banco";

// What the office does each quarter, without a mouse: look at what the dependencias sent, find what
// does not count, go to it, mark it, publish, and take everything back.

const SAMPLE = "matriz-sopo-2021-t3-reportada.xlsx";
const SHEETS = ["Matriz", "Proyectos", "Ponderadores", "Instrucciones"];
const PUBLISHED = ["Resumen", "Detalle", "Alertas", "Gráficos"];

let banco: Banco;

beforeAll(async () => {
  banco = await openBanco("/");
  await paneIsReady();
  await banco.page.setInputFiles("input[type=file]", {
    name: SAMPLE,
    mimeType: "",
    buffer: await readFile(`assets/samples/${SAMPLE}`),
  });
  await banco.page.getByRole("heading", { level: 1, name: new RegExp(SAMPLE) }).waitFor();
  await paneIsReady();
}, 120_000);

afterAll(() => banco.close());

test("both totals stand side by side, and what lies between them", async () => {
  const rows = await pane()
    .getByRole("table", { name: "Total oficial y total reportado" })
    .innerText();
  expect(rows).toMatch(/Oficial\s+62,9 %\s+18,88 pp/);
  expect(rows).toMatch(/Reportado\s+69,9 %\s+20,98 pp/);
  expect(rows).toMatch(/Diferencia\s+−7,0 pp\s+−2,10 pp/);
});

test("Alertas is reached, filtered and left for a cell with the keyboard alone", async () => {
  await pane().getByRole("tab", { name: "Avance" }).focus();
  await press("ArrowRight");
  expect(await focusedTab()).toBe("tab-alertas");
  await press("Enter");
  await pane().getByRole("heading", { name: "58 alertas" }).waitFor();

  await tabTo(pane().getByRole("searchbox", { name: "Buscar en las alertas" }));
  await banco.page.keyboard.type("II.E.6.1 registrada");
  await pane().getByRole("heading", { name: "1 de 58 alertas" }).waitFor();
  await tabTo(pane().getByRole("button", { name: /El proyecto no contiene la meta/ }));
  await press("ArrowDown");
  await press("Enter");
  expect(await eventually(selectedAddress, "Matriz!J320")).toBe("Matriz!J320");
});

test("the list that is shown is exported as Excel opens it", async () => {
  const [download] = await Promise.all([
    banco.page.waitForEvent("download"),
    pane().getByRole("button", { name: "Exportar a .csv" }).click(),
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
  await pane()
    .getByRole("button", { name: /II\.E\.6\.1/ })
    .focus();
  await backTo(pane().getByRole("button", { name: "Marcar en la hoja" }));
  await press("Enter");
  await pane().getByText("1 celda marcada.").waitFor();
  expect(await marksAt("J320")).toEqual({ comments: 1, formats: 1 });
  await tabTo(pane().getByRole("button", { name: "Quitar marcas de la hoja" }));
  await press("Enter");
  await pane().getByText("1 celda volvió a como estaba.").waitFor();
  expect(await marksAt("J320")).toEqual({ comments: 0, formats: 0 });
  expect(await sheetNames()).toEqual(SHEETS);
});

test("the sheets are published, seen and taken back with the keyboard alone", async () => {
  await pane().getByRole("tab", { name: "Alertas" }).focus();
  await goToTab("publicar");
  await pane()
    .getByText(/Se escribirán 4 hojas, con 28 gráficos/)
    .waitFor();
  await tabTo(pane().getByRole("button", { name: "Publicar", exact: true }));
  await press("Enter");
  await pane()
    .getByText(/Quedaron publicadas las hojas/)
    .waitFor({ timeout: 60_000 });
  expect(await sheetNames()).toEqual([...SHEETS, ...PUBLISHED]);

  await tabTo(pane().getByRole("button", { name: "Gráficos", exact: true }));
  await press("Enter");
  expect(await eventually(selectedAddress, "Gráficos!A1")).toBe("Gráficos!A1");

  await tabTo(pane().getByRole("button", { name: "Deshacer la publicación" }));
  await press("Enter");
  await pane().getByText("Este libro no tiene hojas publicadas.").waitFor();
  expect(await sheetNames()).toEqual(SHEETS);
});

describe.each(["Oscuro", "Alto contraste", "Claro"])("in the look %s axe finds nothing", (look) => {
  beforeAll(async () => {
    await banco.page.getByRole("button", { name: "Tema" }).click();
    await banco.page.getByRole("menuitemradio", { name: look }).click();
    await banco.page.keyboard.press("Escape");
    await paneIsReady();
  }, 60_000);

  test("about Alertas", async () => {
    await pane().getByRole("tab", { name: "Alertas" }).click();
    await pane().getByRole("heading", { name: "58 alertas" }).waitFor();
    expect(await violations()).toEqual([]);
  });

  test("about Publicar", async () => {
    await pane().getByRole("tab", { name: "Publicar" }).click();
    await pane()
      .getByText(/Se escribirán 4 hojas/)
      .waitFor();
    expect(await violations()).toEqual([]);
  });

  test("about Consolidar, before and after two files", async () => {
    await pane().getByRole("tab", { name: "Consolidar" }).click();
    await pane().getByRole("tabpanel", { name: "Consolidar" }).waitFor();
    expect(await violations()).toEqual([]);
    await pane()
      .locator("input[type=file][multiple]")
      .setInputFiles([
        "assets/samples/dependencias/02_Salud_III_Trimestre_2021.xlsx",
        "assets/samples/dependencias-con-fallas/Matriz_Gobierno_T3-2021_ajustada.xlsx",
      ]);
    const result = pane().getByRole("region", { name: "Cumplimiento consolidado" });
    await result.waitFor({ timeout: 60_000 });
    expect(await violations()).toEqual([]);
  }, 90_000);
});

test.each([320, 400])("in a pane of %i px nothing is clipped at its side", async (width) => {
  await banco.page
    .locator("#panel")
    .evaluate((frame, px) => (frame.style.width = `${px}px`), width);
  for (const tab of ["Alertas", "Publicar"]) {
    await pane().getByRole("tab", { name: tab }).click();
    expect(await widerThanPane()).toEqual([]);
  }
});

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

/** The pane's own frame: another one after the workbench has loaded it again. */
function pane(): Frame {
  return banco.page.frames().find((frame) => frame.url().endsWith("/banco/taskpane.html"))!;
}

async function paneIsReady(): Promise<void> {
  await banco.page.frameLocator("#panel").getByRole("treegrid").waitFor({ timeout: 60_000 });
}

function press(key: string): Promise<void> {
  return banco.page.keyboard.press(key);
}

/** Presses Tab until the focus is there, as who has no mouse would. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let times = 0; times < 60; times++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press("Tab");
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

async function backTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let times = 0; times < 60; times++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press("Shift+Tab");
  }
  throw new Error(`Shift+Tab never reaches ${target.toString()}`);
}

/** Comments of the whole workbook, and conditional formats of a cell of the matriz. */
function marksAt(cell: string): Promise<{ comments: number; formats: number }> {
  return pane().evaluate(
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

async function goToTab(name: string): Promise<void> {
  for (let times = 0; times < 8 && (await focusedTab()) !== `tab-${name}`; times++) {
    await press("ArrowRight");
  }
  await press("Enter");
}

function focusedTab(): Promise<string> {
  return pane().evaluate(() => document.activeElement?.id ?? "");
}

function selectedAddress(): Promise<string> {
  return pane().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

function sheetNames(): Promise<readonly string[]> {
  return pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
}

/** What reaches beyond the pane's side, where overflow is hidden and nobody could scroll to it. */
function widerThanPane(): Promise<string[]> {
  return pane().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden]) *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

async function violations(): Promise<unknown> {
  await pane().evaluate(axe);
  return pane().evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
}
