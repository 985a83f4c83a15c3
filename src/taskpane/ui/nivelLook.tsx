import type { BadgeProps } from "@fluentui/react-components";
import { CircleHalfFill16Filled } from "@fluentui/react-icons/svg/circle-half-fill";
import { Star16Filled } from "@fluentui/react-icons/svg/star";
import { TriangleDown16Filled } from "@fluentui/react-icons/svg/triangle-down";
import type { ReactElement } from "react";
import type { Nivel } from "../../core/vocabulary";

/** The semáforo: each nivel has a colour and a filled shape that nothing else has, readable in grey. */
export const LOOK_BY_NIVEL: Readonly<Record<Nivel, LookOfNivel>> = {
  Sobresaliente: { color: "success", icon: <Star16Filled aria-hidden /> },
  Aceptable: { color: "warning", icon: <CircleHalfFill16Filled aria-hidden /> },
  Bajo: { color: "danger", icon: <TriangleDown16Filled aria-hidden /> },
};

interface LookOfNivel {
  readonly color: NonNullable<BadgeProps["color"]>;
  readonly icon: ReactElement;
}
