import { buffer } from "node:stream/consumers";
import { eventually, openBanco, type Banco } from "./banco";
import { openTab, panelOf, violationsIn, widerThanPanel } from "./panel";

// The tab Proyección over the sample, as the office meets it: no help read, no file opened.

let banco: Banco;

beforeAll(async () => {
  banco = await openBanco("/");
  await openProyeccion();
}, 90_000);

afterAll(() => banco.close());

test("one click from the sample, what escenario II lacks for Aceptable is in sight, and the way to it", async () => {
  const pista = panelOf(banco).getByRole("button", {
    name: "Para que II llegue a Aceptable falta cumplir 5 metas: ver cuáles",
  });
  expect(await pista.evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight)).toBe(
    true,
  );
  await pista.click();
  const answer = panelOf(banco).getByText(/^II llega a 5\d,\d\s%/);
  const isInSight = () =>
    answer.evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top > 0 && bottom <= innerHeight;
    });
  expect(await eventually(isInSight, true)).toBe(true);
});

test("says at once what would bring escenario II to Aceptable, and goes to those metas", async () => {
  const metas = panelOf(banco).getByRole("list", { name: "Metas que hay que cumplir" });
  await panelOf(banco)
    .getByText(
      /^II llega a 5\d,\d\s% \(se busca 56,0\s%\) si se cumplen 5 metas; es el menor número/,
    )
    .waitFor();
  expect(await metas.getByRole("listitem").count()).toBe(5);
  const first = metas.getByRole("button", { name: /^II\./ }).first();
  await first.click();
  expect(await eventually(isInMatriz, true)).toBe(true);
});

test("moves the tree with the slider, says what changes its nivel, and keeps every frame", async () => {
  const slider = panelOf(banco).getByRole("slider");
  await panelOf(banco).evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) =>
      long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: "longtask" });
    Object.assign(globalThis, { long });
  });
  // A machine that builds and tests at once drops frames by itself: one of three ways must be clean.
  const dropped: number[] = [];
  for (const keys of ["ArrowRight", "ArrowLeft", "ArrowRight"]) {
    await panelOf(banco).evaluate("globalThis.long.length = 0");
    await slider.focus();
    for (let percent = 0; percent < 40; percent++) await slider.press(keys);
    // The browser reports what takes 50 ms or more.
    dropped.push(await panelOf(banco).evaluate<number>("globalThis.long.length"));
  }
  await nodo("II", /51,5\s% hoy, proyectado .*70,9\s%.*Sube de Bajo a Aceptable$/).waitFor();
  expect(Math.min(...dropped)).toBe(0);
});

test("keeps a projection in the workbook: it is there when the pane is loaded again", async () => {
  await part("Proyecciones guardadas").click();
  await panelOf(banco).getByRole("textbox", { name: "Nombre" }).fill("Al 40");
  await panelOf(banco).getByRole("button", { name: "Guardar en el libro" }).click();
  await panelOf(banco).getByText("«Al 40» quedó guardada en el libro.").waitFor();
  await reloadPane();
  await openProyeccion();
  await nodo("II", /51,5\s%$/).waitFor();
  await part("Proyecciones guardadas").click();
  await panelOf(banco).getByRole("button", { name: "Abrir: Al 40" }).click();
  await nodo("II", /proyectado .*70,9\s%.*Sube de Bajo a Aceptable$/).waitFor();
  expect(await panelOf(banco).getByRole("slider").inputValue()).toBe("40");
});

test("publishes the sheet Proyección with its charts, again in its place, and takes it back", async () => {
  // What is published says its minute: the two publications are alike only within one.
  await stopTheClock();
  await part("Publicar la proyección").click();
  await panelOf(banco)
    .getByText(/^Se escribirá 1 hoja, con 3 gráficos\. Nueva: «Proyección»/)
    .waitFor();
  await panelOf(banco).getByRole("button", { name: "Publicar proyección" }).click();
  await panelOf(banco)
    .getByText(/^Quedó publicada la hoja «Proyección»/)
    .waitFor({ timeout: 60_000 });
  const once = await published();
  expect(once).toEqual({ sheets: [...SHEETS, "Proyección"], title: TITLE, charts: CHARTS });
  await panelOf(banco).getByRole("button", { name: "Publicar de nuevo" }).click();
  await panelOf(banco)
    .getByText(/^Se escribirá 1 hoja, .*Se reemplaza el contenido de «Proyección»/)
    .waitFor();
  await eventually(() => panelOf(banco).getByRole("progressbar").count(), 0);
  expect(await published()).toEqual(once);
  // What was published twice alike is one publication.
  await panelOf(banco).getByRole("button", { name: "Deshacer" }).click();
  await panelOf(banco).getByText("Se quitó «Proyección».").waitFor({ timeout: 60_000 });
  expect((await published()).sheets).toEqual(SHEETS);
  await panelOf(banco).getByRole("button", { name: "Publicar proyección" }).click();
  await panelOf(banco)
    .getByText(/^Quedó publicada la hoja «Proyección»/)
    .waitFor({ timeout: 60_000 });
  expect(await published()).toEqual(once);
}, 240_000);

