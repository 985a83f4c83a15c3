import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { corteOf } from "../../core/corte/corte";
import { serieDe } from "../../core/corte/evolucion";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";
import { createCortesSession } from "../../app/cortes/session";
import { CORTES_PANE } from "../../app/text/cortesPane";
import { Section } from "../ui/Section";
import type { TabProps } from "../pane/tabProps";
import { Evolucion } from "./Evolucion";
import { GuardarCorte } from "./GuardarCorte";
import { Guardados } from "./Guardados";
import { Retroactivos } from "./Retroactivos";
import { Told } from "./Told";

/** R33: the cortes that the workbook keeps: close this one, how the plan went, what was changed since. */
export default function CortesTab({ state, pane, view }: TabProps) {
  const styles = useStyles();
  const session = pane.session(createCortesSession);
  const { leidos, problem } = useSyncExternalStore(session.subscribe, session.getState);
  const isShown = view.tab === "cortes";
  useEffect(() => {
    if (isShown) void session.load();
  }, [isShown, session]);
  const { evaluation } = state;
  const actual = useMemo(
    () => (evaluation.preguntas.length > 0 ? null : corteOf(evaluation)),
    [evaluation],
  );
  const serie = useMemo(() => serieDe(leidos?.cortes ?? [], actual), [leidos, actual]);

  if (problem !== null) return <Told intent="warning">{problemText(problem, SIN_CAMBIOS)}</Told>;
  if (leidos === null) return <p className={styles.page}>{CORTES_PANE.leyendo}</p>;
  return (
    <div className={styles.page}>
      <Section title={CORTES_PANE.guardar}>
        <GuardarCorte
          periodo={evaluation.periodo}
          guardados={leidos.cortes}
          session={session}
          pane={pane}
        />
      </Section>
      <Section title={CORTES_PANE.evolucion}>
        <Evolucion serie={serie} regla={evaluation.parametros} />
      </Section>
      {leidos.cortes.length > 0 && (
        <>
          <Section title={CORTES_PANE.posteriores}>
            {isShown && (
              // Each corte is a question to the whole workbook: it is asked while the tab is looked at.
              <Retroactivos
                guardados={leidos.cortes}
                of={evaluation}
                retroactivos={pane.retroactivos}
              />
            )}
          </Section>
          <Section title={CORTES_PANE.guardados}>
            <Guardados leidos={leidos} />
          </Section>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
});
