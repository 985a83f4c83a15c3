import { Badge, type BadgeProps } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleOff16Regular } from "@fluentui/react-icons/svg/circle-off";
import { LinkDismiss16Regular } from "@fluentui/react-icons/svg/link-dismiss";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactElement } from "react";
import type { EstadoDeMeta } from "../../core/vocabulary";
import { useBadgeStyles } from "../ui/badgeStyles";
import { estadoText } from "../../core/text/estados";

interface Props {
  readonly estado: EstadoDeMeta;
}

/** Where a meta stands: a shape where there is little room, a word too where there is more. */
export function EstadoBadge({ estado }: Props) {
  const badge = useBadgeStyles();
  const { color, icon } = LOOK_BY_ESTADO[estado];
  return (
    <Badge
      appearance="tint"
      color={color}
      icon={{ children: icon, className: badge.icon }}
      className={badge.badge}
      title={estadoText(estado)}
    >
      <span className={badge.word}>{estadoText(estado)}</span>
    </Badge>
  );
}

interface LookOfEstado {
  readonly color: NonNullable<BadgeProps["color"]>;
  readonly icon: ReactElement;
}

const LOOK_BY_ESTADO: Readonly<Record<EstadoDeMeta, LookOfEstado>> = {
  conEjecucion: { color: "success", icon: <CheckmarkCircle16Regular aria-hidden /> },
  sinEjecucion: { color: "danger", icon: <CircleOff16Regular aria-hidden /> },
  noProgramada: { color: "informative", icon: <SubtractCircle16Regular aria-hidden /> },
  sinReporte: { color: "warning", icon: <QuestionCircle16Regular aria-hidden /> },
  sinCruce: { color: "warning", icon: <LinkDismiss16Regular aria-hidden /> },
  programada: { color: "informative", icon: <Circle16Regular aria-hidden /> },
};
