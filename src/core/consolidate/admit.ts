import { endOfQuarter } from "../matriz/periods/declaredPeriodo";
import type { Fila } from "../matriz/filas/fila";
import type { Periodo, Vigencia } from "../vocabulary";
import type { Decisiones } from "./decision";
import type { Directorio } from "./dependencias";
import type { EntregaReconocida } from "./entrega";
import { oddlyCodedIn, otherPlanIn } from "./otroPlan";
import { dependenciaOf, type AvisoDeDependencia } from "./remitente";

/** Why a recognised file does not count until a person says that it does. */
export type SetAside =
  | { readonly type: "mismoArchivo"; readonly que: string }
  | {
      readonly type: "versionAnterior";
      readonly vale: string;
      readonly periodo: Periodo;
      readonly esperado: Periodo;
    }
  | { readonly type: "otroPeriodo"; readonly periodo: Periodo; readonly esperado: Periodo }
  /** `share` of its codes that the plan has. */
  | { readonly type: "otroPlan"; readonly share: number }
  | { readonly type: "retirado" }
  /**
   * R31: a consolidado, in the place of which these many of its files count. `hechoCon`: the plan that it was
   * made with, where it is another now: rows that were of none of its metas are not in it. `reemplazados`: its files
   * in the place of which one of the same name, with other content, is given now.
   */
  | {
      readonly type: "desglosado";
      readonly archivos: number;
      readonly reemplazados: readonly string[];
      readonly hechoCon: string | null;
    };

/** What has to be confirmed of a file that counts. */
export type Aviso =
  | { readonly type: "periodoDistinto"; readonly contenido: Periodo; readonly nombre: Periodo }
  | { readonly type: "sinPeriodo" }
  /** R17: it says to be of another vigencia, and has columns of the one that was asked for. */
  | { readonly type: "vigenciaPedida"; readonly declarada: Vigencia; readonly pedida: Vigencia }
  /** R17: it says to be of a later quarter, and has columns up to the corte that was asked for. */
  | { readonly type: "cortePedido"; readonly declarado: Periodo; readonly pedido: string }
  /** There is no plan to compare with, and its codes have another form than those of most files. */
  | { readonly type: "otrosCodigos" }
  | AvisoDeDependencia
  | { readonly type: "otraEntrega"; readonly archivo: string };

/** A recognised file with who sent it, of which corte it is, and whether it counts. */
export interface EntregaAdmitida {
  readonly entrega: EntregaReconocida;
  readonly dependencia: string | null;
  readonly periodo: Periodo;
  readonly setAside: SetAside | null;
  readonly avisos: readonly Aviso[];
}

export interface Admision {
  readonly entregas: readonly EntregaAdmitida[];
  readonly periodo: Periodo;
}

export interface AdmisionContext {
  /** The metas of the plan, where the plan is known. */
  readonly plan: readonly Fila[] | null;
  readonly directorio: Directorio;
  readonly decisiones: Decisiones;
  /** What is asked for; what is not asked is that of most files. */
  readonly asked: Partial<Periodo>;
}

