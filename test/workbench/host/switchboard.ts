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
  GetContext(): unknown;
  Execute(dispatchId: number, args: unknown, callback: unknown): void;
  RegisterEvent(event: number, target: string, handler: unknown, callback: unknown): void;
  UnregisterEvent(event: number, target: string, callback: unknown): void;
}

let current: NativeExcel | null = null;
const registered = new Map<number, readonly [target: string, handler: unknown]>();

function excel(): NativeExcel {
  if (current === null) throw new Error("No Excel is in use yet.");
  return current;
}

useHost.external = {
  GetHostInfo: () => excel().GetHostInfo(),
  GetLoggingAllowed: () => excel().GetLoggingAllowed(),
  GetContext: () => excel().GetContext(),
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
