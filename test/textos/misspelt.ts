import { readFileSync } from "node:fs";
import { join } from "node:path";
import nspell from "nspell";
import { PALABRAS } from "./palabras";

/** Hunspell's Spanish of Colombia. The package gives its files to modules alone. */
const DICTIONARY = join(__dirname, "../../node_modules/dictionary-es-co");
const dictionary = nspell(
  readFileSync(join(DICTIONARY, "index.aff")),
  readFileSync(join(DICTIONARY, "index.dic")),
);

/** Words that neither the dictionary nor the house knows; what is quoted of code, of addresses and of files is none. */
export function misspelt(text: string): readonly string[] {
  const prose = text.replace(
    /`[^`]*`|https?:?\S*|<[^>]+>|\]\([^)]*\)|=SOPO\S*|&\w+;|\{[^}]*\}|^\[[a-z]+\]$|\(si [^)]*\)|\w+(?:\|\w+)+|--\w+|[\w./-]+\.(?:com|csv|docx|html|json|md|mjs|ts|txt|xlsx|xml)\b/gm,
    " ",
  );
  return (prose.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => isWord(word) && !isKnown(word));
}

/** Not an acronym, a Roman number or a name of the code. */
function isWord(word: string): boolean {
  const isAcronym = /^\p{Lu}+s?$/u.test(word) && word.length < 7;
  return word.length > 1 && !/\p{N}|\p{Ll}\p{Lu}/u.test(word) && !isAcronym;
}

function isKnown(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    PALABRAS.has(word) ||
    PALABRAS.has(lower) ||
    dictionary.correct(word) ||
    dictionary.correct(lower) ||
    isVerbWithPronoun(lower)
  );
}

/** "consolidarlos", and "corríjanla": with its pronoun the verb gains an accent that it lacks alone. */
function isVerbWithPronoun(word: string): boolean {
  const [, one] = PRONOUN.exec(word) ?? [];
  if (one === undefined) return false;
  const [, two] = PRONOUN.exec(one) ?? [];
  const verbs = [one, ...(two === undefined ? [] : [two])];
  if (/[áéíóú][aeiou]*[^aeiou]+[aeiou]+[^aeiou]+[aeiou]/u.test(word))
    return verbs.some((verb) => dictionary.correct(verb) || dictionary.correct(bare(verb)));
  return verbs.some((verb) => /(?:[aei]r|ndo)$/.test(verb) && dictionary.correct(verb));
}

const PRONOUN = /^(.+)(?:l[aeo]s?|[mts]e|nos)$/u;

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");
}
