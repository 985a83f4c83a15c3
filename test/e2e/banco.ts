import { chromium, type Browser, type Page } from "playwright-core";

/** A page of the workbench, and what it did that it should not have done. */
export interface Banco {
  readonly page: Page;
  readonly url: string;
  /** Addresses outside this machine that the page asked for. */
  readonly externalRequests: readonly string[];
  /** Errors in the console, uncaught exceptions and answers 400 or above. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a path of the local server in a browser context of its own. */
export async function openBanco(path = "/"): Promise<Banco> {
  const url = fromSetup("SOPO_E2E_URL");
  const browser = await connect();
  const context = await browser.newContext({
    locale: "es-CO",
    timezoneId: "America/Bogota",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const externalRequests: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => {
    if (!isLocal(request.url(), url)) externalRequests.push(request.url());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url + path);
  return { page, url, externalRequests, problems, close: () => browser.close() };
}

/** Reads until it reads `expected`, for half a minute; gives what was read last. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<T> {
  for (const end = Date.now() + 30_000; ;) {
    const value = await read();
    if (value === expected || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function connect(): Promise<Browser> {
  return chromium.connect(fromSetup("SOPO_E2E_BROWSER"));
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`test/setup-e2e.mjs has not set ${name}`);
  return value;
}

function isLocal(address: string, url: string): boolean {
  return address.startsWith(`${url}/`) || /^(data|blob|about):/.test(address);
}
