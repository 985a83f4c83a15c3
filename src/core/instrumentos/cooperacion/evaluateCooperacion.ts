import type { Ask } from "../../evaluateRows";
import { foldText } from "../../grid/foldText";
import { avisosDeLectura, celdaDe, tiene } from "../../listas/avisos";
import { hecho, type HechoDeLista } from "../../checks/hechoDeLista";
import {
  avisosDeMontos,
  avisosDeVacios,
  corteDe,
  estadoDe,
  finDe,
  grupos,
  isVencida,
  montoDe,
  sumaDe,
} from "../../listas/conteos";
import { cuenta, pesos } from "../../listas/celda";
import type { Cuadro, Seguimiento } from "../../listas/cuadro";
import type { Leida, Lectura } from "../../listas/readLista";
import { celdaJson } from "../../listas/listaJson";
import { preguntasDeMontos } from "../../listas/preguntas";
import type { ListasLeidas } from "../deListas";
import type { CampoDeCooperacion } from "./listas";
import { ACTORES, AREAS, MARCOS, referenteDe } from "./referentes";
import { COOPERACION } from "./text";

interface Gestion {
  readonly fila: Leida<CampoDeCooperacion>;
  /** One of the five, or what was typed. */
  readonly area: string | null;
  readonly actor: string | null;
  readonly marco: string | null;
  /** Técnica, financiera, pública, privada, nacional, internacional, centralizada, descentralizada. */
  readonly modalidades: readonly string[];
  readonly estado: string | null;
}

