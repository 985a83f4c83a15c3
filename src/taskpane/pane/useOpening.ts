import { useState } from "react";
import type { Pane } from "../../app/pane";
import { INICIO, notOpenedText } from "../../app/text/inicio";

interface Opening {
  /** What became of it, in words; empty before anything was opened. */
  readonly told: string;
  readonly isOpening: boolean;
  readonly open: (bytesOf: () => Promise<ArrayBuffer | null>) => Promise<void>;
}

/** A workbook that Excel opens beside this one, with what is told meanwhile. */
export function useOpening(pane: Pick<Pane, "openWorkbook">): Opening {
  const [told, setTold] = useState("");
  const [isOpening, setIsOpening] = useState(false);

  async function open(bytesOf: () => Promise<ArrayBuffer | null>): Promise<void> {
    setIsOpening(true);
    setTold(INICIO.opening);
    const bytes = await bytesOf().catch(() => null);
    const opened = bytes && (await pane.openWorkbook(new Uint8Array(bytes)));
    setTold(
      opened === null ? INICIO.notRead : opened.ok ? INICIO.opened : notOpenedText(opened.error),
    );
    setIsOpening(false);
  }

  return { told, isOpening, open };
}
