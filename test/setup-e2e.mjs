// One build, one server and one browser for all end-to-end tests; test/e2e/banco.ts opens pages on them.
import { chromium } from "playwright-core";
import { build } from "../scripts/build.mjs";
import { openBrowser } from "../scripts/browser.mjs";
import { serve } from "../scripts/server.mjs";

export default async function setUp() {
  if (!(await build())) throw new Error("El complemento no se pudo construir.");
  const browser = await openBrowser((options) => chromium.launchServer(options));
  const server = await serve({ port: 0 });
  process.env.SOPO_E2E_BROWSER = browser.wsEndpoint();
  process.env.SOPO_E2E_URL = server.url;
  globalThis.sopoE2e = { browser, server };
}
