import { wholeIn } from "../../core/grid/digits";
import { Button, Caption1, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { Consolidar } from "../../app/consolidar/consolidar";
import { decisionDeConflicto } from "../../core/consolidate/conflictoDecidido";
import { conflictoReabiertoText } from "../../core/consolidate/text/rowText";
import type { Conflicto, Lado } from "../../core/consolidate/conflicto";
import { addressOf } from "../../core/grid/a1";
import {
  campoDeConflictoText,
  CONSOLIDAR,
  estadoDeConflictoText,
  ladoText,
} from "../../app/text/consolidarPane";
import { useListStyles } from "../ui/listStyles";

interface Props {
  readonly conflicto: Conflicto;
  readonly consolidar: Consolidar;
}

/** One meta with what each file says of it, side by side, and the choice between them. */
export function ConflictCard({ conflicto, consolidar }: Props) {
  const styles = useListStyles();
  const id = useId();
  const { codigo, nombre, campos, lados, propuesta, vale, estado, reabierto, puedeSumar } =
    conflicto;
  const choose = (value: string): void => {
    const lado = lados[wholeIn(value) ?? -1];
    if (value === "suma") void consolidar.decide(decisionDeConflicto(conflicto, "suma"));
    else if (lado) void consolidar.decide(decisionDeConflicto(conflicto, lado.lugar));
  };
  return (
    <li className={styles.apart}>
      <Text id={id} weight="semibold" className={styles.words}>
        {codigo} {nombre}
      </Text>
      <Caption1 className={styles.soft}>
        {campoDeConflictoText(conflicto)} {estadoDeConflictoText(conflicto)}.
      </Caption1>
      {reabierto !== null && (
        <Caption1 className={styles.soft}>{conflictoReabiertoText(reabierto, campos)}</Caption1>
      )}
      <RadioGroup
        aria-labelledby={id}
        value={String(vale)}
        onChange={(_event, { value }) => choose(value)}
      >
        {lados.map((lado, index) => (
          <Radio
            key={`${lado.lugar.archivo} ${lado.lugar.hoja} ${lado.lugar.fila}`}
            value={String(index)}
            label={<LadoLabel lado={lado} isProposed={index === propuesta} />}
          />
        ))}
        {puedeSumar && <Radio value="suma" label={CONSOLIDAR.sum} />}
      </RadioGroup>
      {estado === "decidido" && (
        <div>
          <Button
            size="small"
            onClick={() => void consolidar.retract({ type: "conflicto", codigo, vale: "suma" })}
          >
            {CONSOLIDAR.retract}
          </Button>
        </div>
      )}
    </li>
  );
}

function LadoLabel({ lado, isProposed }: { readonly lado: Lado; readonly isProposed: boolean }) {
  const styles = useListStyles();
  const { dependencia, lugar, programado, ejecutado, celdaEjecutado, celdaProgramado } = lado;
  const cells = [celdaProgramado, celdaEjecutado].flatMap((cell) =>
    cell === null ? [] : [addressOf(cell)],
  );
  return (
    <span className={styles.words}>
      {ladoText(programado, ejecutado)}
      {isProposed && ` (${CONSOLIDAR.proposal})`}
      <Caption1 block className={styles.soft}>
        {dependencia ?? CONSOLIDAR.noDependencia} · {lugar.archivo} · {cells.join(", ")}
      </Caption1>
    </span>
  );
}
