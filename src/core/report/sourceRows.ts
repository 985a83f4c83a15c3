import { namingRow } from "../matriz/words/namingRow";
import { longDate } from "../text/format";
import { SOURCE_LABELS } from "./text";
import type { RuleLine } from "./metodologia";
import type { ReportContext } from "./reportContext";

/** R24: where every figure came from, and that each row read ended in one place. */
export function sourceRows({
  evaluation,
  workbook,
  time,
}: Pick<ReportContext, "evaluation" | "workbook" | "time">): readonly RuleLine[] {
  const { matriz, lectura, registro } = evaluation;
  const { filas, excluded, rejected } = lectura;
  const read = filas.length + excluded.length + rejected.length;
  return [
    { label: SOURCE_LABELS.workbook, text: workbook.name },
    {
      label: SOURCE_LABELS.sheet,
      text: SOURCE_LABELS.sheetAndRow(matriz.sheet, namingRow(matriz)),
    },
    {
      label: SOURCE_LABELS.rows,
      text: SOURCE_LABELS.rowsRead(read, filas.length, excluded.length, rejected.length),
    },
    {
      label: SOURCE_LABELS.registro,
      text:
        registro === null
          ? SOURCE_LABELS.noRegistro
          : SOURCE_LABELS.registroAt(registro.workbook, registro.sheet, registro.rows),
    },
    { label: SOURCE_LABELS.time, text: longDate(time) },
  ];
}
