import { foldText } from "../../grid/foldText";
import { PRECISION } from "../../precision";
import { cantidadEn, columnasDe, mesDeCorte, periodoDeFila } from "../../listas/periodos";
import type { Leida } from "../../listas/readLista";
import { estadoAt } from "../../listas/estado";
import type { Sheet } from "../../grid/grid";
import { cantidadAt, type Cantidad } from "../../listas/valores";
import type { Ask } from "../../evaluateRows";
import type { Unrecognised } from "../../matriz/matriz";
import { endOfQuarter } from "../../matriz/periods/declaredPeriodo";
import { nivelOf } from "../../plan/nivel";
import type { Parametros } from "../../planes/parametros";
import { err, ok, type Result } from "../../result";
import { parametrosDe } from "../parametrosDe";
import type {
  Actividad,
  Cifras,
  EstadoDeActividad,
  EvaluacionDePolitica,
  Politica,
  PoliticaLeida,
} from "./evaluation";
import { askAll } from "../../rules/allRules";
import { avisosDePolitica } from "./avisos";
import { escalaDe, impactoDe, type EscalaDeImpacto } from "./impacto";
import type { CampoDePolitica } from "./lista";
import { preguntasDePolitica } from "./preguntas";
import { lacksProgramme } from "./programa";
import { POLITICA } from "./text";

/** R23: what was done of what was programmed, and its impact: two figures, for each policy and component. */
export function evaluatePolitica(
  leida: PoliticaLeida,
  ask: Ask,
): Result<EvaluacionDePolitica, Unrecognised> {
  const { lectura, formatos } = leida;
  const vigencias = vigenciasOf(leida);
  const vigencia = ask.vigencia ?? lastWithExecution(leida, vigencias) ?? leida.declared.vigencia;
  if (ask.vigencia !== undefined && vigencias.length > 0 && !vigencias.includes(ask.vigencia))
    return err({ type: "noSuchVigencia", closest: null, sheets: [], questions: [], vigencias });
  const mes =
    ask.corte === undefined ? lastMonth(leida, vigencia) : mesDeCorte(ask.corte, vigencia);
  const preguntas = preguntasDePolitica(leida, vigencia, (other) =>
    cumplimientoOf(other, vigencia, mes),
  );
  const isOpen = preguntas.some(({ tipo }) => tipo === "columna") || lacksProgramme(leida);
  const actividades = lectura.filas.map(actividadIn(leida, vigencia, mes));
  const parametros = parametrosDe(ask, leida.ajustes, corteOf(vigencia, mes));
  const figures = (some: readonly Actividad[]): Cifras => {
    const whole = cifrasOf(some, parametros);
    return isOpen ? { ...whole, cumplimiento: null, nivel: null } : whole;
  };
  const evaluation = {
    leida,
    vigencia,
    mes,
    actividadesDe: actividades,
    ...figures(actividades),
    politicas: politicasOf(leida, actividades, figures),
    formatos: [...formatos.values()].filter((formato) => Object.keys(formato).length > 0),
    preguntas,
  };
  return ok({
    ...evaluation,
    findings: askAll("lista", avisosDePolitica(evaluation, parametros)),
  });
}

function cumplimientoOf(leida: PoliticaLeida, vigencia: number | null, mes: number): number | null {
  const actividades = leida.lectura.filas.map(actividadIn(leida, vigencia, mes));
  return quotient(actividades).cumplimiento;
}

