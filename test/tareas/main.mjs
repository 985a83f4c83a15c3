// npm run tareas: five tasks of the office in the built workbench, each from a page just opened: how many clicks and
// how many seconds each takes, and its answer as the screen says it. A task that finds no answer ends with an error.
import { build } from "../../scripts/build.mjs";
import { openBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/server.mjs";
import { TAREAS } from "./tareas.mjs";

if (!(await build())) throw new Error("El complemento no se pudo construir.");
const server = await serve({ port: 0 });
const browser = await openBrowser();
try {
  for (const tarea of TAREAS) {
    const { clics, segundos, respuesta } = await medir(tarea);
    console.log(`${tarea.nombre}\n  ${clics} clics, ${segundos.toFixed(1)} s\n  ${respuesta}`);
  }
} finally {
  await browser.close();
  await server.close();
}

async function medir({ abre, hace }) {
  const context = await browser.newContext({
    locale: "es-CO",
    viewport: { width: 1440, height: 900 },
  });
  let clics = 0;
  await context.exposeFunction("contarClic", () => (clics += 1));
  // What the hand does counts wherever it does it: in the page of the workbench and in the pane's frame.
  await context.addInitScript(() => {
    addEventListener("pointerdown", ({ isTrusted }) => isTrusted && contarClic(), true);
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.frameLocator("#panel").getByRole("tablist").waitFor({ timeout: 120_000 });
  await abre(page);
  clics = 0;
  const start = performance.now();
  const respuesta = await hace(page);
  const segundos = (performance.now() - start) / 1_000;
  await context.close();
  return { clics, segundos, respuesta: respuesta.split(/\s+/).join(" ") };
}