/** Decides file by file whether it counts: a person confirms what is odd, nothing is left out in silence. */
export function admit(entregas: readonly EntregaReconocida[], context: AdmisionContext): Admision {
  const { decisiones } = context;
  const known = entregas.map((entrega) => ({
    entrega,
    ...dependenciaOf(entrega, context),
    ...periodoOf(entrega, decisiones, context.asked.vigencia),
  }));
  const oddlyCoded = context.plan === null ? oddlyCodedIn(entregas) : new Set();
  const otherPlan = otherPlanIn(entregas, context.plan);
  const { asked } = context;
  const ofPlan = known.filter(({ entrega }) => !otherPlan.has(entrega)).map((one) => one.periodo);
  const common = commonest(
    ofPlan.filter(({ vigencia }) => asked.vigencia === undefined || vigencia === asked.vigencia),
  );
  const periodo: Periodo = { ...common, ...asked };
  const firstOf = firstByHuella(entregas.filter((entrega) => !otherPlan.has(entrega)));
  const inTime = new Map<string, string>();
  for (const one of known) {
    if (
      one.dependencia !== null &&
      !otherPlan.has(one.entrega) &&
      isOf(one.periodo, periodo) &&
      firstOf.get(one.entrega.fingerprint) === one.entrega
    ) {
      inTime.set(one.dependencia, inTime.get(one.dependencia) ?? one.entrega.archivo);
    }
  }
  // A file of the quarter itself goes before a later one that is read up to it.
  const isCut = (
    one: Pick<(typeof known)[number], "entrega" | "dependencia" | "periodo">,
  ): boolean =>
    hasColumnsUpTo(one.entrega, one.periodo, asked) &&
    (one.dependencia === null || !inTime.has(one.dependencia));
  const apart = ({
    entrega,
    dependencia,
    periodo: own,
  }: (typeof known)[number]): SetAside | null => {
    const share = otherPlan.get(entrega);
    if (share !== undefined) return { type: "otroPlan", share };
    const first = firstOf.get(entrega.fingerprint) ?? entrega;
    if (first !== entrega) return { type: "mismoArchivo", que: first.archivo };
    if (isOf(own, periodo) || isCut({ entrega, dependencia, periodo: own })) return null;
    const newer = dependencia === null ? undefined : inTime.get(dependencia);
    const isOlder =
      (own.corte ?? `${own.vigencia ?? ""}`) < (periodo.corte ?? `${periodo.vigencia ?? ""}`);
    return newer !== undefined && isOlder
      ? { type: "versionAnterior", vale: newer, periodo: own, esperado: periodo }
      : { type: "otroPeriodo", periodo: own, esperado: periodo };
  };
  return {
    periodo,
    entregas: known.map((one) => {
      const decided = decisiones.archivo.get(one.entrega.archivo);
      const found = apart(one);
      const setAside =
        decided === true
          ? null
          : decided === false
            ? (found ?? { type: "retirado" as const })
            : found;
      const other = one.dependencia === null ? undefined : inTime.get(one.dependencia);
      const avisos: readonly Aviso[] = [
        ...(decisiones.periodo.has(one.entrega.archivo) ? [] : periodoAvisos(one.entrega)),
        ...(one.otra === null ? [] : [one.otra]),
        ...(setAside === null && found === null && asked.corte != null && isCut(one)
          ? [{ type: "cortePedido", declarado: one.periodo, pedido: asked.corte } as const]
          : []),
        ...(oddlyCoded.has(one.entrega) ? [{ type: "otrosCodigos" } as const] : []),
        ...one.avisos,
        ...(setAside === null && other !== undefined && other !== one.entrega.archivo
          ? [{ type: "otraEntrega", archivo: other } as const]
          : []),
      ];
      return {
        entrega: one.entrega,
        dependencia: one.dependencia,
        periodo: one.periodo,
        setAside,
        avisos,
      };
    }),
  };
}

/** Of which corte a file is; `otra`: it says to be of another vigencia than the one that is read in it. */
function periodoOf(
  entrega: EntregaReconocida,
  decisiones: Decisiones,
  pedida: Vigencia | null | undefined,
): { readonly periodo: Periodo; readonly otra: Aviso | null } {
  const said = periodoSaid(entrega, decisiones);
  const { vigencia: declarada } = said;
  const hasColumns = entrega.matriz.columns.some(({ vigencia }) => vigencia === pedida);
  const isAsked = pedida == null || declarada === null || declarada === pedida || !hasColumns;
  if (isAsked || decisiones.periodo.has(entrega.archivo)) return { periodo: said, otra: null };
  return {
    periodo: { vigencia: pedida, trimestre: null, corte: null },
    otra: { type: "vigenciaPedida", declarada, pedida },
  };
}

