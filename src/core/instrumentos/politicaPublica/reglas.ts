import { ajusteFinding } from "../../rules/ajusteInvalido";
import type { ProblemaDeAjuste } from "../../ajustes/ajustes";
import { hecho, type HechoDeLista } from "../../checks/hechoDeLista";
import { foldText, plainText } from "../../grid/foldText";
import { cellAt, type CellRef } from "../../grid/grid";
import { celdaDe, tiene } from "../../listas/columnas";
import { deCada, hechosDe, reglaDeLista, type ReglaDeLista } from "../../listas/regla";
import { reglaDeEstado } from "../../listas/reglaDeEstado";
import { REGLAS_DE_LECTURA } from "../../listas/reglasDeLectura";
import { lowerBound } from "../../plan/nivel";
import { findingFix, findingText } from "../../rules/ruleText";
import { percent } from "../../text/format";
import type { Actividad, Componente } from "./evaluation";
import { escalaDe, impactosIlegibles } from "./impacto";
import type { CampoDePolitica } from "./lista";
import { lacksProgramme } from "./programa";
import { CIFRA_DEL_INFORME } from "./reglaDeCifras";
import { OTRO_PORCENTAJE } from "./reglaDePorcentaje";
import { DE_UNA_CANTIDAD, cantidadesDe } from "./reglasDeCantidad";
import { DE_LO_HECHO } from "./reglasDeLoHecho";
import { sinPeriodo } from "./periodo";
import type { PorRevisar } from "./porRevisar";

interface ComponenteBajo {
  readonly componente: Componente;
  readonly politica: string;
  /** Its first activity. */
  readonly actividad: Actividad | null;
}

/** A meta that an activity says it serves. */
interface MetaDeActividad {
  readonly meta: string;
  readonly actividad: Actividad;
}

/** What a public policy gives cause to look at, in the order in which it is said. */
export const REGLAS: readonly ReglaDeLista<PorRevisar>[] = [
  { hechosDe: ({ leida }) => (leida.ajustes?.problemas ?? []).map(hechoDeAjuste) },
  reglaDeLista<PorRevisar, PorRevisar["leida"]>({
    regla: "sinProgramacion",
    severity: "error",
    find: ({ leida }) => (lacksProgramme(leida) ? [leida] : []),
    at: ({ lectura }) => lectura.filas[0]?.at ?? null,
    sentence: () =>
      "La lista no dice cuántas actividades se programaron: no se puede calcular el cumplimiento.",
    fix: "Agregue una columna «Programadas».",
  }),
  reglaDeLista<PorRevisar, ReturnType<typeof sinPeriodo>[number]>({
    regla: "periodoIlegible",
    severity: "error",
    find: ({ leida, vigencia }) => sinPeriodo(leida, vigencia),
    at: ({ fila, campo }) => celdaDe(fila, campo),
    sentence: ({ fila, escrito }) =>
      `«${fila.nombre}» dice que es de «${escrito}», que no se entiende: se toma en toda la vigencia, y no hay cumplimiento de una parte de ella.`,
    fix: "Escriba el año, y la parte: «I semestre», «II trimestre», «junio».",
  }),
  deCada(cantidadesDe, DE_UNA_CANTIDAD),
  OTRO_PORCENTAJE,
  reglaDeLista<PorRevisar, ComponenteBajo>({
    regla: "componenteBajo",
    severity: "advertencia",
    find: componentesBajos,
    at: ({ actividad }) => actividad?.fila.at ?? null,
    sentence: ({ componente, politica }) =>
      `El componente «${componente.nombre}» de «${politica}» cumple el ${percent(componente.cumplimiento)} de lo programado.`,
    fix: "Revise con la dependencia responsable qué falta y qué se puede hacer en la vigencia.",
  }),
  reglaDeLista<PorRevisar, ImpactoEscrito>({
    regla: "impactoIlegible",
    severity: "error",
    find: impactosEscritos,
    at: ({ at }) => at,
    sentence: ({ nombre, escrito, maximo }) =>
      `«${nombre}» tiene «${escrito}» como impacto, que no es de la escala de 0 a ${maximo}: queda sin calificar.`,
    fix: "Escriba un número de la escala, o Nulo, Bajo, Medio o Alto.",
  }),
  { hechosDe: ({ leida }) => reglaDeEstado<CampoDePolitica>("estado").hechosDe(leida.lectura) },
  reglaDeLista<PorRevisar, Actividad>({
    regla: "sinHerramienta",
    severity: "advertencia",
    find: ({ leida, actividadesDe }) =>
      tiene(leida.lectura, "herramienta")
        ? actividadesDe.filter(
            ({ fila, estado }) =>
              fila.textos.herramienta === undefined && estado !== "fueraDePeriodo",
          )
        : [],
    at: ({ fila }) => celdaDe(fila, "herramienta"),
    sentence: ({ fila }) => `«${fila.nombre}» no está en ninguna herramienta de planeación.`,
    fix: "Escriba el plan, programa o proyecto que la contiene, o prográmela en uno.",
  }),
  reglaDeLista<PorRevisar, Actividad>({
    regla: "deMantenimiento",
    severity: "advertencia",
    find: ({ actividadesDe }) =>
      actividadesDe.filter(
        ({ fila }) =>
          MANTENIMIENTO.test(foldText(fila.textos.tipo ?? "")) ||
          MANTENIMIENTO.test(foldText(fila.nombre)),
      ),
    at: ({ fila }) => celdaDe(fila, "tipo"),
    sentence: ({ fila }) =>
      `«${fila.nombre}» es de mantenimiento: no muestra un efecto en la comunidad.`,
    fix: "Diga qué objetivo persigue, o acompáñela de una actividad con impacto.",
  }),
  deCada(
    ({ actividadesDe, ...de }: PorRevisar) =>
      actividadesDe.map((actividad) => ({ ...de, actividad })),
    DE_LO_HECHO,
  ),
  reglaDeLista<PorRevisar, Actividad>({
    regla: "sinEvidencia",
    severity: "info",
    find: ({ leida, actividadesDe }) =>
      tiene(leida.lectura, "evidencia")
        ? actividadesDe.filter(
            ({ fila, realizadas }) => fila.textos.evidencia === undefined && (realizadas ?? 0) > 0,
          )
        : [],
    at: ({ fila }) => celdaDe(fila, "evidencia"),
    sentence: ({ fila }) => `«${fila.nombre}» se realizó y no dice dónde está su evidencia.`,
    fix: "Escriba dónde están los soportes.",
  }),
  reglaDeLista<PorRevisar, MetaDeActividad>({
    regla: "metaDesconocida",
    severity: "advertencia",
    find: ({ metas, hasPlan }) =>
      hasPlan
        ? metas
            .filter(({ delPlan }) => delPlan === null)
            .flatMap(({ meta, actividades }) =>
              actividades.map((actividad) => ({ meta, actividad })),
            )
        : [],
    at: ({ actividad: { fila } }) => celdaDe(fila, "meta"),
    sentence: ({ meta, actividad: { fila } }) =>
      `«${fila.nombre}» sirve la meta «${meta}», que no está en el plan.`,
    fix: "Escriba el código de la meta como está en el plan.",
  }),
  CIFRA_DEL_INFORME,
  { hechosDe: ({ leida }) => hechosDe(REGLAS_DE_LECTURA, leida.lectura) },
];

