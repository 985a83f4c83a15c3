import { MOST_BYTES, bytesOf } from "./payload";
import { themeInfo, type ThemeName } from "./themes";
import type { WireRequest, WireResponse } from "./wireTypes";

/** Something that crossed between the add-in and the host. */
export type Frame =
  | {
      readonly kind: "request";
      readonly request: WireRequest;
      readonly response: WireResponse;
      /** Whether it changed the workbook, which then has one more step to undo. */
      readonly writes: boolean;
      /** What the request and its answer weigh on the way, in bytes. */
      readonly bytes: { readonly request: number; readonly response: number };
    }
  | { readonly kind: "unsupported"; readonly dispatchId: number }
  | { readonly kind: "refused"; readonly status: number };

/** An event on its way to the add-in, in the client's own numbers. */
export interface NativeMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

export interface NativeOptions {
  readonly execute: (request: WireRequest) => Promise<WireResponse>;
  readonly record: (frame: Frame) => void;
  readonly locale: string;
  readonly documentUrl: string;
  /** Requirement set → version, the JSON behind `isSetSupported`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: ThemeName;
  /** Names this document to office.js, which caches document settings in sessionStorage under it. */
  readonly instanceId: string;
  /** What `Office.context.document.settings` keeps in the workbook. */
  readonly settings: Record<string, string>;
}

/** Excel's side of `window.external`: the plug that office.js for desktop looks for. */
export interface NativeHost {
  readonly external: unknown;
  readonly message: (entries: readonly NativeMessage[]) => void;
  /** The next request fails in transport: 5004 cell edit mode, 5102 activity limit, 5104 payload… */
  readonly failNext: (status: number) => void;
  /** The user begins to type into a cell, and ends when the answer is called. */
  readonly editCell: () => () => void;
  /** Runs a ribbon command; resolves when the add-in calls `event.completed()`. */
  readonly command: (name: string) => Promise<void>;
  readonly selectionChanged: () => void;
  readonly setTheme: (theme: ThemeName) => void;
}

/** The only module that knows dispatch ids, safe arrays and the handshake of office.js. */
export function createNativeHost(options: NativeOptions): NativeHost {
  const handlers = new Map<number, NativeHandler>();
  const failures: number[] = [];
  const running = new Map<string, () => void>();
  let theme = options.theme;
  let editing: Promise<void> | null = null;

  const answer = (callback: NativeCallback, ...values: readonly unknown[]): void =>
    queueMicrotask(() => callback(safeArray(values)));
  const raise = (event: number, payload: readonly unknown[]): void =>
    queueMicrotask(() => handlers.get(event)?.(event, safeArray(payload)));

  const refuse = (callback: NativeCallback, status: number): void => {
    options.record({ kind: "refused", status });
    answer(callback, status);
  };

  const executeRichApi = (args: readonly unknown[], callback: NativeCallback): void => {
    const status = failures.shift();
    if (status !== undefined) return refuse(callback, status);
    const [message] = args as [readonly unknown[]];
    if (editing !== null) {
      if ((Number(message[FLAGS]) & WAITS_FOR_CELL) === 0) return refuse(callback, CELL_IS_EDITED);
      void editing.then(() => executeRichApi(args, callback));
      return;
    }
    const body = String(message[BODY]);
    const sent = bytesOf(body);
    if (sent > MOST_BYTES) return refuse(callback, REQUEST_TOO_LARGE);
    const request = JSON.parse(body) as WireRequest;
    const writes = (Number(message[FLAGS]) & WRITES) !== 0;
    void options.execute(request).then((response) => {
      const answered = JSON.stringify(response);
      const bytes = { request: sent, response: bytesOf(answered) };
      if (bytes.response > MOST_BYTES) return refuse(callback, RESPONSE_TOO_LARGE);
      options.record({ kind: "request", request, response, writes, bytes });
      answer(callback, OK, 200, safeArray([]), answered);
    });
  };

  const external = {
    // host, platform, bundle version, locale, correlation, isDialog, logging, flags (shared runtime + functions)
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => documentContext(options, () => theme),
    Execute(dispatchId: number, args: readonly unknown[], callback: NativeCallback): void {
      if (dispatchId === RICH_API) return executeRichApi(args, callback);
      if (dispatchId === COMMAND_COMPLETED) {
        running.get(String(args[0]))?.();
        return answer(callback, OK);
      }
      options.record({ kind: "unsupported", dispatchId });
      return answer(callback, UNSUPPORTED);
    },
    RegisterEvent(
      event: number,
      _target: string,
      handler: NativeHandler,
      callback: NativeCallback,
    ) {
      handlers.set(event, handler);
      callback(safeArray([OK]));
    },
    UnregisterEvent(event: number, _target: string, callback: NativeCallback) {
      handlers.delete(event);
      callback(safeArray([OK]));
    },
  };

  return {
    external,
    editCell() {
      let end = (): void => undefined;
      editing = new Promise((resolve) => {
        end = () => {
          editing = null;
          resolve();
        };
      });
      return end;
    },
    failNext: (status) => void failures.push(status),
    message: (entries) =>
      raise(
        RICH_API_MESSAGE,
        entries.map((entry, index) => [
          entry.category,
          entry.type,
          entry.target,
          entry.message,
          index,
          false,
        ]),
      ),
    command: (name) =>
      new Promise((resolve) => {
        running.set(name, resolve);
        raise(COMMAND_INVOKED, [name, name, JSON.stringify({ source: { id: name } })]);
      }),
    selectionChanged: () => raise(SELECTION_CHANGED, []),
    setTheme: (next) => {
      theme = next;
      raise(THEME_CHANGED, []);
    },
  };
}

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const SELECTION_CHANGED = 2;
const THEME_CHANGED = 9;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const OK = 0;
const CELL_IS_EDITED = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const UNSUPPORTED = 5000;
// Where the RichApi body stands in the message: [customData, method, path, headers, body, …].
const BODY = 4;
const FLAGS = 6;
const WRITES = 1;
// Set by `Excel.run({ delayForCellEdit: true }, …)`.
const WAITS_FOR_CELL = 64;

type NativeHandler = (event: number, payload: SafeArray) => void;
type NativeCallback = (result: SafeArray) => void;

interface SafeArray {
  toArray(): readonly unknown[];
}

// The desktop bridge hands arrays over in this wrapping.
function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

function documentContext(options: NativeOptions, theme: () => ThemeName): unknown {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "sopo",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => options.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
    GetHostFullVersion: () => "16.0.17000.20000",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => themeInfo(theme()),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) =>
        Object.entries(options.settings).forEach(([key, value]) => {
          keys.push(key);
          values.push(value);
        }),
      Write: (keys: readonly string[], values: readonly string[]) => {
        for (const key of Object.keys(options.settings)) delete options.settings[key];
        keys.forEach((key, index) => (options.settings[key] = values[index] ?? ""));
      },
    }),
  };
}
