import { mergeClasses } from "@fluentui/react-components";
import type { SujetoDelPlan, SujetoDeNodo } from "../../core/cifras/sujeto";
import { cifraText } from "../../core/cifras/text";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { AVANCE } from "../../app/text/pane";
import { Cumplimiento } from "./Cumplimiento";
import { NivelBadge } from "../ui/NivelBadge";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly nodo: NodoEvaluado;
  readonly sujeto: SujetoDelPlan | SujetoDeNodo;
}

/** The figures of a node: its peso, what it gained of what it was to gain, and how it stands. */
export function NodoCells({ nodo, sujeto }: Props) {
  const columns = useTreeColumns();
  const { cifras, nivel } = sujeto;
  return (
    <>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.peso)}>
        {cifraText("peso", cifras.peso)}
      </div>
      <div role="gridcell" className={mergeClasses(columns.figure, columns.end)}>
        {cifraText("avance", cifras.avance)}
      </div>
      <div role="gridcell" className={columns.figure}>
        <span aria-hidden className={columns.between}>{`${AVANCE.of} `}</span>
        {cifraText("programado", cifras.programado)}
      </div>
      <Cumplimiento value={cifras.cumplimiento} nivel={nivel} mark={cifras.esperado} />
      <div role="gridcell" className={columns.nivel}>
        <NivelBadge
          nivel={nivel}
          programadas={cifras["conteo.programadas"] ?? 0}
          sinReporte={sujeto.sinReporte}
          inGap={nodo.inGap}
          compact
        />
      </div>
    </>
  );
}
