import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Evaluation } from "../../core/plan/evaluation";
import { PROYECCION, tempranaPorText } from "../../app/text/proyeccionPane";
import { alertaTempranaText } from "../../core/whatIf/text";
import { earlyWarning, type AlertaTemprana } from "../../core/whatIf/earlyWarning";
import type { Proyeccion } from "../../core/whatIf/project";
import { Bar } from "../ui/Bar";
import { ProyeccionPart } from "./ProyeccionPart";
import { branchText } from "../../core/text/estados";

interface Props {
  readonly evaluation: Evaluation;
  /** With nothing assumed: the warning is about what was reported. */
  readonly start: Proyeccion;
}

/** R19: where programmed metas have nothing to show yet, or leave it all to the last quarter. */
export const TempranaPart = memo(function TempranaPart(props: Props) {
  return (
    <ProyeccionPart title={PROYECCION.temprana}>
      <Temprana {...props} />
    </ProyeccionPart>
  );
});

function Temprana({ evaluation, start }: Props) {
  const { escenarios, dependencias } = useMemo(
    () => earlyWarning(start.evaluado, start.raiz),
    [start],
  );
  const level = evaluation.matriz.levels[0];
  return (
    <>
      {level !== undefined && (
        <Avisos
          title={tempranaPorText(level)}
          avisos={escenarios.map((one) => ({ name: branchText(one.de), alerta: one }))}
        />
      )}
      {dependencias.length > 0 && (
        <Avisos
          title={PROYECCION.tempranaDependencias}
          avisos={dependencias.map((one) => ({ name: one.de, alerta: one }))}
        />
      )}
    </>
  );
}

interface AvisosProps {
  readonly title: string;
  readonly avisos: readonly { readonly name: string; readonly alerta: AlertaTemprana<unknown> }[];
}

function Avisos({ title, avisos }: AvisosProps) {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul className={styles.list} aria-label={`${PROYECCION.temprana}: ${title}`}>
        {avisos.map(({ name, alerta }) => (
          <li key={name} className={styles.item}>
            <Text>{name}</Text>
            <Bar value={alerta.parte} nivel={null} />
            <Caption1>{alertaTempranaText(alerta)}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  heading: { display: "block", margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});
