import { addinStateToText, restoreAddinState } from "../../src/emulator/book/addinState";
import { openBook } from "../../src/emulator/book/openBook";
import { xlsxFromUniver } from "../../src/emulator/book/xlsxFromUniver";
import { chartToXlsx } from "../../src/emulator/book/chartToXlsx";
import { cellAtPoint } from "../../src/workbench/univer/cellAtPoint";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";

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

export function bytesOf({ workbook, host }: BootedOffice): Promise<Uint8Array> {
  return xlsxFromUniver(workbook.save(), {
    spillsOf: () => new Map(),
    chartsOf: (name) => {
      const sheet = workbook.getSheetByName(name)!;
      return host
        .charts()
        .filter((shown) => shown.sheet === name)
        .map((shown) => ({ name: shown.name, chart: chartToXlsx(shown, cellAtPoint(sheet))! }));
    },
    namespaces: ["SOPO"],
    addinState: addinStateToText(workbook),
  });
}
