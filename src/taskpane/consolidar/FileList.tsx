import { Button } from "@fluentui/react-components";
import type { Consolidar } from "../../app/consolidar/consolidar";
import type { FileLine as Line } from "../../app/consolidar/lists";
import type { Decision } from "../../core/consolidate/decision";
import { CONSOLIDAR, summaryWithCount } from "../../core/text/consolidarPane";
import { Section } from "../Section";
import { FileLine } from "./FileLine";
import { useListStyles } from "./listStyles";

interface Props {
  readonly lines: readonly Line[];
  readonly decisions: readonly Decision[];
  readonly isBusy: boolean;
  readonly consolidar: Consolidar;
}

/** Every file by itself, those on which somebody must look first. */
export function FileList({ lines, decisions, isBusy, consolidar }: Props) {
  const styles = useListStyles();
  const decided = new Set(
    decisions.flatMap((decision) => (decision.type === "archivo" ? [decision.archivo] : [])),
  );
  return (
    <Section title={summaryWithCount(CONSOLIDAR.files, lines.length)}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <FileLine
            key={line.entrega.archivo}
            line={line}
            isDecided={decided.has(line.entrega.archivo)}
            isBusy={isBusy}
            consolidar={consolidar}
          />
        ))}
      </ul>
      {!isBusy && (
        <Button size="small" onClick={consolidar.clear}>
          {CONSOLIDAR.clear}
        </Button>
      )}
    </Section>
  );
}
