import { Text } from "@fluentui/react-components";
import { CONSOLIDAR, summaryWithCount } from "../../app/text/consolidarPane";
import { Section } from "../ui/Section";
import { useListStyles } from "../ui/listStyles";

interface Props {
  /** `null`: there is no plan to tell. */
  readonly faltan: readonly string[] | null;
}

/** Who answers for metas of the plan and has no file that counts. */
export function Missing({ faltan }: Props) {
  const styles = useListStyles();
  if (faltan === null) return null;
  if (faltan.length === 0) return <Text>{CONSOLIDAR.nobodyMissing}</Text>;
  return (
    <Section title={summaryWithCount(CONSOLIDAR.missing, faltan.length)}>
      <ul className={styles.list}>
        {faltan.map((dependencia) => (
          <li key={dependencia} className={styles.words}>
            {dependencia}
          </li>
        ))}
      </ul>
    </Section>
  );
}
