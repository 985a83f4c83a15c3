import { Button, Caption1, Field, Input, Text } from "@fluentui/react-components";
import type { Consolidar } from "../../app/consolidar/consolidar";
import { CONSOLIDAR, summaryWithCount } from "../../app/text/consolidarPane";
import type { Vista } from "../../app/consolidar/vista";
import type { SobreDiferencia } from "../../core/consolidate/decision";
import {
  decisionSobre,
  decisionSobreTodas,
  type Diferencia,
} from "../../core/consolidate/diferencia";
import { diferenciaDecision, diferenciaText } from "../../core/consolidate/text/rowText";
import { addressOf } from "../../core/grid/a1";
import { Section } from "../ui/Section";
import { useListStyles } from "../ui/listStyles";
import { Where } from "../ui/ShowMore";

interface Props {
  readonly vista: Vista;
  readonly quien: string;
  readonly consolidar: Consolidar;
}

/** R36: what the files say otherwise than the plan, accepted or not one by one or all, and by whom. */
export function Diferencias({ vista: { diferencias }, quien, consolidar }: Props) {
  const styles = useListStyles();
  if (diferencias.length === 0) return null;
  const decideAll = (acepta: boolean): void =>
    void consolidar.decide(decisionSobreTodas(diferencias, acepta));
  return (
    <Section title={summaryWithCount(CONSOLIDAR.diferencias, diferencias.length)}>
      <Text>{CONSOLIDAR.diferenciasHelp}</Text>
      <Field label={CONSOLIDAR.quien}>
        <Input value={quien} onChange={(_event, { value }) => consolidar.sign(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => decideAll(true)}>
          {CONSOLIDAR.acceptAll}
        </Button>
        <Button size="small" onClick={() => decideAll(false)}>
          {CONSOLIDAR.keepAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {diferencias.map((one) => (
          <DiferenciaItem key={keyOf(one)} diferencia={one} consolidar={consolidar} />
        ))}
      </ul>
    </Section>
  );
}

function DiferenciaItem({
  diferencia,
  consolidar,
}: {
  readonly diferencia: Diferencia;
  readonly consolidar: Consolidar;
}) {
  const styles = useListStyles();
  const { codigo, nombre, at, lugar, vale, decidida } = diferencia;
  const decide = (acepta: boolean): void =>
    void consolidar.decide(decisionSobre(diferencia, acepta));
  return (
    <li className={styles.apart}>
      <Text weight="semibold" className={styles.words}>
        {codigo} {nombre}
      </Text>
      <span className={styles.words}>{diferenciaText(diferencia)}</span>
      <Caption1 block className={styles.soft}>
        {diferenciaDecision(diferencia)}
      </Caption1>
      <Where archivo={lugar.archivo} cell={addressOf(at)} />
      <div className={styles.buttons}>
        {vale === "plan" && (
          <Button size="small" onClick={() => decide(true)}>
            {CONSOLIDAR.acceptDiferencia}
          </Button>
        )}
        {(vale === "archivo" || !decidida) && (
          <Button size="small" onClick={() => decide(false)}>
            {CONSOLIDAR.keepDiferencia}
          </Button>
        )}
      </div>
    </li>
  );
}

function keyOf({ lugar, campo, vigencia }: SobreDiferencia): string {
  return `${lugar.archivo} ${lugar.hoja} ${lugar.fila} ${campo} ${vigencia ?? ""}`;
}
