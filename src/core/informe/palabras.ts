import { nivelDeNodoText } from "../text/estados";
import type { NodoEvaluado } from "../plan/evaluation";
import { columnOfArchivo } from "../matriz/recognise/consolidada";
import { identidadOf, planNombrado } from "../plan/identidad";
import type { Finding, FindingType } from "../finding";
import { nodesFrom } from "../plan/nodoEvaluado";
import { periodoDeCorteText } from "../corte/text";
import { findingFix, tipoDeAlertaText } from "../rules/ruleText";
import { typesByGravity } from "./alertasPorClase";
import { partsOf, sinEjecucionPorDependencia } from "./cifrasDelInforme";
import type { Trozo } from "./informe";
import type { ContextoDelInforme } from "./contexto";
import { joined } from "../text/listed";
import { words, type Ambito } from "./plantilla";
import { dependenciaDeLaAlerta, nodoDeLaAlerta } from "./deQueEsLaAlerta";
import { isSinReportar } from "./sinReportar";
import { elNivel, INFORME, oneOf, palabrasDePeriodo, PALABRAS, pluralOf, unicaOf } from "./text";

type Palabras = Ambito["palabras"];

/** The words about the plan that sentences may name. */
export function palabrasDelPlan(context: ContextoDelInforme): Palabras {
  const { evaluation, niveles, serie, fuente } = context;
  const [antes] = serie.slice(0, -1).slice(-1);
  const { raiz, pesos, periodo } = evaluation;
  const { oficial } = pesos;
  const identidad = identidadOf(evaluation);
  const plan = planNombrado(identidad);
  const time = palabrasDePeriodo(periodo);
  return new Map<string, string | readonly Trozo[] | null>([
    ...Object.entries(time),
    ["laFuente", fuente.la],
    ["LaFuente", fuente.La],
    ["deLaFuente", fuente.del],
    ["municipio", identidad.municipio],
    ["entidad", identidad.entidad],
    ["plan", identidad.nombre],
    ["vigencias", identidad.lapso],
    ["acuerdo", oficial?.marco?.acuerdo ?? null],
    ["decreto", oficial?.marco?.decreto ?? null],
    ["niveles", joined([...niveles.map((nivel) => PALABRAS.los(nivel)), PALABRAS.lasMetas])],
    ["nombreDelPlan", plan === null ? "" : PALABRAS.nombreDelPlan(plan)],
    ["deMunicipio", identidad.municipio === null ? "" : PALABRAS.deMunicipio(identidad.municipio)],
    ["deVigencia", time["vigencia"] ? ` ${time["vigencia"]}` : ""],
    ["deCorte", time["corte"] ? PALABRAS.conCorte(time["corte"]) : ""],
    ["plan.nivel", nivelDeNodoText(raiz)],
    ["corteAnterior", antes ? periodoDeCorteText(antes.corte.periodo) : null],
    ["corteActual", periodoDeCorteText(periodo)],
    ["otraVigencia", antes && antes.corte.periodo.vigencia !== periodo.vigencia ? "sí" : null],
    ["dinero", evaluation.dinero.hay ? "sí" : null],
    ["dineroAlCorte", evaluation.dinero.alCorte ? (time["corte"] ?? null) : null],
    ["plan/composicion", composicion(raiz, context)],
    ["plan/motivos", motivos(context)],
    ["bajos", bajos(context)],
    ["extremos", extremos(context)],
    ["consolidado", columnOfArchivo(evaluation.matriz) === null ? null : "sí"],
    ["sinReportar", sinReportar(context)],
    ["dependencias", dependencias(context)],
    ["dependenciaUnica", peores(context).length === 1 ? dependencias(context) : null],
    ["dependenciasPorNombre", joined(peores(context)) || null],
  ]);
}

/** The words about one node; what is said of its parts goes by the names of its own levels. */
export function palabrasDeNodo(nodo: NodoEvaluado, context: ContextoDelInforme): Palabras {
  const { node, branches } = nodo;
  const [only] = branches;
  return new Map<string, string | readonly Trozo[] | null>([
    ["el", elNivel(node.nivel)],
    ["codigo", node.codigo],
    ["nombre", node.nombre],
    ["nivel", nivelDeNodoText(nodo)],
    ["composicion", composicion(nodo, context)],
    ["unica", branches.length === 1 && only ? unicaOf(only.node.nivel) : null],
  ]);
}

