import { evaluateWorkbook } from "../core/evaluate";
import { associateCommands } from "../excel/commands";
import { followLook } from "../excel/theme";
import { excelWorkbook } from "./excelWorkbook";
import { createPane, type Pane } from "./pane";

/** Puts the pane together inside Excel: the one place that knows every part. */
export async function startPane(): Promise<{ pane: Pane; followLook: typeof followLook }> {
  const { host } = await Office.onReady();
  const pane = createPane({
    port: excelWorkbook,
    evaluate: evaluateWorkbook,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  if (host === Office.HostType.Excel) {
    associateCommands({ evaluarAhora: pane.refresh, explicarCelda: pane.explainActiveCell });
    void pane.start();
  } else {
    pane.stayOutside();
  }
  return { pane, followLook };
}
