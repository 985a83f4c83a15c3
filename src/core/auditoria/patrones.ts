import { nivelEnFrase } from "../text/niveles";
import { CIFRAS, folded, NUMERO } from "./numeros";
import { BANDAS } from "./bandas";
import { escapeRegExp } from "./escapeRegExp";
import type { Alcance } from "./alcance";
import type { Patron } from "./patron";

const V = `(?<v>${CIFRAS})`;
/** The same in digits or letters. */
const N = `(?<![a-z\\d.,])(?<v>${NUMERO})`;

/** How reports say each figure; earlier ones win where two fit. */
export function patrones({ niveles, nombres }: Alcance): readonly Patron[] {
  return [
    ...delPlan(),
    ...BANDAS,
    ...of("peso", `peso (?:porcentual )?(?:dentro del pdm |en el plan )?del? ${V} ?%`),
    ...of(
      "ponderador",
      `\\(${V} ?% del peso total`,
      `ponderador programado de ejecucion para la vigencia (?:\\d{4} )?es del ${V}`,
    ),
    ...of(
      "participacion.noProgramadas",
      `\\(${V} ?% del total de las metas no fueron`,
      `no (?:fue|fueron) programadas?, el ${V} ?%`,
    ),
    ...of("participacion.metas", `${V} ?% del total de las metas`),
    ...of(
      "participacion.sinEjecucion",
      `tiene un ${V} ?% de metas sin`,
      `tiene sin ejecucion el ${V} ?%`,
      `sin ejecucion, el ${V} ?% de ellas`,
    ),
    ...niveles.flatMap((nivel, index) => nivelPatrones(nivel, index)),
    ...of(
      "conteo.noProgramadas",
      `${V} (?:metas )?no fueron programadas`,
      `${V} metas no programadas`,
    ),
    ...of(
      "conteo.conEjecucion",
      `reportaron ejecucion ${V}`,
      `${V} (?:metas )?(?:tuvieron|tienen) (?:ejecucion|avance fisico)`,
      `reporte de avance fisico tenemos reportadas ${V}`,
    ),
    ...of("conteo.noArmonizadas", `${V} reportaron ejecucion que no se tuvo en cuenta`),
    ...of(
      "conteo.enBlanco",
      `${V} metas programadas no traen valor de ejecucion`,
      `de ${V} nadie ha reportado valor`,
    ),
    ...of("conteo.programadas", `ninguna de las ${V} metas programadas trae valor`),
    ...of("cumplimiento", `el calculo da ${V} ?% de cumplimiento`),
    ...of("conteo.sinProducto", `${V} son metas de gestion que no produjeron`),
    ...of("conteo.evidenciaRechazada", `${V} tienen rechazada la evidencia`),
    ...of("conteo.sinReporte", `${V} metas (?:del plan )?no fueron reportadas`),
    ...of("conteo.sinCruce", `de ${V} metas programadas no se encontro ejecucion`),
    ...of(
      "conteo.sinEjecucion",
      `sin ninguna ejecucion tenemos ${V}`,
      `${V} (?:de las metas programadas )?estan sin ejecucion`,
      `sin reporte de ejecucion alguna existen ${V}`,
      `metas programadas \\(${V} metas? de`,
    ),
    ...of(
      "conteo.programadas",
      `se han programado ${V}`,
      `${V} (?:de sus metas )?fueron programadas`,
      `metas programadas \\(${CIFRAS} metas? de ${V}\\)`,
    ),
    ...of(
      "avance",
      `avance fisico (?:promedio )?(?:acumulado )?(?:de las metas )?del? ${V}(?! meta)`,
    ),
    ...of(
      "programado",
      `(?:sobre|frente) (?:el |al? )?${V} ?(?:%|pp) programad`,
      `parametro evaluador que, .{0,160}? es del ${V} ?%, lo que representa`,
    ),
    ...of("cuatrienio.avance", `cuatrienio, el plan logra un avance de ${V} ?pp`),
    ...of(
      "cuatrienio.cumplimiento",
      `cuatrienio, (?:el plan alcanza un |el )cumplimiento (?:es )?del ${V}`,
      `cuatrienio, el plan logra un avance de ${CIFRAS} ?pp, con un cumplimiento del ${V}`,
    ),
    ...of("reportado.cumplimiento", `reportaron un cumplimiento del ${V}`),
    ...of("cumplimiento", `cumplimiento del ${V} ?%`, `base 100, .{0,90}? seria del ${V} ?%`),
    ...of(
      "esperado",
      `parametro evaluador de ejecucion .{0,160}? del ${V} ?%`,
      `lo esperado a la fecha del corte es el ${V} ?%`,
    ),
    ...of("conteo.metas", `no fue programada ninguna de sus ${V} metas`),
    ...of("conteo.metas", `(?:^|[^\\d])${V} metas (?:de )?producto`, `${V} metas productos?`),
    ...nombres.flatMap(({ nombre, id }) => {
      const [medida = "", ...sujeto] = id.split("/").reverse();
      // "Secretaría de Salud (12)", "BPIN mal escrito: 3 casos".
      const beside = medida === "cantidad" ? `: ${N} casos?\\b` : `[^a-z0-9]{1,3}(?<=\\()${V}\\)`;
      return ofSujeto(sujeto.reverse().join("/"), medida, `${nameSource(nombre)}${beside}`);
    }),
  ];
}

