import ts from "typescript";

/**
 * Values of a type, in which every number and every length of a list is `n`. Each alternative of a union
 * appears; of an object its first alternatives together, and each other one beside them.
 */
export function valoresDe(checker: ts.TypeChecker, type: ts.Type, n: number): readonly unknown[] {
  return made(type, 0);

  function made(one: ts.Type, depth: number): readonly unknown[] {
    if (one.isUnion()) return one.types.flatMap((member) => made(member, depth)).slice(0, MOST);
    if (one.isStringLiteral() || one.isNumberLiteral()) return [one.value];
    if (one.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(one) === "true"];
    if (one.flags & ts.TypeFlags.Null) return [null];
    if (one.flags & ts.TypeFlags.NumberLike) return [n];
    if (one.flags & ts.TypeFlags.StringLike) return [TEXTO];
    if (one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return [undefined];
    // A brand: what it is of.
    if (one.isIntersection()) {
      const basic = one.types.find(({ flags }) => flags & BASIC);
      if (basic) return made(basic, depth);
    }
    if (!(one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || depth > DEEPEST)
      return [undefined];
    if (checker.isTupleType(one)) return [argumentsOf(one).map((part) => made(part, depth + 1)[0])];
    if (checker.isArrayType(one)) {
      const [element] = argumentsOf(one);
      if (n === 0 || element === undefined) return [[]];
      return made(element, depth + 1).map((value) => Array.from({ length: n }, () => value));
    }
    const name = (one.symbol as ts.Symbol | undefined)?.getName() ?? "";
    if (/^(Readonly)?(Map|Set)$/.test(name)) {
      const parts = argumentsOf(one).map((part) => made(part, depth + 1)[0]);
      const entries = Array.from(
        { length: n },
        (_, at) => [`${TEXTO} ${at}`, parts.at(-1)] as const,
      );
      return [name.endsWith("Map") ? new Map(entries) : new Set(entries.map(([key]) => key))];
    }
    const [call] = one.getCallSignatures();
    if (call) return [() => made(call.getReturnType(), depth + 1)[0]];
    return objects(one, depth);
  }

  function objects(one: ts.Type, depth: number): readonly unknown[] {
    const parts = one
      .getProperties()
      .map(
        (property) =>
          [property.getName(), made(checker.getTypeOfSymbol(property), depth + 1)] as const,
      );
    const first = Object.fromEntries(parts.map(([name, [value]]) => [name, value]));
    const others = parts.flatMap(([name, values]) =>
      values.slice(1).map((value) => ({ ...first, [name]: value })),
    );
    return [first, ...others].slice(0, MOST);
  }

  function argumentsOf(one: ts.Type): readonly ts.Type[] {
    return checker.getTypeArguments(one as ts.TypeReference);
  }
}

export const TEXTO = "Texto";
const DEEPEST = 6;
/** Of one type: the combinations of a large object are many, and its sentences few. */
const MOST = 150;
const BASIC = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
