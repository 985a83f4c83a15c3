import type { FWorkbook } from "@univerjs/sheets/facade";
import { isRecord } from "../../core/isRecord";
import { bookState, sheetState } from "../host/state";

/**
 * What the add-in keeps in the workbook (settings, custom XML, marks of its sheets), as one text.
 * Excel has parts of the file for it; here it travels as a custom property of the document.
 */
export function addinStateToText(workbook: FWorkbook): string | null {
  const { settings, customXml, documentSettings } = bookState(workbook);
  const sheets = Object.fromEntries(
    workbook
      .getSheets()
      .map((sheet) => [sheet.getSheetName(), sheetState(sheet).properties] as const)
      .filter(([, properties]) => Object.keys(properties).length > 0),
  );
  const parts = [settings, customXml, documentSettings, sheets];
  if (parts.every((part) => Object.keys(part).length === 0)) return null;
  return JSON.stringify({ settings, customXml, documentSettings, sheets });
}

/** Gives it back to a workbook that was just opened. A text of another make is ignored. */
export function restoreAddinState(workbook: FWorkbook, text: string): void {
  const kept = parsed(text);
  const state = bookState(workbook);
  Object.assign(state.settings, record(kept["settings"]));
  Object.assign(state.documentSettings, record(kept["documentSettings"]));
  if (Array.isArray(kept["customXml"])) state.customXml = kept["customXml"].filter(isXmlPart);
  for (const [name, properties] of Object.entries(record(kept["sheets"]))) {
    const sheet = workbook.getSheetByName(name);
    if (sheet) Object.assign(sheetState(sheet).properties, record(properties));
  }
}

/** The name of that property. */
export const ADDIN_STATE = "sopo.banco";

function parsed(text: string): Record<string, unknown> {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? { ...value } : {};
}

function isXmlPart(value: unknown): value is { id: string; xml: string } {
  const { id, xml } = record(value);
  return typeof id === "string" && typeof xml === "string";
}
