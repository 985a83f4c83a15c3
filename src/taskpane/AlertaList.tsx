import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { AlertaGroup } from "../app/alertaGroups";
import type { Pane } from "../app/pane";
import { ALERTAS } from "../core/text/alertas";
import { AlertaGroupView } from "./AlertaGroupView";
import { stepInList } from "./listKeys";

interface Props {
  readonly groups: readonly AlertaGroup[];
  /** Something was asked for: then what was found is shown open. */
  readonly isFiltered: boolean;
  readonly open: ReadonlyMap<string, boolean>;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly pane: Pane;
}

/** The groups of alertas; arrows walk over groups and alertas alike. */
export function AlertaList({ groups, isFiltered, open, onOpen, pane }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const next = stepInList(event.key, stops, document.activeElement);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  if (groups.length === 0) {
    return isFiltered ? <Text className={styles.empty}>{ALERTAS.noneShown}</Text> : null;
  }
  return (
    <div role="group" aria-label={ALERTAS.list} ref={list} onKeyDown={onKeyDown}>
      {groups.map((group, index) => (
        <AlertaGroupView
          key={group.id}
          group={group}
          isOpen={open.get(group.id) ?? (isFiltered || index === 0)}
          onOpen={(isOpen) => onOpen(group.id, isOpen)}
          pane={pane}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  empty: { display: "block", padding: tokens.spacingHorizontalM },
});
