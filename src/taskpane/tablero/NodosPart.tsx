import { Caption1 } from "@fluentui/react-components";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import type { PuestoDeNodo } from "../../core/tablero/puesto";
import { TABLERO } from "../../core/tablero/text";
import { branchText } from "../../core/text/estados";
import { useListStyles } from "../ui/listStyles";
import { Section } from "../ui/Section";
import { PuestoLine } from "./PuestoLine";

interface Props {
  /** Name of the level. */
  readonly title: string;
  readonly puestos: readonly PuestoDeNodo[];
  /** Of the plan. */
  readonly esperado: number | null;
  readonly onNodo: (nodo: NodoEvaluado) => void;
}

/** The first level of the plan, what lacks most first. */
export function NodosPart({ title, puestos, esperado, onNodo }: Props) {
  const styles = useListStyles();
  if (puestos.length === 0) return null;
  return (
    <Section title={title}>
      <Caption1 className={styles.soft}>{TABLERO.orden(esperado)}</Caption1>
      <ul className={styles.list}>
        {puestos.map((puesto) => (
          <PuestoLine
            key={puesto.nodo.node.codigo}
            name={branchText(puesto.nodo.node)}
            puesto={puesto}
            onOpen={() => onNodo(puesto.nodo)}
          />
        ))}
      </ul>
    </Section>
  );
}
