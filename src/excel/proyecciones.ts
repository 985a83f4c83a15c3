import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";

/** Where saved projections lie among the workbook's settings, which are saved and sent with the file. */
export const PROYECCIONES_KEY = "sopo.proyecciones";

/** What was kept, as it was kept; `null` when nothing was. */
export function readProyecciones(): Promise<Result<unknown, Problem>> {
  return attempt(async (context): Promise<unknown> => {
    const setting = context.workbook.settings.getItemOrNullObject(PROYECCIONES_KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Keeps projections in the workbook itself. */
export function keepProyecciones(content: object): Promise<Result<null, Problem>> {
  return attempt(async (context) => {
    context.workbook.settings.add(PROYECCIONES_KEY, content);
    await context.sync();
    return null;
  });
}
