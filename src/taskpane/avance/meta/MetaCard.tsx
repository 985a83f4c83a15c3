import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Ficha } from "../../../app/ficha";
import { periodosDeMeta } from "../../../app/periodosDeMeta";
import { cuentaText, FICHA } from "../../../app/text/ficha";
import { AVANCE, tipoText } from "../../../app/text/pane";
import { DINERO_TEXT } from "../../../core/cifras/dineroText";
import type { MedidaDeDinero, SujetoDeMeta } from "../../../core/cifras/sujeto";
import { cifraText } from "../../../core/cifras/text";
import type { MetaEvaluada } from "../../../core/plan/evaluation";
import { armonizacionText, situacionText } from "../../../core/text/estados";
import { percent, quantity } from "../../../core/text/format";
import { CopyFormulas } from "../../formulas/CopyFormulas";
import { AlertasDeMeta } from "./AlertasDeMeta";
import { CellLink } from "./CellLink";
import { Datos, type Dato } from "./Datos";
import { FichaContext } from "./fichaContext";
import { PeriodosTable } from "./PeriodosTable";
import { Soportes } from "./Soportes";

interface Props {
  readonly meta: MetaEvaluada;
  readonly sujeto: SujetoDeMeta;
}

/** All that is known of a meta: what it comes to and why first, then what its figures were made of. */
export function MetaCard({ meta, sujeto }: Props) {
  const styles = useStyles();
  const ficha = useContext(FichaContext);
  return (
    <div data-card className={styles.card}>
      <Text weight="semibold">{cuentaText(meta, sujeto)}</Text>
      {ficha && <AlertasDeMeta alertas={ficha.alertasOf(meta)} ficha={ficha} />}
      <Datos datos={datosOf(meta, sujeto)} />
      <PeriodosTable
        periodos={periodosDeMeta(meta.meta, sujeto.cifras, ficha?.vigencia ?? null)}
        vigencia={ficha?.vigencia ?? null}
      />
      <Datos title={FICHA.proyecto} datos={proyectoOf(meta, ficha)} />
      <Datos title={FICHA.recursos} datos={dineroOf(sujeto)} />
      {ficha && <Soportes soportes={ficha.soportesOf(meta)} ficha={ficha} />}
      <CopyFormulas sujeto={sujeto} />
    </div>
  );
}

function datosOf(evaluada: MetaEvaluada, { tipoDeMeta, cifras }: SujetoDeMeta): readonly Dato[] {
  const { fila } = evaluada.meta;
  return [
    [AVANCE.estado, situacionText(evaluada)],
    [AVANCE.dependencia, fila.dependencia],
    [AVANCE.indicador, fila.indicador],
    [AVANCE.unidad, fila.unidad],
    [AVANCE.tipo, tipoText(tipoDeMeta)],
    [AVANCE.lineaBase, orNull(cifras.lineaBase, quantity)],
    [AVANCE.metaCuatrienio, orNull(cifras.metaCuatrienio, quantity)],
    [AVANCE.programadoMeta, orNull(cifras.programadoFisico, quantity)],
    [AVANCE.ejecutadoMeta, orNull(cifras.ejecutadoFisico, quantity)],
    [AVANCE.cumplimiento, percent(cifras.cumplimiento)],
    // R4: only where the cap took something away.
    [AVANCE.bruto, overOne(cifras.bruto)],
    [AVANCE.enCuatrienio, orNull(cifras["cuatrienio.cumplimiento"], percent)],
    [AVANCE.brutoDelCuatrienio, overOne(cifras["cuatrienio.bruto"])],
    [AVANCE.pesoEnPlan, percent(cifras.peso, 2)],
  ];
}

function proyectoOf(
  { meta: { fila }, armonizacion }: MetaEvaluada,
  ficha: Ficha | null,
): readonly Dato[] {
  const { bpin, bpinAt } = fila;
  return [
    [
      AVANCE.bpin,
      bpin !== null && bpinAt !== null && ficha !== null ? (
        <>
          {bpin}
          <CellLink at={bpinAt} reveal={ficha.reveal} />
        </>
      ) : (
        bpin
      ),
    ],
    [AVANCE.armonizacion, armonizacion === null ? null : armonizacionText(armonizacion)],
  ];
}

function dineroOf({ cifras }: SujetoDeMeta): readonly Dato[] {
  return DINERO.map((medida) => [
    DINERO_TEXT[medida],
    orNull(cifras[medida], (value) => cifraText(medida, value)),
  ]);
}

// Their keys are those of the record that names them.
const DINERO = Object.keys(DINERO_TEXT) as readonly MedidaDeDinero[];

function overOne(bruto: number | null): string | null {
  return bruto !== null && bruto > 1 ? percent(bruto) : null;
}

function orNull(value: number | null, text: (value: number) => string): string | null {
  return value === null ? null : text(value);
}

const useStyles = makeStyles({
  card: {
    cursor: "default",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});
