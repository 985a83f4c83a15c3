import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import { PROYECCION, sustitutasText } from "../../app/text/proyeccionPane";
import type { Paso } from "../../core/whatIf/whatItTakes";

interface Props {
  readonly sustitutas: readonly Paso[];
  readonly pane: Pane;
}

/** The metas that are in no first choice but could stand in for one of it: how many, and on demand which. */
export function Sustitutas({ sustitutas, pane }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {sustitutasText(sustitutas.length)}
      </Link>
      {isOpen && (
        <ul className={styles.list} aria-label={PROYECCION.sustitutas}>
          {sustitutas.map(({ meta: { meta } }) => (
            <li key={meta.fila.at.row}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => void pane.reveal(placeOfCell(meta.fila.at))}
              >
                {`${meta.codigo} ${meta.nombre}`}
              </Link>
              {meta.fila.dependencia !== null && <Caption1 block>{meta.fila.dependencia}</Caption1>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  link: { textAlign: "start" },
});
