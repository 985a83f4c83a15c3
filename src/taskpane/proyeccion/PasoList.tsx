import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import { PROYECCION } from "../../app/text/proyeccionPane";
import { subidaText } from "../../core/whatIf/text";
import type { Paso } from "../../core/whatIf/whatItTakes";

interface Props {
  readonly pasos: readonly Paso[];
  /** Those without which no other choice of as many metas gets there. */
  readonly imprescindibles: readonly Paso[];
  readonly onExclude: (paso: Paso) => void;
  readonly pane: Pane;
}

/** The metas to finish: each a way to its row, and each can be left out of the search. */
export function PasoList({ pasos, imprescindibles, onExclude, pane }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={PROYECCION.pasos}>
      {pasos.map((paso) => {
        const { codigo, nombre, fila } = paso.meta.meta;
        return (
          <li key={codigo} className={styles.item}>
            <span className={styles.words}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => void pane.reveal(placeOfCell(fila.at))}
              >
                <Text>{`${codigo} ${nombre}`}</Text>
              </Link>
              <Caption1 block>{subidaText(paso)}</Caption1>
              {imprescindibles.includes(paso) && (
                <Caption1 block className={styles.strong}>
                  {PROYECCION.imprescindible}
                </Caption1>
              )}
              {fila.dependencia !== null && (
                <Caption1 block className={styles.muted}>
                  {fila.dependencia}
                </Caption1>
              )}
            </span>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={`${PROYECCION.dejarFuera} ${codigo}`}
              title={PROYECCION.dejarFuera}
              onClick={() => onExclude(paso)}
            />
          </li>
        );
      })}
    </ol>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  link: { textAlign: "start", maxWidth: "100%" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
});
