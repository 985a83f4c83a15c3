import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useEffect, useSyncExternalStore } from "react";
import type { Pane } from "../../app/pane";
import { supuestosOf } from "../../app/proyeccion/borrador";
import { createProyeccionSession } from "../../app/proyeccion/session";
import type { What, WritingOutcome } from "../../app/writerState";
import type { Evaluation } from "../../core/plan/evaluation";
import { PUBLICAR } from "../../app/text/panePublicar";
import { PROYECCION } from "../../app/text/proyeccionPane";
import { previewText } from "../../app/text/publish";
import { PublishedLinks } from "../publicar/PublishedLinks";
import { useWriter } from "../publicar/useWriter";
import { UnreadNotes } from "../publicar/UnreadNotes";
import { WritingStatus } from "../publicar/WritingStatus";
import { ProyeccionPart } from "./ProyeccionPart";

interface Props {
  readonly evaluation: Evaluation;
  readonly pane: Pane;
}

/** Writes the projection into a sheet of its own, apart from the results, and takes it back. */
export const PublicarPart = memo(function PublicarPart(props: Props) {
  return (
    <ProyeccionPart title={PROYECCION.publicar}>
      <Publicar {...props} />
    </ProyeccionPart>
  );
});

function Publicar({ evaluation, pane }: Props) {
  const styles = useStyles();
  const session = pane.session(createProyeccionSession);
  const { writer } = session;
  const { borrador } = useSyncExternalStore(session.subscribe, session.getState);
  const { preview, undo, unread, task } = useWriter(writer);
  useEffect(() => {
    void writer.preview();
  }, [evaluation, writer]);
  const isBusy = task.type === "working";
  return (
    <>
      {!supuestosOf(borrador).some(({ activo }) => activo) && (
        <Text block>{PROYECCION.publicarSinSupuestos}</Text>
      )}
      <Text block>{preview === null ? PUBLICAR.preparing : previewText(preview)}</Text>
      <UnreadNotes unread={unread} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || preview === null}
          onClick={() => void writer.publish(false)}
        >
          {undo === null ? PROYECCION.publicarBoton : PROYECCION.publicarDeNuevo}
        </Button>
        {undo !== null && (
          <Button disabledFocusable={isBusy} onClick={() => void writer.undoPublish()}>
            {undo === "last" ? PROYECCION.deshacer : PROYECCION.quitarHoja}
          </Button>
        )}
      </div>
      <WritingStatus
        task={task}
        about={TOLD_HERE}
        after={(outcome) => <PublishedLinks sheets={sheetsOf(outcome)} pane={pane} />}
      />
    </>
  );
}

const TOLD_HERE: readonly What[] = ["publish", "undoPublish"];

function sheetsOf(outcome: WritingOutcome): readonly string[] {
  if (outcome.what !== "publish") return [];
  const { created, replaced } = outcome.published;
  return [...created, ...replaced].map(({ name }) => name);
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
