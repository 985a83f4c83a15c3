import { foldText, isBlank, plainText } from "../../grid/foldText";
import type { CellValue } from "../../grid/grid";
import type { NodeLabel } from "./fila";
import { foldHeading } from "../words/foldHeading";
import { LEVELS } from "../headings/levelHeadings";
import { nodeLabelOf } from "./nodeLabelOf";

/** A row that names a node of the plan by itself: "LÍNEA ESTRATÉGICA 1: …", with the metas below it. */
export interface OutlineRow {
  readonly label: NodeLabel;
  /** Order of its level when the row says it ("Programa: …"); `null` otherwise. */
  readonly order: number | null;
  /** What the level is called in the row. */
  readonly level: string;
}

/** Reads a row of one or two texts as a node; `null` when it has no words. */
export function outlineRow(cells: readonly CellValue[]): OutlineRow | null {
  const told = cells.filter((cell) => !isBlank(cell));
  // What a node comes to, behind its name, is no part of it.
  const last = told.reduce<number>((at, cell, index) => (saysWords(cell) ? index : at), -1);
  const text = told
    .slice(0, last + 1)
    .map(plainText)
    .join(" ");
  if (!/\p{L}{3,}/u.test(text)) return null;
  const levelled =
    /^([\p{L} ]+?)(?: (?:no\.? ?)?((?:[IVX]{1,5}|\d{1,3}|[A-Z])(?:\.\d+)*))? ?[:.–-](.{2,})$/su.exec(
      text,
    );
  const [, levelWords = "", code, rest = ""] = levelled ?? [];
  const name = rest.trim();
  const order = orderOf(levelWords);
  if (order === null) {
    const label = nodeLabelOf(text);
    return label && { label, order: null, level: "" };
  }
  const inner = nodeLabelOf(name);
  return {
    label: {
      label: code?.toUpperCase() ?? inner?.label ?? null,
      nombre: inner?.nombre ?? name,
    },
    order,
    level: capitalised(levelWords),
  };
}

function saysWords(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}{3,}/u.test(cell);
}

function orderOf(words: string): number | null {
  const key = foldHeading(words);
  if (key === "sector") return 2.5;
  const level = LEVELS.find(({ names, loose }) =>
    [...names, ...(loose ?? [])].some((name) => foldHeading(name) === key),
  );
  return level?.order ?? null;
}

function capitalised(words: string): string {
  const folded = foldText(words);
  const text = words.trim().toLowerCase();
  return folded === "" ? "" : text.charAt(0).toUpperCase() + text.slice(1);
}
