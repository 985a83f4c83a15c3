import { unfoldXml } from "./unfold";
import { readZipDirectory } from "./zip";

/** A property of the document that says it is an informe of ours. */
export const INFORME_MARK = { name: "SOPO_salida", value: "informe" } as const;

/** Whether a document is an informe that was written by us. */
export async function isInforme(bytes: Uint8Array): Promise<boolean> {
  const parts = readZipDirectory(bytes);
  const properties = parts.ok ? parts.value.get("docProps/custom.xml") : undefined;
  const text = properties && (await unfoldXml(bytes, properties));
  return text?.ok === true && text.value.includes(`name="${INFORME_MARK.name}"`);
}
