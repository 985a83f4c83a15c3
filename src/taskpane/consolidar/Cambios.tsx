import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import { csvOf, tsvOf } from "../../app/alertaTable";
import { cambiosTable } from "../../app/consolidar/cambiosTable";
import { cambiosByType } from "../../app/consolidar/lists";
import type { Vista } from "../../app/consolidar/vista";
import type { Cambio } from "../../core/consolidate/cambio";
import { ALERTAS } from "../../app/text/alertas";
import { antesYAhoraText, cambioText, tipoDeCambioText } from "../../core/consolidate/text/cambios";
import { CONSOLIDAR, summaryWithCount } from "../../app/text/consolidarPane";
import { celdaText } from "../../core/consolidate/text/rowText";
import { copyText } from "../ui/copyText";
import { canSaveFiles, saveText } from "../ui/files/saveText";
import { Section } from "../ui/Section";
import { useListStyles } from "../ui/listStyles";
import { ShowMore } from "../ui/ShowMore";

interface Props {
  readonly cambios: Vista["cambios"];
}

/** R21: what is not as it was in the corte before, by what changed, to look at and to take away. */
export function Cambios({ cambios: compared }: Props) {
  const styles = useListStyles();
  const [taken, setTaken] = useState("");
  if (compared === null) return null;
  const { cambios, anterior } = compared;
  if (cambios.length === 0) return <Text>{CONSOLIDAR.noCambios}</Text>;
  const table = () => cambiosTable(cambios);
  async function copy(): Promise<void> {
    setTaken((await copyText(tsvOf(table()))) ? ALERTAS.copied : ALERTAS.notCopied);
  }
  function exportFile(): void {
    saveText(`${CONSOLIDAR.cambiosFile} ${anterior.replace(/\.\w+$/, "")}.csv`, csvOf(table()));
    setTaken(ALERTAS.exported);
  }
  return (
    <Section title={summaryWithCount(CONSOLIDAR.cambios, cambios.length)}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {CONSOLIDAR.copyCambios}
        </Button>
        {canSaveFiles() && (
          <Button size="small" onClick={exportFile}>
            {CONSOLIDAR.exportCambios}
          </Button>
        )}
      </div>
      <Caption1 as="p" role="status" className={styles.soft}>
        {taken}
      </Caption1>
      <div>
        {cambiosByType(cambios).map(([type, some]) => (
          <ShowMore key={type} title={tipoDeCambioText(type)} size={some.length}>
            {() => some.map((cambio) => <Line key={keyOf(cambio)} cambio={cambio} />)}
          </ShowMore>
        ))}
      </div>
    </Section>
  );
}

/** One meta may change in the same way in two vigencias. */
function keyOf({ codigo, celdaAntes, celdaAhora }: Cambio): string {
  const cell = celdaAhora ?? celdaAntes;
  return `${codigo} ${cell === null ? "" : celdaText(cell)}`;
}

function Line({ cambio }: { readonly cambio: Cambio }) {
  const styles = useListStyles();
  const { codigo, nombre, responsable, trimestre, celdaAntes, celdaAhora } = cambio;
  const cells = [celdaAntes, celdaAhora].flatMap((cell) =>
    cell === null ? [] : [`${cell.workbook} · ${celdaText(cell)}`],
  );
  return (
    <li className={styles.apart}>
      <span className={styles.words}>
        <strong>{codigo}</strong> {nombre}
      </span>
      <span className={styles.words}>
        {trimestre === null ? "" : `${cambioText(cambio)}. `}
        {antesYAhoraText(cambio)}
      </span>
      <Caption1 block className={styles.soft}>
        {responsable ?? CONSOLIDAR.noDependencia}
      </Caption1>
      {cells.map((cell) => (
        <Caption1 key={cell} block className={styles.soft}>
          {cell}
        </Caption1>
      ))}
    </li>
  );
}
