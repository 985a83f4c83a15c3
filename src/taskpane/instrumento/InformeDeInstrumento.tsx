import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import { INFORME_PANE } from "../../app/text/informePane";
import { PLANTILLAS_PANE } from "../../app/text/plantillas";
import type { Evaluado } from "../../core/instrumentos/instrumento";
import { saveBytes } from "../ui/files/saveBytes";
import { canSaveFiles } from "../ui/files/saveText";
import { Section } from "../ui/Section";

interface Props {
  readonly evaluado: Evaluado;
}

/** The informe of an instrument as a Word document; none while a question is open (R30). */
export function InformeDeInstrumento({ evaluado }: Props) {
  const [told, tell] = useState("");
  const [isWriting, setIsWriting] = useState(false);
  const informe = evaluado.questions.length === 0 ? evaluado.informe() : null;
  if (informe === null) return null;

  async function write(): Promise<void> {
    if (informe === null) return;
    setIsWriting(true);
    tell(INFORME_PANE.escribiendo);
    try {
      // Large, and rarely wanted.
      const { writeInforme } = await import("../../files/writeInforme");
      const bytes = await writeInforme(informe, null);
      saveBytes({ name: `informe-${evaluado.instrumento.id}.docx`, bytes });
      tell(INFORME_PANE.descargado);
    } catch (fault) {
      console.error(fault);
      tell(PLANTILLAS_PANE.informeNotMade);
    }
    setIsWriting(false);
  }

  return (
    <Section title={INFORME_PANE.tab}>
      {canSaveFiles() ? (
        <div>
          <Button disabledFocusable={isWriting} onClick={() => void write()}>
            {INFORME_PANE.descargar}
          </Button>
        </div>
      ) : (
        <Caption1>{INFORME_PANE.sinDescarga}</Caption1>
      )}
      <Text role="status">{told}</Text>
    </Section>
  );
}
