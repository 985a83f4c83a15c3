import { Badge, type BadgeProps } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Star16Regular } from "@fluentui/react-icons/svg/star";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { gapText } from "../../app/text/pane";
import type { Nivel } from "../../core/vocabulary";
import { useBadgeStyles } from "./badgeStyles";
import { nivelText } from "../../core/text/estados";

interface Props {
  readonly nivel: Nivel | null;
  readonly programadas: number;
  /** R5: in a band that the official ranges leave open. */
  readonly inGap?: boolean;
  /** Only the shape where there is no room for the word. */
  readonly compact?: boolean;
}

/** The nivel in a word and a shape; the colour only repeats it. */
export function NivelBadge({ nivel, programadas, inGap = false, compact = false }: Props) {
  const badge = useBadgeStyles();
  const { color, icon } = nivel === null ? NO_NIVEL : LOOK_BY_NIVEL[nivel];
  const name = nivelText(nivel, programadas);
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

interface LookOfNivel {
  readonly color: NonNullable<BadgeProps["color"]>;
  readonly icon: ReactElement;
}

const LOOK_BY_NIVEL: Readonly<Record<Nivel, LookOfNivel>> = {
  Sobresaliente: { color: "success", icon: <Star16Regular aria-hidden /> },
  Aceptable: { color: "warning", icon: <CheckmarkCircle16Regular aria-hidden /> },
  Bajo: { color: "danger", icon: <Warning16Regular aria-hidden /> },
};

const NO_NIVEL: LookOfNivel = {
  color: "informative",
  icon: <QuestionCircle16Regular aria-hidden />,
};
