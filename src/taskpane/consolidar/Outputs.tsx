import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Consolidar } from "../../app/consolidar/consolidar";
import type { Output } from "../../app/consolidar/outputs";
import type { ConsolidarActivity } from "../../app/consolidar/state";
import {
  CONSOLIDAR,
  loadedText,
  notDecisionsText,
  openedText,
  writtenText,
} from "../../app/text/consolidarPane";
import { undoneText, writingProblemText } from "../../app/text/publish";
import { Disclosure } from "../ui/Disclosure";
import { readJson } from "../ui/files/jsonFile";
import { canOpenWorkbooks, canSaveFiles } from "../ui/files/saveText";
import { Section } from "../ui/Section";
import { useListStyles } from "../ui/listStyles";
import { saveBytes } from "../ui/files/saveBytes";

interface Props {
  readonly activity: ConsolidarActivity;
  readonly plazo: string;
  readonly canUndo: boolean;
  /** Dependencias that have something to put right. */
  readonly devoluciones: readonly string[];
  readonly consolidar: Consolidar;
  /** The sheets of the open workbook are others now. */
  readonly onWritten: () => void;
}

/** What is made of the consolidation: sheets of the open workbook, a workbook, what goes back to each dependencia. */
export function Outputs({ activity, plazo, canUndo, devoluciones, consolidar, onWritten }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = BUSY.has(activity.type);
  const save = async (output: Output): Promise<void> => {
    const file = await consolidar.output(output);
    if (file !== null) saveBytes(file);
  };
  return (
    <Section title={CONSOLIDAR.outputs}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void consolidar.publish().then(onWritten)}
        >
          {CONSOLIDAR.publish}
        </Button>
        {canUndo && (
          <Button disabledFocusable={isBusy} onClick={() => void consolidar.undo().then(onWritten)}>
            {CONSOLIDAR.undo}
          </Button>
        )}
        {canSaveFiles() && (
          <>
            <Button disabledFocusable={isBusy} onClick={() => void save("consolidado")}>
              {CONSOLIDAR.download}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => void save("devoluciones")}>
              {CONSOLIDAR.devoluciones}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => void save("decisiones")}>
              {CONSOLIDAR.decisiones}
            </Button>
          </>
        )}
        {canOpenWorkbooks() && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => void consolidar.openOutput("consolidado")}
          >
            {CONSOLIDAR.openConsolidado}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {CONSOLIDAR.loadDecisiones}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          aria-label={CONSOLIDAR.loadDecisiones}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void readJson(file).then(consolidar.load);
            // The same file may be chosen again, once it is mended.
            target.value = "";
          }}
        />
      </div>
      {canOpenWorkbooks() && devoluciones.length > 0 && (
        <Disclosure summary={CONSOLIDAR.openDevoluciones}>
          {() => (
            <div className={styles.buttons}>
              {devoluciones.map((devolucion) => (
                <Button
                  key={devolucion}
                  size="small"
                  disabledFocusable={isBusy}
                  onClick={() => void consolidar.openOutput({ devolucion })}
                >
                  {devolucion}
                </Button>
              ))}
            </div>
          )}
        </Disclosure>
      )}
      {canSaveFiles() && (
        <Field label={CONSOLIDAR.plazo} className={styles.date}>
          <Input
            type="date"
            value={plazo}
            onChange={(_event, { value }) => consolidar.setPlazo(value)}
          />
        </Field>
      )}
      <div role="status" className={list.words}>
        {statusText(activity)}
      </div>
      {canUndo && activity.type !== "written" && (
        <Caption1 className={list.soft}>{CONSOLIDAR.replaces}</Caption1>
      )}
      <Caption1 className={list.soft}>
        {canSaveFiles() ? CONSOLIDAR.outputsHint : CONSOLIDAR.noDownloads}
      </Caption1>
    </Section>
  );
}

const BUSY: ReadonlySet<ConsolidarActivity["type"]> = new Set([
  "reading",
  "merging",
  "writing",
  "undoing",
]);

function statusText(activity: ConsolidarActivity): string {
  switch (activity.type) {
    case "writing":
      return CONSOLIDAR.writing;
    case "written":
      return writtenText(activity.sheets);
    case "opened":
      return openedText(activity.name);
    case "undoing":
      return CONSOLIDAR.undoing;
    case "undone":
      return undoneText(activity.undone);
    case "notWritten":
      return writingProblemText(activity.problem);
    case "nothingToReturn":
      return CONSOLIDAR.nothingToReturn;
    case "nothingDecided":
      return CONSOLIDAR.noDecisions;
    case "loaded":
      return loadedText(activity.decisions, activity.isAll);
    case "notDecisions":
      return notDecisionsText(activity.isNewer);
    case "idle":
    case "reading":
    case "merging":
    case "cancelled":
    case "refused":
      return "";
  }
}

const useStyles = makeStyles({
  date: { maxWidth: "12rem" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
