import { exact } from "../../core/text/format";
import { decimalIn } from "../../core/grid/digits";
import { Button, Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { AJUSTES_PANE } from "../../app/text/ajustesPane";
import type { ValorDeAjuste } from "../../core/ajustes/fila";

/** What is in force; `valor` null: not known. */
export interface Actual {
  readonly valor: number | null;
  readonly unidad: ValorDeAjuste["unidad"];
}

interface Props {
  readonly nombre: string;
  readonly actual: Actual;
  /** `undefined`: it is left as it is; `null`: back to the method's own. */
  readonly cambio: ValorDeAjuste | null | undefined;
  /** The workbook's sheet of settings says it. */
  readonly isSet: boolean;
  readonly onSet: (valor: ValorDeAjuste | null) => void;
  readonly onLeave: () => void;
}

/** One setting: a share in %, a number, or a yes or no. */
export function CampoDeAjuste(props: Props) {
  const styles = useStyles();
  const { nombre, actual, cambio, isSet, onSet, onLeave } = props;
  const { unidad } = actual;
  const shown = cambio ?? actual;
  return (
    <div className={styles.line}>
      {unidad === "siNo" ? (
        <Switch
          className={styles.field}
          label={nombre}
          checked={(shown.valor ?? 0) > 0}
          onChange={(_event, { checked }) =>
            checked === (actual.valor ?? 0) > 0
              ? onLeave()
              : onSet({ valor: checked ? 1 : 0, unidad })
          }
        />
      ) : (
        <NumberField {...props} />
      )}
      {isSet && cambio === undefined && (
        <Button size="small" appearance="subtle" onClick={() => onSet(null)}>
          {AJUSTES_PANE.restablecer}
        </Button>
      )}
    </div>
  );
}

function NumberField({ nombre, actual: { valor, unidad }, cambio, onSet, onLeave }: Props) {
  const styles = useStyles();
  const scale = unidad === "fraccion" ? 100 : 1;
  const before = valor === null ? "" : exact(valor * scale);
  const [typed, setTyped] = useState(cambio ? exact(cambio.valor * scale) : before);
  const number = decimalIn(typed);
  const isWrong = typed.trim() !== "" && number === null;

  function onChange(text: string): void {
    setTyped(text);
    const read = decimalIn(text);
    if (text.trim() === before || text.trim() === "") onLeave();
    else if (read !== null) onSet({ valor: read / scale, unidad });
  }

  return (
    <Field
      className={styles.field}
      label={nombre}
      {...(isWrong && { validationMessage: AJUSTES_PANE.noEsNumero })}
      {...(cambio === null && { hint: AJUSTES_PANE.vuelve })}
    >
      <Input
        value={typed}
        inputMode="decimal"
        contentAfter={unidad === "fraccion" ? "%" : null}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
});
