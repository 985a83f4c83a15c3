import type { Answers, ColumnAnswer } from "../../src/core/matriz/matriz";
import type { Medida } from "../../src/core/cifras/medida";
import { MEDIDAS_DE, type Sujeto } from "../../src/core/cifras/sujeto";
import type { Corte } from "../../src/core/corte/corte";
import {
  ofHeadings,
  type RespuestasConocidas,
} from "../../src/core/matriz/questions/respuestasConocidas";
import type { Decision } from "../../src/core/consolidate/decision";
import type { ProyeccionGuardada } from "../../src/core/whatIf/guardada";
import type { Alcance, Efecto, Supuesto } from "../../src/core/whatIf/supuesto";
import type { PlanOficial } from "../../src/core/planes/planOficial";
import type { EnCurso, Escrituras } from "../../src/excel/journal/escrituras";
import type { SetWidths } from "../../src/excel/publish/widths";

// Each of these says everything that its type can say: the compiler asks for what is new, and then the
// newest example of the shape no longer holds.

const COLUMN: Required<ColumnAnswer> = {
  campo: "programado",
  heading: "Meta 2021",
  vigencia: 2021,
  trimestre: 3,
  column: 5,
  level: 1,
};

export const ANSWERS: Required<Answers> = {
  sheet: "Matriz",
  sheets: ["Salud", "Gobierno"],
  columns: [COLUMN, { campo: "peso", heading: null }],
  cumulativeQuarters: true,
  scales: { "% de avance": "bySize" },
  repartos: { Programado: "part" },
  repetidas: "sum",
  pesos: { I: 46.2, "I.A": 0 },
  ponderadores: { "2021": 0.3 },
  gestion: { "I.A.1.1": true, "I.A.1.2": false },
  periodo: { vigencia: 2021, corte: "2021-09-30" } satisfies Required<Answers["periodo"]>,
  columnasDeLista: [
    { campo: "realizada", heading: "Ejecutado" },
    { campo: "presupuesto", heading: "Valor", column: 6 },
  ],
  maximos: { Impacto: 5 },
};

export const KNOWN: readonly RespuestasConocidas[] = [
  { encabezados: "0 meta|1 programado 2021|2 valor", respuestas: ofHeadings(ANSWERS) },
];

const LUGAR = { archivo: "salud.xlsx", hoja: "Matriz", fila: 7 };

const FIRMA = { quien: "Ana Ruiz", cuando: "2021-10-15T08:30" };

const DECISION: {
  readonly [Type in Decision["type"]]: Required<Extract<Decision, { type: Type }>>;
} = {
  archivo: { type: "archivo", archivo: "salud.xlsx", cuenta: false, ...FIRMA },
  dependencia: { type: "dependencia", archivo: "salud.xlsx", dependencia: "Salud", ...FIRMA },
  periodo: { type: "periodo", archivo: "salud.xlsx", vigencia: 2021, trimestre: 3, ...FIRMA },
  lectura: { type: "lectura", archivo: "salud.xlsx", answers: ANSWERS, ...FIRMA },
  conflicto: {
    type: "conflicto",
    codigo: "I.A.1.1",
    vale: LUGAR,
    sobre: {
      nombre: "Niños vacunados",
      lados: [
        { lugar: LUGAR, programado: 10, ejecutado: 5 },
        { lugar: { ...LUGAR, archivo: "cultura.xlsx" }, programado: 10, ejecutado: null },
      ],
    },
    ...FIRMA,
  },
  conflictos: { type: "conflictos", regla: "responsable", ...FIRMA },
  correspondencia: {
    type: "correspondencia",
    lugar: LUGAR,
    codigo: "I.A.1.2",
    escrita: { codigo: "I.A.12", nombre: "Kilómetros de vía" },
    ...FIRMA,
  },
  diferencia: {
    type: "diferencia",
    lugar: LUGAR,
    campo: "programado",
    vigencia: 2021,
    acepta: true,
    sobre: { codigo: "I.A.1.2", nombre: "Kilómetros de vía", enPlan: 3, enArchivo: "NP" },
    ...FIRMA,
  },
  diferencias: {
    type: "diferencias",
    acepta: false,
    de: [
      {
        lugar: LUGAR,
        campo: "tipo",
        vigencia: null,
        sobre: { codigo: "I.A.1.2", nombre: "Kilómetros de vía", enPlan: "Suma", enArchivo: null },
      },
    ],
    ...FIRMA,
  },
  respuesta: {
    type: "respuesta",
    punto: {
      dependencia: "Salud",
      archivo: "salud.xlsx",
      meta: "I.A.1.1",
      celda: "Matriz!H7",
      observacion: "No trae evidencia.",
    },
    texto: "Se anexa el acta.",
    responde: "Luis Paz",
    fecha: "2021-10-20",
    cierra: true,
    ...FIRMA,
  },
};

