import type { CellRef } from "../grid/grid";
import type { Finding, Severity } from "../finding";
import type { Aviso, SetAside } from "./admit";
import { ruleOf } from "../rules/allRules";
import type { AlertaPropia } from "../sustento/archivoLeido";
import { setAsideByPlan } from "./celdasDelPlan";
import type { Conflicto, Lado } from "./conflicto";
import type { Consolidacion, EntregaEnConsolidado } from "./consolidacion";
import type { Diferencia } from "./diferencia";
import type { Correspondencia } from "./matchToPlan";
import { noReportadasIn } from "./noReportadas";
import type { Soporte } from "../matriz/filas/soporte";
import { columnasSinSoporte } from "./soportes";
import type { EntregaPorMapear, EntregaRechazada } from "./entrega";

/** Something that a dependencia must put right, in the cell of its own file. */
export interface Pendiente {
  readonly archivo: string | null;
  readonly meta: string | null;
  /** `null` where there is no cell: a meta that it left out, a file that cannot be read. */
  readonly at: CellRef | null;
  readonly severity: Severity;
  readonly asunto: Asunto;
  /** What was answered to it and the office did not accept. */
  readonly noAceptada?: string;
}

export type Asunto =
  | { readonly type: "alerta"; readonly finding: Finding }
  | { readonly type: "propia"; readonly alerta: AlertaPropia }
  | { readonly type: "codigo"; readonly correspondencia: Correspondencia }
  | { readonly type: "fueraDelPlan"; readonly codigo: string; readonly esDeVarias: boolean }
  | { readonly type: "conflicto"; readonly conflicto: Conflicto; readonly lado: Lado }
  | { readonly type: "diferencia"; readonly diferencia: Diferencia }
  | { readonly type: "sinReporte"; readonly nombre: string }
  | { readonly type: "sinSoportes"; readonly soporte: Soporte }
  | { readonly type: "aparte"; readonly setAside: SetAside }
  | { readonly type: "aviso"; readonly aviso: Aviso }
  | { readonly type: "sinLeer"; readonly entrega: EntregaPorMapear | EntregaRechazada };

/** What goes back to one dependencia. */
export interface Devolucion {
  /** Name of the dependencia; of the file, where its sender is not known. */
  readonly nombre: string;
  readonly dependencia: string | null;
  readonly archivos: readonly string[];
  readonly pendientes: readonly Pendiente[];
}

/** For each dependencia what it must put right, answered or not, file by file in the order of its rows. */
export function puntosOf(consolidacion: Consolidacion): readonly Devolucion[] {
  const byName = new Map<
    string,
    {
      readonly dependencia: string | null;
      readonly archivos: string[];
      readonly pendientes: Pendiente[];
    }
  >();
  const of = (
    dependencia: string | null,
    archivo: string,
  ): { readonly archivos: string[]; readonly pendientes: Pendiente[] } => {
    const nombre = dependencia ?? archivo;
    const known = byName.get(nombre);
    if (known) return known;
    const made = { dependencia, archivos: [], pendientes: [] };
    byName.set(nombre, made);
    return made;
  };
  const figures = findingsByFile(consolidacion);
  for (const one of consolidacion.entregas) {
    if (one.entrega.estado === "devolucion") continue;
    const target = of(one.dependencia, one.entrega.archivo);
    target.archivos.push(one.entrega.archivo);
    target.pendientes.push(...ofFile(one, consolidacion, figures.get(one.entrega.archivo) ?? []));
  }
  for (const { fila, responsable } of noReportadasIn(consolidacion).sinReporte) {
    if (responsable === null) continue;
    of(responsable, "").pendientes.push({
      archivo: null,
      meta: fila.codigo,
      at: null,
      severity: "error",
      asunto: { type: "sinReporte", nombre: fila.nombre },
    });
  }
  return [...byName]
    .filter(([, { pendientes }]) => pendientes.length > 0)
    .map(([nombre, rest]) => ({ nombre, ...rest }));
}

