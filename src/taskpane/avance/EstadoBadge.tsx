import { Badge } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { LinkDismiss16Regular } from "@fluentui/react-icons/svg/link-dismiss";
import { PlugDisconnected16Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import { SquareHint16Regular } from "@fluentui/react-icons/svg/square-hint";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { EstadoDeMeta } from "../../core/vocabulary";
import { useBadgeStyles } from "../ui/badgeStyles";
import { estadoText, NO_ARMONIZADA } from "../../core/text/estados";

interface Props {
  readonly estado: EstadoDeMeta;
  /** R12: there is execution, and it is not taken into account. */
  readonly noArmonizada?: boolean;
}

/** Where a meta stands: a shape where there is little room, a word too where there is more. */
export function EstadoBadge({ estado, noArmonizada = false }: Props) {
  const badge = useBadgeStyles();
  const words = noArmonizada ? NO_ARMONIZADA : estadoText(estado);
  const icon = noArmonizada ? <LinkDismiss16Regular aria-hidden /> : ICON_BY_ESTADO[estado];
  return (
    <Badge
      appearance="tint"
      color="informative"
      icon={{ children: icon, className: badge.icon }}
      className={badge.badge}
      title={words}
    >
      <span className={badge.word}>{words}</span>
    </Badge>
  );
}

/** Outlines without colour: filled shapes and colours are for the nivel. */
const ICON_BY_ESTADO: Readonly<Record<EstadoDeMeta, ReactElement>> = {
  conEjecucion: <Checkmark16Regular aria-hidden />,
  sinEjecucion: <Circle16Regular aria-hidden />,
  noProgramada: <Subtract16Regular aria-hidden />,
  sinReporte: <SquareHint16Regular aria-hidden />,
  sinCruce: <PlugDisconnected16Regular aria-hidden />,
  programada: <CalendarLtr16Regular aria-hidden />,
};
