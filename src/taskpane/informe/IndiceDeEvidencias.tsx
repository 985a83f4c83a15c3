import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Pane } from "../../app/pane";
import {
  ESTADOS_DE_EVIDENCIA,
  type EvidenciaDeMeta,
  type Evidencias,
} from "../../core/evidencias/evidencias";
import { addressOfPieza, type Pieza } from "../../core/evidencias/pieza";
import { avisoDePieza, EVIDENCIA, evidenciasText, INDICE } from "../../core/evidencias/text";
import type { Evaluation } from "../../core/plan/evaluation";
import { CellLink } from "../avance/meta/CellLink";
import { ShowMore } from "../ui/ShowMore";

interface Props {
  readonly evaluation: Evaluation;
  readonly pane: Pane;
}

/** R22: what supports what is reported, by how it stands: those that lack it first. */
export function IndiceDeEvidencias({ evaluation, pane }: Props) {
  // What is on screen changes with the evaluation, and so does what the pane answers.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const evidencias = useMemo(() => pane.evidencias(), [evaluation, pane]);
  if (evidencias === null) return <Text block>{INDICE.sinColumna}</Text>;
  return (
    <>
      <Text block>{evidenciasText(evidencias)}</Text>
      {ESTADOS_DE_EVIDENCIA.filter((estado) => estado !== "noSePide").map((estado) => {
        const metas = metasIn(evidencias, estado);
        return (
          <ShowMore key={estado} title={EVIDENCIA[estado]} size={metas.length}>
            {() => metas.map((one) => <Linea key={keyOf(one)} evidencia={one} pane={pane} />)}
          </ShowMore>
        );
      })}
    </>
  );
}

function metasIn({ metas }: Evidencias, wanted: EvidenciaDeMeta["estado"]) {
  return metas.filter(({ estado }) => estado === wanted);
}

/** Two metas may have one code; no two have one row. */
function keyOf({ meta: { meta } }: EvidenciaDeMeta): string {
  return `${meta.fila.at.sheet} ${meta.fila.at.row}`;
}

function Linea({ evidencia, pane }: { readonly evidencia: EvidenciaDeMeta; readonly pane: Pane }) {
  const styles = useStyles();
  const { meta, piezas, at } = evidencia;
  const { codigo, nombre, fila } = meta.meta;
  return (
    <li className={styles.item}>
      <Text block>
        {codigo} {nombre}
        <CellLink at={at ?? fila.at} reveal={pane.reveal} />
      </Text>
      {fila.dependencia !== null && <Caption1 block>{fila.dependencia}</Caption1>}
      {piezas.map((pieza, place) => (
        <Caption1 key={place} block className={styles.pieza}>
          <Cita pieza={pieza} />
        </Caption1>
      ))}
    </li>
  );
}

/** An address that others can open is a link; of the others it is said why not. */
function Cita({ pieza }: { readonly pieza: Pieza }) {
  const { texto } = pieza;
  const address = addressOfPieza(pieza);
  if (address !== null)
    return (
      <Link inline href={address} target="_blank" rel="noreferrer">
        {texto}
      </Link>
    );
  const aviso = avisoDePieza(pieza);
  return <>{aviso === null ? texto : `${texto} · ${aviso}`}</>;
}

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXXS },
  pieza: { overflowWrap: "anywhere" },
});
