import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { fileProblemText } from "../../core/text/files";
import { MATRIZ, noRegistroInText, readingFileText, registroText } from "../../app/text/paneMatriz";
import type { TabProps } from "../tabProps";
import { useTreeColumns } from "../ui/treeColumns";

/** R12: which registry of projects was used, and the way to take another. */
export function RegistroChooser({ state, pane }: Pick<TabProps, "state" | "pane">) {
  const styles = useStyles();
  const { unseen } = useTreeColumns();
  const input = useRef<HTMLInputElement>(null);
  const { registro } = state;
  const trouble = troubleWith(state);

  function onChange({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? [];
    if (file) void pane.chooseRegistro(file);
    // The same file, corrected, can be chosen again.
    target.value = "";
  }

  return (
    <>
      <div role="status" className={styles.words}>
        {registro.type === "reading" ? (
          <Text block>{readingFileText(registro.name)}</Text>
        ) : (
          trouble !== null && <Text block>{trouble}</Text>
        )}
        <Text block>{registroText(state.evaluation.registro, workbookOf(state))}</Text>
      </div>
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.xls,.csv"
          aria-label={MATRIZ.registro}
          tabIndex={-1}
          aria-hidden
          className={unseen}
          onChange={onChange}
        />
        <Button
          disabledFocusable={registro.type === "reading"}
          onClick={() => input.current?.click()}
        >
          {MATRIZ.chooseRegistro}
        </Button>
        {registro.type === "chosen" && (
          <Button appearance="subtle" onClick={() => void pane.forgetRegistro()}>
            {MATRIZ.forgetRegistro}
          </Button>
        )}
      </div>
    </>
  );
}

function troubleWith({ registro, evaluation }: TabProps["state"]): string | null {
  switch (registro.type) {
    case "ofWorkbook":
    case "reading":
      return null;
    case "chosen":
      return evaluation.registro?.workbook === registro.name
        ? null
        : noRegistroInText(registro.name);
    case "refused":
      return fileProblemText(registro.name, registro.problem);
  }
}

/** The open workbook, by the name that its cells carry. */
function workbookOf({ evaluation }: TabProps["state"]): string {
  return evaluation.lectura.filas[0]?.at.workbook ?? "";
}

const useStyles = makeStyles({
  words: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
