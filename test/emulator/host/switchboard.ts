/**
 * office.js can be loaded only once per realm, but each test wants a workbook of its own.
 * The library talks to this object, which passes everything on to the Excel in use.
 */
export function useHost(external: unknown): boolean {
  const isFirst = current === null;
  current = external as NativeExcel;
  for (const [event, [target, handler]] of registered) {
    current.RegisterEvent(event, target, handler, () => undefined);
  }
  return !isFirst;
}

interface NativeExcel {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): NativeContext;
  Execute(dispatchId: number, args: unknown, callback: unknown): void;
  RegisterEvent(event: number, target: string, handler: unknown, callback: unknown): void;
  UnregisterEvent(event: number, target: string, callback: unknown): void;
}

type NativeContext = Readonly<Record<string, (...args: unknown[]) => unknown>>;

let current: NativeExcel | null = null;
const registered = new Map<number, readonly [target: string, handler: unknown]>();

function excel(): NativeExcel {
  if (current === null) throw new Error("No Excel is in use yet.");
  return current;
}

useHost.external = {
  GetHostInfo: () => excel().GetHostInfo(),
  GetLoggingAllowed: () => excel().GetLoggingAllowed(),
  // office.js keeps the context it gets while it starts: its answers must follow the Excel in use.
  GetContext: () =>
    new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...args: unknown[]) =>
            excel()
              .GetContext()
              [String(name)]?.(...args),
      },
    ) as NativeContext,
  Execute: (dispatchId, args, callback) => excel().Execute(dispatchId, args, callback),
  RegisterEvent(event, target, handler, callback) {
    registered.set(event, [target, handler]);
    excel().RegisterEvent(event, target, handler, callback);
  },
  UnregisterEvent(event, target, callback) {
    registered.delete(event);
    excel().UnregisterEvent(event, target, callback);
  },
} satisfies NativeExcel;
