import { Caption1, Link } from "@fluentui/react-components";
import type { Consolidar } from "../../app/consolidar/consolidar";
import { correspondenciasIn } from "../../app/consolidar/lists";
import type { Vista } from "../../app/consolidar/vista";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import { lugarKey } from "../../core/consolidate/decision";
import { addressOf } from "../../core/grid/a1";
import type { CellRef } from "../../core/grid/grid";
import { reabiertaDeFilaText } from "../../core/consolidate/text/rowText";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { useListStyles } from "../ui/listStyles";
import { ShowMore, Where } from "../ui/ShowMore";
import { OtherMeta, RowMeta } from "./RowMeta";

interface Props {
  readonly vista: Vista;
  /** The plan is the open workbook, so that one can go to its cells. */
  readonly isPlanOpen: boolean;
  readonly consolidar: Consolidar;
  readonly pane: Pane;
}

/** Rows of no meta of the plan, and rows that were taken for another meta than they name. */
export function OddRows({ vista, isPlanOpen, consolidar, pane }: Props) {
  const styles = useListStyles();
  const { byText, respelled } = correspondenciasIn(vista);
  const { sinReporte, notInPlan } = vista;
  const codeOf = (codigo: string, at: CellRef) =>
    isPlanOpen ? (
      <Link as="button" onClick={() => void pane.reveal(placeOfCell(at))}>
        {codigo}
      </Link>
    ) : (
      codigo
    );
  return (
    <div>
      <ShowMore title={CONSOLIDAR.sinReporte} size={sinReporte.length}>
        {() =>
          sinReporte.map(({ codigo, nombre, responsable, at }) => (
            <li key={`${codigo} ${at.row}`} className={styles.words}>
              {codeOf(codigo, at)} {nombre}
              <Caption1 block className={styles.soft}>
                {responsable ?? CONSOLIDAR.noDependencia}
              </Caption1>
            </li>
          ))
        }
      </ShowMore>
      <ShowMore title={CONSOLIDAR.outside} size={notInPlan.length}>
        {() =>
          notInPlan.map(({ lugar, at, codigo, nombre }) => (
            <li key={lugarKey(lugar)} className={styles.apart}>
              <span className={styles.words}>
                {codigo} {nombre}
              </span>
              <Where archivo={lugar.archivo} cell={addressOf(at)} />
              <OtherMeta lugar={lugar} escrita={{ codigo, nombre }} consolidar={consolidar} />
            </li>
          ))
        }
      </ShowMore>
      <ShowMore title={CONSOLIDAR.reabiertas} size={vista.reabiertas.length}>
        {() =>
          vista.reabiertas.map((one) => (
            <li key={lugarKey(one.lugar)} className={styles.apart}>
              <span className={styles.words}>{reabiertaDeFilaText(one)}</span>
              <Caption1 block className={styles.soft}>
                {one.nombre}
              </Caption1>
              <Where archivo={one.lugar.archivo} cell={addressOf(one.at)} />
              <OtherMeta
                lugar={one.lugar}
                escrita={{ codigo: one.codigo, nombre: one.nombre }}
                consolidar={consolidar}
              />
            </li>
          ))
        }
      </ShowMore>
      <ShowMore title={CONSOLIDAR.byText} size={byText.length}>
        {() =>
          byText.map((one) => (
            <RowMeta key={lugarKey(one.lugar)} correspondencia={one} consolidar={consolidar} />
          ))
        }
      </ShowMore>
      <ShowMore title={CONSOLIDAR.respelled} size={respelled.length}>
        {() =>
          respelled.map((one) => (
            <RowMeta key={lugarKey(one.lugar)} correspondencia={one} consolidar={consolidar} />
          ))
        }
      </ShowMore>
    </div>
  );
}
