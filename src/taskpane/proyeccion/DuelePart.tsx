import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import { pendienteText, PROYECCION } from "../../app/text/proyeccionPane";
import type { Meta } from "../../core/plan/plan";
import { empatadasIn } from "../../core/whatIf/empatadas";
import { empatadasText } from "../../core/whatIf/text";
import type { Proyeccion } from "../../core/whatIf/project";
import { whereItHurts } from "../../core/whatIf/whereItHurts";
import { Bar } from "../ui/Bar";
import { Disclosure } from "../ui/Disclosure";
import { ProyeccionPart } from "./ProyeccionPart";

interface Props {
  readonly proyeccion: Proyeccion;
  readonly pane: Pane;
}

/** The metas and dependencias with most still to gain, the longest bar first. */
export const DuelePart = memo(function DuelePart(props: Props) {
  return (
    <ProyeccionPart title={PROYECCION.duele}>
      <Duele {...props} />
    </ProyeccionPart>
  );
});

function Duele({ proyeccion, pane }: Props) {
  const styles = useStyles();
  const { raiz, question } = proyeccion;
  const { metas, dependencias } = useMemo(
    () => whereItHurts(raiz, question.ponderador),
    [raiz, question.ponderador],
  );
  const longestMeta = metas[0]?.parte ?? 1;
  const longestDependencia = dependencias[0]?.parte ?? 1;
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {PROYECCION.dueleDependencias}
      </Text>
      <ul className={styles.list} aria-label={PROYECCION.dueleDependencias}>
        {dependencias.map(({ de, parte, puntos, metas: howMany }) => (
          <li key={de} className={styles.item}>
            <Text>{de}</Text>
            <Bar value={parte / longestDependencia} nivel={null} />
            <Caption1>{pendienteText(puntos, parte, howMany)}</Caption1>
          </li>
        ))}
      </ul>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {PROYECCION.dueleMetas}
      </Text>
      <ul className={styles.list} aria-label={PROYECCION.dueleMetas}>
        {empatadasIn(metas)
          .slice(0, BARS_SHOWN)
          .map((empatadas) => {
            const [{ de, parte, puntos }] = empatadas;
            return (
              <li key={de.meta.fila.at.row} className={styles.item}>
                {empatadas.length === 1 ? (
                  <MetaLink meta={de.meta} pane={pane} />
                ) : (
                  <Disclosure summary={empatadasText(empatadas.length, de.meta.codigo)}>
                    {() =>
                      empatadas.map((one) => (
                        <MetaLink key={one.de.meta.fila.at.row} meta={one.de.meta} pane={pane} />
                      ))
                    }
                  </Disclosure>
                )}
                <Bar value={parte / longestMeta} nivel={null} />
                <Caption1>{pendienteText(puntos, parte, null)}</Caption1>
              </li>
            );
          })}
      </ul>
    </>
  );
}

function MetaLink({ meta, pane }: { readonly meta: Meta; readonly pane: Pane }) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => void pane.reveal(placeOfCell(meta.fila.at))}
    >
      <Text>{`${meta.codigo} ${meta.nombre}`}</Text>
    </Link>
  );
}

/** Those below them are worth little each. */
const BARS_SHOWN = 15;

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
  link: { textAlign: "start", alignSelf: "flex-start", maxWidth: "100%" },
});