/** What the findings recommend: of each kind that is no mere note, how many, who answers, and what to do. */
export function recomendaciones(context: ContextoDelInforme): readonly Ambito[] {
  const { evaluation, lista } = context;
  const grave = evaluation.findings.filter(({ severity }) => severity !== "info");
  const dependenciaOf = new Map(
    evaluation.metas.map(({ meta }) => [meta.codigo, meta.fila.dependencia] as const),
  );
  const parteOf = partesPorAlerta(evaluation.raiz);
  const ambitoOf = (type: FindingType): readonly Ambito[] => {
    const own = grave.filter((finding) => finding.type === type);
    // What one case asks for, such as a code, is no advice for the others.
    const arreglos = new Set(own.flatMap((finding) => findingFix(finding) ?? []));
    const [only] = arreglos;
    if (only === undefined) return [];
    const arreglo = arreglos.size === 1 ? only : PALABRAS.cadaCaso;
    const parts = own.flatMap((finding) => parteOf(finding) ?? []);
    const names = own.flatMap(
      (finding) => dependenciaOf.get(finding.meta ?? "") ?? dependenciaDeLaAlerta(finding) ?? [],
    );
    const palabras = new Map([
      ["alerta", tipoDeAlertaText(type)],
      ["partes", PALABRAS.enPartes(mostFrequent(parts))],
      ["responsables", PALABRAS.aCargo(mostFrequent(names))],
      ["arreglo", arreglo],
    ]);
    return [{ cifras: lista, sujeto: `alerta/${type}`, palabras }];
  };
  return typesByGravity(grave).slice(0, MOST_RECOMMENDED).flatMap(ambitoOf);
}

/** Of which part of the first level an alerta is; `null`: of the plan. */
function partesPorAlerta({ branches }: NodoEvaluado): (finding: Finding) => string | null {
  const parts = new Map<string, string>();
  for (const top of branches)
    for (const { node, metas } of nodesFrom(top)) {
      const name = `«${top.node.nombre || top.node.codigo}»`;
      parts.set(`nodo/${node.codigo}`, name);
      for (const { meta } of metas) parts.set(`meta/${meta.codigo}`, name);
    }
  return (finding) => {
    const key =
      finding.meta === null ? `nodo/${nodoDeLaAlerta(finding) ?? ""}` : `meta/${finding.meta}`;
    return parts.get(key) ?? null;
  };
}

const MOST_RECOMMENDED = 6;
const MOST_NAMED = 3;

/** "nueve prospectivas, 28 escenarios de apuesta y 228 metas de producto", each bound to its figure. */
function composicion(
  nodo: NodoEvaluado,
  { cifras, lista, niveles }: ContextoDelInforme,
): readonly Trozo[] {
  const { id } = cifras.deNodo(nodo.node);
  const levels = partsOf(nodo)
    .map((count, index) => ({
      count,
      cifra: `${id}/partes.${index + 1}`,
      nivel: niveles[nodo.node.depth + index] ?? "",
    }))
    .filter(({ count, nivel }) => count > 0 && nivel !== "");
  const parts = [
    ...levels,
    { count: nodo.conteo.metas, cifra: `${id}/conteo.metas`, nivel: INFORME.metaDeProducto },
  ];
  return parts.flatMap(({ count, cifra, nivel }, index) => {
    const text = lista.get(cifra)?.text ?? "";
    const said: readonly Trozo[] =
      count === 1 ? [words(oneOf(nivel))] : [{ text, cifra }, words(` ${pluralOf(nivel)}`)];
    const before = index === 0 ? "" : index === parts.length - 1 ? " y " : ", ";
    return before === "" ? said : [words(before), ...said];
  });
}