/** R17: a file of a later quarter of the year that was asked for, with what was executed by quarters up to it. */
function hasColumnsUpTo(
  { matriz }: EntregaReconocida,
  own: Periodo,
  { vigencia, trimestre }: Partial<Periodo>,
): boolean {
  if (trimestre == null || own.trimestre === null || own.trimestre <= trimestre) return false;
  if (own.vigencia !== null && own.vigencia !== vigencia) return false;
  return matriz.columns.some(
    (column) =>
      column.campo === "ejecutado" &&
      (column.vigencia ?? vigencia) === vigencia &&
      column.trimestre !== undefined &&
      column.trimestre <= trimestre,
  );
}

/** A person goes before the content, that before the sheet's name, that before the file's; then the headings. */
function periodoSaid(
  { archivo: name, declarado: { contenido, hoja, archivo, columnas } }: EntregaReconocida,
  decisiones: Decisiones,
): Periodo {
  const decided = decisiones.periodo.get(name);
  if (decided !== undefined) {
    const { vigencia, trimestre } = decided;
    return { vigencia, trimestre, corte: trimestre && endOfQuarter(vigencia, trimestre) };
  }
  const vigencia = contenido.vigencia ?? hoja.vigencia ?? archivo.vigencia ?? columnas;
  const of = [contenido, hoja, archivo].filter(
    (one) => one.vigencia === null || one.vigencia === vigencia,
  );
  const trimestre = of.find((one) => one.trimestre !== null)?.trimestre ?? null;
  const dated = of.find(({ corte }) => corte !== null);
  return {
    vigencia,
    trimestre,
    corte:
      dated?.corte ??
      (vigencia !== null && trimestre !== null ? endOfQuarter(vigencia, trimestre) : null),
  };
}

function periodoAvisos({
  declarado: { contenido, archivo, hoja, columnas },
}: EntregaReconocida): readonly Aviso[] {
  if (columnas === null && [contenido, hoja, archivo].every(({ vigencia }) => vigencia === null))
    return [{ type: "sinPeriodo" }];
  const contradicts = (nombre: Periodo): boolean =>
    (contenido.vigencia !== null &&
      nombre.vigencia !== null &&
      contenido.vigencia !== nombre.vigencia) ||
    (contenido.trimestre !== null &&
      nombre.trimestre !== null &&
      contenido.trimestre !== nombre.trimestre);
  const other = [archivo, hoja].find(contradicts);
  return other === undefined ? [] : [{ type: "periodoDistinto", contenido, nombre: other }];
}

/** What a file does not say cannot contradict what is expected. */
function isOf(own: Periodo, expected: Periodo): boolean {
  if (own.vigencia !== null && expected.vigencia !== null && own.vigencia !== expected.vigencia)
    return false;
  return (
    own.trimestre === null || expected.trimestre === null || own.trimestre === expected.trimestre
  );
}

function commonest(periodos: readonly Periodo[]): Periodo {
  const counts = new Map<string, { readonly periodo: Periodo; files: number }>();
  for (const periodo of periodos) {
    const key = `${periodo.vigencia ?? ""}-${periodo.trimestre ?? ""}`;
    const seen = counts.get(key);
    if (seen) seen.files++;
    else counts.set(key, { periodo, files: 1 });
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y.files - x.files || (a < b ? 1 : -1));
  return best?.[1].periodo ?? { vigencia: null, trimestre: null, corte: null };
}

/** The one of several equal files that counts: no copy, if it can be told, else the first. */
function firstByHuella(
  entregas: readonly EntregaReconocida[],
): ReadonlyMap<string, EntregaReconocida> {
  const first = new Map<string, EntregaReconocida>();
  for (const entrega of entregas) {
    const known = first.get(entrega.fingerprint);
    if (known === undefined || (COPY.test(known.archivo) && !COPY.test(entrega.archivo)))
      first.set(entrega.fingerprint, entrega);
  }
  return first;
}

const COPY = /\bcop(?:ia|y)\b|\(\d+\)/i;