export const DECISIONS: readonly Decision[] = [
  ...Object.values(DECISION),
  { type: "periodo", archivo: "cultura.xlsx", vigencia: 2021, trimestre: null },
  { type: "conflicto", codigo: "I.A.1.3", vale: "suma" },
  { type: "correspondencia", lugar: { ...LUGAR, fila: 8 }, codigo: null },
  { type: "diferencia", lugar: LUGAR, campo: "lineaBase", vigencia: null, acepta: false },
  {
    type: "respuesta",
    punto: { dependencia: "Salud", archivo: null, meta: null, celda: null, observacion: "Falta." },
    texto: "No aplica.",
    responde: "Salud",
    fecha: null,
    cierra: false,
  },
];

const ALCANCE: { readonly [Type in Alcance["type"]]: Extract<Alcance, { type: Type }> } = {
  plan: { type: "plan" },
  meta: { type: "meta", codigo: "I.A.1.1" },
  nodo: { type: "nodo", codigo: "I.A" },
  dependencia: { type: "dependencia", nombre: "Salud" },
  alerta: { type: "alerta", alerta: "proyectoSinMeta" },
};

const EFECTO: { readonly [Type in Efecto["type"]]: Extract<Efecto, { type: Type }> } = {
  ejecutado: { type: "ejecutado", valor: 3 },
  cumplimiento: { type: "cumplimiento", fraccion: 0.5 },
  minimo: { type: "minimo", fraccion: 0.75 },
  faltante: { type: "faltante", fraccion: 1 },
  ritmo: { type: "ritmo" },
  armonizada: { type: "armonizada" },
};

const SUPUESTOS: readonly Supuesto[] = [
  ...Object.values(EFECTO).map((efecto): Supuesto => ({
    activo: true,
    type: "metas",
    de: ALCANCE.meta,
    efecto,
  })),
  ...Object.values(ALCANCE).map((de): Supuesto => ({
    activo: false,
    type: "metas",
    de,
    efecto: EFECTO.ritmo,
  })),
  { activo: true, type: "peso", nodo: "I", fraccion: 0.4 },
  { activo: true, type: "ponderador", fraccion: 0.25 },
];

export const PROJECTIONS: readonly Required<ProyeccionGuardada>[] = [
  {
    nombre: "Media",
    supuestos: SUPUESTOS,
    guardada: {
      fecha: "2021-10-15T08:30",
      fingerprint: "a1b2c3",
      cifras: [
        { nodo: "", base: 0.6293, proyectado: 0.75 },
        { nodo: "I", base: null, proyectado: null },
      ],
    },
  },
  { nombre: "A mano", supuestos: [], guardada: null },
];

const EN_CURSO: EnCurso = {
  operacion: "publicar",
  claves: ["resumen", "alertas"],
  creadas: ["alertas"],
  anchos: { resumen: [75.5, 300] },
  antes: null,
  despues: "q1bKTq1UslKKjo4FAA==",
};

export const WRITINGS: Required<Escrituras> = {
  publicaciones: [{ claves: ["resumen"], creadas: ["resumen"], hojas: "i44FAA==" }],
  enCurso: EN_CURSO,
};

