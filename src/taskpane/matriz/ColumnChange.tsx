import { wholeIn } from "../../core/grid/digits";
import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reassignable, reassigned } from "../../app/reassignable";
import { changeColumnText, MATRIZ } from "../../app/text/paneMatriz";
import { columnName } from "../../core/grid/a1";
import type { ColumnAnswer, UnmappedColumn } from "../../core/matriz/matriz";
import { campoText } from "../../core/text/campos";
import type { Vigencia } from "../../core/vocabulary";

interface Props {
  readonly column: UnmappedColumn;
  readonly vigencias: readonly Vigencia[];
  readonly onChange: (answer: ColumnAnswer) => void;
}

/** R30: any column can be said to hold something else; the list opens when it is asked for. */
export function ColumnChange({ column, vigencias, onChange }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const label = changeColumnText(columnName(column.column), column.heading);
  if (!isOpen)
    return (
      <Link as="button" aria-label={label} className={styles.link} onClick={() => setOpen(true)}>
        {MATRIZ.change}
      </Link>
    );
  const wanted = reassignable(vigencias);
  return (
    <Select
      size="small"
      aria-label={label}
      defaultValue=""
      onChange={(_event, { value }) => {
        const chosen = wanted[wholeIn(value) ?? -1];
        if (chosen === undefined) return;
        setOpen(false);
        onChange(reassigned(column, chosen));
      }}
    >
      <option value="">{MATRIZ.choose}</option>
      {wanted.map((one, at) => (
        <option key={campoText(one)} value={at}>
          {campoText(one)}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200 } });
