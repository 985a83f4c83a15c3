import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { createNativeHost } from "../src/emulator/host/native";
import { loadOffice } from "../test/emulator/host/bootOffice";

/** Where the generated registry is kept. */
export const REGISTRY_FILE = path.join(__dirname, "../src/emulator/host/registry.json");

/**
 * The metamodel of the Excel API as JSON text: wire truth by reflecting the genuine client,
 * literal types from the declarations of `@types/office-js`.
 */
export async function generateRegistry(): Promise<string> {
  await loadClient();
  const types = reflectTypes();
  for (const [name, slots] of Object.entries(enumSlots(types))) {
    const type = types[name];
    if (type) type.enums = slots;
  }
  const lines = Object.entries(types).map(
    ([name, type]) => `${JSON.stringify(name)}: ${JSON.stringify(type)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

interface ReflectedType {
  scalars?: Record<string, "r" | "rw">;
  nav?: Record<string, string>;
  id?: string;
  item?: string;
  methods?: Record<string, string>;
  events?: Record<string, [number, string]>;
  enums?: Record<string, string[]>;
}

// What the genuine client keeps on its objects and no declaration mentions.
interface ClientInternals {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
  readonly _className?: string;
  _handleResult(value: unknown): void;
  readonly items: readonly ClientInternals[];
  readonly [member: string]: unknown;
}

interface ClientEvent {
  readonly m_genericEventInfo?: { readonly eventType?: number; readonly registerFunc: unknown };
}

const IGNORED =
  /^(constructor|toJSON|load|set|update|retrieve|setMockData|ensureUnchanged|track|untrack|_handle.*|_add.*|_retrieve|_recursively.*)$/;

// Every class of the namespace is made once on a throw-away context, and its members touched.
function reflectTypes(): Record<string, ReflectedType> {
  const types: Record<string, ReflectedType> = {};
  for (const [name, Type] of Object.entries(Excel) as [string, unknown][]) {
    if (typeof Type !== "function" || !(Type.prototype instanceof OfficeExtension.ClientObject))
      continue;
    types[name] = reflectType(name, Type as new () => unknown);
  }
  return types;
}

function reflectType(name: string, Type: new () => unknown): ReflectedType {
  const context = new Excel.RequestContext();
  const make = (): ClientInternals =>
    internals.BatchApiHelper.createTopLevelServiceObject(Type, context, name, false, 4);
  const self = make();
  const scalars = (self._scalarPropertyNames ?? []).map((key, index) => {
    return [key, self._scalarPropertyUpdateable?.[index] ? "rw" : "r"] as const;
  });
  const nav = (self._navigationPropertyNames ?? []).flatMap((key) => {
    const type = quietly(() => (self[key] as ClientInternals)._className);
    return type ? [[key, type] as const] : [];
  });
  const { methods, events } = reflectMembers(Type, self, make);
  const id = ["id", "_Id", "_ReferenceId"].find((key) =>
    scalars.some(([scalar]) => scalar === key),
  );
  const item = self._isCollection ? itemType(make(), context) : undefined;
  return {
    ...some("scalars", scalars),
    ...some("nav", nav),
    ...(id ? { id } : {}),
    ...(item ? { item } : {}),
    ...some("methods", methods),
    ...some("events", events),
  };
}

function reflectMembers(
  Type: new () => unknown,
  self: ClientInternals,
  make: () => ClientInternals,
): { methods: [string, string][]; events: [string, [number, string]][] } {
  const methods: [string, string][] = [];
  const events: [string, [number, string]][] = [];
  for (const [key, member] of Object.entries(
    Object.getOwnPropertyDescriptors(Type.prototype as object),
  )) {
    if (IGNORED.test(key)) continue;
    if (member.get && /^on[A-Z]/.test(key)) {
      const info = quietly(() => (self[key] as ClientEvent).m_genericEventInfo);
      const register = /_Register\w+/.exec(String(info?.registerFunc))?.[0];
      if (info?.eventType && register) events.push([key, [info.eventType, register]]);
    } else if (typeof member.value === "function") {
      methods.push([key, resultType(quietly(() => (make()[key] as () => unknown)()))]);
    }
  }
  return { methods, events };
}

function resultType(result: unknown): string {
  if (result instanceof OfficeExtension.ClientObject) {
    return (result as unknown as ClientInternals)._className ?? "void";
  }
  return result instanceof OfficeExtension.ClientResult ? "scalar" : "void";
}

function itemType(probe: ClientInternals, context: Excel.RequestContext): string | undefined {
  const processing = context as unknown as { _processingResult: boolean };
  processing._processingResult = true;
  quietly(() => probe._handleResult({ _Items: [{}] }));
  processing._processingResult = false;
  return quietly(() => probe.items[0]?._className);
}

// String literals of the declarations: { Worksheet: { visibility: [...], "add#0": [...] } }.
function enumSlots(types: Record<string, ReflectedType>): Record<string, Record<string, string[]>> {
  const file = path.join(
    path.dirname(require.resolve("@types/office-js/package.json")),
    "index.d.ts",
  );
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const slots: Record<string, Record<string, string[]>> = {};
  const note = (type: string, slot: string, node: ts.TypeNode | undefined): void => {
    const found = literalsOf(node, source);
    if (found.length === 0) return;
    const known = (slots[type] ??= {});
    known[slot] = [...new Set([...(known[slot] ?? []), ...found])];
  };
  const visitClass = (node: ts.ClassDeclaration): void => {
    const name = node.name?.text ?? "";
    const type = types[name];
    for (const member of type ? node.members : []) {
      const key = member.name?.getText(source) ?? "";
      // The declarations are newer than the client: what it does not know is left out.
      if (ts.isPropertyDeclaration(member) && type?.scalars?.[key]) note(name, key, member.type);
      if (ts.isMethodDeclaration(member) && type?.methods?.[key]) {
        member.parameters.forEach((parameter, index) =>
          note(name, `${key}#${index}`, parameter.type),
        );
      }
    }
  };
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    const { body } = statement;
    if (body && ts.isModuleBlock(body))
      body.statements.filter(ts.isClassDeclaration).forEach(visitClass);
  }
  return slots;
}

