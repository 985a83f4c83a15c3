import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { CortesSession, Saving } from "../../app/cortes/session";
import type { Pane } from "../../app/pane";
import { CORTES_PANE, guardadoText } from "../../app/text/cortesPane";
import { refusedWritingText } from "../../app/text/panePublicar";
import { guardadoDe, type CorteGuardado } from "../../core/corte/corteGuardado";
import { corteIntermedioText, noSeGuardaText, periodoDeCorteText } from "../../core/corte/text";
import type { Periodo } from "../../core/vocabulary";
import { PublishedLinks } from "../publicar/PublishedLinks";
import { Told } from "./Told";

interface Props {
  readonly periodo: Periodo;
  readonly guardados: readonly CorteGuardado[];
  readonly session: CortesSession;
  readonly pane: Pane;
}

/** Closes the corte on screen; of a period that was closed a correction is asked for its reason. */
export function GuardarCorte({ periodo, guardados, session, pane }: Props) {
  const styles = useStyles();
  const { quien, motivo, saving } = useSyncExternalStore(session.subscribe, session.getState);
  const intermedio = corteIntermedioText(periodo);
  const isClosed = guardadoDe(guardados, periodo) !== null;
  return (
    <>
      <Text block weight="semibold">
        {periodoDeCorteText(periodo)}
      </Text>
      {intermedio !== null && <Told intent="warning">{intermedio}</Told>}
      <Text block>{CORTES_PANE.guardarAyuda}</Text>
      <Field label={CORTES_PANE.quien}>
        <Input value={quien} onChange={(_event, { value }) => session.sign(value)} />
      </Field>
      {isClosed && (
        <Field label={CORTES_PANE.motivo} hint={CORTES_PANE.motivoAyuda}>
          <Input value={motivo} onChange={(_event, { value }) => session.explain(value)} />
        </Field>
      )}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={saving.type === "working"}
        onClick={() => void session.save()}
      >
        {isClosed ? CORTES_PANE.corregir : CORTES_PANE.boton}
      </Button>
      <div role="status">
        <HowItWent saving={saving} pane={pane} />
      </div>
    </>
  );
}

function HowItWent({ saving, pane }: { readonly saving: Saving; readonly pane: Pane }) {
  switch (saving.type) {
    case "idle":
      return null;
    case "working":
      return <Text>{CORTES_PANE.guardando}</Text>;
    case "done":
      return (
        <Told intent="success">
          {guardadoText(saving.sheet)}
          <PublishedLinks sheets={[saving.sheet]} pane={pane} />
        </Told>
      );
    case "refused":
      return <Told intent="warning">{whyText(saving.problem)}</Told>;
  }
}

function whyText(problem: Extract<Saving, { type: "refused" }>["problem"]): string {
  switch (problem.type) {
    case "conPreguntas":
    case "sinVigencia":
    case "sinQuien":
    case "yaGuardado":
    case "ilegibles":
      return noSeGuardaText(problem);
    default:
      return refusedWritingText(problem);
  }
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});
