import { Badge } from "@fluentui/react-components";
import { gapText } from "../../app/text/pane";
import type { Nivel } from "../../core/vocabulary";
import { useBadgeStyles } from "./badgeStyles";
import { LOOK_BY_NIVEL } from "./nivelLook";
import { nivelText } from "../../core/text/estados";

interface Props {
  readonly nivel: Nivel | null;
  readonly programadas: number;
  /** R1: nobody reported. */
  readonly sinReporte?: boolean | undefined;
  /** R5: in a band that the official ranges leave open. */
  readonly inGap?: boolean;
  /** Only the shape where there is no room for the word. */
  readonly compact?: boolean;
}

/** The nivel in a word and a shape; the colour only repeats it. */
export function NivelBadge({
  nivel,
  programadas,
  sinReporte,
  inGap = false,
  compact = false,
}: Props) {
  const badge = useBadgeStyles();
  const { color, icon } = nivel === null ? NO_NIVEL : LOOK_BY_NIVEL[nivel];
  const name = nivelText(nivel, programadas, sinReporte);
  return (
    <Badge
      appearance="tint"
      color={color}
      icon={{ children: icon, className: compact ? badge.icon : undefined }}
      className={compact ? badge.badge : undefined}
      title={inGap ? gapText(name) : name}
    >
      <span className={compact ? badge.word : undefined}>{name}</span>
      {inGap && "*"}
    </Badge>
  );
}

/** What has no nivel has no shape of the semáforo either. */
const NO_NIVEL = { color: "informative", icon: undefined } as const;
