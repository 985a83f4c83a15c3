import { join } from "node:path";
import ts from "typescript";
import { textFiles } from "./literals";
import { valoresDe } from "./valores";

/** What a function of the texts says with every number `n`, and every list that long. */
export interface Dicho {
  readonly file: string;
  readonly name: string;
  readonly n: number;
  readonly text: string;
}

const SRC = join(__dirname, "..", "..", "src");

/** Calls every exported function of the texts with 0, 1 and 2 of everything, in each alternative of its types. */
export function dichos(): readonly Dicho[] {
  const files = textFiles();
  const program = ts.createProgram(
    files.map((file) => join(SRC, file)),
    { ...OPTIONS, noEmit: true },
  );
  const checker = program.getTypeChecker();
  const said = new Map<string, Dicho>();
  for (const file of files) {
    const source = program.getSourceFile(join(SRC, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) continue;
    const loaded = jest.requireActual<Record<string, unknown>>(join(SRC, file));
    for (const symbol of checker.getExportsOfModule(module)) {
      const type = checker.getTypeOfSymbol(symbol);
      for (const one of functionsIn(symbol.getName(), type, loaded[symbol.getName()]))
        for (const n of [0, 1, 2])
          for (const text of called(one, n))
            said.set(`${one.name} ${n} ${text}`, { file, name: one.name, n, text });
    }
  }
  return [...said.values()];

  function functionsIn(name: string, type: ts.Type, value: unknown): readonly Funcion[] {
    const [signature] = type.getCallSignatures();
    if (signature && typeof value === "function") {
      return mayBeText(signature.getReturnType()) ? [{ name, signature, call: value as Call }] : [];
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return type
      .getProperties()
      .flatMap((property) =>
        functionsIn(
          `${name}.${property.getName()}`,
          checker.getTypeOfSymbol(property),
          (value as Record<string, unknown>)[property.getName()],
        ),
      );
  }

  function mayBeText(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some(mayBeText);
    return (type.flags & ts.TypeFlags.StringLike) !== 0;
  }

  function called({ signature, call }: Funcion, n: number): readonly string[] {
    const given = signature
      .getParameters()
      .map((parameter) => valoresDe(checker, checker.getTypeOfSymbol(parameter), n));
    const first = given.map(([value]) => value);
    const calls = [
      first,
      ...given.flatMap((values, at) =>
        values.slice(1).map((value) => first.map((other, index) => (index === at ? value : other))),
      ),
    ];
    return calls.flatMap((values) => {
      try {
        const text = call(...values);
        return typeof text === "string" && !NOTHING.test(text) ? [text] : [];
      } catch {
        // Values of the right types may still be no plan, no date, no month.
        return [];
      }
    });
  }
}

type Call = (...values: readonly unknown[]) => unknown;
interface Funcion {
  readonly name: string;
  readonly signature: ts.Signature;
  readonly call: Call;
}

/** What was not made as deep as it lies. */
const NOTHING = /undefined|NaN|\[object/;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: [],
};
