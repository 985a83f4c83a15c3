import { readdirSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { openBanco, type Banco } from "./banco";
import { openTab, panelOf, violationsIn, widerThanPanel } from "./panel";

// The 22 workbooks of the dependencias, consolidated in the pane beside the official matriz.

const SAMPLES = join(__dirname, "..", "..", "assets", "samples", "dependencias");
const files = readdirSync(SAMPLES).map((name) => join(SAMPLES, name));

let banco: Banco;

beforeAll(async () => {
  banco = await openBanco("/");
  await openTab(banco, "Consolidar");
}, 90_000);

afterAll(() => banco.close());

test("22 files give back the golden figures, and the pane goes on answering", async () => {
  // A second try finds the files of the first.
  const clear = panelOf(banco).getByRole("button", { name: "Quitar todos" });
  if ((await clear.count()) > 0) await clear.click();
  await panelOf(banco).evaluate(watchLongTasks);
  await panelOf(banco).locator("input[type=file][multiple]").setInputFiles(files);
  const result = panelOf(banco).getByRole("region", { name: "Cumplimiento consolidado" });
  await result.waitFor({ timeout: 60_000 });
  const text = await result.innerText();
  expect(text).toContain("62,9\u00a0%");
  expect(text).toContain("18,88 de 30,00 puntos del plan (pp) programados");
  expect(text).toContain("501 filas leídas = 477 contadas + 24 excluidas + 0 rechazadas");
  expect(
    await panelOf(banco).getByText("Entregaron todas las dependencias del plan.").count(),
  ).toBe(1);
  expect(await longestTask()).toBeLessThan(DEAF);
}, 120_000);

test("the result is written into sheets of its own, and given as a file", async () => {
  await panelOf(banco).getByRole("button", { name: "Escribir en este libro" }).click();
  const written = panelOf(banco).getByText(/^Quedó escrito en/);
  await written.waitFor({ timeout: 60_000 });
  expect(await written.innerText()).toBe(
    "Quedó escrito en «Consolidado», «Entregas», «Por dependencia», «Por revisar», «Sustento».",
  );
  const download = banco.page.waitForEvent("download");
  await panelOf(banco).getByRole("button", { name: "Descargar consolidado.xlsx" }).click();
  expect((await download).suggestedFilename()).toBe("consolidado.xlsx");
}, 120_000);

test("what was written is taken away again, and the matriz stays the one that it was", async () => {
  expect(await panelOf(banco).getByText("Matriz · Vigencia 2021 · III trimestre").count()).toBe(1);
  await panelOf(banco).getByRole("button", { name: "Deshacer lo escrito" }).click();
  const undone = panelOf(banco).getByText(/^Se quitaron/);
  await undone.waitFor({ timeout: 60_000 });
  expect(await undone.innerText()).toBe(
    "Se quitaron «Consolidado», «Entregas», «Por dependencia», «Por revisar» y «Sustento».",
  );
}, 120_000);

test("axe finds nothing, and nothing is clipped at 320 px", async () => {
  await banco.page.locator("#panel").evaluate((frame) => (frame.style.width = "320px"));
  expect(await violationsIn(banco)).toEqual([]);
  expect(await widerThanPanel(banco)).toEqual([]);
});

test("an empty workbook becomes a matriz by what is consolidated into it", async () => {
  const chooser = banco.page.waitForEvent("filechooser");
  await banco.page.getByRole("button", { name: "Abrir libro…" }).click();
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Hoja1", rows: [] }] }));
  await (await chooser).setFiles({ name: "Libro1.xlsx", mimeType: XLSX, buffer });
  const panel = banco.page.frameLocator("#panel");
  await panel.getByRole("button", { name: "Consolidar libros…" }).click({ timeout: 60_000 });
  await panel.locator("input[type=file][multiple]").setInputFiles(files);
  await panel
    .getByRole("region", { name: "Cumplimiento consolidado" })
    .waitFor({ timeout: 60_000 });
  await panel.getByRole("button", { name: "Escribir en este libro" }).click();
  await panel.getByText(/^Consolidado · Vigencia\s2021/).waitFor({ timeout: 60_000 });
  await openTab(banco, "Avance");
  const avance = panel.getByRole("tabpanel", { name: "Avance" });
  await avance
    .getByText("18,88 de 30,00 puntos del plan (pp) programados")
    .waitFor({ timeout: 60_000 });
}, 180_000);

test("the examples consolidate the 22 with faults in one choice", async () => {
  await banco.page.getByRole("button", { name: "Ejemplos" }).click();
  await banco.page.getByRole("menuitem", { name: /con fallas de todo tipo/ }).click();
  const panel = banco.page.frameLocator("#panel");
  const result = panel.getByRole("region", { name: "Cumplimiento consolidado" });
  await result.waitFor({ timeout: 60_000 });
  // Movilidad sent nothing.
  await panel.getByText("Dirección de Movilidad").first().waitFor();
}, 120_000);

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

/** Notes the tasks of the pane's own that keep it from answering; those of the emulated Excel are not its. */
function watchLongTasks(): void {
  const page = window as unknown as { tasks: number[] };
  page.tasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === "self") page.tasks.push(duration);
  }).observe({ type: "longtask" });
}

function longestTask(): Promise<number> {
  return panelOf(banco).evaluate(() =>
    Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
  );
}

// It takes some 60 to 160 ms; another program at work on the same machine may add to it. Merging here
// instead of in the worker would take 300.
const DEAF = 200;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
