import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";

const ROOT = join(__dirname, "../../..");

/** The page of the pane as it comes from the server, with its look and without its scripts. */
function openPage(): void {
  const html = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  const css = readFileSync(join(ROOT, "assets/espera.css"), "utf8");
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = body.replaceAll(/<script[\s\S]*?<\/script>/g, "");
}

const BLOCKED = /la red puede estar bloqueando\s+https:\/\/appsforoffice\.microsoft\.com/;

test("while office.js is on its way the page says that the pane is opening, and no more", () => {
  openPage();
  expect(screen.getByText("Abriendo el panel…")).toBeVisible();
  expect(screen.getByText(BLOCKED)).not.toBeVisible();
});

test("where the network lets no office.js through the page says what address to allow", async () => {
  openPage();
  await import("../../../src/taskpane/index");
  expect(screen.getByText(BLOCKED)).toBeVisible();
});
