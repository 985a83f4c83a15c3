import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import {
  createInformeSession,
  type InformeTask,
  type InformeWork,
} from "../../app/informe/session";
import type { Pane } from "../../app/pane";
import { hojaEscritaText, INFORME_PANE } from "../../app/text/informePane";
import { refusedWritingText } from "../../app/text/panePublicar";
import type { CorteGuardado } from "../../core/corte/corteGuardado";
import type { InformeEscrito } from "../../core/informe/informeOf";
import type { Periodo } from "../../core/vocabulary";
import { Told } from "../cortes/Told";
import { PublishedLinks } from "../publicar/PublishedLinks";
import { saveBytes } from "../ui/files/saveBytes";
import { canSaveFiles } from "../ui/files/saveText";

interface Props {
  readonly escrito: InformeEscrito;
  readonly periodo: Periodo;
  readonly guardados: readonly CorteGuardado[];
  readonly task: InformeTask;
  readonly canUndo: boolean;
  readonly pane: Pane;
}

/** What is made of the informe: always in sight, with how it goes. */
export function Salidas({ escrito, periodo, guardados, task, canUndo, pane }: Props) {
  const styles = useStyles();
  const session = pane.session(createInformeSession);
  const isBusy = task.type === "working";
  const canSave = canSaveFiles();
  const save = async (): Promise<void> => {
    const file = await session.document(escrito, periodo);
    if (file !== null) saveBytes(file);
  };
  const saveDatos = async (): Promise<void> => {
    const file = await session.exportar(guardados);
    if (file !== null) saveBytes(file);
  };
  return (
    <div className={styles.bar}>
      <div role="status">
        <HowItGoes task={task} pane={pane} />
      </div>
      <div className={styles.buttons}>
        {canSave && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void save()}>
            {INFORME_PANE.descargar}
          </Button>
        )}
        <Button
          {...(!canSave && { appearance: "primary" })}
          disabledFocusable={isBusy}
          onClick={() => void session.publish(escrito)}
        >
          {INFORME_PANE.publicar}
        </Button>
        {canSave && (
          <Button disabledFocusable={isBusy} onClick={() => void saveDatos()}>
            {INFORME_PANE.exportar}
          </Button>
        )}
        {canUndo && (
          <Button disabledFocusable={isBusy} onClick={() => void session.undo()}>
            {INFORME_PANE.deshacer}
          </Button>
        )}
      </div>
      {!canSave && <Caption1>{INFORME_PANE.sinDescarga}</Caption1>}
    </div>
  );
}

function HowItGoes({ task, pane }: Pick<Props, "task" | "pane">) {
  switch (task.type) {
    case "idle":
      return null;
    case "working":
      return (
        <>
          {WORKING[task.what]}
          <ProgressBar aria-label={WORKING[task.what]} />
        </>
      );
    case "done":
      return (
        <Told intent="success">
          {doneText(task)}
          <PublishedLinks sheets={task.sheet === null ? [] : [task.sheet]} pane={pane} />
        </Told>
      );
    case "refused":
      return <Told intent="warning">{refusedWritingText(task.problem)}</Told>;
  }
}

const WORKING: Readonly<Record<InformeWork, string>> = {
  documento: INFORME_PANE.escribiendo,
  datos: INFORME_PANE.exportando,
  hoja: INFORME_PANE.publicando,
  deshacer: INFORME_PANE.deshaciendo,
};

function doneText({ what, sheet }: Extract<InformeTask, { type: "done" }>): string {
  switch (what) {
    case "documento":
      return INFORME_PANE.descargado;
    case "datos":
      return INFORME_PANE.exportado;
    case "hoja":
      return hojaEscritaText(sheet ?? "");
    case "deshacer":
      return INFORME_PANE.deshecho;
  }
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