/** ": 42 por no estar soportada… y una por ser de gestión…"; what only one rule took away needs no count. */
function motivos({ lista }: ContextoDelInforme): readonly Trozo[] {
  const told = MOTIVOS.flatMap(({ cifra, text }) => {
    const found = lista.get(cifra);
    return found?.value ? [{ ...found, motivo: text }] : [];
  });
  const [first] = told;
  if (first === undefined) return [];
  if (told.length === 1) return [words(`,${first.motivo}`)];
  return [
    words(": "),
    ...chained(
      told.map(({ id, value, text, motivo }) => [
        value === 1 ? words(PALABRAS.una) : { text, cifra: id },
        words(motivo),
      ]),
    ),
  ];
}

const MOTIVOS = [
  { cifra: "plan/conteo.noArmonizadas", text: PALABRAS.motivos.proyecto },
  { cifra: "plan/conteo.evidenciaRechazada", text: PALABRAS.motivos.evidencia },
  { cifra: "plan/conteo.sinProducto", text: PALABRAS.motivos.gestion },
] as const;

/** "II (51,5 %) y II.A (40,0 %)": the nodes of the first level in Bajo. */
function bajos(context: ContextoDelInforme): readonly Trozo[] {
  const low = context.evaluation.raiz.branches.filter(({ nivel }) => nivel === "Bajo");
  return chained(low.map((nodo) => withCumplimiento(nodo, context)));
}

/** The best and the worst of the first level, where they differ. */
function extremos(context: ContextoDelInforme): readonly Trozo[] {
  const measured = context.evaluation.raiz.branches
    .flatMap((nodo) => {
      const { id } = context.cifras.deNodo(nodo.node);
      const of = isSinReportar(context.lista, id) ? null : nodo.cumplimiento;
      return of === null ? [] : [{ nodo, of }];
    })
    .sort((a, b) => b.of - a.of);
  const [best, worst] = [measured[0], measured.at(-1)];
  if (best === undefined || worst === undefined || best.of === worst.of) return [];
  return [
    words(PALABRAS.mayor),
    ...withCumplimiento(best.nodo, context),
    words(PALABRAS.menor),
    ...withCumplimiento(worst.nodo, context),
    words("."),
  ];
}

function withCumplimiento(
  { node }: NodoEvaluado,
  { cifras, lista }: ContextoDelInforme,
): readonly Trozo[] {
  const cifra = `${cifras.deNodo(node).id}/cumplimiento`;
  const name = node.codigo === "" ? node.nombre : `${node.codigo} ${node.nombre}`;
  return [words(`${name} (`), { text: lista.get(cifra)?.text ?? "–", cifra }, words(")")];
}

/** The dependencias with most metas without execution: "Secretaría de Salud (12)". */
function dependencias(context: ContextoDelInforme): readonly Trozo[] {
  return chained(
    peores(context).map((nombre) => {
      const cifra = `dependencia/${nombre}/conteo.sinEjecucion`;
      return [
        words(`${nombre} (`),
        { text: context.lista.get(cifra)?.text ?? "–", cifra },
        words(")"),
      ];
    }),
  );
}

/** R7: those of which no file came, with how many metas they answer for: "Secretaría de Gobierno (29)". */
function sinReportar({ cifras, lista }: ContextoDelInforme): readonly Trozo[] | null {
  const silent = cifras.dependencias.flatMap(({ id, nombre, cifras: own }) => {
    const metas = own["conteo.sinReporte"];
    if (nombre === "" || !metas || metas !== own["conteo.programadas"]) return [];
    const cifra = `${id}/conteo.sinReporte`;
    return [[words(`${nombre} (`), { text: lista.get(cifra)?.text ?? "–", cifra }, words(")")]];
  });
  return silent.length === 0 ? null : chained(silent);
}

function peores({ evaluation, cifras }: ContextoDelInforme): readonly string[] {
  if (evaluation.raiz.conteo.conEjecucion === null) return [];
  return sinEjecucionPorDependencia(cifras)
    .slice(0, MOST_NAMED)
    .map(({ nombre }) => nombre);
}

function chained(items: readonly (readonly Trozo[])[]): readonly Trozo[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [words(index === items.length - 1 ? " y " : ", "), ...item];
  });
}

function mostFrequent(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([name]) => name);
}
