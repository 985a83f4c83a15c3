import { useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { workbenchText as text } from "../text";

interface SplitterProps {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The handle between spreadsheet and pane; arrows move it too. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const set = (next: number): void => onWidth(Math.round(Math.min(MAX, Math.max(MIN, next))));

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current) set(start.current.width + start.current.x - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "ArrowLeft") set(width + STEP);
    if (event.key === "ArrowRight") set(width - STEP);
  };

  return (
    <div
      className="banco-divisor"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text.resizePane}
      aria-valuenow={width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}

// Excel never makes a task pane narrower than this.
const MIN = 320;
const MAX = 900;
const STEP = 20;
