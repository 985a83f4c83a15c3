import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Puesto } from "../../core/tablero/puesto";
import { nivelText } from "../../core/text/estados";
import { count } from "../../core/text/format";
import type { Nivel } from "../../core/vocabulary";
import { LOOK_BY_NIVEL } from "../ui/nivelLook";

interface Props {
  readonly puestos: readonly Puesto[];
}

/** How many stand at each nivel, as one bar and in words. */
export function NivelCounts({ puestos }: Props) {
  const styles = useStyles();
  const counts = NIVELES.map((nivel) => ({
    nivel,
    cuantos: puestos.filter((one) => one.nivel === nivel).length,
  })).filter(({ cuantos }) => cuantos > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {counts.map(({ nivel, cuantos }) => (
          <div
            key={nivel ?? ""}
            className={mergeClasses(styles.part, nivel !== null && styles[nivel])}
            style={{ flexGrow: cuantos }}
          />
        ))}
      </div>
      <ul className={styles.words}>
        {counts.map(({ nivel, cuantos }) => (
          <li key={nivel ?? ""} className={styles.word}>
            {nivel && LOOK_BY_NIVEL[nivel].icon}
            <Caption1>{`${count(cuantos)}\u00a0${nivelText(nivel, 1)}`}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

const NIVELES: readonly (Nivel | null)[] = ["Bajo", "Aceptable", "Sobresaliente", null];

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalXXS, height: "8px" },
  part: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  Sobresaliente: { backgroundColor: tokens.colorPaletteGreenBorderActive },
  Aceptable: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  Bajo: { backgroundColor: tokens.colorPaletteRedBorderActive },
  words: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0`,
    listStyleType: "none",
  },
  word: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
