import { Button, Caption1, Text } from "@fluentui/react-components";
import type { Consolidar } from "../../app/consolidar/consolidar";
import type { Vista } from "../../app/consolidar/vista";
import { CONSOLIDAR, summaryWithCount } from "../../app/text/consolidarPane";
import { respuestaKey, type RespuestaRecibida } from "../../core/consolidate/respuesta";
import { respuestaDecision, respuestaText } from "../../core/consolidate/text/rowText";
import { Section } from "../ui/Section";
import { useListStyles } from "../ui/listStyles";

interface Props {
  readonly vista: Vista;
  readonly consolidar: Consolidar;
}

/** What the dependencias answered to their devoluciones, and whether the office takes it. */
export function Respuestas({ vista: { respuestas }, consolidar }: Props) {
  const styles = useListStyles();
  if (respuestas.length === 0) return null;
  return (
    <Section title={summaryWithCount(CONSOLIDAR.respuestas, respuestas.length)}>
      <Text>{CONSOLIDAR.respuestasHelp}</Text>
      <ul className={styles.list}>
        {respuestas.map((one) => (
          <Respuesta key={respuestaKey(one)} respuesta={one} consolidar={consolidar} />
        ))}
      </ul>
    </Section>
  );
}

function Respuesta({
  respuesta,
  consolidar,
}: {
  readonly respuesta: RespuestaRecibida;
  readonly consolidar: Consolidar;
}) {
  const styles = useListStyles();
  const { punto, texto, responde, fecha, estado } = respuesta;
  const about = { type: "respuesta", punto, texto, responde, fecha } as const;
  return (
    <li className={styles.apart}>
      <Text weight="semibold" className={styles.words}>
        {[punto.meta, punto.observacion].filter(Boolean).join(" · ")}
      </Text>
      <span className={styles.words}>{respuestaText(respuesta)}</span>
      <Caption1 block className={styles.soft}>
        {respuestaDecision(respuesta)}
      </Caption1>
      {estado !== "noEsta" && (
        <div>
          <Button
            size="small"
            onClick={() => void consolidar.decide({ ...about, cierra: estado === "reabierta" })}
          >
            {estado === "reabierta" ? CONSOLIDAR.acceptRespuesta : CONSOLIDAR.reopen}
          </Button>
        </div>
      )}
    </li>
  );
}
