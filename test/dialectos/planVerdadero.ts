import type { Anio, Meta, Nodo, Plan } from "../segunda/plan";
import type { Tipo } from "../segunda/tipo";
import type { Azar } from "./azar";

/** What a plan is drawn with. */
export interface Forma {
  /** Names of the levels above the metas, from the top. */
  readonly niveles: readonly string[];
  readonly vigencias: readonly number[];
  /** The last vigencia of which something is reported. */
  readonly hasta: number;
  readonly tipos: readonly Tipo[];
}

export const FORMA: Forma = {
  niveles: ["Eje", "Programa"],
  vigencias: [2024, 2025, 2026, 2027],
  hasta: 2025,
  tipos: ["suma", "suma", "suma", "creciente", "mantenimiento", "reduccion"],
};

/** A plan of nine to eighteen metas of every type, some not programmed and some unreported. */
export function planOf(azar: Azar, forma: Forma): Plan {
  const counter = { meta: 0 };
  const flat = forma.niveles.length === 0;
  const raices = flat
    ? [nodoOf(azar, forma, [], counter)]
    : sequence(azar.int(2, 3)).map((order) => nodoOf(azar, forma, [order], counter));
  return {
    niveles: forma.niveles,
    raices: flat ? raices : weighed(raices, azar),
    vigencias: forma.vigencias,
    ponderadores: {},
  };
}

function nodoOf(
  azar: Azar,
  forma: Forma,
  path: readonly number[],
  counter: { meta: number },
): Nodo {
  const codigo = path.length === 0 ? "1" : path.join(".");
  const inner = path.length < forma.niveles.length;
  const nodos = inner
    ? sequence(azar.int(1, 2)).map((order) => nodoOf(azar, forma, [...path, order], counter))
    : [];
  const metas = inner
    ? []
    : sequence(path.length === 0 ? azar.int(6, 12) : azar.int(3, 4)).map((order) =>
        metaOf(azar, forma, `${codigo}.${order}`, counter.meta++),
      );
  return {
    codigo,
    nombre: azar.pick(TEMAS[Math.min(path.length, 2)] ?? TEMAS[2]),
    peso: null,
    nodos,
    metas,
  };
}

/** Whole percentages that add to 100. */
function weighed(raices: readonly Nodo[], azar: Azar): readonly Nodo[] {
  const first = azar.int(40, 60);
  const second = raices.length === 2 ? 100 - first : azar.int(20, 30);
  const pesos = [first, second, 100 - first - second];
  return raices.map((raiz, at) => ({ ...raiz, peso: pesos[at] ?? 0 }));
}

const ROTULOS = {
  suma: "Incremento",
  creciente: "Acumulado",
  mantenimiento: "Mantenimiento",
  reduccion: "Reducción",
} as const;

function metaOf(azar: Azar, forma: Forma, codigo: string, order: number): Meta {
  const tipo = forma.tipos[azar.int(0, forma.tipos.length - 1)] ?? "suma";
  const [verbo, cosa, unidad] = azar.pick(COSAS);
  const { lineaBase, metaCuatrienio, programado } = programmed(azar, tipo, forma.vigencias.length);
  const anios = Object.fromEntries(
    forma.vigencias.map((vigencia, at): [number, Anio] => [
      vigencia,
      {
        programado: programado[at] ?? null,
        ejecutado:
          vigencia > forma.hasta
            ? null
            : executed(azar, tipo, lineaBase, programado[at] ?? null, order),
      },
    ]),
  );
  return {
    codigo,
    nombre: `${verbo} ${metaCuatrienio} ${cosa} durante el cuatrienio (${order + 1})`,
    indicador: `Número de ${cosa}`,
    unidad,
    dependencia: azar.pick(DEPENDENCIAS),
    lineaBase,
    metaCuatrienio,
    tipo: ROTULOS[tipo],
    peso: null,
    anios,
  };
}

interface Programacion {
  readonly lineaBase: number | null;
  readonly metaCuatrienio: number;
  readonly programado: readonly (number | null)[];
}

function programmed(azar: Azar, tipo: Tipo, years: number): Programacion {
  switch (tipo) {
    case "suma": {
      const programado = sequence(years).map((year) =>
        year > 1 && azar.chance(0.15) ? null : azar.int(4, 60),
      );
      return {
        // A base that no arithmetic of the years can take for its own.
        lineaBase: azar.int(1, 3),
        metaCuatrienio: programado.reduce<number>((sum, value) => sum + (value ?? 0), 0),
        programado,
      };
    }
    case "creciente": {
      const lineaBase = azar.int(5, 20);
      let level = lineaBase;
      const programado = sequence(years).map(() => (level += azar.int(4, 15)));
      return { lineaBase, metaCuatrienio: level, programado };
    }
    case "mantenimiento": {
      const level = azar.int(10, 120);
      return {
        lineaBase: level,
        metaCuatrienio: level,
        programado: sequence(years).map(() => level),
      };
    }
    case "reduccion": {
      const lineaBase = azar.int(80, 120);
      let level = lineaBase;
      const programado = sequence(years).map(() => (level -= azar.int(5, 14)));
      return { lineaBase, metaCuatrienio: level, programado };
    }
  }
}

/** Unreported now and then, a tenth of it beyond what was promised; the first meta always reports. */
function executed(
  azar: Azar,
  tipo: Tipo,
  lineaBase: number | null,
  programado: number | null,
  order: number,
): number | null {
  const share = azar.chance(0.1) ? 1.2 : azar.int(30, 100) / 100;
  if (programado === null) return null;
  if (order > 0 && azar.chance(0.12)) return null;
  const base = lineaBase ?? 0;
  const raw =
    tipo === "creciente" || tipo === "reduccion"
      ? base + (programado - base) * share
      : programado * share;
  return Math.max(1, Math.round(raw * 2) / 2);
}

function sequence(length: number): number[] {
  return Array.from({ length }, (_, at) => at + 1);
}

const COSAS: readonly [
  readonly [string, string, string],
  ...(readonly [string, string, string])[],
] = [
  ["Realizar", "talleres de formación", "Número"],
  ["Construir", "metros de andén", "Metros"],
  ["Atender", "familias vulnerables", "Familias"],
  ["Dotar", "sedes educativas", "Sedes"],
  ["Entregar", "kits escolares", "Kits"],
  ["Beneficiar", "productores rurales", "Personas"],
  ["Sembrar", "árboles nativos", "Árboles"],
  ["Publicar", "boletines técnicos", "Boletines"],
];
const DEPENDENCIAS: readonly [string, ...string[]] = [
  "Secretaría de Gobierno",
  "Secretaría de Salud",
  "Secretaría de Educación",
  "Secretaría de Hacienda",
  "Oficina Asesora de Planeación",
];
const TEMAS: readonly [
  readonly [string, ...string[]],
  readonly [string, ...string[]],
  readonly [string, ...string[]],
] = [
  ["Plan"],
  ["Sopó social", "Territorio sostenible", "Desarrollo económico", "Gobierno abierto"],
  [
    "Educación de calidad",
    "Salud para todos",
    "Vías y movilidad",
    "Agua y ambiente",
    "Cultura viva",
  ],
];
