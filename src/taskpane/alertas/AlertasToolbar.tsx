import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { useState } from "react";
import type { Alerta } from "../../app/alertasOf";
import { alertaTable, csvOf, tsvOf } from "../../app/alertaTable";
import type { Writer } from "../../app/writer";
import type { What } from "../../app/writerState";
import { ALERTAS } from "../../app/text/alertas";
import { MARCAS } from "../../app/text/panePublicar";
import { copyText } from "../ui/copyText";
import { canSaveFiles, saveText } from "../ui/files/saveText";
import { useWriter } from "../publicar/useWriter";
import { WritingStatus } from "../publicar/WritingStatus";

interface Props {
  /** Those on screen: what is marked, copied and exported is what is seen. */
  readonly alertas: readonly Alerta[];
  /** Name of the open workbook. */
  readonly workbook: string;
  readonly writer: Writer;
}

/** What can be done with the alertas that are shown. */
export function AlertasToolbar({ alertas, workbook, writer }: Props) {
  const styles = useStyles();
  const { task } = useWriter(writer);
  const [taken, setTaken] = useState("");
  const isBusy = task.type === "working";
  const isEmpty = alertas.length === 0;

  async function copy(done: string): Promise<void> {
    setTaken((await copyText(tsvOf(alertaTable(alertas)))) ? done : ALERTAS.notCopied);
  }

  function exportFile(): void {
    if (!canSaveFiles()) return void copy(ALERTAS.copiedInstead);
    saveText(
      `${ALERTAS.exportedName} ${workbook.replace(/\.\w+$/, "")}.csv`,
      csvOf(alertaTable(alertas)),
    );
    setTaken(ALERTAS.exported);
  }

  return (
    <div className={styles.toolbar}>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<HighlightRegular />}
          aria-label={MARCAS.mark}
          title={MARCAS.mark}
          disabledFocusable={isBusy || isEmpty}
          onClick={() => void writer.mark(alertas.map(({ finding }) => finding))}
        >
          {MARCAS.markShort}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          aria-label={MARCAS.unmark}
          title={MARCAS.unmark}
          disabledFocusable={isBusy}
          onClick={() => void writer.unmark()}
        >
          {MARCAS.unmarkShort}
        </Button>
        <span className={styles.push} />
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={ALERTAS.copy}
          title={ALERTAS.copy}
          disabledFocusable={isEmpty}
          onClick={() => void copy(ALERTAS.copied)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          aria-label={ALERTAS.exportFile}
          title={ALERTAS.exportFile}
          disabledFocusable={isEmpty}
          onClick={exportFile}
        />
      </div>
      <WritingStatus task={task} about={TOLD_HERE} />
      <Caption1 as="p" role="status" className={styles.taken}>
        {taken}
      </Caption1>
    </div>
  );
}

const TOLD_HERE: readonly What[] = ["mark", "unmark"];

const useStyles = makeStyles({
  toolbar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  push: { flexGrow: 1 },
  taken: { margin: 0, color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
});
