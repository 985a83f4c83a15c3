import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { formulaFromXlsx, formulaToXlsx } from "./formulaXlsx";
import type { NamedRange } from "./hucre";
import { WHOLE_BOOK } from "./resources";

/** Names of the file, by id. Names that Excel keeps for itself (`_xlnm.`) are not the user's. */
export function namesFromXlsx(
  names: readonly NamedRange[],
  hidden: ReadonlySet<string>,
  sheetIdOf: (name: string) => string | undefined,
): Record<string, IDefinedNamesServiceParam> {
  const result: Record<string, IDefinedNamesServiceParam> = {};
  names.forEach(({ name, range, scope, comment }, index) => {
    if (name.startsWith("_xlnm.") || range.includes("#REF!")) return;
    const id = `name${index}`;
    result[id] = {
      id,
      name,
      formulaOrRefString: isReference(range) ? range : formulaFromXlsx(range),
      localSheetId: (scope === undefined ? undefined : sheetIdOf(scope)) ?? WHOLE_BOOK,
      ...(comment === undefined ? {} : { comment }),
      ...(hidden.has(name) ? { hidden: true } : {}),
    };
  });
  return result;
}

/** Names that are not listed to the user. */
export function hiddenNames(
  names: Readonly<Record<string, IDefinedNamesServiceParam>>,
): ReadonlySet<string> {
  return new Set(
    Object.values(names)
      .filter(({ hidden }) => hidden === true)
      .map(({ name }) => name),
  );
}

export function namesToXlsx(
  names: Readonly<Record<string, IDefinedNamesServiceParam>>,
  sheetNameOf: (id: string) => string | undefined,
): NamedRange[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId, comment }) => {
    const scope =
      localSheetId && localSheetId !== WHOLE_BOOK ? sheetNameOf(localSheetId) : undefined;
    return {
      name,
      range: formulaToXlsx(formulaOrRefString),
      ...(scope === undefined ? {} : { scope }),
      ...(comment ? { comment } : {}),
    };
  });
}

function isReference(text: string): boolean {
  return /^('(?:[^']|'')+'|[^'!()+*/&"=]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);
}
