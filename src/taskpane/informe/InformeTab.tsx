import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { createCortesSession } from "../../app/cortes/session";
import { createHoy } from "../../app/informe/hoy";
import { createInformeSession } from "../../app/informe/session";
import { INFORME_PANE } from "../../app/text/informePane";
import { frasesDe } from "../../core/informe/frasesDe";
import { informeOf } from "../../core/informe/informeOf";
import { plantillaProblemText } from "../../core/informe/plantillaText";
import { CALENDARIO } from "../../core/calendario/text";
import { INDICE } from "../../core/evidencias/text";
import { PARTE } from "../../core/parte/text";
import { Told } from "../cortes/Told";
import type { TabProps } from "../pane/tabProps";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { Calendario } from "./Calendario";
import { IndiceDeEvidencias } from "./IndiceDeEvidencias";
import { PartesChooser } from "./PartesChooser";
import { PropiosChooser } from "./PropiosChooser";
import { Salidas } from "./Salidas";
import { VistaPrevia } from "./VistaPrevia";

/** The Informe de Seguimiento of what is on screen: what it holds, how it reads, and the document. */
export default function InformeTab(props: TabProps) {
  const { evaluation } = props.state;
  if (evaluation.parte !== null) return <Notice title={PARTE.soloDelPlan} />;
  if (evaluation.preguntas.length > 0)
    return (
      <Notice
        title={INFORME_PANE.conPreguntas}
        action={INFORME_PANE.responder}
        onAction={() => props.onView({ tab: "matriz" })}
      />
    );
  return <DelPlan {...props} />;
}

function DelPlan({ state, pane, view }: TabProps) {
  const styles = useStyles();
  const session = pane.session(createInformeSession);
  const cortes = pane.session(createCortesSession);
  const { partes, frases, escudo, task, canUndo } = useSyncExternalStore(
    session.subscribe,
    session.getState,
  );
  const { leidos } = useSyncExternalStore(cortes.subscribe, cortes.getState);
  const isShown = view.tab === "informe";
  useEffect(() => {
    if (isShown) void cortes.load();
  }, [isShown, cortes]);
  const { evaluation } = state;
  const now = pane.session(createHoy)();
  const guardados = leidos?.cortes ?? NONE;
  const plantilla = useMemo(() => frasesDe(frases?.text ?? null), [frases]);
  const escrito = useMemo(() => {
    if (!plantilla.ok) return plantilla;
    return informeOf(evaluation, plantilla.value, { guardados, partes });
  }, [evaluation, plantilla, guardados, partes]);

  return (
    <div className={styles.page}>
      <Section title={INFORME_PANE.lleva}>
        <Text block>{INFORME_PANE.siempre}</Text>
        <PartesChooser partes={partes} onInclude={session.include} />
      </Section>
      <Section title={INFORME_PANE.propios}>
        <PropiosChooser frases={frases} escudo={escudo} session={session} />
      </Section>
      <Section title={INFORME_PANE.vista}>
        {escrito.ok ? (
          <VistaPrevia informe={escrito.value.informe} />
        ) : (
          <Told intent="warning">
            {plantillaProblemText(frases?.nombre ?? INFORME_PANE.frasesArchivo, escrito.error)}
          </Told>
        )}
      </Section>
      <Section title={INDICE.titulo}>
        {isShown && <IndiceDeEvidencias evaluation={evaluation} pane={pane} />}
      </Section>
      <Section title={CALENDARIO.titulo}>
        <Calendario evaluation={evaluation} guardados={guardados} now={now} />
      </Section>
      {escrito.ok && (
        <Salidas
          escrito={escrito.value}
          periodo={evaluation.periodo}
          guardados={guardados}
          task={task}
          canUndo={canUndo}
          pane={pane}
        />
      )}
    </div>
  );
}

const NONE: readonly never[] = [];

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0`,
  },
});
