import { Button, Caption1, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Consolidar } from "../../app/consolidar/consolidar";
import { correspondenciasIn } from "../../app/consolidar/lists";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import type { Vista } from "../../app/consolidar/vista";
import type { Correspondencia } from "../../core/consolidate/corresponder";
import { lugarKey } from "../../core/consolidate/decision";
import { addressOf } from "../../core/grid/a1";
import { CONSOLIDAR, summaryWithCount } from "../../core/text/consolidarPane";
import { correspondenciaText } from "../../core/text/renglones";
import { useListStyles } from "./listStyles";

interface Props {
  readonly vista: Vista;
  readonly consolidar: Consolidar;
  readonly pane: Pane;
}

/** What is nobody's, and what was taken for something else than it says: never in silence. */
export function OddRows({ vista, consolidar, pane }: Props) {
  const styles = useListStyles();
  const { byText, respelled } = correspondenciasIn(vista);
  const { sinReporte } = vista;
  return (
    <div>
      <More title={CONSOLIDAR.sinReporte} size={sinReporte.length}>
        {sinReporte.map(({ codigo, nombre, responsable, at }) => (
          <li key={`${codigo} ${at.row}`} className={styles.words}>
            <Link as="button" onClick={() => void pane.reveal(placeOfCell(at))}>
              {codigo}
            </Link>{" "}
            {nombre}
            <Caption1 block className={styles.soft}>
              {responsable ?? CONSOLIDAR.noDependencia}
            </Caption1>
          </li>
        ))}
      </More>
      <More title={CONSOLIDAR.outside} size={vista.fuera.length}>
        {vista.fuera.map(({ lugar, at, codigo, nombre }) => (
          <li key={lugarKey(lugar)} className={styles.words}>
            {codigo} {nombre}
            <Where archivo={lugar.archivo} cell={addressOf(at)} />
          </li>
        ))}
      </More>
      <More title={CONSOLIDAR.byText} size={byText.length}>
        {byText.map((one) => (
          <Taken key={lugarKey(one.lugar)} correspondencia={one} consolidar={consolidar} />
        ))}
      </More>
      <More title={CONSOLIDAR.respelled} size={respelled.length}>
        {respelled.map((one) => (
          <Taken key={lugarKey(one.lugar)} correspondencia={one} consolidar={consolidar} />
        ))}
      </More>
    </div>
  );
}

interface MoreProps {
  readonly title: string;
  readonly size: number;
  readonly children: ReactNode;
}

function More({ title, size, children }: MoreProps) {
  const styles = useListStyles();
  if (size === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{summaryWithCount(title, size)}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

function Taken({
  correspondencia,
  consolidar,
}: {
  readonly correspondencia: Correspondencia;
  readonly consolidar: Consolidar;
}) {
  const styles = useListStyles();
  const { lugar, nombre, at, por } = correspondencia;
  return (
    <li className={styles.words}>
      {correspondenciaText(correspondencia)}
      <Caption1 block className={styles.soft}>
        {nombre}
      </Caption1>
      <Where archivo={lugar.archivo} cell={addressOf(at)} />
      {por === "decision" ? (
        <Button
          size="small"
          onClick={() => void consolidar.retract({ type: "correspondencia", lugar, codigo: null })}
        >
          {CONSOLIDAR.retractFile}
        </Button>
      ) : (
        <Button
          size="small"
          onClick={() => void consolidar.decide({ type: "correspondencia", lugar, codigo: null })}
        >
          {CONSOLIDAR.notThisMeta}
        </Button>
      )}
    </li>
  );
}

function Where({ archivo, cell }: { readonly archivo: string; readonly cell: string }) {
  const styles = useListStyles();
  return (
    <Caption1 block className={styles.soft}>
      {archivo} · {cell}
    </Caption1>
  );
}
