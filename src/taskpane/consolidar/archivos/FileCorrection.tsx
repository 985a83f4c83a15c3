import { Button, Field, Select } from "@fluentui/react-components";
import type { Consolidar } from "../../../app/consolidar/consolidar";
import type { EntregaEnVista, EntregaVista } from "../../../app/consolidar/vista";
import type { Decision } from "../../../core/consolidate/decision";
import { CONSOLIDAR } from "../../../app/text/consolidarPane";
import { columnName } from "../../../core/grid/a1";
import { columnOptionText } from "../../../app/text/paneMatriz";
import { ColumnsTable } from "../../matriz/ColumnsTable";
import { unpriced } from "../../../core/matriz/questions/pregunta";
import { Questions } from "../../matriz/Questions";
import { Disclosure } from "../../ui/Disclosure";
import { useListStyles } from "../../ui/listStyles";
import { PeriodoFields } from "./PeriodoFields";

interface Props {
  readonly line: EntregaEnVista;
  readonly entrega: Extract<EntregaVista, { readonly estado: "recognised" }>;
  readonly decided: ReadonlySet<Decision["type"]>;
  readonly dependencias: readonly string[];
  readonly isBusy: boolean;
  readonly consolidar: Consolidar;
}

/** What was read of a file, to be confirmed or put right: who sent it, of which corte, which column is what. */
export function FileCorrection({
  line: { dependencia, periodo, avisos },
  entrega: { archivo, matriz },
  decided,
  dependencias,
  isBusy,
  consolidar,
}: Props) {
  const styles = useListStyles();
  const names = [...new Set([...(dependencia === null ? [] : [dependencia]), ...dependencias])];
  const isDoubtful = avisos.length > 0 || matriz.questions.length > 0;
  return (
    <Disclosure summary={CONSOLIDAR.correct} isOpenAtFirst={isDoubtful}>
      {() => (
        <div className={styles.fields}>
          <Field label={CONSOLIDAR.dependenciaDelArchivo}>
            <Select
              className={styles.narrow}
              value={dependencia ?? ""}
              onChange={(_event, { value }) =>
                value !== "" &&
                void consolidar.decide({ type: "dependencia", archivo, dependencia: value })
              }
            >
              {dependencia === null && <option value="">{CONSOLIDAR.noDependencia}</option>}
              {names.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <PeriodoFields
            key={`${periodo?.vigencia} ${periodo?.trimestre}`}
            periodo={periodo}
            onChange={(vigencia, trimestre) =>
              void consolidar.decide({ type: "periodo", archivo, vigencia, trimestre })
            }
          />
          <div className={styles.buttons}>
            {CORRECTED.filter((type) => decided.has(type)).map((type) => (
              <Button
                key={type}
                size="small"
                onClick={() =>
                  void consolidar.retract(
                    type === "dependencia"
                      ? { type, archivo, dependencia: "" }
                      : { type, archivo, vigencia: 0, trimestre: null },
                  )
                }
              >
                {CONSOLIDAR.retractCorrection[type]}
              </Button>
            ))}
          </div>
          {!isBusy && matriz.questions.length > 0 && (
            <Questions
              preguntas={matriz.questions.map(unpriced)}
              onAnswer={(answers) => void consolidar.answer(archivo, answers)}
              onSee={null}
            />
          )}
          <Disclosure summary={CONSOLIDAR.columns}>
            {() => (
              <>
                <ColumnsTable matriz={matriz} onSee={null} />
                {matriz.unmapped.length > 0 && (
                  <>
                    <p className={styles.soft}>{CONSOLIDAR.unused}</p>
                    <ul className={styles.list}>
                      {matriz.unmapped.map(({ column, heading }) => (
                        <li key={column} className={styles.words}>
                          {columnOptionText(columnName(column), heading)}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </>
            )}
          </Disclosure>
        </div>
      )}
    </Disclosure>
  );
}

const CORRECTED = ["dependencia", "periodo"] as const;
