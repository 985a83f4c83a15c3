import type { ReglaDeRedondeo } from "../../core/planes/parametros";
import { makeStyles } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { NodoComparado } from "../../core/whatIf/compare";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { PROYECCION } from "../../app/text/proyeccionPane";
import { stepInList } from "../ui/listKeys";
import { NodoRow } from "./NodoRow";

interface Props {
  readonly comparado: NodoComparado;
  readonly regla: ReglaDeRedondeo;
  /** The formula that gives a figure in a cell; `null` when nothing is assumed. */
  readonly formula: ((nodo: NodoEvaluado) => string | null) | null;
}

/** Every node as it is and as it would end, as far down as the user opens it. */
export function NodoList({ comparado, regla, formula }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  function onKeyDown(event: KeyboardEvent): void {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const next = stepInList(event.key, stops, document.activeElement);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function toggle(codigo: string): void {
    const next = new Set(open);
    if (!next.delete(codigo)) next.add(codigo);
    setOpen(next);
  }

  return (
    <ul className={styles.list} ref={list} aria-label={PROYECCION.tree} onKeyDown={onKeyDown}>
      {comparado.branches.map((nodo) => (
        <NodoRow
          key={nodo.node.codigo}
          nodo={nodo}
          regla={regla}
          depth={0}
          open={open}
          formula={formula}
          onToggle={toggle}
        />
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});
