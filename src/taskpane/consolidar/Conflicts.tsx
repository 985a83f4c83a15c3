import { Field, Select, Text } from "@fluentui/react-components";
import type { Consolidar } from "../../app/consolidar/consolidar";
import { REGLAS } from "../../core/consolidate/decision";
import type { Vista } from "../../app/consolidar/vista";
import type { Decision, ReglaDeConflicto } from "../../core/consolidate/decision";
import {
  CONSOLIDAR,
  openConflictsText,
  REGLA_TEXT,
  summaryWithCount,
} from "../../app/text/consolidarPane";
import { Section } from "../ui/Section";
import { ConflictCard } from "./ConflictCard";
import { useListStyles } from "../ui/listStyles";

interface Props {
  readonly vista: Vista;
  readonly decisions: readonly Decision[];
  readonly consolidar: Consolidar;
}

/** R14: metas that several files report with other values, settled by one rule or one by one. */
export function Conflicts({ vista: { conflictos, alcance }, decisions, consolidar }: Props) {
  const styles = useListStyles();
  if (conflictos.length === 0) return <Text>{CONSOLIDAR.noConflicts}</Text>;
  const regla = decisions.find((decision) => decision.type === "conflictos")?.regla ?? "";
  const setRule = (value: string): void => {
    if (value === "") void consolidar.retract({ type: "conflictos", regla: "responsable" });
    else void consolidar.decide({ type: "conflictos", regla: value as ReglaDeConflicto });
  };
  return (
    <Section title={summaryWithCount(CONSOLIDAR.conflicts, conflictos.length)}>
      <Text>{openConflictsText(conflictos.length, alcance)}</Text>
      <Field label={CONSOLIDAR.rule}>
        <Select value={regla} onChange={(_event, { value }) => setRule(value)}>
          <option value="">{CONSOLIDAR.noRule}</option>
          {REGLAS.map((one) => (
            <option key={one} value={one}>
              {REGLA_TEXT[one]}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list}>
        {conflictos.map((conflicto) => (
          <ConflictCard key={conflicto.codigo} conflicto={conflicto} consolidar={consolidar} />
        ))}
      </ul>
    </Section>
  );
}
