import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Consolidar } from "../../app/consolidar/consolidar";
import type { MetaHallada } from "../../app/consolidar/findMetas";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { useListStyles } from "../ui/listStyles";

interface Props {
  readonly consolidar: Consolidar;
  readonly onPick: (codigo: string) => void;
}

/** Finds the meta of the plan that the user means, by its code or its words. */
export function MetaPicker({ consolidar, onPick }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly MetaHallada[]>([]);
  useEffect(() => {
    let isStale = false;
    void consolidar.findMetas(text).then((metas) => {
      if (!isStale) setFound(metas);
    });
    return () => {
      isStale = true;
    };
  }, [consolidar, text]);
  return (
    <div className={styles.picker}>
      <Field
        label={CONSOLIDAR.findMeta}
        validationMessage={text !== "" && found.length === 0 ? CONSOLIDAR.noMetaFound : null}
        validationState="none"
      >
        <Input type="search" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <ul className={list.list}>
        {found.map(({ codigo, nombre }) => (
          <li key={codigo}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.meta}
              onClick={() => onPick(codigo)}
            >
              {codigo} {nombre}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  meta: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});
