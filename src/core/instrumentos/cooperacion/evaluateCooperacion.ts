import type { Ask } from "../../evaluateRows";
import { corteDe, grupos, sumaDe } from "../../listas/conteos";
import type { Seguimiento } from "../../listas/cuadro";
import type { PreguntaDeLista } from "../../listas/pregunta";
import { preguntasDeMontos } from "../../listas/preguntas";
import type { Lectura } from "../../listas/readLista";
import { hechosDe } from "../../listas/regla";
import { reglaDeEstado } from "../../listas/reglaDeEstado";
import { REGLAS_DE_LECTURA } from "../../listas/reglasDeLectura";
import { reglasDeMontos } from "../../listas/reglasDeMontos";
import type { ListasLeidas } from "../deListas";
import { cuadrosDeCooperacion, datosDeCooperacion } from "./cuadros";
import { porAno, REGLAS_DE_OTRO_ANO } from "./deOtroAno";
import type { Cooperacion, Gestion, Grupo } from "./evaluation";
import { gestionDe } from "./gestion";
import { cooperacionJson } from "./json";
import type { CampoDeCooperacion } from "./listas";
import type { CampoDeMonto } from "./montos";
import { AREAS } from "./referentes";
import { REGLAS } from "./reglas";
import { COOPERACION } from "./text";

/** The cooperation roadmap: gestiones by area, actor, frame and state, with their money and the metas that they serve. */
export function evaluateCooperacion({ workbook, lecturas }: ListasLeidas, ask: Ask): Seguimiento {
  // The only list of this instrument.
  const leida = lecturas[0] as Lectura<CampoDeCooperacion>;
  const { lectura, deOtroAno } = porAno(leida);
  const corte = corteDe(lecturas, ask.corte, workbook.name);
  const preguntas = preguntasDeMontos(lectura);
  const gestiones = lectura.filas.map((fila) => gestionDe(fila, corte, preguntas));
  const cooperacion = cooperacionOf(lectura, gestiones, preguntas);
  return {
    lecturas: [lectura],
    corte,
    datos: datosDeCooperacion(cooperacion),
    cuadros: cuadrosDeCooperacion(cooperacion).filter(({ filas }) => filas.length > 0),
    propio: cooperacionJson(cooperacion),
    preguntas,
    hechos: [
      ...hechosDe(MONTOS, lectura),
      ...hechosDe(REGLAS_DE_OTRO_ANO, deOtroAno),
      ...hechosDe(REGLAS, cooperacion),
      ...reglaDeEstado<CampoDeCooperacion>("estado").hechosDe(lectura),
      ...hechosDe(REGLAS_DE_LECTURA, lectura),
    ],
  };
}

const MONTOS = reglasDeMontos<CampoDeCooperacion>(["ofrecido", "recibido", "contrapartida"]);

/** @param preguntas while it is asked which column holds an amount, it is not added up */
function cooperacionOf(
  lectura: Lectura<CampoDeCooperacion>,
  gestiones: readonly Gestion[],
  preguntas: readonly PreguntaDeLista[],
): Cooperacion {
  const sum = (some: readonly Gestion[], campo: CampoDeMonto): number | null =>
    preguntas.some((pregunta) => pregunta.campo === campo)
      ? null
      : sumaDe(
          some.map(({ fila }) => fila),
          campo,
        );
  const grupo = (nombre: string, some: readonly Gestion[]): Grupo => ({
    nombre,
    gestiones: some,
    ofrecido: sum(some, "ofrecido"),
    recibido: sum(some, "recibido"),
  });
  const by = (nameOf: (gestion: Gestion) => string, some = gestiones): readonly Grupo[] =>
    grupos(some, nameOf).map(([nombre, own]) => grupo(nombre, own));
  const isKnown = (area: string | null): boolean => AREAS.some(({ nombre }) => nombre === area);
  return {
    lectura,
    todas: grupo(COOPERACION.gestiones, gestiones),
    contrapartida: sum(gestiones, "contrapartida"),
    porArea: [
      ...AREAS.map(({ nombre }) =>
        grupo(
          nombre,
          gestiones.filter(({ area }) => area === nombre),
        ),
      ),
      ...by(
        ({ area }) => area ?? COOPERACION.sinArea,
        gestiones.filter(({ area }) => !isKnown(area)),
      ),
    ],
    porActor: by(({ actor }) => actor ?? COOPERACION.sinActor),
    porMarco: by(({ marco }) => marco ?? COOPERACION.sinMarco),
    porEstado: by(({ estado }) => estado ?? COOPERACION.sinEstado),
    porMeta: by(
      ({ fila }) => fila.textos.meta ?? "",
      gestiones.filter(({ fila }) => fila.textos.meta !== undefined),
    ),
  };
}
