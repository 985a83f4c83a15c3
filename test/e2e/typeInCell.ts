import type { Page } from "playwright-core";

/** Goes to a cell through the name box and types, as a person would. */
export async function typeInCell(page: Page, cell: string, text: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp='defined-name'] input");
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>("[data-u-comp='defined-name'] input")?.value ===
      wanted,
    cell,
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