function ofFile(
  one: EntregaEnConsolidado,
  { correspondencias, notInPlan, conflictos, diferencias }: Consolidacion,
  figures: readonly Finding[],
): readonly Pendiente[] {
  const { entrega, setAside, avisos } = one;
  const { archivo } = entrega;
  const whole = (severity: Severity, asunto: Asunto): Pendiente => ({
    archivo,
    meta: null,
    at: null,
    severity,
    asunto,
  });
  if (entrega.estado === "devolucion") return [];
  if (entrega.estado !== "recognised") return [whole("error", { type: "sinLeer", entrega })];
  if (setAside !== null)
    return WITHOUT_REMEDY.has(setAside.type) ? [] : [whole("error", { type: "aparte", setAside })];
  const isSetAside = setAsideByPlan(diferencias);
  const rows: Pendiente[] = [
    ...correspondencias
      .filter(({ lugar, por }) => lugar.archivo === archivo && por !== "escritura")
      .map((correspondencia): Pendiente => ({
        archivo,
        meta: correspondencia.codigo,
        at: correspondencia.at,
        severity: "error",
        asunto: { type: "codigo", correspondencia },
      })),
    ...notInPlan
      .filter(({ lugar }) => lugar.archivo === archivo)
      .map(({ codigo, at, esDeVarias }): Pendiente => ({
        archivo,
        meta: codigo,
        at,
        severity: "error",
        asunto: { type: "fueraDelPlan", codigo, esDeVarias },
      })),
    ...conflictos.flatMap((conflicto) =>
      conflicto.lados
        .filter(({ lugar }) => lugar.archivo === archivo)
        .map((lado): Pendiente => ({
          archivo,
          meta: conflicto.codigo,
          at: cellOf(conflicto, lado),
          severity: "error",
          asunto: { type: "conflicto", conflicto, lado },
        })),
    ),
    ...diferencias
      .filter(({ lugar, vale }) => lugar.archivo === archivo && vale === "plan")
      .map((diferencia): Pendiente => ({
        archivo,
        meta: diferencia.codigo,
        at: diferencia.at,
        severity: "error",
        asunto: { type: "diferencia", diferencia },
      })),
    ...entrega.propias
      .filter((alerta) => !isSetAside(alerta))
      .map((alerta): Pendiente => ({
        archivo,
        meta: alerta.meta,
        at: alerta.at,
        severity: alerta.severity,
        asunto: { type: "propia", alerta },
      })),
    ...figures
      .filter((finding) => !isSetAside(finding))
      .map((finding): Pendiente => ({
        archivo,
        meta: finding.meta,
        at: finding.at,
        severity: finding.severity,
        asunto: { type: "alerta", finding },
      })),
  ];
  return [
    ...avisos.map((aviso) => whole("advertencia", { type: "aviso", aviso })),
    ...rows.sort(
      (a, b) => (a.at?.row ?? 0) - (b.at?.row ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
    ),
    ...columnasSinSoporte(entrega).map((soporte) =>
      whole("advertencia", { type: "sinSoportes", soporte }),
    ),
  ];
}

/** What counts is there already, or the office said so: nothing to send again. */
const WITHOUT_REMEDY: ReadonlySet<SetAside["type"]> = new Set([
  "mismoArchivo",
  "versionAnterior",
  "retirado",
  "desglosado",
]);

function cellOf({ campos }: Conflicto, { celdaProgramado, celdaEjecutado }: Lado): CellRef | null {
  return campos.includes("programado") ? celdaProgramado : celdaEjecutado;
}

/** R12 is judged once, against the registry that holds for all, and each finding goes to the file of its cell. */
function findingsByFile({ evaluation }: Consolidacion): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of evaluation.ok ? evaluation.value.findings : []) {
    if (finding.at === null || ruleOf(finding.type).scope !== "registro") continue;
    const own = byFile.get(finding.at.workbook);
    if (own) own.push(finding);
    else byFile.set(finding.at.workbook, [finding]);
  }
  return byFile;
}
