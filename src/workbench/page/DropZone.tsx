import { useEffect, useState } from "react";
import { workbenchText as text } from "../text";

interface DropZoneProps {
  /** The pane's window: what is dragged over it never reaches this page. */
  readonly pane: Window | null;
  readonly onFile: (file: File) => void;
}

/** Takes a file that is dropped anywhere on the page, the pane included; but not where the pane itself asks for files. */
export function DropZone({ pane, onFile }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files") || isAskedFor(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (isAskedFor(event)) return setIsOver(false);
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      onFile(file);
    };
    const targets = pane ? [window, pane] : [window];
    for (const target of targets) {
      target.addEventListener("dragover", over, true);
      target.addEventListener("dragleave", leave, true);
      target.addEventListener("drop", drop, true);
    }
    return () => {
      for (const target of targets) {
        target.removeEventListener("dragover", over, true);
        target.removeEventListener("dragleave", leave, true);
        target.removeEventListener("drop", drop, true);
      }
    };
  }, [pane, onFile]);

  return isOver ? <div className="banco-soltar">{text.dropHere}</div> : null;
}

/** The window of the pane has an Element of its own: its targets are of none of this page's classes. */
function isAskedFor({ target }: DragEvent): boolean {
  const element = target as Partial<Element> | null;
  return element?.closest?.("[data-pide-archivos]") != null;
}