/** A name as a pattern, whatever stands between its words. */
export function nameSource(nombre: string): string {
  return (folded(nombre).match(/[a-z0-9]+/g) ?? [escapeRegExp(nombre)]).join("[^a-z0-9]+");
}

/** Figures that a report has of the plan alone, whatever node was named before. */
function delPlan(): readonly Patron[] {
  const dinero = (medida: string, said: string): readonly Patron[] =>
    ofSujeto("plan", `dinero.${medida}`, `${said} suman? \\$ ?${V}`);
  return [
    ...ofSujeto("filas", "leidas", `se ley(?:o|eron) ${N} filas?`),
    ...ofSujeto("filas", "leidas", `una fila por cada meta: ${N} filas?`),
    ...ofSujeto("filas", "contadas", `${N} contabilizadas?`),
    ...ofSujeto("filas", "excluidas", `${N} excluidas? con su motivo`),
    ...ofSujeto("filas", "rechazadas", `${N} rechazadas? con su motivo`),
    ...ofSujeto("plan", "dependencias", `${N} dependencias? responsables?`),
    ...ofSujeto("periodo", "meses", `(?:^| )a ${N} mes(?:es)? de terminar la vigencia`),
    ...ofSujeto("plan", "cruce.con", `la cifra es de ${V} de (?:${CIFRAS}|la unica) metas? con`),
    ...ofSujeto("plan", "cruce.de", `la cifra es de ${CIFRAS} de ${V} metas? con cruce`),
    ...ofSujeto(
      "plan",
      "conteo.noTenidasEnCuenta",
      `no se tuvo en cuenta la ejecucion de ${N} metas?`,
    ),
    ...ofSujeto(
      "plan",
      "conteo.noArmonizadas",
      `no se tuvo en cuenta la ejecucion de ${NUMERO} metas?: ${N} por no estar soportada`,
    ),
    ...ofSujeto("plan", "conteo.evidenciaRechazada", `${N} por tener rechazada su evidencia`),
    ...ofSujeto("plan", "conteo.sinProducto", `${N} por ser de gestion y no producir`),
    ...ofSujeto("plan", "evolucion.antes", `cumplimiento del plan (?:subio|bajo) del ${V} ?% al`),
    ...ofSujeto(
      "plan",
      "cumplimiento",
      `cumplimiento del plan (?:subio|bajo) del ${CIFRAS} ?% al ${V} ?%`,
      `cumplimiento del plan se mantuvo en el ${V} ?%`,
    ),
    ...ofSujeto("plan", "evolucion.sube", `% al ${CIFRAS} ?%: ${V} (?:pp|puntos) mas`),
    ...ofSujeto("plan", "evolucion.baja", `% al ${CIFRAS} ?%: ${V} (?:pp|puntos) menos`),
    ...ofSujeto("plan", "pronostico.central", `cerraria con un cumplimiento del ${V} ?%`),
    ...ofSujeto("plan", "pronostico.bajo", `de cada diez veces, entre el ${V} ?% y el`),
    ...ofSujeto("plan", "pronostico.alto", `veces, entre el ${CIFRAS} ?% y el ${V} ?%`),
    ...ofSujeto("plan", "evolucion.cerrado", `se guardo con un cumplimiento del ${V} ?%`),
    ...dinero("apropiacion", "la apropiacion definitiva"),
    ...dinero("compromisos", "los compromisos"),
    ...dinero("obligaciones", "las obligaciones"),
    ...dinero("pagos", "los pagos"),
    ...dinero("programado", "los recursos programados en .{0,40}?"),
    ...dinero("ejecutado", "los recursos ejecutados en .{0,40}?"),
    ...ofSujeto("plan", "dinero.ejecucion", `sobre apropiacion definitiva, es del ${V} ?%`),
  ];
}

function of(medida: string, ...sources: readonly string[]): readonly Patron[] {
  return ofSujeto(null, medida, ...sources);
}

function ofSujeto(
  sujeto: string | null,
  medida: string,
  ...sources: readonly string[]
): readonly Patron[] {
  return sources.map((source) => ({ medida, sujeto, pattern: new RegExp(source, "dg") }));
}

/** "nueve prospectivas", "28 escenarios de apuesta": how many there are on a level. */
function nivelPatrones(nivel: string, index: number): readonly Patron[] {
  const words = folded(nivelEnFrase(nivel)).split(" ");
  const plural = words.map((word) =>
    /^(?:de|del|para|la)$/.test(word) ? word : `${word}(?:e?s)?`,
  );
  // Counted below the node that is named: the first level below an escenario is the plan's second.
  return of(`nivel.${index + 1}`, `${N} (?:unic[ao] )?${plural.join(" ")}\\b`);
}
