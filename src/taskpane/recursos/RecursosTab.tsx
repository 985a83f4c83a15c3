import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { medidasDeDinero } from "../../core/cifras/cifrasDeDinero";
import { cifraText } from "../../core/cifras/text";
import {
  montosDeBase,
  recursosOf,
  type ParteConRecursos,
  type Recursos,
} from "../../core/recursos/recursos";
import { baseText, RECURSOS } from "../../core/recursos/text";
import { DINERO_TEXT } from "../../core/cifras/dineroText";
import { metasDeProyectoText, RECURSOS_PANE } from "../../app/text/recursosPane";
import type { TabProps } from "../pane/tabProps";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { CuadrantePart } from "./CuadrantePart";
import { ParteLines } from "./ParteLines";

/** R34: the money of the vigencia beside the physical level: by part, source and project, and where the two disagree. */
export default function RecursosTab({ state, view, onView }: TabProps) {
  const { evaluation, cifras } = state;
  const isShown = view.tab === "recursos";
  const recursos = useMemo(
    () => (isShown ? recursosOf(evaluation, cifras) : null),
    [isShown, evaluation, cifras],
  );
  if (!isShown) return null;
  if (recursos === null) return <Notice title={RECURSOS.nada} />;
  const search = (text: string): void => onView({ tab: "avance", search: text });
  return <Content recursos={recursos} plan={cifras.plan} onMeta={search} />;
}

interface ContentProps {
  readonly recursos: Recursos;
  readonly plan: TabProps["state"]["cifras"]["plan"];
  readonly onMeta: (codigo: string) => void;
}

function Content({ recursos, plan, onMeta }: ContentProps) {
  const styles = useStyles();
  const { base, nodos, dependencias, fuentes, proyectos } = recursos;
  const lists: readonly (readonly [string, readonly ParteConRecursos[]])[] = [
    [RECURSOS.porComponente, nodos],
    [RECURSOS.porDependencia, dependencias],
  ];
  return (
    <div className={styles.page}>
      <Section title={RECURSOS_PANE.total}>
        <dl className={styles.facts}>
          {medidasDeDinero(plan).map((medida) => (
            <div key={medida} className={styles.fact}>
              <dt>{DINERO_TEXT[medida]}</dt>
              <dd className={styles.figure}>{cifraText(medida, plan.cifras[medida])}</dd>
            </div>
          ))}
        </dl>
        <Caption1>{`${RECURSOS.aparte} ${baseText(base)}`}</Caption1>
      </Section>
      <Section title={RECURSOS_PANE.cuadrante}>
        <CuadrantePart recursos={recursos} />
      </Section>
      {(["gastoSinAvance", "avanceSinGasto"] as const).map((which) => (
        <Section key={which} title={RECURSOS[which]}>
          {recursos[which].length === 0 ? (
            <Text block>{RECURSOS.ninguna}</Text>
          ) : (
            <ParteLines
              parts={recursos[which]}
              base={base}
              onPart={({ codigo }) => onMeta(codigo)}
              more={({ dependencia }) => dependencia}
            />
          )}
        </Section>
      ))}
      {lists.map(([title, parts]) => (
        <Section key={title} title={title}>
          <ParteLines parts={parts} base={base} />
        </Section>
      ))}
      {fuentes.length > 0 && (
        <Section title={RECURSOS.porFuente}>
          <dl className={styles.facts}>
            {fuentes.map(({ nombre, montos }) => (
              <div key={nombre} className={styles.fact}>
                <dt>{nombre ?? RECURSOS.sinNombre}</dt>
                <dd className={styles.figure}>
                  {cifraText("dinero.programado", montosDeBase(montos, base).whole)}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={RECURSOS.porProyecto}>
        <ParteLines
          parts={proyectos}
          base={base}
          unnamed={RECURSOS.sinProyecto}
          more={({ metas }) => metasDeProyectoText(metas)}
        />
      </Section>
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
  facts: { margin: 0, display: "flex", flexDirection: "column" },
  fact: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
