/**
 * What an OLE container holds. Old .xls workbooks, workbooks with a password and old Word
 * documents are all one, told apart by the names in its directory.
 */
export type CfbContent = "xls" | "encrypted" | "other";

/** Whether the file starts as an OLE container does. */
export function isCfb(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** What is in an OLE container. */
export function cfbContent(bytes: Uint8Array): CfbContent {
  if (includesName(bytes, "EncryptedPackage")) return "encrypted";
  if (!includesName(bytes, "Workbook") && !includesName(bytes, "Book")) return "other";
  return hasPassword(bytes) ? "encrypted" : "xls";
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SECTOR = 512;
const DIRECTORY_ENTRY = 128;
const BEGIN_OF_FILE = 0x0809;
const FILE_PASSWORD = 0x002f;
const RECORDS_SEARCHED = 10;

// Names are in UTF-16 at the start of entries of 128 bytes, with their length at byte 64.
function includesName(bytes: Uint8Array, name: string): boolean {
  for (let at = SECTOR; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = bytes[at + 64]! + bytes[at + 65]! * 256;
    if (length !== (name.length + 1) * 2) continue;
    if ([...name].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0))) return true;
  }
  return false;
}

// A workbook stream starts a sector; its password record is among the first after its beginning.
function hasPassword(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let sector = SECTOR; sector + 20 <= bytes.length; sector += SECTOR) {
    if (view.getUint16(sector, true) !== BEGIN_OF_FILE) continue;
    let record = sector;
    for (let i = 0; i < RECORDS_SEARCHED && record + 4 <= bytes.length; i++) {
      if (view.getUint16(record, true) === FILE_PASSWORD) return true;
      record += 4 + view.getUint16(record + 2, true);
    }
    return false;
  }
  return false;
}
