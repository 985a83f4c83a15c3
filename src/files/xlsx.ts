import type { FileProblem } from "../core/fileProblem";
import { a1 } from "../core/grid/a1";
import type { Sheet } from "../core/grid/grid";
import type { SheetKey } from "../core/report/reportSpec";
import { err, ok, type Result } from "../core/result";
import { readXlsxTabs, type TabsToRead } from "./hucre";
import { LIMITS } from "./limits";
import { numberFormatsOf } from "./numberFormats";
import { sheetScanner, type CellDamage, type SheetScan } from "./scanSheet";
import { countedTexts } from "./sharedTexts";
import { unfoldTags, unfoldXml } from "./unfold";
import {
  findWorkbookParts,
  type QueHojas,
  type WorkbookParts,
  type WorksheetPart,
} from "./workbookParts";
import type { ZipParts } from "./zip";
import { checkParts } from "./zipGuard";

/** The sheets of an .xlsx or .xlsm that are a source, in the order of its tabs. */
export async function readXlsxSheets(
  bytes: Uint8Array,
  parts: ZipParts,
  onProgress: (share: number) => void,
): Promise<Result<readonly Sheet[], FileProblem>> {
  const read = await readTabs(bytes, parts, "fuentes", onProgress);
  return read.ok ? ok(read.value.map(({ sheet }) => sheet)) : read;
}

/** A sheet, and what it was published as. */
export interface ReadTab {
  readonly key: SheetKey | null;
  readonly sheet: Sheet;
}

export async function readTabs(
  bytes: Uint8Array,
  parts: ZipParts,
  hojas: QueHojas,
  onProgress: (share: number) => void,
): Promise<Result<readonly ReadTab[], FileProblem>> {
  const workbook = await findWorkbookParts(bytes, parts, hojas);
  if (!workbook.ok) return workbook;
  const { worksheets } = workbook.value;
  if (worksheets.length === 0) return err({ type: "noSheets" });

  const scans = await scanWorksheets(bytes, parts, workbook.value, onProgress);
  if (!scans.ok) return scans;
  const counted = new Set(worksheets.map(({ part }) => part));
  const safe = await checkParts(bytes, parts, counted);
  if (!safe.ok) return safe;

  const sheets = new Map<number, Sheet>();
  for (const reading of readingsOf(scans.value)) {
    const read = await readXlsxTabs(bytes, reading);
    if (!read.ok) return read;
    // One that has no name is passed over, and those after it would be taken for others.
    const lost = worksheets.find(({ tab }) => tab === reading.tabs[read.value.length]);
    if (lost) return err({ type: "damaged", part: lost.part });
    read.value.forEach((sheet, i) => sheets.set(reading.tabs[i]!, sheet));
  }
  return ok(
    scans.value.map(({ worksheet, scan }) => ({
      key: worksheet.key,
      sheet: { ...sheets.get(worksheet.tab)!, formats: scan.formats },
    })),
  );
}

/** Scanning is the lesser part of the time: the rest is reading the cells, which tells nothing. */
const SHARE_OF_SCAN = 0.4;

interface ScannedWorksheet {
  readonly worksheet: WorksheetPart;
  readonly scan: SheetScan;
}

async function scanWorksheets(
  bytes: Uint8Array,
  parts: ZipParts,
  { worksheets, styles, sharedStrings }: WorkbookParts,
  onProgress: (share: number) => void,
): Promise<Result<readonly ScannedWorksheet[], FileProblem>> {
  const stylesPart = styles === null ? undefined : parts.get(styles);
  const stylesText = stylesPart ? await unfoldXml(bytes, stylesPart) : ok("");
  if (!stylesText.ok) return stylesText;
  const formats = numberFormatsOf(stylesText.value);
  const textsPart = sharedStrings === null ? undefined : parts.get(sharedStrings);
  const texts = textsPart ? await countedTexts(bytes, textsPart) : ok(0);
  if (!texts.ok) return texts;

  const scanned: ScannedWorksheet[] = [];
  for (const worksheet of worksheets) {
    const part = parts.get(worksheet.part);
    if (part === undefined) return err({ type: "damaged", part: worksheet.part });
    const scanner = sheetScanner(formats, texts.value);
    const unfolded = await unfoldTags(bytes, part, scanner);
    if (!unfolded.ok) return unfolded;
    const scan = scanner.result();
    if (scan.damage) return err(damagedCells(worksheet.name, scan.damage));
    if (scan.outside || scan.torn) return err({ type: "damaged", part: worksheet.part });
    if ((scan.lastRow + 1) * (scan.lastColumn + 1) > LIMITS.cells) {
      return err({ type: "tooSpread", sheet: worksheet.name });
    }
    scanned.push({ worksheet, scan });
    onProgress((SHARE_OF_SCAN * scanned.length) / worksheets.length);
  }
  return ok(scanned);
}

function damagedCells(sheet: string, { row, column, count, fault }: CellDamage): FileProblem {
  return { type: "damagedCells", sheet, cell: a1(row, column), count, fault };
}

/**
 * All tabs at once, except those whose empty cells reach too far to be held: a border drawn down
 * to the last row of Excel must not keep the matriz above it from being read.
 */
function readingsOf(scans: readonly ScannedWorksheet[]): readonly TabsToRead[] {
  const fits = ({ scan }: ScannedWorksheet) => scan.extent <= LIMITS.cells;
  const together = scans.filter(fits).map(({ worksheet }) => worksheet.tab);
  const apart = scans
    .filter((scanned) => !fits(scanned))
    .map(({ worksheet, scan }) => ({
      tabs: [worksheet.tab],
      range: `A1:${a1(Math.max(0, scan.lastRow), Math.max(0, scan.lastColumn))}`,
    }));
  return together.length > 0 ? [{ tabs: together }, ...apart] : apart;
}
