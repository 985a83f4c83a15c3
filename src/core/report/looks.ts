import type { Nivel } from "../vocabulary";
import type { Look } from "./reportSpec";

/** How a cell looks. Colours are "RRGGBB"; absent: as the workbook has it. */
export interface LookStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** Colour of a thin line on these sides; `null`: none. */
  readonly border: { readonly color: string; readonly sides: "box" | "bottom" } | null;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** Blank between the line and the text, in Excel's steps. */
  readonly indent: number;
}

export const FONT = "Calibri";

/** The office's colours of a nivel: they differ in lightness too, so that a grey print tells them apart. */
export const NIVEL_COLORS: Readonly<Record<Nivel | "none", string>> = {
  Sobresaliente: "0B5D3B",
  Aceptable: "F4B942",
  Bajo: "DC4C4C",
  none: "A0AEC0",
};

export const COLORS = {
  brand: "1F4E3D",
  brandTint: "E3EFE9",
  ink: "1A202C",
  muted: "5A6472",
  white: "FFFFFF",
  line: "CBD5E0",
  blue: "2B5C8A",
  sand: "6B5B3E",
  alert: "B92F2F",
  /** Series of the charts: dark, light, middle. */
  programado: "A9BCD0",
  avance: "1F4E3D",
  metas: "A9BCD0",
  recursos: "C98B2B",
  /** Of lines that figures may lie on. */
  guide: "8A94A3",
} as const;

/** Of the bars of a list, in their order. */
export const SERIES = [
  COLORS.avance,
  COLORS.recursos,
  COLORS.blue,
  COLORS.metas,
  COLORS.sand,
  COLORS.alert,
];

/** Lines of one chart, which their markers tell apart in a grey print; the first is the plan's. */
export const LINE_COLORS = [
  COLORS.brand,
  COLORS.recursos,
  COLORS.blue,
  COLORS.alert,
  "6B5B95",
  "4A9C8C",
  COLORS.muted,
] as const;

/** Points. */
export const LINE_WEIGHT = 2;
export const GUIDE_WEIGHT = 1;
/** Categories by which a line goes on beyond the middle of the outer bars. */
export const GUIDE_BEYOND = 0.5;
export const MARKER_SIZE = 7;

const PLAIN: LookStyle = {
  size: 10,
  bold: false,
  italic: false,
  color: COLORS.ink,
  fill: null,
  border: { color: COLORS.line, sides: "box" },
  horizontal: "left",
  vertical: "center",
  wrap: true,
  indent: 1,
};
const NUMBER: LookStyle = { ...PLAIN, horizontal: "right", wrap: false };
const BARE: LookStyle = { ...PLAIN, border: null, indent: 0 };
const DATA: LookStyle = { ...BARE, size: 11, wrap: false };
const CARD_EDGE = { color: COLORS.white, sides: "box" } as const;
const HEADING: LookStyle = {
  ...PLAIN,
  bold: true,
  fill: COLORS.brandTint,
  horizontal: "center",
  indent: 0,
};
const LEVEL_1: LookStyle = { ...PLAIN, bold: true, color: COLORS.white, fill: COLORS.brand };
const LEVEL_2: LookStyle = { ...PLAIN, bold: true, fill: "C9DFD4" };
const LEVEL_3: LookStyle = { ...PLAIN, bold: true, fill: "EEF5F1" };
const TOTAL: LookStyle = { ...PLAIN, bold: true, fill: "DDE5EC" };
const BADGE: LookStyle = { ...PLAIN, bold: true, horizontal: "center", wrap: false, indent: 0 };
const numbersOf = (look: LookStyle): LookStyle => ({ ...look, horizontal: "right", wrap: false });
const band = (fill: string): LookStyle => ({
  ...PLAIN,
  bold: true,
  color: COLORS.white,
  fill,
  border: CARD_EDGE,
  horizontal: "center",
  indent: 0,
});

/** What each look is. */
export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { ...BARE, size: 18, bold: true, color: COLORS.brand, wrap: false },
  subtitle: { ...BARE, size: 11, color: COLORS.muted, wrap: false },
  section: {
    ...BARE,
    size: 13,
    bold: true,
    color: COLORS.brand,
    border: { color: COLORS.brand, sides: "bottom" },
    wrap: false,
  },
  bandOficial: band(COLORS.brand),
  bandMetas: band(COLORS.blue),
  bandReportado: band(COLORS.sand),
  heading: HEADING,
  text: PLAIN,
  textStrong: { ...PLAIN, bold: true },
  textMuted: { ...PLAIN, color: COLORS.muted },
  prose: { ...BARE, size: 11, vertical: "top" },
  code: { ...PLAIN, wrap: false },
  data: DATA,
  dataNumber: { ...DATA, horizontal: "right" },
  number: NUMBER,
  numberStrong: { ...NUMBER, bold: true },
  level1: LEVEL_1,
  level1Number: numbersOf(LEVEL_1),
  level2: LEVEL_2,
  level2Number: numbersOf(LEVEL_2),
  level3: LEVEL_3,
  level3Number: numbersOf(LEVEL_3),
  totalText: TOTAL,
  totalNumber: numbersOf(TOTAL),
  cardLabel: {
    ...BARE,
    color: COLORS.muted,
    fill: COLORS.brandTint,
    border: CARD_EDGE,
    horizontal: "center",
  },
  cardValue: {
    ...BARE,
    size: 20,
    bold: true,
    color: COLORS.brand,
    fill: COLORS.brandTint,
    border: CARD_EDGE,
    horizontal: "center",
    wrap: false,
  },
  noteLabel: { ...PLAIN, bold: true, fill: "F5F7FA", vertical: "top" },
  note: { ...PLAIN, vertical: "top" },
  nivelSobresaliente: { ...BADGE, color: COLORS.white, fill: NIVEL_COLORS.Sobresaliente },
  nivelAceptable: { ...BADGE, fill: NIVEL_COLORS.Aceptable },
  nivelBajo: { ...BADGE, color: COLORS.white, fill: COLORS.alert },
  nivelVivo: BADGE,
  nivelNone: { ...BADGE, bold: false, color: COLORS.muted },
  severityError: { ...BADGE, color: "8A1F1F", fill: "FBE3E3" },
  severityAdvertencia: { ...BADGE, color: "6B4700", fill: "FDF0D0" },
  severityInfo: { ...BADGE, bold: false, color: COLORS.muted, fill: "EEF1F5" },
  blockTitle: { ...BARE, size: 11, bold: true, wrap: false },
  caption: { ...BARE, italic: true, color: COLORS.muted, wrap: false },
};
