import { mergeClasses } from "@fluentui/react-components";
import type { SujetoDeMeta } from "../../core/cifras/sujeto";
import { cifraText } from "../../core/cifras/text";
import type { MetaEvaluada } from "../../core/plan/evaluation";
import { percent } from "../../core/text/format";
import { AVANCE } from "../../app/text/pane";
import { Cumplimiento } from "./Cumplimiento";
import { EstadoBadge } from "./EstadoBadge";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly meta: MetaEvaluada;
  readonly sujeto: SujetoDeMeta;
}

/** The figures of a meta: what was done of what was programmed, in its own unit. */
export function MetaCells({ meta, sujeto }: Props) {
  const columns = useTreeColumns();
  const { cifras } = sujeto;
  return (
    <>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.peso)}>
        {percent(cifras.peso, 2)}
      </div>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.end)}>
        <span className={columns.unseen}>{`${AVANCE.ejecutadoMeta} `}</span>
        {cifraText("ejecutadoFisico", cifras.ejecutadoFisico)}
      </div>
      <div role="gridcell" className={columns.figure}>
        <span className={columns.unseen}>{`${AVANCE.programadoMeta} `}</span>
        <span aria-hidden className={columns.between}>{`${AVANCE.of} `}</span>
        {cifraText("programadoFisico", cifras.programadoFisico)}
      </div>
      <Cumplimiento value={cifras.cumplimiento} nivel={null} />
      <div role="gridcell" className={columns.nivel}>
        <EstadoBadge meta={meta} />
      </div>
    </>
  );
}
