import { foldText, isBlank } from "../grid/foldText";
import { cellAt, cellKey, type Sheet } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import { markOf } from "./valores";

/** Where something that is to be done stands. */
export type Estado = "sinIniciar" | "enEjecucion" | "terminada" | "suspendida" | "descartada";

const WORDS: readonly (readonly [RegExp, Estado])[] = [
  [
    /^(?:no|sin|falta|por) (?:se )?(?:ha )?(?:termin|finaliz|complet|culmin|conclu|cerr[oa]|entreg)/,
    "enEjecucion",
  ],
  [
    /^(?:no|sin) (?:se )?(?:ha )?(?:inici|ejecut|realiz|cumpl|implement|empez)|^(?:pendiente|por [a-z]+[aei]r\b|incumplid|programad|planead|formulad|identifica|vencid)/,
    "sinIniciar",
  ],
  [/^(?:suspendid|aplazad|detenid|reprogramad)/, "suspendida"],
  [
    /^(?:cancelad|descartad|desistid|anulad|rechazad|no aplica|negad|no (?:aprobad|seleccionad|viabl)|inviable)/,
    "descartada",
  ],
  [
    /^(?:en |casi |inici|parcial|avanz|abiert|adelant|activ|vigent|negociaci|ejecucion|gestion|tramit|estructuraci|formulaci|concertaci|perfeccionamiento|presentad|postulad|aprobad|seleccionad|ganad|radicad|suscrit|firmad)/,
    "enEjecucion",
  ],
  [
    /^(?:terminad|finalizad|ejecutad|cumplid|completad|complet|realizad|cerrad|implementad|liquidad|recibid|hech|culminad|entregad|lograd|concluid|finiquitad|concretad|cumple\b|list[oa]s?$)/,
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
  // "3. Suscrito": the number is that of the step.
  const text = foldText(cell).replace(/^\d{1,2} ?[.):-]+ ?/, "");
  const told = WORDS.find(([words]) => words.test(text))?.[1];
  if (told === "terminada" && NOT_DONE.test(text)) return "sinIniciar";
  if (told === "terminada" && IN_PART.test(text)) return "enEjecucion";
  if (told !== undefined) return told;
  const mark = markOf(cell);
  return mark === null ? null : mark === 1 ? "terminada" : "sinIniciar";
}

/** "Cerrada sin ejecutar" and "Cerrado por vencimiento" ended, and nothing was done. */
const NOT_DONE =
  /\b(?:sin|no) (?:se |fue |haber(?:se)? )?(?:ejecu|cumpl|realiz|hacer|hizo|implement|inici|desarroll|lograr|logro)|\bincumpl|\bpor venci/;

/** "Terminada parcialmente", "terminado al 50 %" and "finalizada, no efectiva" are not done. */
const IN_PART =
  /\b(?:no|in|sin ser) ?efectiv|\bparcial|\ben parte\b|(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%/;
