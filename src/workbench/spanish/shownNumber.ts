/** "1234.5" or "62.9%" with the comma with which `typedNumber` reads it; anything else stays as it is. */
export function shownNumber(number: string): string {
  return /^-?\d+\.\d+%?$/.test(number) ? number.replace(".", ",") : number;
}
