import { Button, Caption1, Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import { verTodasText } from "../../app/text/tablero";
import { parteText } from "../../app/text/recursosPane";
import {
  montosDeBase,
  type BaseDeRecursos,
  type ParteConRecursos,
} from "../../core/recursos/recursos";
import { RECURSOS } from "../../core/recursos/text";
import { useListStyles } from "../ui/listStyles";

interface Props<P extends ParteConRecursos> {
  readonly parts: readonly P[];
  readonly base: BaseDeRecursos;
  /** What a part without a name is called. */
  readonly unnamed?: string;
  /** Opens one; absent: they lead nowhere. */
  readonly onPart?: (part: P) => void;
  /** One more line under it. */
  readonly more?: (part: P) => string | null;
}

/** Parts of the plan with their money, ten at first. */
export function ParteLines<P extends ParteConRecursos>({
  parts,
  base,
  unnamed = RECURSOS.sinNombre,
  onPart,
  more,
}: Props<P>) {
  const styles = useListStyles();
  const [all, setAll] = useState(false);
  const shown = all ? parts : parts.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((part, place) => {
          const name = `${part.codigo} ${part.nombre ?? unnamed}`.trim();
          const { gone, whole } = montosDeBase(part.montos, base);
          const below = more?.(part) ?? null;
          return (
            <li key={place} className={styles.apart}>
              {onPart ? (
                <Link as="button" className={styles.words} onClick={() => onPart(part)}>
                  {name}
                </Link>
              ) : (
                <Text block weight="semibold" className={styles.words}>
                  {name}
                </Text>
              )}
              <Text block>{parteText(part, gone, whole)}</Text>
              {below !== null && <Caption1 className={styles.soft}>{below}</Caption1>}
            </li>
          );
        })}
      </ul>
      {shown.length < parts.length && (
        <Button appearance="subtle" className={styles.button} onClick={() => setAll(true)}>
          {verTodasText(parts.length)}
        </Button>
      )}
    </>
  );
}

const FIRST = 10;
