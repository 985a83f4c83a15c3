/** What the hoja de ruta names, and the words by which a cell is told to mean it. */
export interface Referente {
  readonly nombre: string;
  /** Of folded text. */
  readonly words: RegExp;
}

/** The five areas of the hoja de ruta, approved by acta 09 of 28 June 2020. */
export const AREAS: readonly Referente[] = [
  { nombre: "Desarrollo rural", words: /rural|agropecuari|\bagro|campo\b|campesin/ },
  {
    nombre: "Ciencia, tecnología e innovación",
    words: /\bctei\b|\bcti\b|ciencia|tecnolog|innovaci/,
  },
  { nombre: "Medio ambiente", words: /ambient|climatic|sostenib|ecolog/ },
  { nombre: "Economía", words: /econom|emprend|turis|comerc/ },
  { nombre: "Ámbito social", words: /social|poblaci|derechos humanos|educaci|salud|cultur|deport/ },
];

/** The five actors of its flow; the first whose words match is meant. */
export const ACTORES: readonly Referente[] = [
  { nombre: "APC Colombia", words: /\bapc\b|agencia presidencial/ },
  {
    nombre: "Gobernación de Cundinamarca, Oficina de Cooperación",
    words: /gobernaci|departament|oficina de cooperaci|cundinamarca/,
  },
  {
    nombre: "Cooperantes internacionales",
    words: /internacional|embajada|\bonu\b|naciones unidas|extranjer/,
  },
  { nombre: "Cooperantes nacionales", words: /nacional/ },
  { nombre: "Alcaldía de Sopó", words: /alcald|municipi|\bsopo\b/ },
];

/** The four frames that the hoja de ruta is built on. */
export const MARCOS: readonly Referente[] = [
  { nombre: "ENCI", words: /\benci\b|estrategia nacional de cooperaci/ },
  { nombre: "PND", words: /\bpnd\b|plan nacional|desarrollo nacional|pacto por/ },
  { nombre: "PDD", words: /\bpdd\b|departamental|region que progresa/ },
  { nombre: "PDM", words: /\bpdm\b|municipal|nuestro tiempo|\bsopo\b/ },
];

/** Which of them a text means. */
export function referenteDe(referentes: readonly Referente[], folded: string): string | null {
  return referentes.find(({ words }) => words.test(folded))?.nombre ?? null;
}
