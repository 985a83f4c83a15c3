import type { Conteo } from "../plan/evaluation";
import { cifraCell, number, sentence } from "./celdas";
import { pendientesPorDependencia } from "./cifrasDelInforme";
import type { ContextoDelInforme } from "./contexto";
import type { CeldaDeTabla, Parrafo, Tabla } from "./informe";
import { words } from "./plantilla";
import { COLUMNAS, INFORME, NINGUNA, TABLAS } from "./text";

/** R19: the dependencias with metas without execution; a sentence where there is none. */
export function tablaDeDependencias({
  evaluation,
  cifras,
  lista,
}: ContextoDelInforme): readonly Tabla[] {
  const rows = pendientesPorDependencia(cifras);
  if (rows.length === 0 || evaluation.raiz.conteo.conEjecucion === null) return [];
  // What nobody reported is no meta sin ejecución, and has its own column where there is any (R7).
  const silent = evaluation.raiz.conteo.sinReporte > 0;
  const width = silent ? 14 : 16;
  const figure = (nombre: string, medida: string): CeldaDeTabla =>
    cifraCell(lista, `dependencia/${nombre}/${medida}`);
  return [
    {
      type: "tabla",
      titulo: silent ? TABLAS.dependenciasYSinReporte : TABLAS.dependencias,
      columnas: [
        { titulo: COLUMNAS.dependencia, ancho: silent ? 44 : 52, isNumber: false },
        number(COLUMNAS.programadas, width),
        number(COLUMNAS.sinEjecucion, width),
        number(COLUMNAS.porcentajeSinEjecucion, width),
        ...(silent ? [number(COLUMNAS.sinReporte, width)] : []),
      ],
      filas: rows.map(({ nombre }) => [
        words(nombre),
        figure(nombre, "conteo.programadas"),
        figure(nombre, "conteo.sinEjecucion"),
        figure(nombre, "participacion.sinEjecucion"),
        ...(silent ? [figure(nombre, "conteo.sinReporte")] : []),
      ]),
      hasTotal: false,
    },
  ];
}

/** The programmed metas without execution, in the order of the plan. */
export function tablaSinEjecucion(context: ContextoDelInforme): readonly (Tabla | Parrafo)[] {
  const { evaluation, cifras, lista } = context;
  if (evaluation.raiz.conteo.conEjecucion === null)
    return [sentence(NINGUNA.ejecucion(context.fuente.La))];
  const rows = evaluation.metas.filter(({ estado }) => estado === "sinEjecucion");
  if (rows.length === 0) return [sentence(ningunaSinEjecucion(evaluation.raiz.conteo))];
  const isNamed = rows.some(({ meta }) => meta.fila.dependencia !== null);
  return [
    {
      type: "tabla",
      titulo: TABLAS.sinEjecucion,
      columnas: [
        { titulo: COLUMNAS.codigo, ancho: 12, isNumber: false },
        { titulo: COLUMNAS.meta, ancho: isNamed ? 48 : 74, isNumber: false },
        ...(isNamed ? [{ titulo: COLUMNAS.dependencia, ancho: 26, isNumber: false }] : []),
        number(INFORME.programada, 14),
      ],
      filas: rows.map(({ meta }) => [
        words(meta.codigo),
        words(meta.nombre),
        ...(isNamed ? [words(meta.fila.dependencia ?? "")] : []),
        cifraCell(lista, `${cifras.deMeta(meta.fila).id}/programadoFisico`),
      ]),
      hasTotal: false,
    },
  ];
}

/** R7, R35: that none is without execution is not yet that each has one. */
function ningunaSinEjecucion({ programadas, sinCruce, sinReporte }: Conteo): string {
  if (programadas === 0) return NINGUNA.sinProgramar;
  if (sinReporte > 0) return NINGUNA.sinReporte;
  return sinCruce > 0 ? NINGUNA.sinCruce : NINGUNA.sinEjecucion;
}
