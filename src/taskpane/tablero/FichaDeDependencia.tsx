import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { createCortesSession } from "../../app/cortes/session";
import { FICHA_PANE, metasConTipoText } from "../../app/text/tablero";
import { corteOf } from "../../core/corte/corte";
import { serieDe } from "../../core/corte/evolucion";
import { fichasDe } from "../../core/fichas/ficha";
import {
  dineroDeFichaText,
  evidenciasDeFichaText,
  FICHAS,
  metasDeFichaText,
  tendenciaText,
} from "../../core/fichas/text";
import { foldText } from "../../core/grid/foldText";
import { findingFix, findingText, tipoDeAlertaText } from "../../core/rules/ruleText";
import { esperadoFrenteText } from "../../core/tablero/text";
import { listed } from "../../core/text/listed";
import { mostradaDeNodo } from "../../core/cifras/mostradas";
import { percent } from "../../core/text/format";
import { situacionText } from "../../core/text/estados";
import type { TabProps } from "../pane/tabProps";
import { Bar } from "../ui/Bar";
import { useListStyles } from "../ui/listStyles";
import { NivelBadge } from "../ui/NivelBadge";
import { Section } from "../ui/Section";

interface Props extends Pick<TabProps, "state" | "pane"> {
  readonly nombre: string;
  readonly onBack: () => void;
  readonly onMetas: () => void;
  readonly onAlertas: () => void;
}

/** One dependencia on one page: how it stands, which way it goes, what it has to put right. */
export default function FichaDeDependencia(props: Props) {
  const { nombre, state, pane, onBack, onMetas, onAlertas } = props;
  const styles = useStyles();
  const { list } = useListStyles();
  const back = useRef<HTMLDivElement>(null);
  const cortes = pane.session(createCortesSession);
  const { leidos } = useSyncExternalStore(cortes.subscribe, cortes.getState);
  useEffect(() => {
    back.current?.querySelector("button")?.focus();
    void cortes.load();
  }, [cortes]);
  const { evaluation } = state;
  const ficha = useMemo(() => {
    const actual = evaluation.preguntas.length > 0 ? null : corteOf(evaluation);
    const serie = serieDe(leidos?.cortes ?? [], actual);
    const all = fichasDe(evaluation, { serie, evidencias: pane.evidencias() });
    return all.find((one) => foldText(one.nombre) === foldText(nombre)) ?? null;
  }, [evaluation, leidos, nombre, pane]);

  return (
    <div
      className={styles.page}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <div ref={back}>
        <Button appearance="subtle" onClick={onBack}>
          {FICHA_PANE.volver}
        </Button>
      </div>
      {ficha === null ? (
        <Text block>{FICHA_PANE.yaNoEsta}</Text>
      ) : (
        <>
          <Section title={ficha.nombre}>
            <div className={styles.line}>
              <Text size={600} weight="semibold">
                {percent(mostradaDeNodo(ficha.grupo, ficha.grupo.cumplimiento))}
              </Text>
              <NivelBadge
                nivel={ficha.grupo.nivel}
                programadas={ficha.grupo.conteo.programadas}
                sinReporte={ficha.grupo.sinReporte}
              />
            </div>
            <Bar
              value={mostradaDeNodo(ficha.grupo, ficha.grupo.cumplimiento)}
              nivel={ficha.grupo.nivel}
              mark={ficha.puesto.esperado}
            />
            {[
              esperadoFrenteText(ficha.puesto),
              metasDeFichaText(ficha.grupo.conteo),
              dineroDeFichaText(ficha.grupo.montos),
              tendenciaText(ficha.tendencia),
              evidenciasDeFichaText(ficha.evidencias),
            ].map((words, place) =>
              words === null ? null : <Caption1 key={place}>{words}</Caption1>,
            )}
            <div className={styles.buttons}>
              <Button onClick={onMetas}>{FICHA_PANE.metas}</Button>
              <Button onClick={onAlertas}>{FICHA_PANE.alertas}</Button>
            </div>
          </Section>
          <Section title={FICHAS.corregir}>
            {ficha.correcciones.length === 0 ? (
              <Text block>{FICHAS.nadaQueCorregir}</Text>
            ) : (
              <ul className={list}>
                {ficha.correcciones.map(({ tipo, finding, metas, puntos }) => (
                  <li key={tipo}>
                    <Text block weight="semibold">
                      {metasConTipoText(tipoDeAlertaText(tipo), metas.length, puntos)}
                    </Text>
                    <Text block>{findingFix(finding) ?? findingText(finding)}</Text>
                    <Caption1>{listed(metas)}</Caption1>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={FICHAS.susMetas}>
            <ul className={list}>
              {ficha.metas.slice(0, SHOWN).map(({ meta }) => (
                <li key={meta.meta.codigo}>
                  <Text block>{`${meta.meta.codigo} ${meta.meta.nombre}`}</Text>
                  <Caption1>{`${percent(state.cifras.deMeta(meta.meta.fila).cifras.cumplimiento)} · ${situacionText(meta)}`}</Caption1>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </div>
  );
}

/** The others are in the tree, one click away. */
const SHOWN = 10;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