export const WIDTHS: SetWidths = { resumen: [75.5, 300], detalle: [] };

const SUJETO: { readonly [Tipo in Sujeto["tipo"]]: Extract<Sujeto, { tipo: Tipo }> } = {
  plan: {
    id: "plan",
    tipo: "plan",
    padre: null,
    codigo: "",
    nombre: "Plan",
    nivel: "Aceptable",
    reportado: { nivel: "Sobresaliente" },
    celdas: [],
    cifras: counted("plan"),
  },
  nodo: {
    id: "nodo/I",
    tipo: "nodo",
    padre: "plan",
    codigo: "I",
    nombre: "Eje",
    nivel: null,
    reportado: { nivel: null },
    celdas: [],
    cifras: counted("nodo"),
  },
  meta: {
    id: "meta/I.1",
    tipo: "meta",
    padre: "nodo/I",
    codigo: "I.1",
    nombre: "Kilómetros de vía",
    estado: "conEjecucion",
    tipoDeMeta: "creciente",
    dependencia: "Obras",
    noArmonizada: false,
    celdas: [],
    cifras: counted("meta"),
  },
  dependencia: {
    id: "dependencia/Obras",
    tipo: "dependencia",
    padre: null,
    codigo: "",
    nombre: "Obras",
    nivel: "Bajo",
    celdas: [],
    cifras: counted("dependencia"),
  },
};

export const CORTE_KEPT: Corte = {
  periodo: { vigencia: 2021, trimestre: 3, corte: "2021-09-30" },
  niveles: ["Eje"],
  plan: { nombre: "Sopó es nuestro tiempo", vigencias: [2020, 2021, 2022, 2023] },
  pesos: { fuente: "columna", fuentePonderador: "preset" },
  metodo: {
    aceptable: { valor: 0.56, unidad: "fraccion", desde: "2020-01-01", acto: "Acta 9" },
    cortesParaPronosticar: { valor: 2, unidad: "cortes", desde: null, acto: null },
    diferenciaEnPesos: { valor: 1, unidad: "pesos", desde: null, acto: null },
  },
  registro: { workbook: "registro.xlsx", sheet: "BPIN", rows: 12 },
  sujetos: Object.values(SUJETO),
};

/** Its first figure was not measured; the others are 0.01, 0.02, … */
function counted(tipo: Sujeto["tipo"]): Readonly<Record<Medida, number | null>> {
  const figures = MEDIDAS_DE[tipo].map((medida, index): [Medida, number | null] => [
    medida,
    index === 0 ? null : index / 100,
  ]);
  return Object.fromEntries(figures) as Record<Medida, number | null>;
}

const FECHADO = { desde: "2024-06-01", acto: "Acuerdo 7 de 2024" };

export const PLANS: readonly PlanOficial[] = [
  {
    nombre: "Tenjo avanza",
    vigencias: [2024, 2025, 2026, 2027],
    niveles: ["Eje", "Programa", "Meta de producto"],
    estructura: {
      ...FECHADO,
      valor: [
        {
          codigo: "I",
          nombre: "Eje social",
          metas: 2,
          children: [{ codigo: "I.A", nombre: "Salud", metas: 2, children: [] }],
        },
        { codigo: "II", nombre: "Eje económico", metas: 1, children: [] },
      ],
    },
    pesos: {
      ...FECHADO,
      valor: new Map([
        ["I", 0.6],
        ["II", 0.4],
      ]),
    },
    ponderadores: { ...FECHADO, valor: new Map([[2024, 0.2]]) },
    marco: {
      acuerdo: "el Acuerdo 7 de 2024",
      decreto: "Decreto 12 de 2024",
      mision: "Servir.",
      vision: "Crecer.",
    },
  },
  {
    nombre: "Plan de desarrollo",
    vigencias: [2028],
    niveles: ["Línea", "Meta de producto"],
    estructura: {
      desde: null,
      acto: null,
      valor: [{ codigo: "1", nombre: "Vida", metas: 0, children: [] }],
    },
    pesos: null,
    ponderadores: null,
    marco: null,
  },
];
