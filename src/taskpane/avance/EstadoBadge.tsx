import { Badge } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { LinkDismiss16Regular } from "@fluentui/react-icons/svg/link-dismiss";
import { PlugDisconnected16Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import { SquareHint16Regular } from "@fluentui/react-icons/svg/square-hint";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { MetaEvaluada } from "../../core/plan/evaluation";
import type { EstadoDeMeta } from "../../core/vocabulary";
import { useBadgeStyles } from "../ui/badgeStyles";
import { situacionText } from "../../core/text/estados";

interface Props {
  readonly meta: Pick<MetaEvaluada, "estado" | "notCounted">;
}

/** Where a meta stands: a shape where there is little room, a word too where there is more. */
export function EstadoBadge({ meta }: Props) {
  const badge = useBadgeStyles();
  const { estado, notCounted } = meta;
  const words = situacionText(meta);
  const icon = notCounted ? <LinkDismiss16Regular aria-hidden /> : ICON_BY_ESTADO[estado];
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
