import { Button, Caption1, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { memo } from "react";
import { moved, removed, toggled } from "../../app/proyeccion/borrador";
import type { Evaluation } from "../../core/plan/evaluation";
import { deslizadorText, PROYECCION } from "../../app/text/proyeccionPane";
import { aplicadoText, sinObjetoText, supuestoText } from "../../core/whatIf/text";
import type { Aplicado } from "../../core/whatIf/aplicados";
import type { Supuesto } from "../../core/whatIf/supuesto";
import type { SupuestoSinObjeto } from "../../core/whatIf/missing";
import { NuevoSupuestoForm } from "./NuevoSupuestoForm";
import { ProyeccionPart } from "./ProyeccionPart";

interface Props {
  readonly evaluation: Evaluation;
  readonly lista: readonly Supuesto[];
  /** Of each of the list; of the slider first where it is moved. */
  readonly aplicados: readonly (Aplicado | null)[];
  readonly missing: readonly SupuestoSinObjeto[];
  readonly onLista: (lista: readonly Supuesto[]) => void;
}

/** What is assumed beside the slider, in order: each can be switched off, moved and taken away. */
export const SupuestosPart = memo(function SupuestosPart({
  evaluation,
  lista,
  aplicados,
  missing,
  onLista,
}: Props) {
  const styles = useStyles();
  const ofLista = aplicados.slice(aplicados.length - lista.length);
  const ofSlider = aplicados.length > lista.length ? aplicados[0] : null;
  return (
    <ProyeccionPart title={PROYECCION.supuestos}>
      <Caption1 as="p" className={styles.note}>
        {lista.length === 0 ? PROYECCION.sinSupuestos : PROYECCION.orden}
      </Caption1>
      {ofSlider && lista.length > 0 && (
        <Caption1 as="p" className={styles.note}>
          {deslizadorText(ofSlider)}
        </Caption1>
      )}
      {missing.map((one) => (
        <Text as="p" key={one.at} role="status" className={styles.note}>
          {sinObjetoText(one)}
        </Text>
      ))}
      {lista.length > 0 && (
        <ol className={styles.list} aria-label={PROYECCION.supuestos}>
          {lista.map((supuesto, index) => {
            const sentence = supuestoText(supuesto);
            const aplicado = ofLista[index] ?? null;
            return (
              <li key={`${index} ${sentence}`} className={styles.item}>
                <div className={styles.switch}>
                  <Switch
                    checked={supuesto.activo}
                    label={sentence}
                    onChange={() => onLista(toggled(lista, index))}
                  />
                  {aplicado && <Caption1 block>{aplicadoText(aplicado)}</Caption1>}
                </div>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUpRegular />}
                  disabledFocusable={index === 0}
                  aria-label={`${PROYECCION.subir}: ${sentence}`}
                  title={PROYECCION.subir}
                  onClick={() => onLista(moved(lista, index, -1))}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowDownRegular />}
                  disabledFocusable={index === lista.length - 1}
                  aria-label={`${PROYECCION.bajar}: ${sentence}`}
                  title={PROYECCION.bajar}
                  onClick={() => onLista(moved(lista, index, 1))}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={`${PROYECCION.quitar}: ${sentence}`}
                  title={PROYECCION.quitar}
                  onClick={() => onLista(removed(lista, index))}
                />
              </li>
            );
          })}
        </ol>
      )}
      <NuevoSupuestoForm
        evaluation={evaluation}
        onAdd={(supuesto) => onLista([...lista, supuesto])}
      />
    </ProyeccionPart>
  );
});

const useStyles = makeStyles({
  note: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  switch: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