/** The cooperation roadmap: gestiones by area, actor, frame and state, with their money and the metas that they serve. */
export function evaluateCooperacion({ workbook, lecturas }: ListasLeidas, ask: Ask): Seguimiento {
  // The only list of this instrument.
  const lectura = lecturas[0] as Lectura<CampoDeCooperacion>;
  const corte = corteDe(lecturas, ask.corte, workbook.name);
  const preguntas = preguntasDeMontos(lectura);
  const gestiones = lectura.filas.map(gestionDe);
  const money = (some: readonly Gestion[], campo: "ofrecido" | "recibido"): number | null =>
    preguntas.length > 0
      ? null
      : sumaDe(
          some.map(({ fila }) => fila),
          campo,
        );
  const porArea = [
    ...AREAS.map(
      ({ nombre }) => [nombre, gestiones.filter(({ area }) => area === nombre)] as const,
    ),
    ...grupos(
      gestiones.filter(({ area }) => !AREAS.some(({ nombre }) => nombre === area)),
      ({ area }) => area ?? COOPERACION.sinArea,
    ),
  ];
  const porActor = grupos(gestiones, ({ actor }) => actor ?? COOPERACION.sinActor);
  const porMarco = grupos(gestiones, ({ marco }) => marco ?? COOPERACION.sinMarco);
  const porEstado = grupos(gestiones, ({ estado }) => estado ?? COOPERACION.sinEstado);
  const conMeta = gestiones.filter(({ fila }) => fila.textos.meta !== undefined);
  const porMeta = grupos(conMeta, ({ fila }) => fila.textos.meta ?? "");
  const estados = porEstado.map(([estado]) => estado);
  const inEstado = (some: readonly Gestion[], estado: string): number =>
    some.filter((one) => foldText(one.estado ?? COOPERACION.sinEstado) === foldText(estado)).length;
  const { columnas } = COOPERACION;
  const sums = (some: readonly Gestion[]) =>
    [cuenta(some.length), pesos(money(some, "ofrecido")), pesos(money(some, "recibido"))] as const;
  const cuadros: readonly Cuadro[] = [
    {
      id: "areas",
      titulo: COOPERACION.porArea,
      columnas: [
        columnas.area,
        columnas.gestiones,
        columnas.ofrecido,
        columnas.recibido,
        ...estados.slice(0, MOST_STATES),
      ],
      filas: porArea.map(([area, own]) => [
        area,
        ...sums(own),
        ...estados.slice(0, MOST_STATES).map((estado) => cuenta(inEstado(own, estado))),
      ]),
      dibuja: [1],
    },
    ...(
      [
        ["actores", COOPERACION.porActor, columnas.actor, porActor],
        ["marcos", COOPERACION.porMarco, columnas.marco, porMarco],
        ["metas", COOPERACION.porMeta, columnas.meta, porMeta],
      ] as const
    ).map(([id, titulo, columna, some]): Cuadro => ({
      id,
      titulo,
      columnas: [columna, columnas.gestiones, columnas.ofrecido, columnas.recibido],
      filas: some.map(([nombre, own]) => [nombre, ...sums(own)]),
      ...(id === "actores" && { dibuja: [1] }),
    })),
    {
      id: "gestiones",
      titulo: COOPERACION.gestiones,
      columnas: [
        columnas.gestion,
        columnas.area,
        columnas.actor,
        columnas.cooperante,
        columnas.estado,
        columnas.ofrecido,
        columnas.recibido,
      ],
      filas: gestiones.map(({ fila, area, actor, estado }) => [
        fila.nombre,
        area ?? "–",
        actor ?? "–",
        fila.textos.cooperante ?? "–",
        estado ?? "–",
        pesos(montoDe(fila, "ofrecido")),
        pesos(montoDe(fila, "recibido")),
      ]),
    },
  ];
  const withGestiones = porArea.filter(
    ([area, own]) => own.length > 0 && AREAS.some(({ nombre }) => nombre === area),
  );
  const grupoJson = (nombre: string, own: readonly Gestion[]): object => ({
    nombre,
    gestiones: own.length,
    ofrecido: money(own, "ofrecido"),
    recibido: money(own, "recibido"),
  });
  return {
    lecturas,
    corte,
    datos: [
      { label: COOPERACION.gestiones, celda: cuenta(gestiones.length) },
      { label: COOPERACION.areas, celda: COOPERACION.deCinco(withGestiones.length) },
      { label: columnas.ofrecido, celda: pesos(money(gestiones, "ofrecido")) },
      { label: columnas.recibido, celda: pesos(money(gestiones, "recibido")) },
      { label: COOPERACION.porMeta, celda: cuenta(porMeta.length) },
    ],
    cuadros: cuadros.filter(({ filas }) => filas.length > 0),
    propio: {
      gestiones: gestiones.map(({ fila, ...gestion }) => ({
        nombre: fila.nombre,
        celda: celdaJson(fila),
        cooperante: fila.textos.cooperante ?? null,
        ...gestion,
        ofrecido: montoDe(fila, "ofrecido"),
        recibido: montoDe(fila, "recibido"),
        meta: fila.textos.meta ?? null,
        hasta: finDe(fila, ["fin"]),
      })),
      areas: porArea.map(([nombre, own]) => ({
        ...grupoJson(nombre, own),
        estados: Object.fromEntries(
          estados.flatMap((estado) =>
            inEstado(own, estado) > 0 ? [[estado, inEstado(own, estado)]] : [],
          ),
        ),
      })),
      actores: porActor.map(([nombre, own]) => grupoJson(nombre, own)),
      marcos: porMarco.map(([nombre, own]) => grupoJson(nombre, own)),
      estados: porEstado.map(([nombre, own]) => grupoJson(nombre, own)),
      metas: porMeta.map(([nombre, own]) => grupoJson(nombre, own)),
      areasSinGestiones: porArea.flatMap(([area, own]) => (own.length === 0 ? [area] : [])),
      ofrecido: money(gestiones, "ofrecido"),
      recibido: money(gestiones, "recibido"),
    },
    preguntas,
    hechos: [
      ...avisosDeMontos(lectura, ["ofrecido", "recibido"]),
      ...gestiones.flatMap((gestion) => avisosDeGestion(gestion, corte)),
      ...(tiene(lectura, "area")
        ? porArea.flatMap(([area, own]) =>
            own.length === 0
              ? [
                  hecho(
                    "areaSola",
                    "advertencia",
                    COOPERACION.areaSola(area),
                    COOPERACION.areaSolaFix,
                    null,
                  ),
                ]
              : [],
          )
        : []),
      ...avisosDeVacios(
        lectura.filas,
        "area",
        "sinArea",
        COOPERACION.sinAreaEn,
        COOPERACION.completeFix,
      ),
      ...avisosDeVacios(
        lectura.filas,
        "estado",
        "sinEstado",
        COOPERACION.sinEstadoEn,
        COOPERACION.completeFix,
      ),
      ...avisosDeVacios(
        lectura.filas,
        "meta",
        "sinMeta",
        COOPERACION.sinMetaEn,
        COOPERACION.completeFix,
      ),
      ...avisosDeLectura(lectura),
    ],
  };
}

const MOST_STATES = 8;

