import { addinStateToText, restoreAddinState } from "../../src/workbench/book/addinState";
import { openBook } from "../../src/workbench/book/openBook";
import { xlsxFromUniver } from "../../src/workbench/book/xlsxFromUniver";
import { bootOffice, type BootedOffice } from "../workbench/host/bootOffice";

/** The workbook as the workbench downloads it, and opened there again, in place of the open one. */
export async function savedAndOpened(office: BootedOffice): Promise<BootedOffice> {
  const bytes = await bytesOf(office);
  office.dispose();
  const opened = await openBook(bytes, "libro", "Libro.xlsx");
  if (!opened.ok) throw new Error(opened.error.type);
  const booted = await bootOffice(opened.value.data);
  if (opened.value.addinState !== null) restoreAddinState(booted.workbook, opened.value.addinState);
  return booted;
}

export function bytesOf({ workbook }: BootedOffice): Promise<Uint8Array> {
  return xlsxFromUniver(workbook.save(), {
    spillsOf: () => new Map(),
    chartsOf: () => [],
    namespaces: ["SOPO"],
    addinState: addinStateToText(workbook),
  });
}
