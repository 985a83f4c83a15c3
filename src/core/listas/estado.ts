import { foldText, isBlank } from "../grid/foldText";
import { cellAt, cellKey, type Sheet } from "../grid/grid";
import { readNumber } from "../grid/readNumber";

/** Where something that is to be done stands. */
export type Estado = "sinIniciar" | "enEjecucion" | "terminada" | "suspendida" | "descartada";

const WORDS: readonly (readonly [RegExp, Estado])[] = [
  [
    /^(?:no|sin) (?:se )?(?:ha )?(?:inici|ejecut|realiz|cumpl|implement|empez)|^(?:pendiente|por (?:iniciar|ejecutar|hacer)|incumplid|programad|planead|formulad|identificad)/,
    "sinIniciar",
  ],
  [/^(?:suspendid|aplazad|detenid|reprogramad|vencid)/, "suspendida"],
  [/^(?:cancelad|descartad|desistid|anulad|rechazad|no aplica|negad|no aprobad)/, "descartada"],
  [
    /^(?:en |inici|parcial|avanz|abiert|adelant|activ|negociaci|presentad|aprobad|radicad)/,
    "enEjecucion",
  ],
  [
    /^(?:terminad|finalizad|ejecutad|cumplid|completad|complet|realizad|cerrad|implementad|liquidad|recibid|hech)/,
    "terminada",
  ],
];

/** The state that a cell tells, in words or as a percentage; `null` where it is empty or says none of them. */
export function estadoAt(sheet: Sheet, row: number, column: number): Estado | null {
  const cell = cellAt(sheet, row, column);
  if (isBlank(cell)) return null;
  const format = sheet.formats.get(cellKey(row, column)) ?? "";
  const { value, ...read } = readNumber(cell, format);
  if (value !== null) {
    const done = "percent" in read && read.percent ? value : value > 1 ? value / 100 : value;
    if (done <= 0) return "sinIniciar";
    return done >= 1 ? "terminada" : "enEjecucion";
  }
  const text = foldText(cell);
  return WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}
