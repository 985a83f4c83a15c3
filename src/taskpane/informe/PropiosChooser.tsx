import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { InformeSession, InformeState } from "../../app/informe/session";
import {
  conEscudoText,
  conFrasesText,
  INFORME_PANE,
  noEsImagenText,
} from "../../app/text/informePane";
import { FRASES } from "../../core/informe/frases";
import { Told } from "../cortes/Told";
import { FileButton } from "../ui/FileButton";
import { canSaveFiles, saveText } from "../ui/files/saveText";

interface Props extends Pick<InformeState, "frases" | "escudo"> {
  readonly session: InformeSession;
}

/** The office's own sentences and image; without them the informe is as the add-in has it. */
export function PropiosChooser({ frases, escudo, session }: Props) {
  const styles = useStyles();
  return (
    <>
      <Caption1>{INFORME_PANE.frasesAyuda}</Caption1>
      <div className={styles.buttons}>
        <FileButton
          label={INFORME_PANE.frasesLabel}
          text={INFORME_PANE.frases}
          accept=".txt"
          isBusy={false}
          onFile={(file) =>
            void bytesOf(file).then((bytes) =>
              session.takeFrases(file.name, new TextDecoder().decode(bytes)),
            )
          }
        />
        {canSaveFiles() && (
          <Button
            onClick={() => saveText(INFORME_PANE.frasesArchivo, FRASES.trimStart(), "text/plain")}
          >
            {INFORME_PANE.frasesModelo}
          </Button>
        )}
        <FileButton
          label={INFORME_PANE.escudoLabel}
          text={INFORME_PANE.escudo}
          accept=".png,.jpg,.jpeg"
          isBusy={false}
          onFile={(file) =>
            void bytesOf(file).then((bytes) => session.takeEscudo(file.name, bytes))
          }
        />
      </div>
      {frases !== null && <Text block>{conFrasesText(frases.nombre)}</Text>}
      {escudo !== null &&
        (escudo.imagen === null ? (
          <Told intent="warning">{noEsImagenText(escudo.nombre)}</Told>
        ) : (
          <Text block>{conEscudoText(escudo.nombre)}</Text>
        ))}
      {(frases !== null || escudo !== null) && (
        <Button appearance="subtle" className={styles.back} onClick={session.forgetOwn}>
          {INFORME_PANE.quitar}
        </Button>
      )}
    </>
  );
}

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsArrayBuffer(file);
  });
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  back: { alignSelf: "flex-start" },
});
