import { Button } from "@fluentui/react-components";
import type { Consolidar } from "../../../app/consolidar/consolidar";
import { isOdd } from "../../../app/consolidar/lists";
import type { EntregaEnVista } from "../../../app/consolidar/vista";
import type { Decision } from "../../../core/consolidate/decision";
import { CONSOLIDAR, summaryWithCount } from "../../../app/text/consolidarPane";
import { Section } from "../../ui/Section";
import { Disclosure } from "../../ui/Disclosure";
import { FileLine } from "./FileLine";
import { useListStyles } from "../../ui/listStyles";

interface Props {
  readonly lines: readonly EntregaEnVista[];
  /** Names of the files that were chosen: those that came inside of a consolidado cannot be taken away. */
  readonly chosen: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  /** Every dependencia that may have sent a file. */
  readonly dependencias: readonly string[];
  readonly isBusy: boolean;
  readonly consolidar: Consolidar;
}

/** Every file by itself, those that need a look first. */
export function FileList({ lines, chosen, decisions, dependencias, isBusy, consolidar }: Props) {
  const styles = useListStyles();
  const decidedOf = (archivo: string): ReadonlySet<Decision["type"]> =>
    new Set(
      decisions
        .filter((one) => "archivo" in one && one.archivo === archivo)
        .map(({ type }) => type),
    );
  const list = (some: readonly EntregaEnVista[]) => (
    <ul className={styles.list}>
      {some.map((line) => (
        <FileLine
          key={line.entrega.archivo}
          line={line}
          isChosen={chosen.has(line.entrega.archivo)}
          decided={decidedOf(line.entrega.archivo)}
          dependencias={dependencias}
          isBusy={isBusy}
          consolidar={consolidar}
        />
      ))}
    </ul>
  );
  const fine = lines.filter((line) => !isOdd(line));
  return (
    <Section title={summaryWithCount(CONSOLIDAR.files, lines.length)}>
      {fine.length < lines.length && list(lines.filter(isOdd))}
      {fine.length > 0 && (
        <Disclosure summary={summaryWithCount(CONSOLIDAR.fine, fine.length)}>
          {() => list(fine)}
        </Disclosure>
      )}
      {!isBusy && (
        <Button size="small" className={styles.button} onClick={consolidar.clear}>
          {CONSOLIDAR.clear}
        </Button>
      )}
    </Section>
  );
}
