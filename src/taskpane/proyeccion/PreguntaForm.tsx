import { wholeIn, decimalIn } from "../../core/grid/digits";
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  SpinButton,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { memo } from "react";
import { nodosOf } from "../../app/proyeccion/objetivo";
import { including, type Pregunta } from "../../app/proyeccion/pregunta";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import type { EscalaDeNiveles } from "../../core/planes/parametros";
import { PROYECCION, trimestresText, umbralText } from "../../app/text/proyeccionPane";
import { alcanceText } from "../../core/whatIf/text";
import { branchText } from "../../core/text/estados";

interface Props {
  readonly raiz: NodoEvaluado;
  readonly escala: EscalaDeNiveles;
  readonly pregunta: Pregunta;
  readonly onPregunta: (pregunta: Pregunta) => void;
}

/** Which node is to reach what, in how many quarters, and without whom. */
export const PreguntaForm = memo(function PreguntaForm({
  raiz,
  escala,
  pregunta,
  onPregunta,
}: Props) {
  const styles = useStyles();
  const { nodo, hasta, trimestres, excluidas } = pregunta;
  const niveles = [
    { nivel: "Aceptable", umbral: escala.aceptable.valor },
    { nivel: "Sobresaliente", umbral: escala.sobresaliente.valor },
  ] as const;
  const nivel = niveles.find((one) => one.umbral === hasta)?.nivel ?? "otro";
  return (
    <>
      <div className={styles.fields}>
        <Field label={PROYECCION.nodo} className={styles.wide}>
          <Select
            className={styles.select}
            value={nodo}
            onChange={(_event, { value }) => onPregunta({ ...pregunta, nodo: value })}
          >
            {nodosOf(raiz).map(({ nodo: { node }, depth }) => (
              <option key={node.codigo} value={node.codigo}>
                {depth === 0 ? PROYECCION.wholePlan : INDENT.repeat(depth - 1) + branchText(node)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={PROYECCION.hasta} className={styles.field}>
          <Select
            className={styles.select}
            value={nivel}
            onChange={(_event, { value }) =>
              onPregunta({
                ...pregunta,
                hasta: niveles.find((one) => one.nivel === value)?.umbral ?? OTHER_AT_FIRST,
              })
            }
          >
            {niveles.map((one) => (
              <option key={one.nivel} value={one.nivel}>
                {umbralText(one.nivel, one.umbral)}
              </option>
            ))}
            <option value="otro">{PROYECCION.otro}</option>
          </Select>
        </Field>
        {nivel === "otro" && (
          <Field label={PROYECCION.porcentaje} className={styles.field}>
            <SpinButton
              className={styles.select}
              min={1}
              max={100}
              value={Math.round(hasta * 1000) / 10}
              onChange={(_event, { value, displayValue }) => {
                const wanted = value ?? decimalIn(displayValue ?? "") ?? 0;
                if (wanted > 0 && wanted <= 100) onPregunta({ ...pregunta, hasta: wanted / 100 });
              }}
            />
          </Field>
        )}
        <Field label={PROYECCION.trimestres} className={styles.field}>
          <Select
            className={styles.select}
            value={trimestres === null ? "" : String(trimestres)}
            onChange={(_event, { value }) =>
              onPregunta({ ...pregunta, trimestres: wholeIn(value) })
            }
          >
            <option value="">{PROYECCION.asInMatriz}</option>
            {[1, 2, 3, 4].map((quarters) => (
              <option key={quarters} value={String(quarters)}>
                {trimestresText(quarters)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {excluidas.length > 0 && (
        <div className={styles.excluded}>
          <Caption1>{PROYECCION.excluidas}</Caption1>
          {excluidas.map((alcance, index) => (
            <Button
              key={alcanceText(alcance)}
              size="small"
              icon={<DismissRegular />}
              iconPosition="after"
              className={styles.chip}
              aria-label={`${PROYECCION.volverAContar} ${alcanceText(alcance)}`}
              onClick={() => onPregunta(including(pregunta, index))}
            >
              {alcanceText(alcance)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
});

const OTHER_AT_FIRST = 0.7;
// A list of options has no other way to show what lies below what.
const INDENT = "\u00a0\u00a0";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  wide: { flexGrow: 1, flexBasis: "100%", minWidth: 0 },
  field: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
  excluded: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  chip: { maxWidth: "100%", overflowWrap: "anywhere" },
});
