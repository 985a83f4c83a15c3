import { byNombre, dependenciaOf } from "../plan/byNombre";
import { PRECISION } from "../precision";
import type { Camino, Paso } from "./whatItTakes";

/** Metas of one dependencia among those found, that of most points first. */
export interface TareaDeDependencia {
  /** `null`: the metas that name none. */
  readonly dependencia: string | null;
  readonly pasos: readonly PasoDeCamino[];
}

export interface PasoDeCamino {
  readonly paso: Paso;
  /** Any `porElegir` of `entre` metas that gain the same will do; `null`: this one is needed. */
  readonly empate: { readonly porElegir: number; readonly entre: number } | null;
}

type Encontrado = Extract<Camino, { type: "sePuede" }>;

/** The metas found by who answers for them; those that gain the same are all there, and how many of them are enough. */
export function caminoPorDependencia({
  pasos,
  imprescindibles,
  sustitutas,
}: Encontrado): readonly TareaDeDependencia[] {
  const needed = new Set(imprescindibles.map(codigoOf));
  const all = [
    ...pasos,
    ...sustitutas.filter((one) => pasos.some((other) => gainsAlike(one, other))),
  ];
  const tied = all.map((paso): PasoDeCamino => {
    const alike = all.filter((one) => !needed.has(codigoOf(one)) && gainsAlike(one, paso));
    const porElegir = pasos.filter((one) => alike.includes(one)).length;
    const isTied = !needed.has(codigoOf(paso)) && alike.length > porElegir;
    return { paso, empate: isTied ? { porElegir, entre: alike.length } : null };
  });
  const ofNone = tied.filter(({ paso }) => dependenciaOf(paso.meta) === null);
  return [
    ...byNombre(tied, ({ paso }) => dependenciaOf(paso.meta)),
    ...(ofNone.length > 0 ? [[null, ofNone] as const] : []),
  ]
    .map(([dependencia, own]) => ({
      dependencia,
      pasos: [...own].sort((a, b) => b.paso.gana - a.paso.gana),
    }))
    .sort((a, b) => gainOf(b) - gainOf(a));
}

function gainOf({ pasos }: TareaDeDependencia): number {
  return pasos.reduce((sum, { paso }) => sum + paso.gana, 0);
}

function gainsAlike(one: Paso, other: Paso): boolean {
  return Math.abs(one.gana - other.gana) < PRECISION;
}

function codigoOf({ meta }: Paso): string {
  return meta.meta.codigo;
}