/** What stands where a rating is wanted. */
interface ImpactoEscrito {
  readonly nombre: string;
  readonly at: CellRef;
  readonly escrito: string;
  readonly maximo: number;
}

function impactosEscritos({
  leida,
  vigencia,
  actividadesDe,
}: PorRevisar): readonly ImpactoEscrito[] {
  return leida.lectura.tablas.flatMap((tabla) => {
    const escala = escalaDe(tabla, vigencia, leida.maximos);
    if (escala.type === "open") return [];
    const { maximo } = escala;
    return actividadesDe
      .filter(({ fila, estado }) => fila.tabla === tabla && estado !== "fueraDePeriodo")
      .flatMap(({ fila }) =>
        impactosIlegibles(fila, vigencia, maximo).map((at) => ({
          nombre: fila.nombre,
          at,
          escrito: plainText(cellAt(tabla.sheet, at.row, at.column)),
          maximo,
        })),
      );
  });
}

const MANTENIMIENTO = /\b(?:de )?mantenimiento\b|\brutinari[oa]s?\b/;

/** A setting of the workbook that cannot be taken, in the words of its own rule (R32). */
function hechoDeAjuste(problema: ProblemaDeAjuste): HechoDeLista {
  const finding = ajusteFinding(problema);
  return hecho(finding.type, "error", findingText(finding), findingFix(finding) ?? "", problema.at);
}

/** The components below Aceptable. */
function componentesBajos({
  politicas,
  actividadesDe,
  parametros,
}: PorRevisar): readonly ComponenteBajo[] {
  const bajo = lowerBound("Aceptable", parametros);
  return politicas.flatMap(({ nombre: politica, componentes }) =>
    componentes.flatMap((componente) => {
      if (componente.cumplimiento === null || componente.cumplimiento >= bajo) return [];
      const key = foldText(componente.nombre);
      const actividad =
        actividadesDe.find(
          (one) =>
            foldText(one.componente) === key && foldText(one.politica) === foldText(politica),
        ) ?? null;
      return [{ componente, politica, actividad }];
    }),
  );
}
