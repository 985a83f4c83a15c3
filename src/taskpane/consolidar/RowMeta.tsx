import { Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import type { Consolidar } from "../../app/consolidar/consolidar";
import type { Correspondencia } from "../../core/consolidate/matchToPlan";
import type { FilaEscrita, Lugar } from "../../core/consolidate/decision";
import { addressOf } from "../../core/grid/a1";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { correspondenciaText } from "../../core/consolidate/text/rowText";
import { useListStyles } from "../ui/listStyles";
import { MetaPicker } from "./MetaPicker";
import { Where } from "../ui/ShowMore";

interface Props {
  readonly correspondencia: Correspondencia;
  readonly consolidar: Consolidar;
}

/** A row whose code is not the plan's: what it was taken for, and whether that is right. */
export function RowMeta({ correspondencia, consolidar }: Props) {
  const styles = useListStyles();
  const { lugar, nombre, at, por, codigo, escrito } = correspondencia;
  const escrita = { codigo: escrito, nombre };
  const decide = (meta: string | null): void =>
    void consolidar.decide({ type: "correspondencia", lugar, codigo: meta, escrita });
  return (
    <li className={styles.apart}>
      <span className={styles.words}>{correspondenciaText(correspondencia)}</span>
      <Caption1 block className={styles.soft}>
        {nombre}
      </Caption1>
      <Where archivo={lugar.archivo} cell={addressOf(at)} />
      <div className={styles.buttons}>
        {por === "decision" ? (
          <Button
            size="small"
            onClick={() =>
              void consolidar.retract({ type: "correspondencia", lugar, codigo: null, escrita })
            }
          >
            {CONSOLIDAR.retractFile}
          </Button>
        ) : (
          <>
            <Button size="small" onClick={() => decide(codigo)}>
              {CONSOLIDAR.isThisMeta}
            </Button>
            <Button size="small" onClick={() => decide(null)}>
              {CONSOLIDAR.notThisMeta}
            </Button>
          </>
        )}
      </div>
      <OtherMeta lugar={lugar} escrita={escrita} consolidar={consolidar} />
    </li>
  );
}

/** Gives a row the meta of the plan that the user says it reports. */
export function OtherMeta({
  lugar,
  escrita,
  consolidar,
}: {
  readonly lugar: Lugar;
  /** What the row says. */
  readonly escrita: FilaEscrita;
  readonly consolidar: Consolidar;
}) {
  const styles = useListStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {CONSOLIDAR.otherMeta}
        </Button>
      </div>
      {isOpen && (
        <MetaPicker
          consolidar={consolidar}
          onPick={(codigo) => {
            setIsOpen(false);
            void consolidar.decide({ type: "correspondencia", lugar, codigo, escrita });
          }}
        />
      )}
    </>
  );
}
