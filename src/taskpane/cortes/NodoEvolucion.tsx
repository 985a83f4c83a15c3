import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { evolucionLabel } from "../../app/text/cortesPane";
import { corteOf } from "../../core/corte/corte";
import { puntosDe, serieDe, type Serie } from "../../core/corte/evolucion";
import { pronosticoDe } from "../../core/corte/pronostico";
import type { CortesLeidos } from "../../core/corte/readCortes";
import { deUnCorteAOtroText } from "../../core/corte/text";
import type { Evaluation } from "../../core/plan/evaluation";
import { percent } from "../../core/text/format";
import type { CortesInView } from "./cortesContext";
import { Sparkline } from "./Sparkline";

interface Props extends CortesInView {
  /** In the list of figures. */
  readonly id: string;
  readonly nombre: string;
}

/** R33: how one node went from corte to corte; nothing where fewer than two of them know it. */
export default function NodoEvolucion({ id, nombre, session, evaluation }: Props) {
  const styles = useStyles();
  const { leidos, problem } = useSyncExternalStore(session.subscribe, session.getState);
  useEffect(() => {
    if (leidos === null && problem === null) void session.load();
  }, [leidos, problem, session]);
  if (leidos === null || leidos.cortes.length === 0) return null;
  const serie = serieWith(leidos, evaluation);
  const puntos = puntosDe(serie, id);
  const [antes, ahora] = puntos.slice(-2);
  if (antes === undefined || ahora === undefined) return null;
  return (
    <div className={styles.line}>
      <Sparkline
        values={puntos.map(({ cumplimiento }) => cumplimiento)}
        rango={pronosticoDe(serie, id, evaluation.parametros).cierre}
        label={evolucionLabel(
          nombre,
          puntos.map(({ clave, cumplimiento }) => `${clave} ${percent(cumplimiento)}`),
        )}
      />
      <Caption1>{deUnCorteAOtroText(nombre, antes, ahora)}</Caption1>
    </div>
  );
}

/** Many nodes may be open, and each asks the same: the answer is made once for each reading. */
const SERIES = new WeakMap<Evaluation, { readonly leidos: CortesLeidos; readonly serie: Serie }>();

function serieWith(leidos: CortesLeidos, evaluation: Evaluation): Serie {
  const known = SERIES.get(evaluation);
  if (known?.leidos === leidos) return known.serie;
  const actual = evaluation.preguntas.length > 0 ? null : corteOf(evaluation);
  const serie = serieDe(leidos.cortes, actual);
  SERIES.set(evaluation, { leidos, serie });
  return serie;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
