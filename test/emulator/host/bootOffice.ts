import { readFileSync } from "node:fs";
import path from "node:path";
import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../../src/emulator/host/excelHost";
import { openHeadless, type HeadlessWorkbook } from "../../../src/emulator/host/headless";
import { useHost } from "./switchboard";

type WorkbookData = Parameters<typeof openHeadless>[0];

/** The genuine office.js at work on an emulated Excel. */
export interface BootedOffice extends HeadlessWorkbook {
  readonly Excel: typeof globalThis.Excel;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly host: ExcelHost;
}

export type BootOptions = Omit<Partial<ExcelHostOptions>, "univer" | "workbook">;

/** Opens a workbook in the Excel that this test file speaks with: that of Windows, unless it said `speakThrough`. */
export function bootOffice(data?: WorkbookData, options?: BootOptions): Promise<BootedOffice> {
  return boot(data, options);
}

type Boot = typeof bootOffice;

let boot: Boot = bootDesktop;

/** Every bootOffice() of this test file opens its workbook by `other`. */
export function speakThrough(other: Boot): void {
  boot = other;
}

/**
 * Opens `data` in a headless workbook and gives it to the genuine office.js, which is loaded
 * once per test file; a second call opens another workbook in the same Excel. The client
 * refuses what is newer than the manifest's floor, unless `requirements` say otherwise.
 */
async function bootDesktop(data?: WorkbookData, options: BootOptions = {}): Promise<BootedOffice> {
  const headless = await openHeadless(data);
  const host = createExcelHost({ requirements: FLOOR, ...options, ...headless });
  await loadOffice(host.external);
  clientLibrary().CommonUtility._doApiNotSupportedCheck = true;
  const dispose = (): void => {
    host.dispose();
    headless.dispose();
    closeChannels();
  };
  return { ...headless, Excel, Office, OfficeExtension, host, dispose };
}

export function closeChannels(): void {
  for (const { port1 } of channels.splice(0)) port1.close();
}

// In a long calculation Univer lets others work by way of a channel that it leaves open: Node would never end.
const channels: MessageChannel[] = [];
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.push(this);
  }
};

/** Evaluates office.js once with `external` as its Excel; later calls only change the Excel. */
export async function loadOffice(external: unknown): Promise<void> {
  if (useHost(external)) return;
  if (typeof document === "undefined") await installDom();
  (globalThis as unknown as { external: unknown }).external = useHost.external;
  const tag = document.createElement("script");
  tag.type = "text/plain";
  // office.js finds its own base path through this tag.
  tag.src = `${BASE}office.debug.js`;
  document.head.append(tag);
  standInForScriptLoader();
  run(tag.src);
  await Office.onReady();
}

// Members of the genuine client that its declarations keep to themselves.
function clientLibrary(): { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } } {
  return OfficeExtension as unknown as ReturnType<typeof clientLibrary>;
}

// The manifest's floor.
const FLOOR = { ExcelApi: "1.13" };

const BASE = "http://localhost/office/";
const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

// Indirect eval runs in the realm of the test, which `vm.runInThisContext` does not under jest.
function run(url: string): void {
  const source = readFileSync(path.join(DIST, url.slice(BASE.length)), "utf8");
  (0, eval)(`${source}\n//# sourceURL=${url}`);
}

// office.js asks for its bundle and its strings with script tags; here they come from the package.
function standInForScriptLoader(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return append(node);
    queueMicrotask(() => {
      run(node.src);
      node.onload?.(new Event("load"));
    });
    return node;
  };
}

async function installDom(): Promise<void> {
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "http://localhost/taskpane.html",
  });
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  define("window", globalThis);
  define("self", globalThis);
  for (const name of BORROWED) define(name, (window as unknown as Record<string, unknown>)[name]);
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const) {
    define(name, window[name].bind(window));
  }
}

const BORROWED = [
  "document",
  "navigator",
  "location",
  "sessionStorage",
  "localStorage",
  "history",
  "DOMParser",
  "parent",
  "top",
  "opener",
  "Node",
  "Element",
  "Event",
  "HTMLElement",
  "HTMLScriptElement",
  "XMLHttpRequest",
];
