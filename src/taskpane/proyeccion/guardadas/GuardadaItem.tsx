import { cifrasMostradasDeNodo } from "../../../core/cifras/mostradas";
import type { ReglaDeRedondeo } from "../../../core/planes/parametros";
import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { percent } from "../../../core/text/format";
import { PROYECCION, savedOnText } from "../../../app/text/proyeccionPane";
import { noAlDiaText } from "../../../core/whatIf/text";
import type { ProyeccionAbierta } from "../../../core/whatIf/guardada";

interface Props {
  readonly abierta: ProyeccionAbierta;
  readonly regla: ReglaDeRedondeo;
  readonly isCompared: boolean;
  readonly onCompare: (wanted: boolean) => void;
  readonly onOpen: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** A saved projection: what it comes to today, and whether it was made on these figures. */
export function GuardadaItem({
  abierta,
  regla,
  isCompared,
  onCompare,
  onOpen,
  onExport,
  onDelete,
}: Props) {
  const styles = useStyles();
  const { guardada, alDia, proyeccion } = abierta;
  const { nombre, guardada: saved } = guardada;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.name}>
          {nombre}
        </Text>
        <Text className={styles.figure}>
          {percent(cifrasMostradasDeNodo(proyeccion.raiz, regla).cumplimiento)}
        </Text>
      </div>
      {saved !== null && (
        <Caption1 block>
          {alDia ? savedOnText(saved.fecha) : noAlDiaText(nombre, saved.fecha)}
        </Caption1>
      )}
      <div className={styles.line}>
        <Checkbox
          label={PROYECCION.comparar}
          aria-label={`${PROYECCION.comparar}: ${nombre}`}
          checked={isCompared}
          onChange={(_event, { checked }) => onCompare(checked === true)}
        />
        <Button size="small" aria-label={`${PROYECCION.abrir}: ${nombre}`} onClick={onOpen}>
          {PROYECCION.abrir}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          aria-label={`${PROYECCION.exportar}: ${nombre}`}
          title={PROYECCION.exportar}
          onClick={onExport}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`${PROYECCION.quitar}: ${nombre}`}
          title={PROYECCION.quitar}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums" },
});
