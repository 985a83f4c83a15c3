import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type FormEvent } from "react";
import {
  alertasIn,
  dependenciasIn,
  NUEVO,
  suponibles,
  supuestoFrom,
  unidadOf,
  type NuevoSupuesto,
  type TipoDeAlcance,
} from "../../app/proyeccion/nuevoSupuesto";
import { nodosOf } from "../../app/proyeccion/objetivo";
import type { Evaluation } from "../../core/plan/evaluation";
import { alcanceNameText, PROYECCION, suponeText } from "../../app/text/proyeccionPane";
import type { Supuesto } from "../../core/whatIf/supuesto";
import { tipoDeAlertaText } from "../../core/rules/ruleText";
import { branchText } from "../../core/text/estados";

interface Props {
  readonly evaluation: Evaluation;
  readonly onAdd: (supuesto: Supuesto) => void;
}

/** A new assumption: of which part, what, and how much. */
export function NuevoSupuestoForm({ evaluation, onAdd }: Props) {
  const styles = useStyles();
  const id = useId();
  const [nuevo, setNuevo] = useState<NuevoSupuesto>(NUEVO);
  const supuesto = supuestoFrom(nuevo);
  const unidad = unidadOf(nuevo.supone);

  function chooseDe(de: TipoDeAlcance): void {
    const possible = suponibles(de);
    const supone = possible.includes(nuevo.supone) ? nuevo.supone : possible[0]!;
    setNuevo({ ...nuevo, de, cual: "", supone });
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (supuesto) onAdd(supuesto);
  }

  return (
    <form className={styles.fields} onSubmit={onSubmit}>
      <Field label={PROYECCION.sobre} className={styles.field}>
        <Select
          className={styles.input}
          value={nuevo.de}
          onChange={(_event, { value }) => chooseDe(value as TipoDeAlcance)}
        >
          {ALCANCES.map((de) => (
            <option key={de} value={de}>
              {alcanceNameText(de)}
            </option>
          ))}
        </Select>
      </Field>
      {nuevo.de === "meta" && (
        <Field label={PROYECCION.cual} className={styles.field}>
          <Input
            className={styles.input}
            list={`${id}-metas`}
            value={nuevo.cual}
            onChange={(_event, { value }) => setNuevo({ ...nuevo, cual: value })}
          />
          <datalist id={`${id}-metas`}>
            {evaluation.metas.map(({ meta }) => (
              <option key={meta.fila.at.row} value={meta.codigo}>
                {meta.nombre}
              </option>
            ))}
          </datalist>
        </Field>
      )}
      {nuevo.de !== "meta" && nuevo.de !== "plan" && (
        <Field label={PROYECCION.cual} className={styles.field}>
          <Select
            className={styles.input}
            value={nuevo.cual}
            onChange={(_event, { value }) => setNuevo({ ...nuevo, cual: value })}
          >
            <option value="">{PROYECCION.choose}</option>
            {optionsOf(nuevo.de, evaluation).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={PROYECCION.supone} className={styles.wide}>
        <Select
          className={styles.input}
          value={nuevo.supone}
          onChange={(_event, { value }) =>
            setNuevo({ ...nuevo, supone: value as NuevoSupuesto["supone"] })
          }
        >
          {suponibles(nuevo.de).map((supone) => (
            <option key={supone} value={supone}>
              {suponeText(supone)}
            </option>
          ))}
        </Select>
      </Field>
      {unidad !== null && (
        <Field
          label={unidad === "cantidad" ? PROYECCION.cantidad : PROYECCION.valor}
          className={styles.field}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={nuevo.valor}
            onChange={(_event, { value }) => setNuevo({ ...nuevo, valor: value })}
          />
        </Field>
      )}
      <Button type="submit" className={styles.add} disabledFocusable={supuesto === null}>
        {PROYECCION.agregar}
      </Button>
    </form>
  );
}

const ALCANCES = ["nodo", "dependencia", "meta", "alerta", "plan"] as const;

interface Option {
  readonly value: string;
  readonly label: string;
}

function optionsOf(
  de: Exclude<TipoDeAlcance, "meta" | "plan">,
  evaluation: Evaluation,
): readonly Option[] {
  switch (de) {
    case "nodo":
      return nodosOf(evaluation.raiz).flatMap(({ nodo: { node }, depth }) =>
        depth === 0 ? [] : [{ value: node.codigo, label: branchText(node) }],
      );
    case "dependencia":
      return dependenciasIn(evaluation).map((name) => ({ value: name, label: name }));
    case "alerta":
      return alertasIn(evaluation).map((tipo) => ({ value: tipo, label: tipoDeAlertaText(tipo) }));
  }
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  wide: { flexGrow: 1, flexBasis: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  add: { flexShrink: 0 },
});
