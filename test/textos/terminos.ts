/** What the office does not say, and what it says instead. One thing, one name. */
export interface Termino {
  readonly not: RegExp;
  readonly use: string;
  /** Where it is right after all: what a reader types, or the words of another system. */
  readonly except?: RegExp;
}

export const TERMINOS: readonly Termino[] = [
  {
    not: /\bnodos?\b|\bramas?\b|\bherman[oa]s?\b/iu,
    use: "componente del plan; los demás del mismo nivel",
    // The name of an argument, of a key and of a column of the command line; the glossary explains it.
    except: /^nodo$|--nodo\b|«nodo»|"nodo"|; \[nodo\]|nodo \(componente|^(?:\| )?Nodo\b/iu,
  },
  { not: /\bduele[n]?\b|\bpor ganar\b/iu, use: "mayor avance pendiente" },
  { not: /\badivina[rn]?\b/iu, use: "no se puede determinar" },
  { not: /\ben juego\b/iu, use: "por confirmar" },
  { not: /\bcuesta[n]?\b.*\bpp\b|\bpuntos que cuesta[n]?\b/iu, use: "resta" },
  { not: /\bsin novedad\b/iu, use: "sin observaciones" },
  { not: /\bpor dentro\b|\bde adentro\b/iu, use: "el contenido" },
  { not: /\bfórmulas viv[ao]s\b/iu, use: "fórmulas (se actualizan)" },
  { not: /\btropez(?:ó|ar)\b/iu, use: "ocurrió un error" },
  { not: /\bno deja guardar\b/iu, use: "no permite guardar" },
  { not: /\bcongela[rn]?\b|\bcongelando\b/iu, use: "convertir en valores" },
  { not: /\bprometid[oa]\b|\bpromete[n]?\b|\bpromesas?\b/iu, use: "programado; compromiso" },
  { not: /\bdecide el (?:límite|último)\b|\baritmética\b/iu, use: "se aplica" },
  { not: /\bno conozco\b|\brespondí\b/iu, use: "el programa no tiene voz propia" },
  { not: /\bnadie\b|\bqué está mal\b|\bsin decirlo\b/iu, use: "nadie tiene la culpa" },
  { not: /\b(?:línea de )?órdenes\b|\bla orden\b/iu, use: "comando, línea de comandos" },
  { not: /\bbanco de trabajo\b/iu, use: "entorno de prueba" },
  { not: /\blas menos metas\b/iu, use: "el menor número de metas" },
  { not: /\bleer otra vez\b|\bcargar otra vez\b|\bponerse al día\b/iu, use: "actualizar" },
  { not: /\b(?:siete|13 o 15|últimas) cifras\b/iu, use: "dígitos" },
  { not: /(?:\d|\}) pesos\b/iu, use: "$12.000.000" },
  { not: /\btrimestre (?:\d|\$\{)/iu, use: "III trimestre" },
  { not: /\(R\d+\)/u, use: "el nombre de la regla, o la norma que la manda" },
  { not: /\.{3}(?!\.)/u, use: "…" },
  {
    not: /\b\d+ (?:clases|tipos) de alertas?\b|\b\d+ (?:funciones|pestañas)\b/iu,
    use: "no number that changes with the product",
  },
  {
    not: /\bdebe ser un objeto\b(?! JSON)/u,
    use: "what the file must hold, in the words of the office",
    // Who writes such a file by hand reads the page of its format.
    except: /decisiones\.json|respuestas\.json/u,
  },
];
