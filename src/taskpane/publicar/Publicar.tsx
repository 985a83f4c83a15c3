import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Pane } from "../../app/pane";
import type { What, WritingOutcome } from "../../app/writerState";
import type { Orden } from "../../core/report/orden";
import { placeAt } from "../../app/places";
import { PUBLICAR } from "../../app/text/panePublicar";
import { previewText } from "../../app/text/publish";
import Plantillas from "../instrumento/Plantillas";
import { HintedButton } from "../ui/HintedButton";
import { PublishedLinks } from "./PublishedLinks";
import { Section } from "../ui/Section";
import { UnreadNotes } from "./UnreadNotes";
import { useWriter } from "./useWriter";
import { WritingStatus } from "./WritingStatus";

interface Props {
  readonly pane: Pane;
  /** What is published; another one is previewed anew. */
  readonly of: object;
  readonly isShown: boolean;
  /** Whether its sheets can be formulas that go on calculating. */
  readonly offersFormulas: boolean;
}

/** Writes what was evaluated into sheets of their own, and takes them back. */
export default function Publicar({ pane, of, isShown, offersFormulas }: Props) {
  const styles = useStyles();
  const { writer } = pane;
  const { preview, isBehind, undo, unread, task } = useWriter(writer);
  const [formulas, setFormulas] = useState(false);
  const [orden, setOrden] = useState<Orden>("codigo");
  useEffect(() => {
    if (isShown) void writer.preview();
  }, [isShown, of, writer]);
  const isBusy = task.type === "working";
  const calculates = preview?.calculates !== false;
  const isPublished = undo !== null;

  return (
    <div className={styles.page}>
      <Section title={PUBLICAR.title}>
        <Text block>{preview === null ? PUBLICAR.preparing : previewText(preview)}</Text>
        <UnreadNotes unread={unread} />
        {isBehind && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{PUBLICAR.behind}</MessageBarBody>
          </MessageBar>
        )}
        {offersFormulas && !calculates && <Text block>{PUBLICAR.onlyValues}</Text>}
        {offersFormulas && calculates && (
          <Field label={PUBLICAR.how}>
            <RadioGroup
              value={formulas ? "formulas" : "values"}
              onChange={(_event, { value }) => setFormulas(value === "formulas")}
            >
              <Radio value="values" label={choice(PUBLICAR.values, PUBLICAR.valuesHint)} />
              <Radio value="formulas" label={choice(PUBLICAR.formulas, PUBLICAR.formulasHint)} />
            </RadioGroup>
          </Field>
        )}
        {offersFormulas && (
          <Field label={PUBLICAR.orden}>
            <RadioGroup
              value={orden}
              onChange={(_event, { value }) =>
                setOrden(value === "resultado" ? "resultado" : "codigo")
              }
            >
              <Radio value="codigo" label={PUBLICAR.porCodigo} />
              <Radio value="resultado" label={PUBLICAR.porResultado} />
            </RadioGroup>
          </Field>
        )}
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isBusy || preview === null}
          onClick={() => void publishAndShow(pane, formulas && calculates, orden)}
        >
          {isPublished ? PUBLICAR.publishAgain : PUBLICAR.publish}
        </Button>
        <WritingStatus
          task={task}
          about={TOLD_HERE}
          after={(outcome) => <PublishedLinks sheets={sheetsOf(outcome)} pane={pane} />}
        />
      </Section>
      <Section title={PUBLICAR.after}>
        {isPublished ? (
          <>
            <HintedButton
              text={PUBLICAR.freeze}
              hint={PUBLICAR.freezeHint}
              disabled={isBusy}
              onClick={() => void writer.freezeValues()}
            />
            {offersFormulas && (
              <HintedButton
                text={PUBLICAR.repair}
                hint={PUBLICAR.repairHint}
                disabled={isBusy}
                onClick={() => void writer.repairFormulas()}
              />
            )}
            <HintedButton
              text={undo === "last" ? PUBLICAR.undo : PUBLICAR.removeAll}
              hint={undo === "last" ? PUBLICAR.undoHint : PUBLICAR.removeAllHint}
              disabled={isBusy}
              onClick={() => void writer.undoPublish()}
            />
          </>
        ) : (
          <Text block>{PUBLICAR.nothingPublished}</Text>
        )}
      </Section>
      <Plantillas pane={pane} />
    </div>
  );
}

/** What was published is what is to be seen, and printed, next. */
async function publishAndShow(pane: Pane, formulas: boolean, orden: Orden): Promise<void> {
  await pane.writer.publish(formulas, orden);
  const { task } = pane.writer.getState();
  const [first] = task.type === "done" ? sheetsOf(task.outcome) : [];
  if (first !== undefined) await pane.reveal(placeAt(first, 0, 0));
}

const TOLD_HERE: readonly What[] = ["publish", "undoPublish", "freezeValues", "repairFormulas"];

function choice(name: string, hint: string) {
  return (
    <>
      {name}
      <Text block size={200}>
        {hint}
      </Text>
    </>
  );
}

function sheetsOf(outcome: WritingOutcome): readonly string[] {
  if (outcome.what !== "publish") return [];
  const { created, replaced } = outcome.published;
  return [...created, ...replaced].map(({ name }) => name);
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  button: { alignSelf: "flex-start" },
});
