import { mergeClasses } from "@fluentui/react-components";
import type { MetaEvaluada } from "../../core/plan/evaluation";
import { percent, quantity } from "../../core/text/format";
import { AVANCE } from "../../app/text/pane";
import { Cumplimiento } from "./Cumplimiento";
import { EstadoBadge } from "./EstadoBadge";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly meta: MetaEvaluada;
}

/** The figures of a meta: what was done of what was programmed, in its own unit. */
export function MetaCells({ meta }: Props) {
  const columns = useTreeColumns();
  return (
    <>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.peso)}>
        {percent(meta.peso, 2)}
      </div>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.end)}>
        <span className={columns.unseen}>{`${AVANCE.ejecutadoMeta} `}</span>
        {quantity(meta.ejecutado)}
      </div>
      <div role="gridcell" className={columns.figure}>
        <span className={columns.unseen}>{`${AVANCE.programadoMeta} `}</span>
        <span aria-hidden className={columns.between}>{`${AVANCE.of} `}</span>
        {quantity(meta.programado)}
      </div>
      <Cumplimiento value={meta.cumplimiento} nivel={null} />
      <div role="gridcell" className={columns.nivel}>
        <EstadoBadge estado={meta.estado} />
      </div>
    </>
  );
}
