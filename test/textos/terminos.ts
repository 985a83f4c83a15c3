/** What the office does not say, and what it says instead. One thing, one name. */
export interface Termino {
  readonly not: RegExp;
  /** What it must find: `\b` does not see the end of a word beside an accent. */
  readonly like: string;
  readonly use: string;
  /** Where it is right after all: what a reader types, or the words of another system. */
  readonly except?: RegExp;
}

export const TERMINOS: readonly Termino[] = [
  {
    not: /\bnodos?\b|\bramas?\b|\bherman[oa]s?\b/iu,
    like: "los nodos de debajo",
    use: "componente del plan; los demás del mismo nivel",
    // The name of an argument, of a key and of a column of the command line; the glossary explains it.
    except: /^nodo$|--nodo\b|«nodo»|"nodo"|; \[nodo\]|nodo \(componente|^(?:\| )?Nodo\b/iu,
  },
  { not: /\bduele[n]?\b|\bpor ganar\b/iu, like: "dónde duele", use: "mayor avance pendiente" },
  { not: /\badivina[rn]?\b/iu, like: "no se adivina", use: "no se puede determinar" },
  { not: /\ben juego\b/iu, like: "los puntos en juego", use: "por confirmar" },
  {
    not: /\bcuesta[n]?\b.*\bpp\b|\bpuntos que cuesta[n]?\b/iu,
    like: "los puntos que cuesta",
    use: "resta",
  },
  { not: /\bsin novedad\b/iu, like: "sin novedad", use: "sin observaciones" },
  { not: /\bpor dentro\b|\bde adentro\b/iu, like: "cómo es por dentro", use: "el contenido" },
  { not: /\bfórmulas viv[ao]s\b/iu, like: "fórmulas vivas", use: "fórmulas (se actualizan)" },
  {
    not: /\btrop(?:ez|iez)\p{L}*/iu,
    like: "el complemento tropezó con un error",
    use: "ocurrió un error",
  },
  { not: /\bno deja guardar\b/iu, like: "no deja guardar", use: "no permite guardar" },
  { not: /\bcongela[rn]?\b|\bcongelando\b/iu, like: "congelar", use: "convertir en valores" },
  {
    not: /\bprometid[oa]\b|\bpromete[n]?\b|\bpromesas?\b/iu,
    like: "lo prometido",
    use: "programado; compromiso",
  },
  {
    not: /\bdecide el (?:límite|último)\b|\baritmética\b/iu,
    like: "decide el último",
    use: "se aplica",
  },
  {
    not: /\bno conozco\b|\brespondí(?!\p{L})/iu,
    like: "lo que respondí",
    use: "el programa no tiene voz propia",
  },
  {
    not: /\bnadie\b|\bqué está mal\b|\bsin decirlo\b/iu,
    like: "nadie lo reportó",
    use: "nadie tiene la culpa",
  },
  {
    not: /(?<!\p{L})órdenes\b|\bla orden\b/iu,
    like: "panel, órdenes",
    use: "comando, línea de comandos",
  },
  { not: /\bbanco de trabajo\b/iu, like: "el banco de trabajo", use: "entorno de prueba" },
  { not: /\blas menos metas\b/iu, like: "las menos metas", use: "el menor número de metas" },
  {
    not: /\bleer otra vez\b|\bcargar otra vez\b|\bponerse al día\b/iu,
    like: "leer otra vez",
    use: "actualizar",
  },
  {
    not: /\b(?:siete|13 o 15) cifras\b|\bsus últimas cifras\b/iu,
    like: "perdió sus últimas cifras",
    use: "dígitos",
  },
  { not: /(?:\d|\}) pesos\b/iu, like: "12 pesos", use: "$12.000.000" },
  { not: /\btrimestre (?:\d|\$\{)/iu, like: "trimestre 3", use: "III trimestre" },
  { not: /\(R\d+\)/u, like: "(R12)", use: "el nombre de la regla, o la norma que la manda" },
  { not: /\.{3}(?!\.)/u, like: "Abrir...", use: "…" },
  {
    not: /\b\d+ (?:clases|tipos) de alertas?\b|\b\d+ (?:funciones|pestañas)\b/iu,
    like: "30 clases de alertas",
    use: "no number that changes with the product",
  },
  {
    not: /\bdebe ser un objeto\b(?! JSON)/u,
    like: "debe ser un objeto",
    use: "what the file must hold, in the words of the office",
    // Who writes such a file by hand reads the page of its format.
    except: /decisiones\.json|respuestas\.json/u,
  },
];
