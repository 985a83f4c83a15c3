import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { canBe, type Fuente, type LibroAbierto, type Papel } from "../../app/consolidar/state";
import {
  comparedWithText,
  CONSOLIDAR,
  FUENTES,
  noComparableText,
} from "../../app/text/consolidarPane";
import { sinMetasText } from "../../core/consolidate/text/entregas";
import { ACCEPTED } from "./archivos/archivos";

interface Props {
  readonly papel: Papel;
  readonly fuente: Fuente;
  readonly libro: LibroAbierto;
  readonly isBusy: boolean;
  readonly onChoose: (type: "libro" | "nada") => void;
  readonly onFile: (file: File) => void;
}

/** Where one of the things comes from that the files are compared with. */
export function FuenteChooser({ papel, fuente, libro, isBusy, onChoose, onFile }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const isLibro = canBe(libro, papel);
  const value = fuente.type === "libro" && !isLibro ? "nada" : fuente.type;
  const choose = (chosen: string): void => {
    if (chosen === "archivo") input.current?.click();
    else onChoose(chosen === "libro" ? "libro" : "nada");
  };
  return (
    <div className={styles.field}>
      <Field className={styles.field} label={CONSOLIDAR[papel]}>
        <Select
          className={styles.field}
          value={value}
          disabled={isBusy}
          onChange={(_event, { value: chosen }) => choose(chosen)}
        >
          {isLibro && <option value="libro">{FUENTES[papel].libro}</option>}
          <option value="archivo">{FUENTES[papel].archivo}</option>
          <option value="nada">{FUENTES[papel].nada}</option>
        </Select>
      </Field>
      {fuente.type === "archivo" && (
        <div className={styles.file}>
          <Caption1 className={styles.words}>
            {fuente.entrega.estado === "recognised"
              ? comparedWithText(fuente.entrega.archivo, fuente.entrega.metas)
              : noComparableText(sinMetasText(fuente.entrega))}
          </Caption1>
          <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
            {CONSOLIDAR.changeFile}
          </Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={CONSOLIDAR[papel]}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again, once it is mended.
          target.value = "";
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  // A long option must not push the list beyond the pane's side.
  field: { minWidth: 0 },
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  words: { color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: "anywhere" },
});
