import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { INFORME_PANE } from "../../app/text/informePane";
import { calendarioDe, plazosDe } from "../../core/calendario/calendario";
import { icalendarOf } from "../../core/calendario/icalendar";
import {
  CALENDARIO,
  detalleDeEntregaText,
  entregaLine,
  ESTADO_DE_ENTREGA,
  plazosText,
} from "../../core/calendario/text";
import { vigentes, type CorteGuardado } from "../../core/corte/corteGuardado";
import { claveDe } from "../../core/corte/periodo";
import type { Evaluation } from "../../core/plan/evaluation";
import { Disclosure } from "../ui/Disclosure";
import { useListStyles } from "../ui/listStyles";
import { canSaveFiles, saveText } from "../ui/files/saveText";

interface Props {
  readonly evaluation: Pick<Evaluation, "periodo" | "pesos" | "parametros">;
  readonly guardados: readonly CorteGuardado[];
  /** Local time: "2021-10-15T08:30". */
  readonly now: string;
}

/** Which report of the vigencia is due when, by which norm, and what is late; and the same for a calendar. */
export function Calendario({ evaluation: { periodo, pesos, parametros }, guardados, now }: Props) {
  const styles = useStyles();
  const { list } = useListStyles();
  const { vigencia } = periodo;
  const { oficial } = pesos;
  const entregas = useMemo(
    () =>
      vigencia === null
        ? []
        : calendarioDe({
            vigencia,
            oficial,
            plazos: plazosDe(parametros),
            hoy: now.slice(0, 10),
            guardados: vigentes(guardados).map(({ corte }) => claveDe(corte.periodo)),
          }),
    [vigencia, oficial, parametros, guardados, now],
  );
  if (entregas.length === 0) return <Text block>{CALENDARIO.sinVigencia}</Text>;
  return (
    <>
      <ul className={list}>
        {entregas.map((entrega) => (
          <li key={entrega.id} className={styles.item}>
            <Disclosure summary={entregaLine(entrega)}>
              {() => <Caption1 block>{detalleDeEntregaText(entrega)}</Caption1>}
            </Disclosure>
            <Caption1 block>{ESTADO_DE_ENTREGA[entrega.estado]}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 block>{plazosText(plazosDe(parametros))}</Caption1>
      {canSaveFiles() && (
        <Button
          className={styles.button}
          onClick={() =>
            saveText(
              INFORME_PANE.calendarioArchivo,
              icalendarOf(entregas, new Date().toISOString()),
              "text/calendar",
            )
          }
        >
          {INFORME_PANE.calendario}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXXS },
  button: { alignSelf: "flex-start" },
});
