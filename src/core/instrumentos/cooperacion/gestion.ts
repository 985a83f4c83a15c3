import { foldText } from "../../grid/foldText";
import { estadoDe, finDe, isVencida, montoDe } from "../../listas/conteos";
import type { PreguntaDeLista } from "../../listas/pregunta";
import { isAsked } from "../../listas/preguntas";
import type { Leida } from "../../listas/readLista";
import type { Gestion } from "./evaluation";
import type { CampoDeCooperacion } from "./listas";
import type { CampoDeMonto } from "./montos";
import { ACTORES, AREAS, MARCOS, referenteDe, type Referente } from "./referentes";
import { COOPERACION } from "./text";

/** What a row of the register says, in the words of the hoja de ruta where it means them. */
export function gestionDe(
  fila: Leida<CampoDeCooperacion>,
  corte: string | null,
  preguntas: readonly PreguntaDeLista[],
): Gestion {
  const { area, actor, marco, modalidad, tipo, caracter, origen, via, estado } = fila.textos;
  const said = foldText([modalidad, tipo, caracter, origen, via].join(" "));
  const etapa = estadoDe(fila, "estado");
  const fin = finDe(fila, ["fin"]);
  const monto = (campo: CampoDeMonto): number | null =>
    isAsked(preguntas, fila, campo) ? null : montoDe(fila, campo);
  return {
    fila,
    area: meant(AREAS, area),
    actor: meant(ACTORES, actor),
    marco: meant(MARCOS, marco),
    modalidades: MODALIDADES.flatMap(([name, pattern]) => (pattern.test(said) ? [name] : [])),
    estado: estado ?? null,
    etapa,
    ofrecido: monto("ofrecido"),
    recibido: monto("recibido"),
    contrapartida: monto("contrapartida"),
    fin,
    vencida: isVencida(fin, etapa, corte),
  };
}

const MODALIDADES: readonly (readonly [string, RegExp])[] = [
  ["técnica", /\btecnic/],
  ["financiera", /financier/],
  ["pública", /\bpublic/],
  ["privada", /privad/],
  [COOPERACION.nacional, /\bnacional/],
  [COOPERACION.internacional, /internacional/],
  [COOPERACION.centralizada, /\bcentralizad/],
  [COOPERACION.descentralizada, /descentralizad/],
];

function meant(referentes: readonly Referente[], text: string | undefined): string | null {
  return text === undefined ? null : (referenteDe(referentes, foldText(text)) ?? text);
}
