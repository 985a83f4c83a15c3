import { source as axe } from "axe-core";
import type { Frame } from "playwright-core";
import type { Banco } from "./banco";

/** The pane's own frame: another one after the workbench has loaded it again. */
export function panelOf({ page }: Banco): Frame {
  return page.frames().find((frame) => frame.url().endsWith("/banco/taskpane.html"))!;
}

/** Waits until the pane shows a matriz. */
export async function paneIsReady({ page }: Banco): Promise<void> {
  await page.frameLocator("#panel").getByRole("tablist").waitFor({ timeout: 60_000 });
}

/** Opens a tab of the pane once it shows a matriz; where there is no room for it, under «Más». */
export async function openTab(banco: Banco, name: string): Promise<void> {
  await paneIsReady(banco);
  const panel = panelOf(banco);
  const tab = panel.getByRole("tab", { name });
  // By key: a pane that is made wider than its place has tabs beyond the window's side.
  if (await tab.isVisible()) return tab.press("Enter");
  await panel.getByRole("button", { name: "Más" }).click();
  await panel.getByRole("menuitem", { name }).click();
}

/** Opens the tree of the plan. */
export async function openAvance(banco: Banco): Promise<void> {
  await openTab(banco, "Avance");
  await panelOf(banco).getByRole("treegrid").waitFor();
}

/** What axe finds in the pane as it stands: rules, each with its elements. */
export async function violationsIn(banco: Banco): Promise<unknown> {
  await panelOf(banco).evaluate(axe);
  return panelOf(banco).evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
}

/** The elements of the tab in sight that end beyond the pane's right side. */
export function widerThanPanel(banco: Banco): Promise<string[]> {
  return panelOf(banco).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden]) *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
