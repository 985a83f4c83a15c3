import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { CONSOLIDAR, TRIMESTRES } from "../../../app/text/consolidarPane";
import { wholeIn } from "../../../core/grid/digits";
import {
  TRIMESTRES as QUARTERS,
  type Periodo,
  type Trimestre,
  type Vigencia,
} from "../../../core/vocabulary";
import { useListStyles } from "../../ui/listStyles";

interface Props {
  readonly periodo: Periodo | null;
  readonly onChange: (vigencia: Vigencia, trimestre: Trimestre | null) => void;
}

/** R17: of which corte a file is, confirmed or put right. */
export function PeriodoFields({ periodo, onChange }: Props) {
  const styles = useListStyles();
  const [vigencia, setVigencia] = useState(String(periodo?.vigencia ?? ""));
  const [trimestre, setTrimestre] = useState(String(periodo?.trimestre ?? ""));
  const year = /^20\d\d$/.test(vigencia) ? wholeIn(vigencia) : null;
  return (
    <div className={styles.period}>
      <Field label={CONSOLIDAR.vigencia}>
        <Input
          className={styles.year}
          inputMode="numeric"
          value={vigencia}
          onChange={(_event, { value }) => setVigencia(value.trim())}
        />
      </Field>
      <Field label={CONSOLIDAR.trimestre}>
        <Select value={trimestre} onChange={(_event, { value }) => setTrimestre(value)}>
          <option value="">{CONSOLIDAR.noTrimestre}</option>
          {QUARTERS.map((quarter) => (
            <option key={quarter} value={String(quarter)}>
              {TRIMESTRES[quarter]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabled={year === null}
        onClick={() => {
          if (year === null) return;
          onChange(year, QUARTERS.find((quarter) => String(quarter) === trimestre) ?? null);
        }}
      >
        {CONSOLIDAR.confirm}
      </Button>
    </div>
  );
}
