import type { Ask } from "../../evaluateRows";
import { corteDe, estadoDe, finDe, grupos, isVencida, montoDe, sumaDe } from "../../listas/conteos";
import type { Seguimiento } from "../../listas/cuadro";
import type { Lista } from "../../listas/lista";
import type { PreguntaDeLista } from "../../listas/pregunta";
import { isAsked, preguntasDeMontos } from "../../listas/preguntas";
import type { Leida, Lectura } from "../../listas/readLista";
import { hechosDe } from "../../listas/regla";
import { reglaDeEstado } from "../../listas/reglaDeEstado";
import { REGLAS_DE_LECTURA } from "../../listas/reglasDeLectura";
import { reglasDeMontos } from "../../listas/reglasDeMontos";
import type { ListasLeidas } from "../deListas";
import { ACTIVIDADES, type CampoDePeti } from "./actividades";
import { cuadrosDelPeti, datosDelPeti } from "./cuadros";
import type { Actividad, Dinero, Peti } from "./evaluation";
import { INVERSIONES, type CampoDeInversion } from "./inversiones";
import { petiJson } from "./json";
import { NECESIDADES } from "./necesidades";
import { REGLAS } from "./reglas";
import { SERVICIOS } from "./servicios";
import { SISTEMAS } from "./sistemas";
import { PETI } from "./text";
import { trazasDe } from "./trazas";
import { isUsed } from "./uso";
import { vigenciaDe } from "./vigencia";

/** The board that the PETI asks for: activities by vigencia and state, needs and what answers them, systems, money. */
export function evaluatePeti({ workbook, lecturas }: ListasLeidas, ask: Ask): Seguimiento {
  const ofActividades = lecturaOf(lecturas, ACTIVIDADES);
  const ofInversiones = lecturaOf(lecturas, INVERSIONES);
  const corte = corteDe(lecturas, ask.corte, workbook.name);
  const preguntas = [...preguntasDeMontos(ofActividades), ...preguntasDeMontos(ofInversiones)];
  const peti = petiOf(lecturas, corte, preguntas);
  return {
    lecturas,
    corte,
    datos: datosDelPeti(peti),
    cuadros: cuadrosDelPeti(peti).filter(({ filas }) => filas.length > 0),
    propio: petiJson(peti),
    preguntas,
    hechos: [
      ...hechosDe(MONTOS, ofActividades),
      ...hechosDe(INVERTIDO, ofInversiones),
      ...hechosDe(REGLAS, peti),
      ...reglaDeEstado<CampoDePeti>("estado").hechosDe(ofActividades),
      ...lecturas.flatMap((lectura) => hechosDe(REGLAS_DE_LECTURA, lectura)),
    ],
  };
}

const MONTOS = reglasDeMontos<CampoDePeti>(["presupuesto", "gastado"]);
const INVERTIDO = reglasDeMontos<CampoDeInversion>(["valor"]);

/** @param preguntas while it is asked which column holds an amount, it is not added up */
function petiOf(
  lecturas: readonly Lectura<string>[],
  corte: string | null,
  preguntas: readonly PreguntaDeLista[],
): Peti {
  const isOpen = (campo: string): boolean => preguntas.some((one) => one.campo === campo);
  const actividades = lecturaOf(lecturas, ACTIVIDADES).filas.map((fila) =>
    actividadDe(fila, corte, preguntas),
  );
  const inversiones = lecturaOf(lecturas, INVERSIONES);
  const sum = (some: readonly Actividad[], campo: keyof Dinero): number | null =>
    isOpen(campo)
      ? null
      : sumaDe(
          some.map(({ fila }) => fila),
          campo,
        );
  const dineroDe = (some: readonly Actividad[]): Dinero => ({
    presupuesto: sum(some, "presupuesto"),
    gastado: sum(some, "gastado"),
  });
  const necesidades = lecturaOf(lecturas, NECESIDADES).filas;
  return {
    actividades,
    porVigencia: grupos(actividades, ({ vigencia }) => vigencia).map(([vigencia, own]) => ({
      vigencia,
      actividades: own,
      ...dineroDe(own),
    })),
    dinero: dineroDe(actividades),
    trazas: trazasDe(necesidades, actividades, inversiones.filas),
    sistemas: lecturaOf(lecturas, SISTEMAS).filas.map((fila) => ({
      fila,
      responsable: fila.textos.responsable ?? PETI.sinResponsable,
      enUso: isUsed(fila),
    })),
    inversiones,
    valorDe: (fila) => (isAsked(preguntas, fila, "valor") ? null : montoDe(fila, "valor")),
    invertido: isOpen("valor") ? null : sumaDe(inversiones.filas, "valor"),
    servicios: lecturaOf(lecturas, SERVICIOS),
  };
}

function actividadDe(
  fila: Leida<CampoDePeti>,
  corte: string | null,
  preguntas: readonly PreguntaDeLista[],
): Actividad {
  const estado = estadoDe(fila, "estado", corte);
  const fin = finDe(fila, ["fin", "cronograma", "vigencia"], "vigencia");
  const monto = (campo: keyof Dinero): number | null =>
    isAsked(preguntas, fila, campo) ? null : montoDe(fila, campo);
  return {
    fila,
    vigencia: vigenciaDe(fila, fin),
    estado,
    fin,
    vencida: isVencida(fin, estado, corte),
    presupuesto: monto("presupuesto"),
    gastado: monto("gastado"),
  };
}

function lecturaOf<C extends string>(
  lecturas: readonly Lectura<string>[],
  lista: Lista<C>,
): Lectura<C> {
  const found = lecturas.find((lectura) => lectura.lista === (lista as unknown));
  // A reading is of the very list that it names.
  return (
    (found as Lectura<C> | undefined) ?? {
      lista,
      tablas: [],
      filas: [],
      excluded: [],
      rejected: [],
      totales: [],
    }
  );
}
