import { isReadBack, textOfLabel } from "../matriz/filas/nodeLabelOf";
import type { Registro } from "../armonizacion/registro";
import type { Answers } from "../matriz/matriz";
import type { EvaluationOfRows, FuenteDePesos, PesosTomados } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { dineroComunOf } from "../sustento/dineroComun";
import type { Fuente, Sustento } from "../sustento/sustento";
import type { EntregaAdmitida } from "./admit";
import type { AskConsolidacion } from "./ask";
import { silencioOf } from "./diferencias";
import { sinColumna } from "./soportes";
import type { EntregaReconocida } from "./entrega";

/** A file that counts, and who sent it. */
export type Contada = Pick<EntregaAdmitida, "entrega" | "dependencia">;

/** R31: what the figures of a consolidation stand on, each registry once however many files bring it. */
export function sustentoOf(
  evaluation: EvaluationOfRows | null,
  ask: AskConsolidacion,
  counting: readonly Contada[],
  apart: readonly Contada[],
): Sustento {
  const shared = ask.registro ?? ask.plan?.registro ?? null;
  const registros: Registro[] = [];
  const fuente = (
    entrega: EntregaReconocida,
    dependencia: string | null,
    esPlan: boolean,
  ): Fuente => ({
    archivo: entrega.archivo,
    hoja: entrega.matriz.sheet,
    sha256: entrega.sha256,
    registro: numberIn(registros, shared ?? entrega.registro),
    esPlan,
    dependencia,
    sinBpin: entrega.lectura.filas.every(({ bpinAt }) => bpinAt === null),
    sinSoportes: sinColumna(entrega),
    tablas: entrega.pesos,
    ajustes: entrega.ajustes,
  });
  const fuentes = [
    ...(ask.plan === undefined ? [] : [fuente(ask.plan, null, true)]),
    ...counting.map(({ entrega, dependencia }) => fuente(entrega, dependencia, false)),
  ];
  const apartadas = apart.map(({ entrega, dependencia }) => fuente(entrega, dependencia, false));
  const registroPedido = numberIn(registros, ask.registro ?? null);
  return {
    levels: evaluation?.levels ?? null,
    etiquetas: new Map(
      (evaluation?.lectura.filas ?? []).flatMap(({ path }) =>
        path.flatMap((one) =>
          one === null || isReadBack(one) ? [] : [[textOfLabel(one), one] as const],
        ),
      ),
    ),
    answers: answersUsed(evaluation, ask.answers ?? {}),
    pesosTomados: evaluation && pesosTomados(evaluation, ask, counting),
    dadas: withoutReading(ask.answers ?? {}),
    corteAsked: ask.corte ?? null,
    vigenciaAsked: ask.vigencia ?? null,
    fuentes,
    apartadas,
    registros,
    registroPedido,
    ajustesPedidos: ask.ajustes ?? null,
    silencio: ask.plan === undefined ? [] : [...silencioOf(ask.plan.lectura.filas, ask.plan.pesos)],
    dineroComun: dineroComunOf(evaluation?.lectura.filas ?? []),
    decisiones: ask.decisions ?? [],
  };
}

/** The place of a registry among those that are known; one that is new is added. */
function numberIn(registros: Registro[], registro: Registro | null): number | null {
  if (registro === null) return null;
  const known = registros.findIndex((one) => one === registro || sameRegistro(one, registro));
  return known >= 0 ? known : registros.push(registro) - 1;
}

function sameRegistro(a: Registro, b: Registro): boolean {
  return sameSet(a.pairs, b.pairs) && sameSet(a.proyectos, b.proyectos);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** Which sheet and columns were read is settled: a consolidado is read by its own. */
function withoutReading({ sheet: _sheet, columns: _columns, ...weighing }: Answers): Answers {
  return weighing;
}

/** Where the weights were found, and in which file: that of the plan, else the only one that has some. */
function pesosTomados(
  { pesos: { fuente, fuentePonderador, tomados } }: EvaluationOfRows,
  { plan }: AskConsolidacion,
  counting: readonly Contada[],
): PesosTomados {
  if (tomados !== undefined) return tomados;
  const having = counting.filter(({ entrega }) => entrega.pesos.length > 0);
  const only = having.length === 1 ? having[0]?.entrega : undefined;
  const archivo = plan !== undefined && plan.pesos.length > 0 ? plan.archivo : only?.archivo;
  const isOfFile = fuente === "hoja" || fuentePonderador === "hoja";
  return {
    archivo: (isOfFile && archivo) || null,
    pesos: fuente,
    ponderador: fuentePonderador,
  };
}

/** Sources of which the sustento needs no copy: the defaults, and the settings that travel whole. */
const FOUND_AGAIN: ReadonlySet<FuenteDePesos | null> = new Set(["iguales", "preset", "ajustes"]);

/** Weights that were not typed (equal ones, the plan's own) are found again without being kept. */
function answersUsed(evaluation: EvaluationOfRows | null, answers: Answers): Answers {
  const weighing = withoutReading(answers);
  if (evaluation === null) return weighing;
  const { plan, periodo, pesos } = evaluation;
  const typed = pesos.fuente === "iguales" || pesos.fuente === "preset" ? [] : weightsIn(plan);
  const { ponderador, fuentePonderador } = pesos;
  const isTyped = !FOUND_AGAIN.has(fuentePonderador);
  return {
    ...weighing,
    ...(typed.length > 0 && { pesos: Object.fromEntries(typed) }),
    ...(ponderador !== null &&
      isTyped && {
        ponderadores: { ...weighing.ponderadores, [String(periodo.vigencia)]: ponderador },
      }),
  };
}

function weightsIn(node: Branch): readonly (readonly [string, number])[] {
  return node.children.flatMap((child) =>
    child.kind === "Meta"
      ? []
      : [
          ...(child.peso === null ? [] : [[child.codigo, child.peso] as const]),
          ...weightsIn(child),
        ],
  );
}
