import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AjustesSession, AjustesState, SavingAjustes } from "../../app/ajustes/session";
import type { Pane } from "../../app/pane";
import { AJUSTES_PANE, aplicadoText, noSeAplicaText } from "../../app/text/ajustesPane";
import { Told } from "../cortes/Told";
import { PublishedLinks } from "../publicar/PublishedLinks";

interface Props {
  readonly draft: AjustesState;
  readonly session: AjustesSession;
  readonly pane: Pane;
  readonly isChanged: boolean;
  readonly canApply: boolean;
}

/** The act that supports what is set, and the way into the workbook. */
export function Aplicar({ draft, session, pane, isChanged, canApply }: Props) {
  const styles = useStyles();
  const { acto, desde, quien, saving } = draft;
  const isBusy = saving.type === "working";
  return (
    <div className={styles.part}>
      <Field label={AJUSTES_PANE.acto}>
        <Input value={acto} onChange={(_event, { value }) => session.sign({ acto: value })} />
      </Field>
      <Field label={AJUSTES_PANE.desde} hint={AJUSTES_PANE.desdeAyuda}>
        <Input
          type="date"
          value={desde}
          onChange={(_event, { value }) => session.sign({ desde: value })}
        />
      </Field>
      <Field label={AJUSTES_PANE.quien}>
        <Input value={quien} onChange={(_event, { value }) => session.sign({ quien: value })} />
      </Field>
      <div className={styles.bar}>
        <div role="status">
          <HowItWent saving={saving} pane={pane} />
        </div>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || !canApply}
            onClick={() => void session.save()}
          >
            {AJUSTES_PANE.aplicar}
          </Button>
          <Button disabledFocusable={isBusy || !isChanged} onClick={session.discard}>
            {AJUSTES_PANE.descartar}
          </Button>
        </div>
      </div>
    </div>
  );
}

function HowItWent({ saving, pane }: { readonly saving: SavingAjustes; readonly pane: Pane }) {
  switch (saving.type) {
    case "idle":
      return null;
    case "working":
      return <Text>{AJUSTES_PANE.aplicando}</Text>;
    case "done":
      return (
        <Told intent="success">
          {aplicadoText(saving.sheet)}
          <PublishedLinks sheets={[saving.sheet]} pane={pane} />
        </Told>
      );
    case "refused":
      return <Told intent="warning">{noSeAplicaText(saving.problem)}</Told>;
  }
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
