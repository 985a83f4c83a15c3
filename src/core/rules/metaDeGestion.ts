import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import type { Answers } from "../matriz/matriz";
import type { MetaEvaluada } from "../plan/evaluation";
import type { Meta } from "../plan/plan";
import type { RowsContext } from "../checks/check";
import { pointsOf } from "../checks/points";
import type { AvanceOf } from "../plan/question";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly metaDeGestion: {
      readonly severity: "advertencia" | "info";
      /** What its execution adds. */
      readonly points: number | null;
      readonly answer: false | null;
      readonly ejecutado: number | null;
    };
  }
}

/**
 * R13: managing is not a result. A meta worded as one is listed with what it adds to the plan,
 * and counts until a person answers that it did not produce the good or service.
 */
function metasDeGestion(context: RowsContext): readonly Finding[] {
  return context.metas.flatMap((one) => findingOf(context, one));
}

export const metaDeGestion: Rule<"metaDeGestion"> = {
  name: "Metas de gestión",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: metasDeGestion },
  sentence: (finding) => {
    if (finding.answer === false)
      return "La meta es de gestión y no produjo el bien o servicio: su ejecución no se tiene en cuenta.";
    return finding.severity === "info"
      ? "La meta es de gestión: cuando reporte ejecución habrá que indicar si produjo el bien o servicio que nombra su indicador."
      : "La meta es de gestión: ¿produjo el bien o servicio que nombra su indicador? Mientras no se responda, su ejecución se tiene en cuenta.";
  },
  fix: (finding) =>
    finding.answer === false
      ? "Si se equivocó, cambie la respuesta a Sí."
      : "Responda Sí o No según el bien o servicio que nombra el indicador.",
};

/** R13: what was answered No counts 0 and stays in the denominator. */
export function gestionAnswered(avanceOf: AvanceOf, { gestion = {} }: Answers): AvanceOf {
  return (meta) => {
    const answer = avanceOf(meta);
    const producedNothing = gestion[meta.codigo] === false && answer.estado === "conEjecucion";
    return producedNothing ? { ...answer, estado: "sinEjecucion", cumplimiento: 0 } : answer;
  };
}

function findingOf(context: RowsContext, one: MetaEvaluada): Finding[] {
  const { meta } = one;
  const answered = context.answers.gestion?.[meta.codigo];
  if (answered === true || !(answered === false || isDeGestion(meta))) return [];
  const { estado, cumplimiento, ejecutado } = context.validadoOf(meta);
  if (estado === "noProgramada") return [];
  const reported = context.reportadoOf(meta).estado === "conEjecucion";
  return [
    {
      type: "metaDeGestion",
      severity: reported ? "advertencia" : "info",
      meta: meta.codigo,
      at: meta.fila.at,
      points: reported ? pointsOf(context, one, cumplimiento ?? 0) : null,
      answer: answered ?? null,
      ejecutado,
    },
  ];
}

/** Whether the words promise to manage and name nothing that could be counted when it is there. */
export function isDeGestion({ nombre, fila }: Pick<Meta, "nombre" | "fila">): boolean {
  const text = foldText(nombre);
  const manages = GESTIONAR.test(text);
  if (!(manages || ACOMPANAR.test(text)) || countsAProduct(text)) return false;
  // "Gestionar la construcción de…" is asked even under "sedes construidas": that is what may not have come of it.
  if (manages) return true;
  const delivered = fila.indicador !== null && namesAProduct(foldText(fila.indicador));
  const measured = fila.unidad !== null && measuresAProduct(foldText(fila.unidad));
  return !delivered && !measured;
}

const HELP =
  "(?:(?:realizar|adelantar|efectuar|hacer|brindar|prestar|ejercer|apoyar|liderar|fortalecer|continuar|desarrollar) (?:con )?(?:(?:el|la|los|las|un|una) )?)?";
const GESTIONAR = new RegExp(
  `^${HELP}(?:gestionar|gestion(?:es)?(?! (?:integral )?(?:del? )?(?:riesgos?|documental|conocimiento|cambio|calidad|residuos))|tramitar)\\b`,
);
const ACOMPANAR = new RegExp(
  `^${HELP}(?:coordinar|coordinacion|articular|articulacion|acompanar|acompanamientos?|propender|procurar|impulsar gestiones)\\b`,
);

/** Ways of managing: having done twelve of them is still no result. */
const MANAGING =
  "(?:gestion(?:es)?|coordinacion(?:es)?|articulacion(?:es)?|acompanamientos?|seguimientos?|reuniones?|oficios?|solicitud(?:es)?|tramites?|acercamientos?|mesas? de trabajo)";

/** "Coordinar 12 jornadas de vacunación": a number and what it counts. A year or a percentage counts nothing. */
function countsAProduct(text: string): boolean {
  const counted = text.matchAll(
    /\b(\d[\d.,]*)(\s*%)?\s+(?:\([^)]*\)\s*)?(?:nuev[oa]s )?(\p{L}{3,}(?: de trabajo)?)/gu,
  );
  return [...counted].some(
    ([, digits = "", percent, noun = ""]) =>
      !percent && !/^(?:19|20)\d{2}$/.test(digits) && !new RegExp(`^${MANAGING}$`).test(noun),
  );
}

/** "Número de sedes construidas" names what is done; "Gestiones realizadas" only that something was. */
function namesAProduct(indicador: string): boolean {
  const named = indicador.replace(
    /^(?:numero|porcentaje|cantidad|total|no|%) (?:de )?(?:(?:el|la|los|las) )?/,
    "",
  );
  if (new RegExp(`^${MANAGING}\\b`).test(named)) return false;
  const participles = [...named.matchAll(/\b\p{L}{2,}(?:ad|id|ch|uest|scrit|ert)[oa]s?\b/gu)]
    .map(([word]) => word)
    .filter((word) => !NO_PARTICIPLE.test(word));
  return (
    participles.length > 0 &&
    !participles.some((word) => /^(?:gestionad|coordinad|articulad|acompanad|tramitad)/.test(word))
  );
}

const NO_PARTICIPLE =
  /^(?:vidas?|medidas?|privad[oa]s?|estados?|mercados?|ganados?|poblados?|jornadas?|entradas?|llamadas?|brigadas?|comidas?|avenidas?|calzadas?|fachadas?|quebradas?|alcantarillados?|alumbrados?|juzgados?|derechos?|techos?|puestos?|presupuestos?|impuestos?|puertos?|cubiertas?)$/;

function measuresAProduct(unidad: string): boolean {
  if (new RegExp(`^${MANAGING}\\b`).test(unidad)) return false;
  return (
    !/^(?:numero|porcentaje|porcentual|%|unidad(?:es)?|und|un|global|n|no|cantidad|valor|indice|tasa|accion(?:es)?|actividad(?:es)?)\b/.test(
      unidad,
    ) && /\p{L}{2,}/u.test(unidad)
  );
}
