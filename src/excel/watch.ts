import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";

/** Calls back after edits and after sheets come or go, until the answer is called. */
export function watch(onEdit: () => void): Promise<Result<() => Promise<void>, Problem>> {
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    const subscriptions = [
      worksheets.onChanged.add((args) => {
        if (!isOurs(args)) onEdit();
        return DONE;
      }),
      worksheets.onAdded.add(() => {
        onEdit();
        return DONE;
      }),
      worksheets.onDeleted.add(() => {
        onEdit();
        return DONE;
      }),
    ];
    await context.sync();
    return () => unsubscribe(subscriptions);
  });
}

const DONE = Promise.resolve();

// What this add-in writes must not make it read again. Told from ExcelApi 1.14 on; before, the
// extra reading finds the same figures and ends there.
function isOurs(args: Excel.WorksheetChangedEventArgs): boolean {
  return args.triggerSource === "ThisLocalAddin";
}

type Subscription =
  | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetAddedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetDeletedEventArgs>;

async function unsubscribe(subscriptions: readonly Subscription[]): Promise<void> {
  const [first] = subscriptions;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const subscription of subscriptions) subscription.remove();
    await context.sync();
  });
}
