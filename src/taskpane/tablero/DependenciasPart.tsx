import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { VER_MENOS, verTodasText } from "../../app/text/tablero";
import type { PuestoDeDependencia } from "../../core/tablero/puesto";
import { TABLERO } from "../../core/tablero/text";
import { useListStyles } from "../ui/listStyles";
import { Section } from "../ui/Section";
import { NivelCounts } from "./NivelCounts";
import { PuestoLine } from "./PuestoLine";

interface Props {
  readonly puestos: readonly PuestoDeDependencia[];
  readonly onDependencia: (dependencia: string) => void;
}

/** Who answers for the plan: how many stand where, and those that lack most. */
export function DependenciasPart({ puestos, onDependencia }: Props) {
  const styles = useStyles();
  const { list } = useListStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (puestos.length === 0) return null;
  return (
    <Section title={TABLERO.dependencias}>
      <NivelCounts puestos={puestos} />
      <ul className={list}>
        {(showsAll ? puestos : puestos.slice(0, SHOWN)).map((puesto) => (
          <PuestoLine
            key={puesto.dependencia}
            name={puesto.dependencia}
            puesto={puesto}
            onOpen={() => onDependencia(puesto.dependencia)}
          />
        ))}
      </ul>
      {puestos.length > SHOWN && (
        <Link
          as="button"
          className={styles.more}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? VER_MENOS : verTodasText(puestos.length)}
        </Link>
      )}
    </Section>
  );
}

/** As many as ask for a decision at once. */
const SHOWN = 5;

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });
