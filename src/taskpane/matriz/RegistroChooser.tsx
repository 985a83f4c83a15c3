import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fileProblemText } from "../../core/text/files";
import { MATRIZ, noRegistroInText, readingFileText, registroText } from "../../app/text/paneMatriz";
import type { TabProps } from "../pane/tabProps";
import { FileButton } from "../ui/FileButton";

/** R12: which registry of projects was used, and the way to take another. */
export function RegistroChooser({ state, pane }: Pick<TabProps, "state" | "pane">) {
  const styles = useStyles();
  const { registro } = state;
  const trouble = troubleWith(state);

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
        <FileButton
          label={MATRIZ.registro}
          text={MATRIZ.chooseRegistro}
          isBusy={registro.type === "reading"}
          onFile={(file) => void pane.chooseRegistro(file)}
        />
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
      return `${fileProblemText(registro.name, registro.problem)} ${MATRIZ.sameRegistro}`;
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
