import { mergeClasses } from "@fluentui/react-components";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { percent, points } from "../../core/text/format";
import { AVANCE } from "../../app/text/pane";
import { Cumplimiento } from "./Cumplimiento";
import { NivelBadge } from "../ui/NivelBadge";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly nodo: NodoEvaluado;
}

/** The figures of a node: its peso, what it gained of what it was to gain, and how it stands. */
export function NodoCells({ nodo }: Props) {
  const columns = useTreeColumns();
  return (
    <>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.peso)}>
        {percent(nodo.peso)}
      </div>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.end)}>
        {points(nodo.avance)}
      </div>
      <div role="gridcell" className={columns.figure}>
        <span aria-hidden className={columns.between}>{`${AVANCE.of} `}</span>
        {points(nodo.programado)}
      </div>
      <Cumplimiento value={nodo.cumplimiento} nivel={nodo.nivel} mark={nodo.esperado} />
      <div role="gridcell" className={columns.nivel}>
        <NivelBadge
          nivel={nodo.nivel}
          programadas={nodo.conteo.programadas}
          inGap={nodo.inGap}
          compact
        />
      </div>
    </>
  );
}
