import { estadosQueSuman } from "../cifras/estadosQueSuman";
import { cifraText } from "../cifras/text";
import {
  agrupacionesDe,
  type Agrupacion,
  type Agrupador,
  type Grupo,
} from "../fichas/agrupaciones";
import { AGRUPACIONES, AGRUPADOR } from "../fichas/text";
import type { Evaluation } from "../plan/evaluation";
import { COLORS, NIVEL_COLORS } from "../report/looks";
import { nivelText } from "../text/estados";
import { barOf } from "./cifrasDelInforme";
import type { Bloque, ColumnaDeTabla, Grafica, Informe, Tabla } from "./informe";
import { words } from "./plantilla";
import { COLUMNAS, GRAFICAS, GRUPOS } from "./text";

/** What the public asks for beside the tree of the plan. */
const DE_LA_PAGINA: ReadonlySet<Agrupador> = new Set(["sector", "ods", "dependencia"]);

/**
 * The informe of the public's page: with the plan by sector, ODS and dependencia, before its annexes. What
 * the matriz does not say has no table.
 */
export function conGrupos(informe: Informe, evaluation: Evaluation): Informe {
  const agrupaciones = agrupacionesDe(evaluation)
    .filter(({ por }) => DE_LA_PAGINA.has(por))
    .map((one) => ({ ...one, grupos: one.grupos.map(sinResultado) }));
  if (agrupaciones.length === 0) return informe;
  const { bloques } = informe;
  const annex = bloques.findIndex((one) => one.type === "titulo" && one.startsPage === true);
  const place = annex < 0 ? bloques.length : annex;
  return {
    ...informe,
    bloques: [
      ...bloques.slice(0, place),
      { type: "titulo", nivel: 1, text: GRUPOS.titulo },
      { type: "parrafo", trozos: [words(AGRUPACIONES.nota)] },
      ...agrupaciones.flatMap((one) => bloquesDe(one, estadosQueSuman(evaluation.raiz.conteo))),
      ...bloques.slice(place),
    ],
  };
}

/** R1: of a group of which nobody reported, the engine's 0 is no result. */
function sinResultado(grupo: Grupo): Grupo {
  return grupo.sinReporte ? { ...grupo, cumplimiento: null } : grupo;
}

function nivelDeGrupo({ nivel, conteo, sinReporte }: Grupo): string {
  return nivelText(nivel, conteo.programadas, sinReporte);
}

function bloquesDe(agrupacion: Agrupacion, estados: Estados): readonly Bloque[] {
  const { por, seRepiten } = agrupacion;
  return [
    { type: "titulo", nivel: 2, text: AGRUPADOR[por] },
    ...(seRepiten ? [{ type: "parrafo", trozos: [words(AGRUPACIONES.seRepiten)] } as const] : []),
    tablaDe(agrupacion, estados),
    ...graficaDe(agrupacion),
  ];
}

type Estados = ReturnType<typeof estadosQueSuman>;

function tablaDe({ por, grupos }: Agrupacion, estados: Estados): Tabla {
  const ancho = Math.floor(76 / (estados.length + 3));
  const number = (titulo: string): ColumnaDeTabla => ({ titulo, ancho, isNumber: true });
  return {
    type: "tabla",
    titulo: GRUPOS.tabla(AGRUPADOR[por]),
    columnas: [
      { titulo: COLUMNAS.nombre, ancho: 24, isNumber: false },
      number(COLUMNAS.metas),
      ...estados.map((estado) => number(COLUMNAS[estado])),
      number(COLUMNAS.cumplimiento),
      { titulo: COLUMNAS.nivel, ancho, isNumber: false },
    ],
    filas: grupos.map((grupo) => {
      const { nombre, conteo, cumplimiento, nivel } = grupo;
      return [
        words(nombre ?? AGRUPACIONES.sinNombre),
        words(cifraText("conteo.metas", conteo.metas)),
        ...estados.map((estado) => words(cifraText(`conteo.${estado}`, conteo[estado]))),
        words(cifraText("cumplimiento", cumplimiento)),
        { ...words(nivelDeGrupo(grupo)), nivel },
      ];
    }),
    hasTotal: false,
  };
}

/** One of two or more of which something is measured (R1). */
function graficaDe({ por, grupos }: Agrupacion): readonly Grafica[] {
  const measured = grupos.filter(({ cumplimiento }) => cumplimiento !== null);
  if (measured.length < 2) return [];
  const titulo = GRUPOS.grafica(AGRUPADOR[por]);
  return [
    {
      type: "grafica",
      titulo,
      descripcion: GRAFICAS.descripcion(titulo),
      unidad: "porcentaje",
      categorias: measured.map(({ nombre }) => nombre ?? AGRUPACIONES.sinNombre),
      series: [
        {
          nombre: COLUMNAS.cumplimiento,
          color: COLORS.avance,
          valores: measured.map(({ cumplimiento }) => barOf(cumplimiento, "porcentaje")),
          colores: measured.map(({ nivel }) => NIVEL_COLORS[nivel ?? "none"]),
        },
      ],
    },
  ];
}
