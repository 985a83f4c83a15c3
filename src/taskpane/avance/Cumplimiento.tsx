import { mergeClasses } from "@fluentui/react-components";
import { percent } from "../../core/text/format";
import type { Nivel } from "../../core/vocabulary";
import { Bar } from "../ui/Bar";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly value: number | null;
  readonly nivel: Nivel | null;
  readonly mark?: number | null;
}

/** A cumplimiento in the tree: the bar to compare by, the figure to read. */
export function Cumplimiento({ value, nivel, mark = null }: Props) {
  const columns = useTreeColumns();
  return (
    <div role="gridcell" className={mergeClasses(columns.figure, columns.cumplimiento)}>
      <div className={columns.bar}>
        <Bar value={value} nivel={nivel} mark={mark} />
      </div>
      <span className={columns.percent}>{percent(value)}</span>
    </div>
  );
}