test("what was saved and published is there when the workbook is downloaded and opened again", async () => {
  const [download] = await Promise.all([
    banco.page.waitForEvent("download"),
    banco.page.getByRole("button", { name: "Descargar .xlsx" }).click(),
  ]);
  await banco.page.setInputFiles("input[type=file]", {
    name: "De vuelta.xlsx",
    mimeType: "",
    buffer: await buffer(await download.createReadStream()),
  });
  await banco.page.getByRole("heading", { level: 1, name: /De vuelta\.xlsx/ }).waitFor();
  await openProyeccion();
  expect(await published()).toMatchObject({ sheets: [...SHEETS, "Proyección"], title: TITLE });
  await nodo("II", /51,5\s%$/).waitFor();
  await part("Proyecciones guardadas").click();
  await panelOf(banco).getByRole("button", { name: "Abrir: Al 40" }).click();
  await nodo("II", /proyectado .*70,9\s%.*Sube de Bajo a Aceptable$/).waitFor();
  await part("Publicar la proyección").click();
  await panelOf(banco).getByRole("button", { name: "Deshacer" }).click();
  await panelOf(banco).getByText("Se quitó «Proyección».").waitFor();
  expect((await published()).sheets).toEqual(SHEETS);
});

test.each([320, 400, 200])("in a pane of %d px nothing is clipped at its side", async (width) => {
  await banco.page
    .locator("#panel")
    .evaluate((frame, px) => (frame.style.width = `${px}px`), width);
  await openAllParts();
  expect(await widerThanPanel(banco)).toEqual([]);
});

test.each(["Oscuro", "Alto contraste", "Claro"])(
  "axe finds nothing in the look %s, contrast included",
  async (look) => {
    await banco.page.getByRole("button", { name: "Tema" }).click();
    await banco.page.getByRole("menuitemradio", { name: look }).click();
    await banco.page.keyboard.press("Escape");
    await openProyeccion();
    await openAllParts();
    expect(await violationsIn(banco)).toEqual([]);
  },
);

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

const SHEETS = ["Matriz", "Proyectos", "Ponderadores", "Instrucciones"];
const TITLE = "Proyección del cierre · «Al 40»";
const CHARTS = ["SOPO proyeccion", "SOPO tornado-dependencias", "SOPO tornado-metas"];

/** What a reader of the workbook finds of the projection. */
function published(): Promise<{ sheets: string[]; title: unknown; charts: string[] }> {
  return panelOf(banco).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject("Proyección");
      worksheets.load("items/name");
      await context.sync();
      const sheets = worksheets.items.map(({ name }) => name);
      if (sheet.isNullObject) return { sheets, title: null, charts: [] };
      const title = sheet.getRange("B1").load("values");
      sheet.charts.load("items/name");
      await context.sync();
      const [[first]] = title.values as [[unknown]];
      return { sheets, title: first, charts: sheet.charts.items.map(({ name }) => name) };
    }),
  );
}

async function openProyeccion(): Promise<void> {
  const panel = banco.page.frameLocator("#panel");
  await openTab(banco, "Proyección");
  await panel.getByRole("slider").waitFor();
}

/** The pane goes on, and takes every moment for this one. The page's own clock moves the grid: it is left alone. */
function stopTheClock(): Promise<void> {
  return panelOf(banco).evaluate(() => {
    const Running = Date;
    const now = Running.now();
    globalThis.Date = new Proxy(Running, {
      construct: (clock, given) =>
        Reflect.construct(clock, given.length > 0 ? given : [now]) as Date,
    });
  });
}

/** By the workbench's own button; the old page is gone when it returns. */
async function reloadPane(): Promise<void> {
  await panelOf(banco).evaluate(() => void Object.assign(globalThis, { isOld: true }));
  await banco.page.getByRole("button", { name: "Volver a cargar el panel" }).click();
  // In between there is no frame, or one that goes away while it is asked.
  const isOld = async () => panelOf(banco).evaluate<unknown>("globalThis.isOld ?? false");
  await eventually(() => isOld().catch(() => true), false);
}

const PARTS = [
  "Supuestos",
  "Mayor avance pendiente",
  "Alerta temprana",
  "Proyecciones guardadas",
  "Publicar la proyección",
];

async function openAllParts(): Promise<void> {
  for (const name of PARTS) {
    if ((await part(name).getAttribute("aria-expanded")) === "false") await part(name).click();
  }
}

function part(name: string) {
  return panelOf(banco).getByRole("button", { name, exact: true });
}

function nodo(codigo: string, figures: RegExp) {
  return panelOf(banco).getByRole("button", {
    name: new RegExp(`^${codigo} .*${figures.source}`),
  });
}

function isInMatriz(): Promise<boolean> {
  return panelOf(banco).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      const row = Number(/^Matriz!A(\d+)$/.exec(range.address)?.[1]);
      return row >= 235 && row <= 338;
    }),
  );
}
