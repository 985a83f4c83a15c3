import { strFromU8 } from "fflate";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { resultOf } from "./attempt";

/** Opens an .xlsx as a new workbook, which the user saves where they like; on a Mac it opens behind this one. */
export function openWorkbook(bytes: Uint8Array): Promise<Result<null, Problem>> {
  return resultOf(async () => {
    await Excel.createWorkbook(btoa(strFromU8(bytes, true)));
    return null;
  });
}
