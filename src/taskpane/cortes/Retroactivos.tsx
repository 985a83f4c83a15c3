import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { CORTES_PANE } from "../../app/text/cortesPane";
import type { CambioDeCorte } from "../../core/corte/cambiosDeCorte";
import { vigentes, type CorteGuardado } from "../../core/corte/corteGuardado";
import { claveDe } from "../../core/corte/periodo";
import type { CorteLeido } from "../../core/corte/readCortes";
import { cambioDeCorteText, periodoDeCorteText } from "../../core/corte/text";

interface Props {
  readonly guardados: readonly CorteLeido[];
  /** What is on screen: another one is asked anew. */
  readonly of: object;
  readonly retroactivos: (guardado: CorteGuardado) => readonly CambioDeCorte[] | null;
}

/** R21: what the workbook now says otherwise of each period that was closed. */
export function Retroactivos({ guardados, of, retroactivos }: Props) {
  const styles = useStyles();
  const found = useMemo(
    () =>
      vigentes(guardados).map((guardado): Found => ({ guardado, cambios: retroactivos(guardado) })),
    // What is on screen is what the pane asks.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [guardados, of, retroactivos],
  );
  // Of one that was changed in its sheet, what was closed is not known: that nothing differs says less.
  const told = found.filter(
    ({ guardado, cambios }) => cambios === null || cambios.length > 0 || !guardado.intacto,
  );
  if (told.length === 0) return <Text block>{CORTES_PANE.sinCambios}</Text>;
  return (
    <>
      {told.map(({ guardado: { corte }, cambios }) => {
        const clave = claveDe(corte.periodo);
        const periodo = periodoDeCorteText(corte.periodo);
        return cambios === null || cambios.length === 0 ? (
          <Text block key={clave}>
            {cambios === null ? CORTES_PANE.noSePuede(periodo) : CORTES_PANE.comoLaHoja(periodo)}
          </Text>
        ) : (
          <div key={clave}>
            <Text block weight="semibold">
              {periodo}
            </Text>
            <ul className={styles.list}>
              {cambios.slice(0, MOST_LINES).map((cambio) => (
                <li key={`${cambio.type} ${cambio.sujeto} ${cambio.medida ?? ""}`}>
                  {cambioDeCorteText(cambio)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

interface Found {
  readonly guardado: CorteLeido;
  readonly cambios: readonly CambioDeCorte[] | null;
}

const MOST_LINES = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
