import type {
  Frozen,
  Preview,
  Published,
  Undone,
  WritingProblem,
} from "../../core/report/publication";
import { count, countOf } from "../../core/text/format";
import { inSentences, problemText } from "../../core/text/problem";

/** "Se escribirán 4 hojas: …", before anything is written. */
export function previewText({ created, replaced, charts }: Preview): string {
  const sheets = created.length + replaced.length;
  return [
    `Se ${sheets === 1 ? "escribirá 1 hoja" : `escribirán ${count(sheets)} hojas`}, ${chartsText(charts)}.`,
    ...(created.length > 0
      ? [`${created.length === 1 ? "Nueva" : "Nuevas"}: ${listed(created)}.`]
      : []),
    ...(replaced.length > 0 ? [`Se reemplaza el contenido de ${listed(replaced)}.`] : []),
    "Ninguna otra hoja se modifica.",
  ].join(" ");
}

export function publishedText({ created, replaced, charts, sinPapel }: Published): string {
  const names = [...created, ...replaced].map(({ name }) => name);
  const done = `${names.length === 1 ? "Quedó publicada la hoja" : "Quedaron publicadas las hojas"} ${listed(names)}, ${chartsText(charts)}.`;
  if (sinPapel.length === 0) return done;
  return `${done} Excel no permitió fijar el papel ni los márgenes de ${listed(sinPapel)}: revise que haya una impresora, o ajústelos en Disposición de página.`;
}

export function undoneText({ removed, restored, left }: Undone): string {
  return [
    ...(removed.length > 0
      ? [`Se ${removed.length === 1 ? "quitó" : "quitaron"} ${listed(removed)}.`]
      : []),
    ...(restored.length > 0
      ? [
          `${listed(restored)} ${restored.length === 1 ? "volvió" : "volvieron"} a la versión publicada anteriormente.`,
        ]
      : []),
    ...(left.length > 0
      ? [
          `${listed(left)} ${left.length === 1 ? "queda como está" : "quedan como están"}: no se guardó su contenido anterior.`,
        ]
      : []),
  ].join(" ");
}

export function frozenText({ frozen, failing, lost }: Frozen): string {
  if (frozen + failing === 0)
    return lost > 0
      ? FORMULAS_LOST
      : "Las hojas publicadas no tienen fórmulas del complemento: ya son valores.";
  const done = `${count(frozen)} ${frozen === 1 ? "fórmula quedó" : "fórmulas quedaron"} como valores.`;
  return failing === 0
    ? done
    : `${done} ${count(failing)} ${failing === 1 ? "muestra" : "muestran"} un error y ${failing === 1 ? "sigue como fórmula" : "siguen como fórmulas"}: espere a que ${failing === 1 ? "termine de calcularse" : "terminen de calcularse"}, o corrija lo que el error dice, e intente de nuevo.`;
}

const FORMULAS_LOST =
  "Las fórmulas de las hojas publicadas muestran #¡REF! porque se borró la hoja «Fórmulas»: publique otra vez.";

export function repairedText(repaired: number): string {
  if (repaired === 0)
    return "Ninguna fórmula SOPO del libro muestra #¿NOMBRE?. Si muestran #¡REF!, se borró la hoja «Fórmulas»: publique otra vez.";
  const done = `${count(repaired)} ${repaired === 1 ? "fórmula se escribió" : "fórmulas se escribieron"} de nuevo.`;
  return `${done} Si ${repaired === 1 ? "sigue" : "siguen"} en #¿NOMBRE?, esta versión de Excel no tiene las funciones del complemento: publique con valores.`;
}

export const HALF_DONE =
  "Lo que se escribía quedó a medias: termínelo o deshágalo con los botones de arriba.";

/** Writing is whole or not at all: what Excel refused leaves the workbook as it was. */
export const QUEDO_IGUAL = "El libro quedó como estaba.";

/**
 * Why the workbook was not written, that it is as it was, and what to do.
 *
 * @param unchanged `null` where it did not stay as it was
 */
export function writingProblemText(
  problem: WritingProblem,
  unchanged: string | null = QUEDO_IGUAL,
): string {
  const said = (what: string, todo: string): string => inSentences(what, unchanged, todo);
  switch (problem.type) {
    case "sheetProtected":
      return said(
        `La hoja «${problem.sheet}» está protegida.`,
        "Quítele la protección (Revisar › Desproteger hoja) y repita.",
      );
    case "sheetHidden":
      return said(
        `La hoja «${problem.sheet}» está oculta.`,
        "Muéstrela (clic derecho en una pestaña › Mostrar) y repita.",
      );
    case "sheetVeryHidden":
      return said(
        `La hoja «${problem.sheet}» está oculta de modo que «Mostrar» no la ofrece.`,
        "Pida a Sistemas que la muestre y repita.",
      );
    case "structureProtected":
      return said(
        "La estructura del libro está protegida y no permite agregar hojas, eliminarlas ni cambiarles el nombre.",
        "Quite la protección (Revisar › Proteger libro) y repita.",
      );
    case "sheetsChanged":
      return said(
        "Las hojas del libro cambiaron mientras se preparaba el informe.",
        "Publique otra vez.",
      );
    case "nameTaken":
      return said(
        `El libro tiene una hoja suya llamada «${problem.sheet}», que es el nombre de una de las que se escriben.`,
        "Cámbiele el nombre y repita.",
      );
    case "unfinished":
      return `${writingProblemText(problem.because, null)} ${HALF_DONE}`;
    case "otherUnfinished":
      return "Hay algo que quedó a medias en este libro, y no se escribió nada más: termínelo o deshágalo primero, con los botones de arriba.";
    case "nothingUnfinished":
      return "Ya no hay nada a medias en este libro.";
    default:
      return problemText(problem, unchanged);
  }
}

function chartsText(charts: number): string {
  return charts === 0 ? "sin gráficos" : `con ${countOf(charts, "gráfico", "gráficos")}`;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `«${name}»`);
  return quoted.length < 2
    ? quoted.join("")
    : `${quoted.slice(0, -1).join(", ")} y ${quoted.at(-1)}`;
}
