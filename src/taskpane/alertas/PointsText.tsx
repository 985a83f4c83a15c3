import type { AlertaPoints } from "../../app/alertaGroups";
import { atStakeText, lostText } from "../../app/text/alertas";

interface Props {
  readonly points: AlertaPoints;
}

/** What alertas cost, or else what is at stake: the two are never shown as one. */
export function PointsText({ points }: Props) {
  const text = lostText(points.lost) ?? atStakeText(points.atStake);
  return text === null ? null : <>{text}</>;
}