function literalsOf(node: ts.TypeNode | undefined, source: ts.SourceFile): string[] {
  if (!node || !ts.isUnionTypeNode(node)) return [];
  const literal = (part: ts.TypeNode): string | null =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? part.literal.text : null;
  const isEnum = (part: ts.TypeNode): boolean =>
    ts.isTypeReferenceNode(part) && /^Excel\./.test(part.getText(source));
  if (!node.types.every((part) => literal(part) !== null || isEnum(part))) return [];
  return node.types.map(literal).filter((text) => text !== null);
}

const internals = new Proxy({} as ClientLibrary, {
  get: (_, key) => (OfficeExtension as unknown as Record<PropertyKey, unknown>)[key],
});

interface ClientLibrary {
  readonly BatchApiHelper: {
    createTopLevelServiceObject(
      type: unknown,
      context: unknown,
      name: string,
      isCollection: boolean,
      flags: number,
    ): ClientInternals;
  };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // A member that cannot be touched without arguments tells nothing, and that is fine.
    return undefined;
  }
}

function some<Key extends string, Value>(
  key: Key,
  entries: readonly (readonly [string, Value])[],
): { [K in Key]?: Record<string, Value> } {
  return (entries.length > 0 ? { [key]: Object.fromEntries(entries) } : {}) as {
    [K in Key]?: Record<string, Value>;
  };
}

// The client needs some Excel behind it before it defines its classes; it is asked nothing.
async function loadClient(): Promise<void> {
  const silent = createNativeHost({
    execute: () => Promise.resolve({ Results: [], TraceIds: [] }),
    record: () => undefined,
    locale: "es-CO",
    documentUrl: "Libro.xlsx",
    requirements: {},
    theme: "light",
    instanceId: "registry",
    settings: {},
  });
  await loadOffice(silent.external);
}

if (/registry\.ts$/.test(process.argv[1] ?? "")) {
  void generateRegistry().then((registry) => {
    writeFileSync(REGISTRY_FILE, registry);
    process.exit(0);
  });
}
