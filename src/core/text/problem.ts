import type { Problem, RememberedProblem } from "../problem";

/** Said of whatever reads, and of what Excel refused before it was begun. */
export const SIN_CAMBIOS = "El libro no se modificó.";

/**
 * What went wrong between the pane and Excel, whether that changed anything, and what to do.
 *
 * @param unchanged what is left as it was; `null` where the sentence after this one says it
 */
export function problemText(problem: Problem, unchanged: string | null): string {
  switch (problem.type) {
    // These say of what was kept that it is neither used nor changed.
    case "rememberedByNewer": {
      const { named, where, meanwhile } = REMEMBERED[problem.what];
      return `${capital(named)} ${where} son de una versión más nueva del complemento: no se usan ni se cambian. Actualice el complemento${meanwhile}.`;
    }
    case "rememberedUnread": {
      const { named, where, todo } = REMEMBERED[problem.what];
      return `Parte de ${named} ${where} no se entiende: se deja como está y no se usa. ${todo}`;
    }
    default: {
      const [what, todo] = saidOf(problem);
      return inSentences(what, unchanged, todo);
    }
  }
}

/** In the order in which it is asked: what happened, what is as it was, what to do. */
export function inSentences(what: string, unchanged: string | null, todo: string): string {
  return [what, ...(unchanged === null ? [] : [unchanged]), todo].join(" ");
}

function saidOf(
  problem: Exclude<Problem, RememberedProblem>,
): readonly [what: string, todo: string] {
  switch (problem.type) {
    case "cellEditMode":
      return ["Hay una celda en edición.", "Presione Enter o Esc para actualizar las cifras."];
    case "busy":
      return ["Excel está ocupado.", "Se intentará de nuevo en un momento."];
    case "tooLarge":
      return [
        "La hoja es demasiado grande.",
        "En una copia del libro, elimine las filas y columnas vacías o ajenas a la matriz.",
      ];
    case "protected":
      return [
        "El libro o la hoja no permiten esta acción.",
        "Revise si está protegido o abierto en modo de solo lectura.",
      ];
    case "notFound":
      return ["Esa celda u hoja ya no existe en el libro.", "Elija Actualizar."];
    case "noCell":
      return [
        "No hay una celda de este libro seleccionada.",
        "Haga clic en una, no en un gráfico ni en otro libro, y repita.",
      ];
    case "notInFront":
      return [
        `Excel no lo permitió ahora (${problem.code}).`,
        "Si tiene otro libro delante, vuelva a este, haga clic en una celda y repita; si no cambia, informe a Sistemas o a la Oficina Asesora de Planeación Estratégica.",
      ];
    case "noRoom":
      return [
        "En este libro no cabe más de lo que el complemento guarda.",
        "Elimine proyecciones guardadas que ya no use y repita.",
      ];
    case "unsupported":
      return [
        "Esta versión de Excel no permite esta acción.",
        "Actualice Office o use Excel en la web; si no puede, consulte con Sistemas.",
      ];
    case "outdated":
      return [
        "No se pudo cargar una parte del panel: hay una versión nueva del complemento, o no hay conexión.",
        "Guarde el libro, ciérrelo y ábralo de nuevo.",
      ];
    case "unexpected":
      return [
        `Ocurrió un error inesperado${problem.code === "" ? "" : ` (${problem.code})`}.`,
        "Elija Actualizar; si se repite, informe a Sistemas o a la Oficina Asesora de Planeación Estratégica.",
      ];
  }
}

const HERE = "de este libro";

const REMEMBERED: Readonly<
  Record<
    RememberedProblem["what"],
    {
      readonly named: string;
      readonly where: string;
      /** What an update is good for, after «Actualice el complemento». */
      readonly meanwhile: string;
      /** What to do about what is not understood. */
      readonly todo: string;
    }
  >
> = {
  respuestas: {
    named: "las respuestas guardadas",
    where: HERE,
    meanwhile:
      "; entretanto las cifras pueden ser otras, y lo que responda se usa hasta cerrar el panel",
    todo: "Las cifras pueden ser otras: responda de nuevo lo que se pregunte en Matriz.",
  },
  decisiones: {
    named: "las decisiones guardadas sobre la consolidación",
    where: HERE,
    meanwhile:
      "; entretanto la consolidación puede ser otra, y lo que decida se usa hasta cerrar el panel",
    todo: "La consolidación puede ser otra: decida de nuevo lo que aparezca por confirmar.",
  },
  proyecciones: {
    named: "las proyecciones guardadas",
    where: HERE,
    meanwhile: " para verlas y guardar otras",
    todo: "Haga y guarde de nuevo la que falte en la lista.",
  },
  corte: {
    named: "los cortes guardados",
    where: HERE,
    meanwhile: " para verlos y guardar otros",
    todo: "Restaure la hoja de cortes como estaba.",
  },
  conocidas: {
    named: "las respuestas de otros libros",
    where: "que guarda este equipo",
    meanwhile: " para que se ofrezcan aquí",
    todo: "Responda aquí lo que se pregunte: lo que falta no se le ofrece.",
  },
  escrituras: {
    named: "los registros de lo que se publicó",
    where: HERE,
    meanwhile: " para escribir en este libro",
    todo: "Deshacer no alcanza lo que se publicó entonces: si sobra una hoja, elimínela en Excel.",
  },
  planes: {
    named: "los planes guardados",
    where: HERE,
    meanwhile: " para usarlos",
    todo: "Haga de nuevo el plan con su matriz.",
  },
  publicado: {
    named: "los anchos de las hojas publicadas",
    where: HERE,
    meanwhile: " para volver a publicar",
    todo: "Al publicar de nuevo, esas columnas conservan el ancho que tienen.",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
