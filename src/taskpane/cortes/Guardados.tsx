import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CORTES_PANE } from "../../app/text/cortesPane";
import { firmaText, periodoDeCorteText, problemaDeCorteText } from "../../core/corte/text";
import type { CortesLeidos } from "../../core/corte/readCortes";
import { Told } from "./Told";

interface Props {
  readonly leidos: CortesLeidos;
}

/** Every corte that the workbook keeps, with who saved it and when; corrections beside what they correct. */
export function Guardados({ leidos: { cortes, problemas } }: Props) {
  const styles = useStyles();
  return (
    <>
      {problemas.map((problema) => (
        <Told key={problema.at.row} intent="warning">
          {problemaDeCorteText(problema)}
        </Told>
      ))}
      <ul className={styles.list}>
        {cortes.map((guardado, place) => (
          <li key={place}>
            <Text block>{periodoDeCorteText(guardado.corte.periodo)}</Text>
            <Caption1 block>{firmaText(guardado)}</Caption1>
            {guardado.motivo !== null && (
              <Caption1 block>{`${CORTES_PANE.correccion} ${guardado.motivo}`}</Caption1>
            )}
            {!guardado.intacto && <Caption1 block>{CORTES_PANE.cambiado}</Caption1>}
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});
