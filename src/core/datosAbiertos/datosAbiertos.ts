import { everyCifra } from "../cifras/cifra";
import { cifrasMostradas } from "../cifras/mostradas";
import { asPrinted } from "../cifras/medida";
import { medidaText } from "../cifras/medidaText";
import type { Sujeto } from "../cifras/sujeto";
import type { Evaluation } from "../plan/evaluation";
import { identidadOf, planNombrado } from "../plan/identidad";
import { estadoText } from "../text/estados";
import { DATOS, unidadText } from "./text";

/** A column of an open table: its name, its type for Frictionless, and what it holds. */
export interface CampoAbierto {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "date";
  readonly description: string;
}

/** A table of open data; absent is an empty cell, never 0 (R1). */
export interface TablaAbierta {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly CampoAbierto[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The list of figures of an evaluation as a long table, one figure a row, and the metas with where they
 * stand. The only names are those of dependencias.
 */
export function datosAbiertos(evaluation: Evaluation): readonly TablaAbierta[] {
  const { periodo } = evaluation;
  const { sujetos, dependencias } = cifrasMostradas(evaluation);
  const plan = planNombrado(identidadOf(evaluation));
  const time = [plan, periodo.vigencia, periodo.trimestre, periodo.corte] as const;
  const metas = sujetos.filter((one) => one.tipo === "meta");
  return [
    {
      ...DATOS.cifras,
      fields: [...CAMPOS.periodo, ...CAMPOS.sujeto, ...CAMPOS.cifra],
      rows: everyCifra([...sujetos, ...dependencias]).map(({ sujeto, medida, unidad, value }) => [
        ...time,
        ...sujetoCells(sujeto),
        medida,
        medidaText(medida),
        asPrinted(medida, value),
        unidadText(unidad),
      ]),
    },
    {
      ...DATOS.metas,
      fields: [...CAMPOS.periodo, ...CAMPOS.meta],
      rows: metas.map((meta) => [
        ...time,
        meta.codigo,
        meta.nombre,
        meta.dependencia,
        estadoText(meta.estado),
        meta.cifras.programadoFisico,
        meta.cifras.ejecutadoFisico,
        asPrinted("cumplimiento", meta.cifras.cumplimiento),
      ]),
    },
  ];
}

function sujetoCells(sujeto: Sujeto): readonly (string | null)[] {
  return [sujeto.id, sujeto.tipo, sujeto.codigo, sujeto.nombre];
}

const CAMPOS = {
  periodo: [
    { name: "plan", type: "string", description: DATOS.campos.plan },
    { name: "vigencia", type: "integer", description: DATOS.campos.vigencia },
    { name: "trimestre", type: "integer", description: DATOS.campos.trimestre },
    { name: "corte", type: "date", description: DATOS.campos.corte },
  ],
  sujeto: [
    { name: "sujeto", type: "string", description: DATOS.campos.sujeto },
    { name: "tipo", type: "string", description: DATOS.campos.tipo },
    { name: "codigo", type: "string", description: DATOS.campos.codigo },
    { name: "nombre", type: "string", description: DATOS.campos.nombre },
  ],
  cifra: [
    { name: "medida", type: "string", description: DATOS.campos.medida },
    { name: "descripcion", type: "string", description: DATOS.campos.descripcion },
    { name: "valor", type: "number", description: DATOS.campos.valor },
    { name: "unidad", type: "string", description: DATOS.campos.unidad },
  ],
  meta: [
    { name: "codigo", type: "string", description: DATOS.campos.codigoDeMeta },
    { name: "nombre", type: "string", description: DATOS.campos.nombreDeMeta },
    { name: "dependencia", type: "string", description: DATOS.campos.dependencia },
    { name: "estado", type: "string", description: DATOS.campos.estado },
    { name: "programado", type: "number", description: DATOS.campos.programado },
    { name: "ejecutado", type: "number", description: DATOS.campos.ejecutado },
    { name: "cumplimiento", type: "number", description: DATOS.campos.cumplimiento },
  ],
} as const satisfies Readonly<Record<string, readonly CampoAbierto[]>>;
