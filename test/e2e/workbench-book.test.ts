import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Frame } from "playwright-core";
import { ok } from "../../src/core/result";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeBook } from "../../src/emulator/book/hucre";
import { openBanco, type Banco } from "./banco";
import { openTab, paneIsReady } from "./panel";

// What is done with whole workbooks: download, open, refuse, drop; and the page around them.

let banco: Banco;

beforeAll(async () => {
  banco = await openBanco("/");
  await paneIsReady(banco);
}, 90_000);

afterAll(() => banco.close());

test("a download is the workbook that was opened, cell by cell", async () => {
  const { page } = banco;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Descargar .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("matriz-sopo-2021-t3.xlsx");
  const sample = await readFile("assets/samples/matriz-sopo-2021-t3.xlsx");
  expect(await sheetsOf(await buffer(await download.createReadStream()))).toEqual(
    await sheetsOf(sample),
  );
});

test("a file that is no workbook is refused with a sentence, and the open one stays", async () => {
  const { page } = banco;
  await choose("informe.xlsx", Buffer.from("PK esto no es un libro"));
  await page.getByText("informe.xlsx").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(
    "matriz-sopo-2021-t3.xlsx",
  );
  await page.getByRole("button", { name: "Cerrar el aviso" }).click();
  expect(await page.getByText("informe.xlsx").count()).toBe(0);
});

test("the pane takes the look that is chosen, and stays where it was", async () => {
  const { page } = banco;
  await openTab(banco, "Proyección");
  const before = pane();
  for (const [look, colour] of [
    ["Alto contraste", "#000000"],
    ["Oscuro", "#1f1f1f"],
  ] as const) {
    await page.getByRole("button", { name: "Tema" }).click();
    await page.getByRole("menuitemradio", { name: look }).click();
    await page.keyboard.press("Escape");
    const theme = await pane().evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
    expect(theme).toBe(colour);
  }
  expect(pane()).toBe(before);
  await pane().getByRole("tab", { name: "Proyección", selected: true }).waitFor();
  const background = await pane().evaluate(
    () => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor,
  );
  expect(background).toBe("rgb(41, 41, 41)");
});

test("the pane is never narrower than 320 pixels", async () => {
  const handle = banco.page.getByRole("separator", { name: "Ancho del panel" });
  await handle.focus();
  for (let press = 0; press < 6; press++) await handle.press("ArrowRight");
  expect(await handle.getAttribute("aria-valuenow")).toBe("320");
});

test("a workbook that is chosen takes the place of the open one, for the add-in too", async () => {
  await choose("Otro libro.xlsx", await littleBook("Pesos"));
  await banco.page.getByRole("heading", { level: 1, name: /Otro libro\.xlsx/ }).waitFor();
  expect(await sheetNames()).toEqual(["Pesos"]);
});

test("a workbook dropped on the page is opened", async () => {
  const bytes = [...(await littleBook("Registro"))];
  await banco.page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], "Suelto.xlsx"));
    const target = document.querySelector("main")!;
    target.dispatchEvent(
      new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }),
    );
    target.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await banco.page.getByRole("heading", { level: 1, name: /Suelto\.xlsx/ }).waitFor();
  expect(await sheetNames()).toEqual(["Registro"]);
});

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

function pane(): Frame {
  return banco.page.frames().find((frame) => frame.url().endsWith("/banco/taskpane.html"))!;
}

async function choose(name: string, content: Uint8Array): Promise<void> {
  await banco.page.setInputFiles("input[type=file]", {
    name,
    mimeType: "",
    buffer: Buffer.from(content),
  });
}

/** What a new add-in finds through Office.js, once its page has loaded. */
async function sheetNames(): Promise<readonly string[]> {
  await banco.page.frameLocator("#panel").locator("#panel > *").first().waitFor();
  return pane().evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
  });
}

function littleBook(sheet: string): Promise<Uint8Array> {
  return writeBook({ sheets: [{ name: sheet, rows: [["x", 1]] }] });
}

async function sheetsOf(bytes: Uint8Array): Promise<unknown> {
  const book = await readWorkbook(new Uint8Array(bytes), "libro.xlsx");
  if (!book.ok) return book.error;
  return ok(book.value.sheets);
}
