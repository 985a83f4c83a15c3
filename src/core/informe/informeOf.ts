import { cifrasOf } from "../cifras/cifrasOf";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";
import { identidadOf } from "../plan/identidad";
import { metodologiaLines } from "../report/metodologia";
import { err, ok, type Result } from "../result";
import { anexoDeAlertas } from "./anexoDeAlertas";
import { cifrasDelInforme, type CifrasDelInforme } from "./cifrasDelInforme";
import { evolucionDelInforme } from "./evolucion";
import { graficaDeEvolucion, graficasDe } from "./graficas";
import type { Bloque, Informe, Titulo } from "./informe";
import { todo, type ParteDelInforme, type PedidoDeInforme } from "./pedido";
import { palabrasDeNodo, palabrasDelPlan, recomendaciones } from "./palabras";
import {
  words,
  writeSeccion,
  type Ambito,
  type Plantilla,
  type ProblemaDePlantilla,
} from "./plantilla";
import {
  tablaDeConteo,
  tablaDeCuatrienio,
  tablaDeDinero,
  tablaDeEstructura,
  tablaDeEvolucion,
  tablaDeMetodo,
  tablaDeRangos,
  tablaDeResultados,
} from "./tablas";
import { tablaDeDependencias, tablaSinEjecucion } from "./tablasDePendientes";
import type { ContextoDelInforme } from "./contexto";
import {
  fuenteEnPalabras,
  fuenteText,
  INFORME,
  periodoDelInforme,
  pluralOf,
  TABLAS,
  tituloDelInforme,
} from "./text";
import { nivelEnFrase } from "../text/niveles";

/** The Informe de Seguimiento of an evaluation, with its list of figures. */
export interface InformeEscrito {
  readonly informe: Informe;
  readonly cifras: CifrasDelInforme;
}

/** Writes the informe; the same evaluation, sentences and cortes give the same one. */
export function informeOf(
  evaluation: Evaluation,
  plantilla: Plantilla,
  { guardados, partes }: PedidoDeInforme = todo(),
): Result<InformeEscrito, ProblemaDePlantilla> {
  const cifras = cifrasOf(evaluation);
  const { serie, cifras: more } = evolucionDelInforme(guardados, evaluation, cifras);
  const lista = cifrasDelInforme(evaluation, cifras, more);
  const context: ContextoDelInforme = {
    evaluation,
    cifras,
    lista,
    serie,
    fuente: fuenteEnPalabras(evaluation.matriz.instrumento),
    niveles: evaluation.levels,
  };
  const has = (parte: ParteDelInforme): boolean => partes.has(parte);
  const ofPlan: Ambito = { cifras: lista, sujeto: "plan", palabras: palabrasDelPlan(context) };
  const bloques: Bloque[] = [];
  let problem: ProblemaDePlantilla | null = null;
  const say = (section: string, ambito: Ambito): void => {
    const said = writeSeccion(plantilla, section, ambito);
    if (said.ok) bloques.push(...said.value);
    else problem ??= said.error;
  };
  const number = numbering();
  const head = (nivel: 1 | 2, text: string): unknown => bloques.push(number(nivel, text));

  say("presentacion", ofPlan);
  head(1, INFORME.marco);
  say("marco", ofPlan);
  head(1, INFORME.metodologia);
  say("metodologia", ofPlan);
  bloques.push(tablaDeRangos(context));
  head(1, INFORME.estructura);
  bloques.push(...propias(evaluation, plantilla, ofPlan, number));
  head(2, INFORME.parteEstrategica);
  say("estructura", ofPlan);
  bloques.push(tablaDeEstructura(context));

  head(1, INFORME.resultados);
  say("resultados", ofPlan);
  const top = nivelEnFrase(evaluation.levels[0] ?? INFORME.metasDeProducto);
  const { raiz } = evaluation;
  const titulo = TABLAS.resultados(top);
  bloques.push(tablaDeResultados(context, raiz, titulo), tablaDeConteo(context, raiz));
  bloques.push(...graficasDe(context, raiz));
  if (has("cuatrienio") && lista.get("plan/cuatrienio.cumplimiento")?.value != null) {
    head(2, INFORME.cuatrienio);
    say("cuatrienio", ofPlan);
    bloques.push(tablaDeCuatrienio(context, raiz));
  }

  const componentes = has("componentes") ? raiz.branches : [];
  if (componentes.length > 0) head(1, INFORME.ejecucion(pluralOf(top)));
  for (const nodo of componentes) {
    head(2, `${nodo.node.codigo} ${nodo.node.nombre}`.trim());
    say("componente", ambitoDe(nodo, context, ofPlan));
    const part = nodo.branches[0] && nivelEnFrase(nodo.branches[0].node.nivel);
    // R1: of what was not programmed nothing is measured, and a table would be of dashes.
    const isMeasured = nodo.conteo.programadas > 0;
    if (isMeasured && part !== undefined && nodo.branches.length > 1)
      bloques.push(tablaDeResultados(context, nodo, TABLAS.componente(nodo.node.codigo, part)));
    bloques.push(
      ...graficasDe(context, nodo),
      ...nodo.branches.flatMap((one) => graficasDe(context, one)),
    );
  }

  if (has("evolucion")) {
    head(1, INFORME.evolucion);
    say("evolucion", ofPlan);
    bloques.push(...tablaDeEvolucion(context), ...graficaDeEvolucion(context));
  }
  if (has("dinero")) {
    head(1, INFORME.dinero);
    say("dinero", ofPlan);
    bloques.push(...tablaDeDinero(context, raiz));
  }
  if (has("alertaTemprana")) {
    head(1, INFORME.alertaTemprana);
    say("alertaTemprana", ofPlan);
    for (const nodo of raiz.branches)
      say("alertaTemprana.componente", ambitoDe(nodo, context, ofPlan));
    bloques.push(...tablaDeDependencias(context));
  }

  head(1, INFORME.conclusiones);
  say("conclusiones", ofPlan);
  if (has("recomendaciones")) {
    head(1, INFORME.recomendaciones);
    for (const ambito of recomendaciones(context)) say("recomendacion", ambito);
    say("recomendaciones", ofPlan);
  }

  const letra = letters();
  if (has("anexoAlertas"))
    bloques.push(annex(letra(), INFORME.anexoAlertas), ...anexoDeAlertas(context));
  if (has("anexoSinEjecucion"))
    bloques.push(annex(letra(), INFORME.anexoSinEjecucion), ...tablaSinEjecucion(context));
  if (has("anexoMetodo"))
    bloques.push(annex(letra(), INFORME.anexoMetodo), tablaDeMetodo(metodologiaLines(evaluation)));
  const entidad = writeSeccion(plantilla, "entidad", ofPlan);
  if (problem !== null) return err(problem);
  if (!entidad.ok) return entidad;
  return ok({
    informe: {
      titulo: tituloDelInforme(identidadOf(evaluation)),
      subtitulo: periodoDelInforme(evaluation.periodo),
      entidad: entidad.value.flatMap(({ trozos }) => trozos.map(({ text }) => text)).join(""),
      fuente: fuenteText(context.fuente.nombre),
      bloques,
    },
    cifras: lista,
  });
}

