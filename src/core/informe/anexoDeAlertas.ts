import { tipoDeAlertaText } from "../rules/ruleText";
import { findingCell } from "../text/findings";
import type { Finding } from "../finding";
import { alertasPorClase, type ClaseDeAlerta } from "./alertasPorClase";
import type { ContextoDelInforme } from "./contexto";
import { dependenciaDeLaAlerta, nodoDeLaAlerta } from "./deQueEsLaAlerta";
import type { CeldaDeTabla, ColumnaDeTabla, Parrafo, Tabla } from "./informe";
import { words } from "./plantilla";
import { COLUMNAS, INFORME, NINGUNA, TABLAS } from "./text";

/** How many alertas of each kind there are, and each kind's own: the meta, its cell and what it costs. */
export function anexoDeAlertas(context: ContextoDelInforme): readonly (Tabla | Parrafo)[] {
  const clases = alertasPorClase(context.evaluation.findings);
  if (clases.length === 0) return [{ type: "parrafo", trozos: [words(NINGUNA.alerta)] }];
  const nameOf = namesOf(context);
  return [
    {
      type: "tabla",
      titulo: TABLAS.alertas,
      columnas: [
        { titulo: COLUMNAS.alerta, ancho: 84, isNumber: false },
        { titulo: COLUMNAS.cantidad, ancho: 16, isNumber: true },
      ],
      filas: clases.map(({ type }) => [
        words(tipoDeAlertaText(type)),
        cifraCell(context, `alerta/${type}/cantidad`),
      ]),
      hasTotal: false,
    },
    ...clases.flatMap((clase) => tablaDeClase(clase, nameOf, context)),
  ];
}

function tablaDeClase(
  { type, listadas, otras }: ClaseDeAlerta,
  nameOf: (finding: Finding) => string,
  context: ContextoDelInforme,
): readonly Tabla[] {
  if (listadas.length === 0) return [];
  const clase = tipoDeAlertaText(type);
  const some = (of: (finding: Finding) => unknown): boolean =>
    listadas.some(({ finding }) => of(finding) !== null);
  // A column that no alerta of the kind fills is left out.
  const hasCelda = some(({ at }) => at);
  const hasPuntos = some(({ points }) => points);
  const columnas: readonly ColumnaDeTabla[] = [
    { titulo: COLUMNAS.codigo, ancho: 14, isNumber: false },
    // The kind stands over its own: whoever reads the table alone sees of what it is.
    { titulo: clase, ancho: 86 - (hasCelda ? 22 : 0) - (hasPuntos ? 12 : 0), isNumber: false },
    ...(hasCelda ? [{ titulo: COLUMNAS.celda, ancho: 22, isNumber: false }] : []),
    ...(hasPuntos ? [{ titulo: COLUMNAS.puntos, ancho: 12, isNumber: true }] : []),
  ];
  const row = (
    first: CeldaDeTabla,
    name: string,
    celda: string,
    puntos: CeldaDeTabla,
  ): readonly CeldaDeTabla[] => [
    first,
    words(name),
    ...(hasCelda ? [words(celda)] : []),
    ...(hasPuntos ? [puntos] : []),
  ];
  const filas = listadas.map(({ finding, id }) =>
    row(
      words(finding.meta ?? INFORME.sinCodigo),
      nameOf(finding),
      findingCell(finding) ?? "",
      finding.points === null ? words("") : cifraCell(context, `${id}/puntos`),
    ),
  );
  const more = cifraCell(context, `alerta/${type}/otras`);
  return [
    {
      type: "tabla",
      titulo: TABLAS.clase(clase),
      columnas,
      filas: otras === 0 ? filas : [...filas, row(more, TABLAS.todasLasAlertas, "", words(""))],
      hasTotal: false,
    },
  ];
}

/** Of what an alerta is: its meta, else the node or the dependencia, else the workbook. */
function namesOf({ evaluation, cifras }: ContextoDelInforme): (finding: Finding) => string {
  const metas = new Map(evaluation.metas.map(({ meta }) => [meta.codigo, meta.nombre] as const));
  const nodos = new Map(
    cifras.sujetos.flatMap((one) =>
      one.tipo === "nodo" ? [[one.codigo, `${one.codigo} ${one.nombre}`.trim()] as const] : [],
    ),
  );
  return (finding) => {
    const nodo = nodos.get(nodoDeLaAlerta(finding) ?? "");
    const whole = nodo ?? dependenciaDeLaAlerta(finding) ?? INFORME.libro;
    return shortName(metas.get(finding.meta ?? "") ?? whole);
  };
}

/** As many whole words as a row of two lines holds. */
function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 0 ? space : LONGEST_NAME).replace(/[,;:.(–-]$/, "")}…`;
}

const LONGEST_NAME = 90;

function cifraCell({ lista }: ContextoDelInforme, id: string): CeldaDeTabla {
  return { text: lista.get(id)?.text ?? "–", cifra: id };
}