function gestionDe(fila: Leida<CampoDeCooperacion>): Gestion {
  const { area, actor, marco, modalidad, tipo, caracter, origen, via, estado } = fila.textos;
  const said = foldText([modalidad, tipo, caracter, origen, via].join(" "));
  const { centralizada, descentralizada, nacional, internacional } = COOPERACION;
  const words: readonly (readonly [string, RegExp])[] = [
    ["técnica", /\btecnic/],
    ["financiera", /financier/],
    ["pública", /\bpublic/],
    ["privada", /privad/],
    [nacional, /\bnacional/],
    [internacional, /internacional/],
    [centralizada, /\bcentralizad/],
    [descentralizada, /descentralizad/],
  ];
  return {
    fila,
    area: area === undefined ? null : (referenteDe(AREAS, foldText(area)) ?? area),
    actor: actor === undefined ? null : (referenteDe(ACTORES, foldText(actor)) ?? actor),
    marco: marco === undefined ? null : (referenteDe(MARCOS, foldText(marco)) ?? marco),
    modalidades: words.flatMap(([name, pattern]) => (pattern.test(said) ? [name] : [])),
    estado: estado ?? null,
  };
}

/** A gestión against the areas, the actors and the flow of the hoja de ruta. */
function avisosDeGestion(
  { fila, area, actor, modalidades }: Gestion,
  corte: string | null,
): readonly HechoDeLista[] {
  const { nombre } = fila;
  const [ofrecido, recibido] = [montoDe(fila, "ofrecido"), montoDe(fila, "recibido")];
  const estado = estadoDe(fila, "estado");
  const fin = finDe(fila, ["fin"]);
  const has = (modalidad: string): boolean => modalidades.includes(modalidad);
  const { centralizada, descentralizada, nacional, internacional } = COOPERACION;
  const folded = foldText(actor ?? "");
  const isThrough = /^apc|^gobernacion/.test(folded);
  const flow =
    actor === null || /^alcaldia/.test(folded)
      ? null
      : has(centralizada) && !has(descentralizada) && !isThrough
        ? centralizada
        : has(descentralizada) && !has(centralizada) && isThrough
          ? descentralizada
          : null;
  const other =
    has(nacional) && !has(internacional) && folded === "cooperantes internacionales"
      ? nacional
      : has(internacional) && !has(nacional) && folded === "cooperantes nacionales"
        ? internacional
        : null;
  const found: readonly (HechoDeLista | null)[] = [
    area !== null && !AREAS.some((one) => one.nombre === area)
      ? hecho(
          "areaDesconocida",
          "advertencia",
          COOPERACION.areaDesconocida(nombre, area),
          COOPERACION.areaDesconocidaFix,
          celdaDe(fila, "area"),
        )
      : null,
    actor !== null && !ACTORES.some((one) => one.nombre === actor)
      ? hecho(
          "actorDesconocido",
          "advertencia",
          COOPERACION.actorDesconocido(nombre, actor),
          COOPERACION.actorDesconocidoFix,
          celdaDe(fila, "actor"),
        )
      : null,
    flow === null
      ? null
      : hecho(
          "fueraDeFlujo",
          "advertencia",
          COOPERACION.fueraDeFlujo(nombre, actor ?? "", flow),
          COOPERACION.fueraDeFlujoFix,
          celdaDe(fila, "actor"),
        ),
    other === null
      ? null
      : hecho(
          "otroOrigen",
          "advertencia",
          COOPERACION.otroOrigen(nombre, other, actor ?? ""),
          COOPERACION.otroOrigenFix,
          celdaDe(fila, "actor"),
        ),
    ofrecido !== null && recibido !== null && recibido > ofrecido
      ? hecho(
          "masRecibido",
          "advertencia",
          COOPERACION.masRecibido(nombre),
          COOPERACION.masRecibidoFix,
          celdaDe(fila, "recibido"),
        )
      : null,
    (estado === "descartada" || estado === "sinIniciar") && (recibido ?? 0) > 0
      ? hecho(
          "recibidoSinTerminar",
          "advertencia",
          COOPERACION.recibidoSinTerminar(nombre),
          COOPERACION.recibidoSinTerminarFix,
          celdaDe(fila, "recibido"),
        )
      : null,
    isVencida(fin, estado, corte)
      ? hecho(
          "gestionVencida",
          "advertencia",
          COOPERACION.vencida(nombre, fin ?? ""),
          COOPERACION.vencidaFix,
          celdaDe(fila, "fin"),
        )
      : null,
  ];
  return found.filter((one) => one !== null);
}
