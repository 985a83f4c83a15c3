import type { HojaPublicada } from "../core/auditoria/cifrasDePublicacion";
import { extensionOf, fileKind, zipKind } from "./fileKind";
import { LIMITS } from "./limits";
import { readTabs } from "./xlsx";
import { readZipDirectory } from "./zip";

/** The sheets that this add-in published into a workbook, as they stand in its bytes now; none in another file. */
export async function readPublicadas(
  bytes: Uint8Array,
  name: string,
): Promise<readonly HojaPublicada[]> {
  if (bytes.length > LIMITS.file || !/^xls[xm]$/.test(extensionOf(name))) return [];
  if (fileKind(bytes, name).type !== "zip") return [];
  const parts = readZipDirectory(bytes);
  if (!parts.ok || zipKind(parts.value, name) !== "xlsx") return [];
  const read = await readTabs(bytes, parts.value, "publicadas", () => {});
  if (!read.ok) return [];
  return read.value.flatMap(({ key, sheet }) => (key === null ? [] : [{ key, sheet }]));
}
