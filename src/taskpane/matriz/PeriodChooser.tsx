import { wholeIn } from "../../core/grid/digits";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import { endOfTrimestre } from "../../app/periodo";
import { TRIMESTRES } from "../../core/vocabulary";
import type { Evaluation } from "../../core/plan/evaluation";
import { dateText } from "../../app/text/pane";
import { MATRIZ } from "../../app/text/paneMatriz";
import { periodoText } from "../../core/text/periodo";

interface Props {
  readonly evaluation: Evaluation;
  readonly pane: Pane;
}

/** R17: the vigencia, and the quarter up to which facts are counted. */
export function PeriodChooser({ evaluation, pane }: Props) {
  const styles = useStyles();
  const { periodo, vigencias } = evaluation;
  const { vigencia, corte } = periodo;
  const quarters =
    vigencia === null
      ? []
      : TRIMESTRES.map((trimestre) => ({
          corte: endOfTrimestre(vigencia, trimestre),
          text: periodoText({ vigencia, trimestre }),
        }));
  const isQuarter = quarters.some((quarter) => quarter.corte === corte);
  return (
    <div className={styles.fields}>
      {vigencias.length > 0 && (
        <Field label={MATRIZ.vigencia} className={styles.field}>
          <Select
            value={vigencia === null ? "" : String(vigencia)}
            onChange={(_event, { value }) => {
              const chosen = wholeIn(value);
              if (chosen !== null) void pane.chooseVigencia(chosen);
            }}
          >
            {vigencia === null && <option value="">{MATRIZ.choose}</option>}
            {vigencias.map((each) => (
              <option key={each} value={String(each)}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {quarters.length > 0 && (
        <Field label={MATRIZ.corte} className={styles.field}>
          <Select
            value={corte ?? ""}
            onChange={(_event, { value }) => void pane.chooseCorte(value === "" ? null : value)}
          >
            <option value="">{MATRIZ.corteOfWorkbook}</option>
            {corte !== null && !isQuarter && <option value={corte}>{dateText(corte)}</option>}
            {quarters.map((quarter) => (
              <option key={quarter.corte} value={quarter.corte}>
                {quarter.text}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  // A long option is cut, and not the field beyond the side of a pane at 200 %.
  field: {
    flexGrow: 1,
    flexBasis: "120px",
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});
