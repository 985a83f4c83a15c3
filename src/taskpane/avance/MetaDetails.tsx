import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SujetoDeMeta } from "../../core/cifras/sujeto";
import type { MetaEvaluada } from "../../core/plan/evaluation";
import { percent, quantity } from "../../core/text/format";
import { AVANCE, ejecutadoDeProgramadoText, tipoText } from "../../app/text/pane";
import { CopyFormulas } from "../formulas/CopyFormulas";
import { useTreeColumns } from "../ui/treeColumns";
import { armonizacionText, situacionText } from "../../core/text/estados";

interface Props {
  readonly meta: MetaEvaluada;
  readonly sujeto: SujetoDeMeta;
}

/** Everything that the figures of a meta were made of. */
export function MetaDetails({ meta, sujeto }: Props) {
  const styles = useStyles();
  const columns = useTreeColumns();
  return (
    <div role="gridcell" className={mergeClasses(columns.under, styles.cell)}>
      <dl className={styles.list}>
        {detailsOf(meta, sujeto).map(([term, value]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyFormulas sujeto={sujeto} />
    </div>
  );
}

function detailsOf(
  evaluada: MetaEvaluada,
  { tipoDeMeta, cifras }: SujetoDeMeta,
): readonly (readonly [string, string])[] {
  const { meta, armonizacion } = evaluada;
  const { programadoFisico, ejecutadoFisico, bruto, cumplimiento, peso } = cifras;
  const { unidad, dependencia, indicador, bpin } = meta.fila;
  const pairs: readonly (readonly [string, string | null])[] = [
    [AVANCE.estado, situacionText(evaluada)],
    [AVANCE.indicador, indicador],
    [AVANCE.tipo, tipoText(tipoDeMeta)],
    [AVANCE.lineaBase, quantityOrNull(cifras.lineaBase)],
    [AVANCE.metaCuatrienio, quantityOrNull(cifras.metaCuatrienio)],
    [AVANCE.programadoMeta, quantityOrNull(programadoFisico)],
    [AVANCE.ejecutadoMeta, quantityOrNull(ejecutadoFisico)],
    [AVANCE.unidad, unidad],
    [AVANCE.cumplimiento, percent(cumplimiento)],
    // R4: only where the cap took something away.
    [AVANCE.bruto, overOne(bruto)],
    ...yearsOf(meta),
    [AVANCE.enCuatrienio, percentOrNull(cifras["cuatrienio.cumplimiento"])],
    [AVANCE.brutoDelCuatrienio, overOne(cifras["cuatrienio.bruto"])],
    [AVANCE.pesoEnPlan, percent(peso, 2)],
    [AVANCE.armonizacion, armonizacion === null ? null : armonizacionText(armonizacion)],
    [AVANCE.bpin, bpin],
    [AVANCE.dependencia, dependencia],
  ];
  return pairs.filter(
    (pair): pair is readonly [string, string] => pair[1] !== null && pair[1] !== "",
  );
}

/** R33: what each year promised and did, where the matriz tells more than one. */
function yearsOf({ years }: MetaEvaluada["meta"]): readonly (readonly [string, string | null])[] {
  const told = [...years].flatMap(([vigencia, { programado, ejecutado }]) =>
    vigencia === null || (programado === null && ejecutado === null)
      ? []
      : [{ vigencia, programado, ejecutado }],
  );
  if (told.length < 2) return [];
  return told
    .sort((a, b) => a.vigencia - b.vigencia)
    .map(({ vigencia, programado, ejecutado }) => [
      String(vigencia),
      ejecutadoDeProgramadoText(ejecutado, programado),
    ]);
}

function percentOrNull(value: number | null): string | null {
  return value === null ? null : percent(value);
}

function overOne(bruto: number | null): string | null {
  return bruto !== null && bruto > 1 ? percent(bruto) : null;
}

function quantityOrNull(value: number | null): string | null {
  return value === null ? null : quantity(value);
}

const useStyles = makeStyles({
  cell: { cursor: "default" },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  term: { flexBasis: "128px", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, flexGrow: 1, flexBasis: "120px", overflowWrap: "anywhere" },
});
