import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { createExcelHost, type ExcelHost } from "../../../src/emulator/host/excelHost";
import { openHeadless, type HeadlessWorkbook } from "../../../src/emulator/host/headless";

/** The library of Excel on the web at work on the emulated Excel. */
export interface WebClient extends HeadlessWorkbook {
  readonly host: ExcelHost;
}

/**
 * Excel on the web has a library of its own, whose messages go to a page of Microsoft's; here they go over the
 * bridge that the same library has for hosts without one. What it lacks is office.js around it: `Office` says
 * only that no requirement set beyond the floor is there.
 */
export async function bootWebClient(data?: Parameters<typeof openHeadless>[0]): Promise<WebClient> {
  const headless = await openHeadless(data);
  const host = createExcelHost({ ...headless });
  const { window } = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  Object.assign(window, { _richApiNativeBridge: bridgeTo(host) });
  window.eval(readFileSync(LIBRARY, "utf8"));
  const { Excel, OfficeExtension } = window as unknown as Library;
  const Office = { context: { requirements: { isSetSupported: () => false } } };
  Object.assign(globalThis, { Excel, OfficeExtension, Office, window: globalThis });
  const dispose = (): void => {
    host.dispose();
    headless.dispose();
    window.close();
  };
  return { ...headless, host, dispose };
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

function bridgeTo(host: ExcelHost): Bridge {
  const { Execute } = host.external as NativeExcel;
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      if (type !== REQUEST) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      Execute(RICH_API, [["", "POST", "ProcessQuery", [], body, 0, flags]], (result) => {
        const [status, http, , answered] = result.toArray() as [number, number, unknown, string];
        const response =
          status === 0
            ? { statusCode: http, body: answered }
            : { statusCode: 413, body: refusal(status) };
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: RESPONSE, message: { headers: {}, ...response } }),
        );
      });
    },
  };
  return bridge;
}

/** What does not get through is said as an answer of its own. */
function refusal(status: number): string {
  const code = CODES[status] ?? "GeneralException";
  return JSON.stringify({ error: { code, message: code } });
}

const CODES: Readonly<Record<number, string>> = {
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
