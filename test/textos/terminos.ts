/** What the office does not say, and what it says instead. One thing, one name. */
export interface Termino {
  readonly not: RegExp;
  /** What it must find: `\b` does not see the end of a word beside an accent. */
  readonly like: string;
  readonly use: string;
  /** Where it is right after all: what a reader types, or the words of another system. */
  readonly except?: RegExp;
  /** A page that has the word for a reason of its own. */
  readonly notIn?: string;
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
  { not: /(?<!R)(?:\d|\}) pesos\b/iu, like: "12 pesos", use: "$12.000.000" },
  { not: /\btrimestre (?:\d|\$\{)/iu, like: "trimestre 3", use: "III trimestre" },
  {
    not: /\(R\d+\)/u,
    like: "(R12)",
    use: "el nombre de la regla, o la norma que la manda",
    notIn: "docs/metodologia.md",
  },
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
  {
    not: /\b(?:ningun|una|cada|otra|alguna)a? parte del plan\b|\bpartes del plan\b/iu,
    like: "ninguna parte del plan cambia de nivel",
    use: "componente",
  },
  { not: /^Peso$/u, like: "Peso", use: "peso en el plan; peso dentro de I" },
  {
    not: /\bla vigencia pesa\b|\bcuánto pesa (?:la|esta) vigencia\b/iu,
    like: "La vigencia pesa 30 %",
    use: "ponderador de la vigencia",
  },
  { not: /\b(?:la|una|su) media\b(?! hora)/iu, like: "la media de las metas", use: "promedio" },
  {
    not: /\b(?:se |no )?cuentan? (?:como|0|100|una|dos|más|desde|hasta|el|la|los|las|lo|ese|este|ambos)\b|\b(?:no|se) cuentan?\b|: cuentan?\b|\b(?:los|las) dos cuentan\b|\bcuentan?(?=[.;,]|$)|^cuentan$/iu,
    like: "cuenta como 0",
    use: "se toma como 0; se tiene en cuenta; se incluye; se contabiliza",
    // A bank account or one of Microsoft; the name of a setting in sheets of before.
    except: /\b(?:por|en|ni|o|de|su|una) cuentas?\b|^La ejecución sin proyecto cuenta$/iu,
  },
  {
    not: /\bllen(?:ar|a|an|e|en|ado|ada|ados|adas)\b/iu,
    like: "listo para llenar",
    use: "diligenciar",
  },
  { not: /\ba mano\b/iu, like: "valores a mano", use: "digitado" },
  {
    not: /\bhojas? de devolución\b/iu,
    like: "la hoja de devolución",
    use: "devolución para ajustes",
    // The title of those that were sent before.
    except: /^Hoja de devolución$/u,
  },
  {
    not: /\bvalen? (?:el|la|lo|los|las|para|por|como|\$)|\b(?:cuál|que|no) vale\b/iu,
    like: "vale el primero",
    use: "se toma, se usa",
  },
  {
    not: /\b(?:el|la|los|las|lo|otro) que decide\b|(?<!\p{L})(?:ajuste|últim[oa]|programación|límite) (?:que )?decide\b/iu,
    like: "el último decide",
    use: "se aplica",
  },
  {
    not: /\bno (?:lo |la |se )?dej(?:a|ó|an) \p{L}+(?:ar|er|ir)\b/iu,
    like: "no dejó fijar",
    use: "no permitió",
  },
  { not: /\bcon (?:su )?clave\b/iu, like: "un archivo con clave", use: "contraseña" },
  {
    not: /\boficina (?:asesora )?de planeación\b(?! estratégica)/iu,
    like: "avise a la oficina de planeación",
    use: "Oficina Asesora de Planeación Estratégica",
  },
  {
    not: /\bejecución con proyecto\b/iu,
    like: "ejecución con proyecto",
    use: "soportada en el proyecto",
  },
  { not: /\bATENCIÓN(?=[: ])/u, like: "ATENCIÓN: falta", use: "ADVERTENCIA" },
  { not: /\bhallad[oa]s?\b/iu, like: "metas halladas por su texto", use: "identificadas" },
  {
    not: /\bBPIN desconocidos?\b/iu,
    like: "BPIN desconocido",
    use: "BPIN que no está en el registro",
  },
  { not: /\besperado de la matriz\b/iu, like: "lo esperado de la matriz", use: "programado" },
  {
    not: /\b(?:pulse|tecla|con) (?:Entrar|Intro)\b|\bEntrar o Esc\b/u,
    like: "Entrar o Esc",
    use: "Enter",
  },
];
