import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CORTES_PANE, evolucionLabel } from "../../app/text/cortesPane";
import type { Sujeto } from "../../core/cifras/sujeto";
import { puntosDe, type Serie } from "../../core/corte/evolucion";
import { pronosticoDe } from "../../core/corte/pronostico";
import type { ReglaDePronostico } from "../../core/planes/parametros";
import { aLaFechaText, deUnCorteAOtroText, pronosticoText } from "../../core/corte/text";
import { percent } from "../../core/text/format";
import { REPORT } from "../../core/report/text";
import { Sparkline } from "./Sparkline";

interface Props {
  readonly serie: Serie;
  readonly regla: ReglaDePronostico;
}

/** How the plan and its first level went from corte to corte, and where they end at that pace. */
export function Evolucion({ serie, regla }: Props) {
  const styles = useStyles();
  const last = serie.at(-1);
  const puntos = puntosDe(serie, "plan");
  const [antes, ahora] = puntos.slice(-2);
  if (last === undefined || antes === undefined) return <Text block>{CORTES_PANE.sinCortes}</Text>;
  const shown = last.corte.sujetos.filter(
    ({ tipo, padre }) => tipo === "plan" || (tipo === "nodo" && padre === "plan"),
  );
  const toDate = aLaFechaText(ahora ?? antes);
  return (
    <>
      <Caption1>{CORTES_PANE.evolucionAyuda}</Caption1>
      <ul className={styles.list}>
        {shown.map((sujeto) => (
          <Line key={sujeto.id} sujeto={sujeto} serie={serie} regla={regla} />
        ))}
      </ul>
      {ahora === undefined ? (
        <Text block>{CORTES_PANE.conUno}</Text>
      ) : (
        <Text block>{deUnCorteAOtroText(REPORT.plan, antes, ahora)}</Text>
      )}
      {toDate !== null && <Text block>{toDate}</Text>}
      {pronosticoText(pronosticoDe(serie, "plan", regla)).map((line) => (
        <Text block key={line}>
          {line}
        </Text>
      ))}
    </>
  );
}

function Line({ sujeto, serie, regla }: Props & { readonly sujeto: Sujeto }) {
  const styles = useStyles();
  const puntos = puntosDe(serie, sujeto.id);
  const nombre = sujeto.tipo === "plan" ? REPORT.plan : `${sujeto.codigo} ${sujeto.nombre}`;
  const last = puntos.at(-1);
  return (
    <li className={styles.line}>
      <span className={styles.name}>{nombre}</span>
      <Sparkline
        values={puntos.map(({ cumplimiento }) => cumplimiento)}
        rango={pronosticoDe(serie, sujeto.id, regla).cierre}
        label={evolucionLabel(
          nombre,
          puntos.map(({ clave, cumplimiento }) => `${clave} ${percent(cumplimiento)}`),
        )}
      />
      <span className={styles.figure}>{percent(last?.cumplimiento ?? null)}</span>
    </li>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    flexBasis: "100%",
    overflowWrap: "anywhere",
  },
  figure: { fontVariantNumeric: "tabular-nums", minWidth: "56px", textAlign: "right" },
});
