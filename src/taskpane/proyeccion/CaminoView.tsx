import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Pane } from "../../app/pane";
import { excluding, type Pregunta } from "../../app/proyeccion/pregunta";
import {
  alternativaText,
  dependenciaText,
  otraOpcionText,
  PROYECCION,
} from "../../app/text/proyeccionPane";
import { caminoText } from "../../core/whatIf/text";
import type { Camino, Paso } from "../../core/whatIf/whatItTakes";
import { PasoList } from "./PasoList";
import { Sustitutas } from "./Sustitutas";

interface Props {
  readonly camino: Camino;
  readonly pregunta: Pregunta;
  readonly onPregunta: (pregunta: Pregunta) => void;
  readonly onSuponer: (pasos: readonly Paso[]) => void;
  readonly pane: Pane;
}

/** The answer in a sentence, then the metas, then who could do it alone. */
export function CaminoView({ camino, pregunta, onPregunta, onSuponer, pane }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const options = camino.type === "sePuede" ? [camino.pasos, ...camino.alternativas] : [];
  const shown = Math.min(chosen, Math.max(0, options.length - 1));
  const pasos = options[shown] ?? [];
  return (
    <>
      <Text as="p" role="status" weight="semibold" className={styles.answer}>
        {caminoText(camino)}
      </Text>
      {pasos.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => onSuponer(pasos)}>
              {PROYECCION.suponer}
            </Button>
            {options.length > 1 && (
              <>
                <Caption1>{alternativaText(shown + 1, options.length)}</Caption1>
                <Button appearance="subtle" onClick={() => setChosen((shown + 1) % options.length)}>
                  {otraOpcionText(((shown + 1) % options.length) + 1)}
                </Button>
              </>
            )}
          </div>
          <PasoList
            pasos={pasos}
            imprescindibles={
              camino.type === "sePuede" && options.length > 1 ? camino.imprescindibles : []
            }
            pane={pane}
            onExclude={({ meta }) =>
              onPregunta(excluding(pregunta, { type: "meta", codigo: meta.meta.codigo }))
            }
          />
          {camino.type === "sePuede" && camino.sustitutas.length > 0 && (
            <Sustitutas sustitutas={camino.sustitutas} pane={pane} />
          )}
        </>
      )}
      {camino.porDependencia.length > 0 && (
        <section aria-label={PROYECCION.porDependencia}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {PROYECCION.porDependencia}
          </Text>
          <ul className={styles.list}>
            {camino.porDependencia.map((one) => (
              <li key={one.dependencia} className={styles.item}>
                <span className={styles.words}>
                  <Text block>{one.dependencia}</Text>
                  <Caption1 block className={styles.muted}>
                    {dependenciaText(one, camino.hasta)}
                  </Caption1>
                </span>
                <Button
                  size="small"
                  aria-label={`${PROYECCION.dejarFuera} ${one.dependencia}`}
                  onClick={() =>
                    onPregunta(
                      excluding(pregunta, { type: "dependencia", nombre: one.dependencia }),
                    )
                  }
                >
                  {PROYECCION.dejarFuera}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  answer: { margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  heading: { display: "block", margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
});
