import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/root.mjs";

const SAMPLES = join(ROOT, "assets", "samples");
const REPORTADA = join(SAMPLES, "matriz-sopo-2021-t3-reportada.xlsx");
const DEPENDENCIAS = join(SAMPLES, "dependencias");
const TIMEOUT = 120_000;

/**
 * What those who use the add-in come to do: `abre`, what is open before and is not counted; `hace`, by clicks alone,
 * gives the answer as the screen says it.
 */
export const TAREAS = [
  {
    nombre: "Abrir la matriz y decir el nivel de II",
    abre: async () => {},
    hace: async (page) => {
      await choose(page, page.getByRole("button", { name: "Abrir libro…" }), REPORTADA);
      const escenarios = panelOf(page).getByRole("region", { name: "Escenario de Cambio" });
      return read(
        escenarios.getByRole("listitem").filter({ hasText: "II SOPÓ" }).filter({ hasText: "51,5" }),
      );
    },
  },
  {
    nombre: "Cuánto cuestan las 42 metas, y marcarlas",
    abre: openReportada,
    hace: async (page) => {
      const panel = panelOf(page);
      await panel.getByRole("button", { name: /^Ver las 42 metas/ }).click();
      const cost = await read(panel.getByText(/reportados no se tienen en cuenta/));
      await panel.getByRole("button", { name: "Marcar en la hoja" }).click();
      return `${cost} ${await read(panel.getByText("42 celdas marcadas."))}`;
    },
  },
  {
    nombre: "Consolidar los libros que llegaron y decir quién falta",
    abre: async () => {},
    hace: async (page) => {
      const panel = panelOf(page);
      await panel.getByRole("tab", { name: "Consolidar" }).click();
      const files = readdirSync(DEPENDENCIAS).slice(2);
      await choose(
        page,
        panel.getByRole("button", { name: "Elegir archivos…" }),
        files.map((name) => join(DEPENDENCIAS, name)),
      );
      return read(panel.getByRole("region", { name: "Falta por entregar (2)" }));
    },
  },
  {
    nombre: "Publicar, y ver la página para imprimirla",
    abre: openReportada,
    hace: async (page) => {
      const panel = panelOf(page);
      await panel.getByRole("button", { name: "Publicar", exact: true }).click();
      await panel.getByText(/^Se escribirán/).waitFor({ timeout: TIMEOUT });
      await panel.getByRole("button", { name: "Publicar", exact: true }).click();
      const done = await read(panel.getByText(/^Quedaron publicadas/));
      return `${done} Se ve la hoja ${await activeSheet(page, "Resumen")}.`;
    },
  },
  {
    nombre: "Qué haría subir a II de nivel",
    abre: openReportada,
    hace: async (page) => {
      const panel = panelOf(page);
      await panel
        .getByRole("button", { name: /^Ver qué haría falta: Decidir qué hacer en II/ })
        .click();
      const metas = panel.getByRole("region", { name: "¿Qué haría falta?" }).getByRole("listitem");
      await metas.first().waitFor({ timeout: TIMEOUT });
      return (await metas.allInnerTexts()).join("; ");
    },
  },
];

async function openReportada(page) {
  await page.setInputFiles("input[type=file]", REPORTADA);
  await panelOf(page)
    .getByRole("button", { name: /^Ver las 42 metas/ })
    .waitFor({ timeout: TIMEOUT });
}

async function choose(page, button, files) {
  const chooser = page.waitForEvent("filechooser");
  await button.click();
  await (await chooser).setFiles(files);
}

/** The sheet that is seen, once it is `expected`. */
async function activeSheet(page, expected) {
  const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
  for (const end = Date.now() + TIMEOUT; ;) {
    const name = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),
    );
    if (name === expected) return name;
    if (Date.now() > end) throw new Error(`Se ve ${name}, no ${expected}.`);
  }
}

function panelOf(page) {
  return page.frameLocator("#panel");
}

async function read(locator) {
  await locator.first().waitFor({ timeout: TIMEOUT });
  return locator.first().innerText();
}
