import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { createExcelHost, type ExcelHost } from "../../../src/emulator/host/excelHost";
import { openHeadless } from "../../../src/emulator/host/headless";
import { closeChannels, type BootedOffice, type bootOffice, type BootOptions } from "./bootOffice";

/**
 * Excel on the web has a library of its own, whose messages go to a page of Microsoft's; here they go over the
 * bridge that the same library has for hosts without one. What it lacks is office.js around it: `Office` says
 * only that no requirement set beyond the floor is there, and events do not come over the bridge. The library is
 * read once per test file; a second call opens another workbook in the same Excel.
 */
export async function bootWebClient(
  data?: Parameters<typeof bootOffice>[0],
  options: BootOptions = {},
): Promise<BootedOffice> {
  const headless = await openHeadless(data);
  const host = createExcelHost({ ...options, ...headless });
  served = host;
  library ??= loadLibrary();
  const { Excel, OfficeExtension } = library;
  Object.assign(globalThis, { Excel, OfficeExtension, Office, window: globalThis });
  const dispose = (): void => {
    host.dispose();
    headless.dispose();
    closeChannels();
  };
  return { ...headless, host, Excel, Office, OfficeExtension, dispose };
}

const Office = {
  context: { requirements: { isSetSupported: () => false } },
} as unknown as BootedOffice["Office"];

let served: ExcelHost | null = null;
let library: Library | null = null;

function loadLibrary(): Library {
  const { window } = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  // A date is told from other objects by its class, which must be that of who gives it.
  Object.assign(window, { _richApiNativeBridge: bridge(), Office, Date });
  window.eval(readFileSync(LIBRARY, "utf8"));
  return window as unknown as Library;
}

type Library = Pick<typeof globalThis, "Excel" | "OfficeExtension">;

const LIBRARY = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
  "excel-web-16.00.debug.js",
);

interface Bridge {
  onMessageFromHost: (text: string) => void;
  readonly sendMessageToHost: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

function bridge(): Bridge {
  const ends: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      if (type !== REQUEST) return;
      if (!served) throw new Error("no workbook is open");
      const { Execute } = served.external as NativeExcel;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      Execute(RICH_API, [["", "POST", "ProcessQuery", [], body, 0, flags]], (result) => {
        const [status, http, , answered] = result.toArray() as [number, number, unknown, string];
        const response =
          status === 0
            ? { statusCode: http, body: answered }
            : { statusCode: 413, body: refusal(status) };
        ends.onMessageFromHost(
          JSON.stringify({ id, type: RESPONSE, message: { headers: {}, ...response } }),
        );
      });
    },
  };
  return ends;
}

/** What does not get through is said as an answer of its own. */
function refusal(status: number): string {
  const code = CODES[status] ?? "GeneralException";
  return JSON.stringify({ error: { code, message: code } });
}

const CODES: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode",
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
};

const RICH_API = 93;
const REQUEST = 1;
const RESPONSE = 2;

interface NativeExcel {
  Execute(
    dispatchId: number,
    args: readonly unknown[],
    callback: (result: { toArray(): readonly unknown[] }) => void,
  ): void;
}
