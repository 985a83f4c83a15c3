import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive; what it says of itself may be a lie. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Size that the directory announces, when it is not the true one. */
  readonly announced?: number;
  /** Checksum that the directory announces, when it is not the true one. */
  readonly crc?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive, byte by byte, so that every field of it can be wrong on purpose. */
export function archive(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(part.crc ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.announced ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** What a minimal workbook of one sheet is made of; each part can be replaced. */
export interface Workbook {
  /** The children of <sheetData>. */
  readonly rows?: string;
  /** What follows <sheetData>. */
  readonly after?: string;
  /** What precedes <sheetData>. */
  readonly before?: string;
  readonly sheetName?: string;
  /** Children of <workbook> before <sheets>. */
  readonly workbook?: string;
  readonly styles?: string;
  /** Facts about the sheet's part that are not true. */
  readonly lie?: Pick<Part, "announced" | "crc" | "encrypted">;
  readonly more?: readonly Part[];
}

/** An .xlsx written by hand, as no library would write it. */
export function xlsx(workbook: Workbook): Uint8Array {
  return archive(xlsxParts(workbook));
}

/** The parts of such an .xlsx. */
export function xlsxParts({
  rows = '<row r="1"><c r="A1"><v>1</v></c></row>',
  before = "",
  after = "",
  sheetName = "Matriz",
  workbook = "",
  styles = "",
  lie = {},
  more = [],
}: Workbook): readonly Part[] {
  return [
    { name: "[Content_Types].xml", content: `${XML}<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: "_rels/.rels",
      content: relations(
        `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        `<Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>`,
      ),
    },
    {
      name: "xl/workbook.xml",
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">${workbook}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: "xl/styles.xml", content: `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `${XML}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ...lie,
    },
    ...more,
  ];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function relations(children: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${children}</Relationships>`;
}
