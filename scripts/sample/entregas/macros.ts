import { crc32, deflateRawSync } from "node:zlib";
import { unfoldXml } from "../../../src/files/unfold";
import { readZipDirectory } from "../../../src/files/zip";

/**
 * The same workbook as an .xlsm: it says that it may hold macros and holds none, which is how one
 * looks after its macros were taken out.
 */
export async function conMacros(xlsx: Uint8Array): Promise<Uint8Array> {
  const directory = readZipDirectory(xlsx);
  if (!directory.ok) throw new Error(directory.error.type);
  const parts: Parte[] = [];
  for (const part of directory.value.values()) {
    const text = await unfoldXml(xlsx, part);
    if (!text.ok) throw new Error(text.error.type);
    const content = part.name === "[Content_Types].xml" ? macroEnabled(text.value) : text.value;
    parts.push({ name: part.name, content: Buffer.from(content) });
  }
  return archivo(parts);
}

interface Parte {
  readonly name: string;
  readonly content: Buffer;
}

function macroEnabled(types: string): string {
  return types.replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
}

/** A ZIP archive; all its parts say 1 January 1980, so that it is the same every day. */
function archivo(parts: readonly Parte[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(FIRST_DAY, 8);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, path, packed]);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, place, path]));
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

const FIRST_DAY = 33;