/** Every vigencia that a column or a row names, oldest first. */
function vigenciasOf({ lectura }: PoliticaLeida): readonly number[] {
  const ofColumns = lectura.tablas.flatMap(({ columnas }) =>
    columnas.map(({ periodo }) => periodo.vigencia),
  );
  const ofRows = lectura.filas.map((fila) => periodoDeFila(fila, "vigencia", "semestre").vigencia);
  const years = [...ofColumns, ...ofRows].flatMap((year) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** R17: zeros written ahead are no execution. */
function lastWithExecution(
  { lectura }: PoliticaLeida,
  vigencias: readonly number[],
): number | null {
  const ran = [...vigencias].reverse().find((vigencia) =>
    lectura.filas.some((fila) => {
      const own = periodoDeFila(fila, "vigencia", "semestre").vigencia;
      const named = fila.tabla.columnas.some(({ periodo }) => periodo.vigencia === vigencia);
      if (own === null ? !named : own !== vigencia) return false;
      return (ejecucionOf(fila, vigencia, 12)?.value ?? 0) > 0;
    }),
  );
  return ran ?? vigencias.at(-1) ?? null;
}

/** The last month of a part of the year in which something was done; all the year where there are no parts. */
/** The end of the quarter in which the last month falls. */
function corteOf(vigencia: number | null, mes: number): string | null {
  const quarter = ([1, 2, 3, 4] as const).find((one) => mes <= one * 3);
  return vigencia === null || quarter === undefined ? null : endOfQuarter(vigencia, quarter);
}

function lastMonth({ lectura, declared }: PoliticaLeida, vigencia: number | null): number {
  const ends = new Set<number>();
  for (const fila of lectura.filas) {
    const own = periodoDeFila(fila, "vigencia", "semestre");
    if (own.parte !== null && (own.vigencia === null || own.vigencia === vigencia)) {
      if ((ejecucionOf(fila, vigencia, 12)?.value ?? 0) > 0) ends.add(own.parte.hasta);
      continue;
    }
    for (const campo of ["realizada", "avance"] as const)
      for (const { periodo, column } of columnasDe(fila.tabla, campo, vigencia))
        if (
          periodo.parte !== null &&
          (cantidadAt(fila.tabla.sheet, fila.at.row, column).value ?? 0) > 0
        )
          ends.add(periodo.parte.hasta);
  }
  return ends.size > 0 ? Math.max(...ends, declared.mes ?? 0) : 12;
}

/** What was done of an activity, in quantities; a percentage stays one. */
function ejecucionOf(
  fila: Leida<CampoDePolitica>,
  vigencia: number | null,
  mes: number,
): Cantidad | null {
  const realizada = cantidadEn(fila, "realizada", vigencia, mes);
  if (realizada !== null) return realizada;
  const avance = columnasDe(fila.tabla, "avance", vigencia)
    .filter(({ periodo }) => periodo.parte === null || periodo.parte.hasta <= mes)
    .at(-1);
  if (avance !== undefined) {
    const read = cantidadAt(fila.tabla.sheet, fila.at.row, avance.column);
    if (read.value === null) return read;
    return {
      value: read.percent || isFractions(fila, avance.column) ? read.value : read.value / 100,
      percent: true,
    };
  }
  const estado = fila.tabla.columnas.find(({ campo }) => campo === "estado")?.column;
  if (estado === undefined || fila.textos.estado === undefined) return null;
  return { value: hechoAt(fila.tabla.sheet, fila.at.row, estado), percent: true };
}

/** How much a state says to be done: the percentage that it is, or all or nothing. */
function hechoAt(sheet: Sheet, row: number, column: number): number {
  const read = cantidadAt(sheet, row, column);
  if (read.value !== null) return read.percent || read.value <= 1 ? read.value : read.value / 100;
  return estadoAt(sheet, row, column) === "terminada" ? 1 : 0;
}

/** R15: whether the percentages of a column stand on 0–1. */
function isFractions({ tabla }: Leida<CampoDePolitica>, column: number): boolean {
  let most = 0;
  for (let row = (tabla.headerRows.at(-1) ?? 0) + 1; row < tabla.end; row++)
    most = Math.max(most, cantidadAt(tabla.sheet, row, column).value ?? 0);
  return most <= 1.5;
}

/** What each row of a policy comes to; the scale of a table is looked for once, not for each of its rows. */
function actividadIn(
  leida: PoliticaLeida,
  vigencia: number | null,
  mes: number,
): (fila: Leida<CampoDePolitica>) => Actividad {
  const escalas = new Map<object, EscalaDeImpacto>();
  return (fila) => {
    const { tabla } = fila;
    const escala = escalas.get(tabla) ?? escalaDe(tabla, vigencia, leida.maximos);
    escalas.set(tabla, escala);
    return actividadOf(leida, fila, vigencia, mes, escala);
  };
}

function actividadOf(
  leida: PoliticaLeida,
  fila: Leida<CampoDePolitica>,
  vigencia: number | null,
  mes: number,
  escala: EscalaDeImpacto,
): Actividad {
  const { textos, tabla } = fila;
  const own = periodoDeFila(fila, "vigencia", "semestre");
  const isOut =
    (own.vigencia !== null && own.vigencia !== vigencia) ||
    (own.parte !== null && own.parte.hasta > mes);
  const impacto = isOut || escala.type === "open" ? null : impactoDe(fila, vigencia, escala.maximo);
  const hasProgramme = columnasDe(tabla, "programada", vigencia).length > 0;
  const programada: Cantidad | null = hasProgramme
    ? cantidadEn(fila, "programada", vigencia, mes)
    : { value: 1, percent: false };
  const realizada = isOut ? null : ejecucionOf(fila, vigencia, mes);
  const programadas = isOut ? null : positive(programada);
  const realizadas =
    realizada?.value == null
      ? null
      : realizada.percent
        ? Math.max(0, realizada.value) * (programadas ?? 0)
        : Math.max(0, realizada.value);
  const cumplimiento = programadas === null ? null : Math.min(1, (realizadas ?? 0) / programadas);
  return {
    fila,
    politica:
      textos.politica ??
      leida.formatos.get(tabla.sheet.name)?.politica?.text ??
      nameOfPolicy(leida),
    componente: textos.componente ?? POLITICA.sinComponente,
    programadas,
    realizadas,
    cumplimiento,
    impacto: programadas === null ? null : impacto,
    estado: isOut ? "fueraDePeriodo" : estadoOf(programadas, realizadas, cumplimiento),
  };
}

/** R6: 0, blank or NP is not programmed. */
function positive(cantidad: Cantidad | null): number | null {
  return cantidad?.value != null && cantidad.value > 0 ? cantidad.value : null;
}

function nameOfPolicy({ formatos }: PoliticaLeida): string {
  const names = [...formatos.values()].flatMap(({ politica }) => (politica ? [politica.text] : []));
  return names.length === 1 ? (names[0] ?? POLITICA.sinNombre) : POLITICA.sinNombre;
}

function estadoOf(
  programadas: number | null,
  realizadas: number | null,
  cumplimiento: number | null,
): EstadoDeActividad {
  if (programadas === null || cumplimiento === null) return "noProgramada";
  if (realizadas === null) return "sinReporte";
  if (cumplimiento >= 1 - PRECISION) return "realizada";
  return cumplimiento > 0 ? "parcial" : "sinRealizar";
}

function politicasOf(
  leida: PoliticaLeida,
  actividades: readonly Actividad[],
  figures: (some: readonly Actividad[]) => Cifras,
): readonly Politica[] {
  const formatoOf = (politica: string) =>
    [...leida.formatos.values()].find(
      (one) => foldText(one.politica?.text ?? "") === foldText(politica),
    );
  return groups(actividades, ({ politica }) => politica).map(([nombre, own]) => {
    const formato =
      formatoOf(nombre) ??
      (leida.formatos.size === 1 ? [...leida.formatos.values()][0] : undefined);
    return {
      nombre,
      responsable: formato?.responsable?.text ?? null,
      fecha: formato?.fecha?.text ?? null,
      ...figures(own),
      componentes: groups(own, ({ componente }) => componente).map(([componente, part]) => ({
        nombre: componente,
        ...figures(part),
      })),
    };
  });
}

/** By name as a reader sees it, in the order of their first rows. */
function groups(
  actividades: readonly Actividad[],
  nameOf: (actividad: Actividad) => string,
): readonly (readonly [string, readonly Actividad[]])[] {
  const found = new Map<string, { readonly name: string; readonly own: Actividad[] }>();
  for (const actividad of actividades) {
    const name = nameOf(actividad);
    const key = foldText(name);
    const group = found.get(key);
    if (group) group.own.push(actividad);
    else found.set(key, { name, own: [actividad] });
  }
  return [...found.values()].map(({ name, own }) => [name, own]);
}

function cifrasOf(actividades: readonly Actividad[], parametros: Parametros): Cifras {
  const { programadas, realizadas, cumplimiento } = quotient(actividades);
  const rated = actividades.flatMap(({ impacto }) => (impacto === null ? [] : [impacto]));
  return {
    actividades: actividades.length,
    programadas,
    realizadas,
    cumplimiento,
    nivel: nivelOf(cumplimiento, parametros),
    impacto: rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0) / rated.length,
    calificadas: rated.length,
  };
}

/**
 * R23: activities done over programmed; a surplus never compensates another (R4). Quantities in different
 * units do not add up: then each activity counts alike. R18: none where a figure of it cannot be read.
 */
function quotient(
  actividades: readonly Actividad[],
): Pick<Cifras, "programadas" | "realizadas" | "cumplimiento"> {
  const programmed = actividades.filter(({ programadas }) => programadas !== null);
  const units = new Set(
    programmed.flatMap(({ fila: { textos } }) => (textos.unidad ? [foldText(textos.unidad)] : [])),
  );
  const weightOf = ({ programadas }: Actividad): number =>
    units.size > 1 ? 1 : (programadas ?? 0);
  const programadas = programmed.reduce((sum, one) => sum + weightOf(one), 0);
  const realizadas = programmed.reduce(
    (sum, one) => sum + weightOf(one) * (one.cumplimiento ?? 0),
    0,
  );
  const isReported = programmed.some((one) => one.realizadas !== null);
  const isWhole = actividades.every(({ fila }) => isKnown(fila));
  return {
    programadas,
    realizadas,
    cumplimiento: programadas > 0 && isReported && isWhole ? realizadas / programadas : null,
  };
}

/** R18: no formula of a row came without its result. */
function isKnown({ tabla, at }: Leida<CampoDePolitica>): boolean {
  return tabla.columnas
    .filter(({ campo }) => campo === "programada" || campo === "realizada" || campo === "avance")
    .every(({ column }) => {
      const read = cantidadAt(tabla.sheet, at.row, column);
      return read.value !== null || read.absence !== "uncalculated";
    });
}
