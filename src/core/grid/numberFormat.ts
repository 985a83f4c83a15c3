import { remembered } from "./remembered";

/** R15: whether a format shows a hundred times the value; a percent sign that it writes as text scales nothing. */
export const isPercentFormat = remembered((format) => bare(format).includes("%"));

/** R29: whether a format shows the value as a day or an hour ("d-mmm", "dd/mm/yyyy", "[h]:mm"). */
export const isDateFormat = remembered((format) => {
  const signs = bare(format).toLowerCase();
  return /[dmyhs]|a{2}/.test(signs) && !/general|standard|[#?]/.test(signs) && SECONDS.test(signs);
});

/** Zeros stand at the end alone, as those of tenths of a second do. */
const SECONDS = /^[^0]*(?:0[:.])?0*$/;

/** Whether a format shows the value as money. */
export const isCurrencyFormat = remembered((format) => /[[$]\$|"\$|^\$|COP/.test(format));

/** The signs of a format that act: what it writes as text, its colours and its padding are left out. */
function bare(format: string): string {
  const firstSection = /^(?:"[^"]*"|\\.|[^;])*/.exec(format)?.[0] ?? "";
  return firstSection.replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]?/gi, "");
}