/** Misión and visión: the office's own text, else the plan's; without one there is no such part. */
function propias(
  { pesos }: Evaluation,
  { secciones }: Plantilla,
  ambito: Ambito,
  number: (nivel: 1 | 2, text: string) => Titulo,
): readonly Bloque[] {
  return (["mision", "vision"] as const).flatMap((name) => {
    const own = secciones.has(name) ? writeSeccion({ secciones }, name, ambito) : null;
    const official = pesos.oficial?.marco?.[name];
    const text: readonly Bloque[] = own?.ok
      ? own.value
      : official === undefined
        ? []
        : [{ type: "parrafo", trozos: [words(official)] }];
    return text.length === 0 ? [] : [number(2, INFORME[name]), ...text];
  });
}

function ambitoDe(nodo: NodoEvaluado, context: ContextoDelInforme, ofPlan: Ambito): Ambito {
  return {
    cifras: context.lista,
    sujeto: context.cifras.deNodo(nodo.node).id,
    palabras: new Map([...ofPlan.palabras, ...palabrasDeNodo(nodo, context)]),
  };
}

/** "1. Marco legal", "4.2. …" */
function numbering(): (nivel: 1 | 2, text: string) => Titulo {
  let [first, second] = [0, 0];
  return (nivel, text) => {
    if (nivel === 1) [first, second] = [first + 1, 0];
    else second++;
    const place = nivel === 1 ? `${first}.` : `${first}.${second}.`;
    return { type: "titulo", nivel, text: `${place} ${text}` };
  };
}

/** "A", "B", "C": the annexes are lettered as they are written. */
function letters(): () => string {
  let next = 0;
  return () => "ABCDEF".charAt(next++);
}

function annex(letra: string, text: string): Titulo {
  return { type: "titulo", nivel: 1, text: INFORME.anexo(letra, text), startsPage: true };
}
