// npm run iconos: draws the icons of the ribbon. At 16 pixels the drawing is its own, on the grid.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";
import { ROOT } from "./root.mjs";

const ICONS = [
  { size: 16, drawing: "icon-16.svg" },
  { size: 32, drawing: "icon.svg" },
  { size: 64, drawing: "icon.svg" },
  { size: 80, drawing: "icon.svg" },
];

const browser = await openBrowser();
for (const { size, drawing } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(ROOT, "assets", drawing), "utf8");
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(ROOT, "assets", `icon-${size}.png`), picture);
}
await browser.close();
console.log("Iconos dibujados en la carpeta assets.");
