import { AVANCE } from "../../app/text/pane";
import type { useTreeColumns } from "../ui/treeColumns";

/** The headings of the tree and how each lies over its figures. */
export const TREE_HEADINGS: readonly {
  readonly text: string;
  readonly styles: readonly (keyof ReturnType<typeof useTreeColumns>)[];
}[] = [
  { text: AVANCE.name, styles: ["nameHeading"] },
  { text: AVANCE.peso, styles: ["peso"] },
  { text: AVANCE.avance, styles: ["end"] },
  { text: AVANCE.programado, styles: ["wideEnd"] },
  { text: AVANCE.cumplimiento, styles: [] },
  { text: AVANCE.nivel, styles: ["nivel"] },
];
