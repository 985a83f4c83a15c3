import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from "react";
import type { AlertaGroup } from "../../app/alertaGroups";
import type { Pane } from "../../app/pane";
import { ALERTAS } from "../../app/text/alertas";
import { AlertaGroupView } from "./AlertaGroupView";
import { stepInList } from "../ui/listKeys";

interface Props {
  readonly groups: readonly AlertaGroup[];
  /** Something was asked for: then what was found is shown open. */
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
  readonly open: ReadonlyMap<string, boolean>;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly pane: Pane;
}

/** The groups of alertas; arrows walk over groups and alertas alike. */
export function AlertaList({ groups, isFiltered, onShowAll, open, onOpen, pane }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);

  // An alerta that was answered goes, with the button that had the focus: the next one takes it.
  useLayoutEffect(() => {
    const at = place.current;
    if (at === null || document.activeElement !== document.body) return;
    const stops = stopsOf(list.current);
    (stops[at] ?? stops.at(-1))?.focus();
  }, [groups]);

  // Who goes elsewhere by himself is not called back.
  function onBlur({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null) place.current = null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = stepInList(event.key, stopsOf(list.current), document.activeElement);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const item = target.closest("li")?.querySelector("[data-stop]") ?? target;
    place.current = stopsOf(list.current).indexOf(item as HTMLElement);
  }

  if (groups.length === 0) {
    return isFiltered ? (
      <div className={styles.empty}>
        <Text>{ALERTAS.noneShown}</Text>
        <Button onClick={onShowAll}>{ALERTAS.showAll}</Button>
      </div>
    ) : null;
  }
  return (
    <div
      role="group"
      aria-label={ALERTAS.list}
      ref={list}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
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

function stopsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
}

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});
