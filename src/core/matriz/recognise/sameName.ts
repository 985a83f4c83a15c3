import { plainText } from "../../grid/foldText";

/** Names of sheets, in whatever case they are typed. */
export function sameName(a: string, b: string): boolean {
  return plainText(a).toLowerCase() === plainText(b).toLowerCase();
}
