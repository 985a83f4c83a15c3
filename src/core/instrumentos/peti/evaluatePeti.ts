import { wholeIn } from "../../grid/digits";
import type { Ask } from "../../evaluateRows";
import { foldText } from "../../grid/foldText";
import { avisosDeLectura, celdaDe } from "../../listas/avisos";
import { hecho, type HechoDeLista } from "../../checks/hechoDeLista";
import { preguntasDeMontos } from "../../listas/preguntas";
import {
  avisosDeMontos,
  avisosDeVacios,
  corteDe,
  estadoDe,
  finDe,
  grupos,
  isVencida,
  montoDe,
  montosDe,
  sumaDe,
} from "../../listas/conteos";
import { cuenta, pesos } from "../../listas/celda";
import type { Cuadro, Seguimiento } from "../../listas/cuadro";
import type { Estado } from "../../listas/estado";
import type { Leida, Lectura } from "../../listas/readLista";
import type { Lista } from "../../listas/lista";
import { LISTAS } from "../../listas/text";
import { markOf } from "../../listas/valores";
import { celdaJson } from "../../listas/listaJson";
import type { ListasLeidas } from "../deListas";
import {
  ACTIVIDADES,
  INVERSIONES,
  NECESIDADES,
  SERVICIOS,
  SISTEMAS,
  type CampoDePeti,
} from "./listas";
import { PETI } from "./text";

interface Actividad {
  readonly fila: Leida<CampoDePeti>;
  readonly vigencia: string;
  readonly estado: Estado | null;
  readonly fin: string | null;
  readonly vencida: boolean;
}

/** The board that the PETI asks for: activities by vigencia and state, needs and what answers them, systems, money. */
export function evaluatePeti({ workbook, lecturas }: ListasLeidas, ask: Ask): Seguimiento {
  const of = <C extends string>(lista: Lista<C>): Lectura<C> => lecturaOf(lecturas, lista);
  const [ofActividades, ofNecesidades, ofSistemas] = [
    of(ACTIVIDADES),
    of(NECESIDADES),
    of(SISTEMAS),
  ];
  const [ofInversiones, ofServicios] = [of(INVERSIONES), of(SERVICIOS)];
  const corte = corteDe(lecturas, ask.corte, workbook.name);
  const preguntas = [...preguntasDeMontos(ofActividades), ...preguntasDeMontos(ofInversiones)];
  const isOpen = preguntas.length > 0;
  const actividades = ofActividades.filas.map((fila): Actividad => {
    const estado = estadoDe(fila, "estado");
    const fin = finDe(fila, ["fin", "cronograma", "vigencia"]);
    return {
      fila,
      vigencia: vigenciaDe(fila, fin),
      estado,
      fin,
      vencida: isVencida(fin, estado, corte),
    };
  });
  const money = (filas: readonly Actividad[], campo: "presupuesto" | "gastado"): number | null =>
    isOpen
      ? null
      : sumaDe(
          filas.map(({ fila }) => fila),
          campo,
        );
  const invertido = isOpen ? null : sumaDe(ofInversiones.filas, "valor");
  const porVigencia = grupos(actividades, ({ vigencia }) => vigencia);
  const trazas = ofNecesidades.filas.map((necesidad) => ({
    necesidad,
    actividades: actividades.filter(({ fila }) => answers(fila.textos.necesidad, necesidad)),
    inversiones: ofInversiones.filas.filter(({ textos }) => answers(textos.necesidad, necesidad)),
  }));
  const porResponsable = grupos(
    ofSistemas.filas,
    ({ textos }) => textos.responsable ?? PETI.sinResponsable,
  );
  const usado = ({ textos: { estado = "" } }: Leida<string>): boolean =>
    markOf(estado) !== 0 && !OUT_OF_USE.test(foldText(estado));
  const { columnas } = PETI;
  const estados = ["sinIniciar", "enEjecucion", "terminada", "suspendida", "descartada"] as const;
  const conEstado = (some: readonly Actividad[], estado: Estado | null): number =>
    some.filter((one) => one.estado === estado).length;
  const cuadros: readonly Cuadro[] = [
    {
      id: "vigencias",
      titulo: PETI.porVigencia,
      columnas: [
        columnas.vigencia,
        columnas.actividades,
        ...estados.map((one) => LISTAS.estados[one]),
        LISTAS.estados.sinEstado,
        columnas.vencidas,
        columnas.presupuesto,
        columnas.gastado,
      ],
      filas: porVigencia.map(([vigencia, own]) => [
        vigencia,
        cuenta(own.length),
        ...estados.map((estado) => cuenta(conEstado(own, estado))),
        cuenta(conEstado(own, null)),
        cuenta(own.filter(({ vencida }) => vencida).length),
        pesos(money(own, "presupuesto")),
        pesos(money(own, "gastado")),
      ]),
      dibuja: [2, 3, 4],
    },
    {
      id: "actividades",
      titulo: PETI.actividades,
      columnas: [
        columnas.actividad,
        columnas.vigencia,
        columnas.lider,
        columnas.fin,
        LISTAS.estado,
        columnas.presupuesto,
        columnas.necesidad,
      ],
      filas: actividades.map(({ fila, vigencia, estado, fin }) => [
        fila.nombre,
        vigencia,
        fila.textos.lider ?? "–",
        fin ?? "–",
        LISTAS.estados[estado ?? "sinEstado"],
        pesos(montoDe(fila, "presupuesto")),
        fila.textos.necesidad ?? "–",
      ]),
    },
    {
      id: "necesidades",
      titulo: PETI.trazas,
      columnas: [columnas.necesidad, columnas.actividades, columnas.inversiones],
      filas: trazas.map(({ necesidad, ...own }) => [
        nameOf(necesidad),
        cuenta(own.actividades.length),
        cuenta(own.inversiones.length),
      ]),
      dibuja: [1, 2],
    },
    {
      id: "inversiones",
      titulo: INVERSIONES.nombre,
      columnas: [columnas.inversion, columnas.vigencia, columnas.necesidad, columnas.gastado],
      filas: ofInversiones.filas.map((fila) => [
        fila.nombre,
        fila.textos.vigencia ?? "–",
        fila.textos.necesidad ?? "–",
        pesos(montoDe(fila, "valor")),
      ]),
    },
    {
      id: "sistemas",
      titulo: PETI.inventario,
      columnas: [columnas.responsable, PETI.sistemas, columnas.enUso, columnas.sinUso],
      filas: porResponsable.map(([responsable, own]) => [
        responsable,
        cuenta(own.length),
        cuenta(own.filter(usado).length),
        cuenta(own.filter((fila) => !usado(fila)).length),
      ]),
      dibuja: [1],
    },
    {
      id: "servicios",
      titulo: SERVICIOS.nombre,
      columnas: [columnas.servicio, columnas.enLinea, columnas.cantidad],
      filas: ofServicios.filas.map((fila) => [
        fila.nombre,
        fila.textos.enLinea ?? "–",
        cuenta(montoDe(fila, "cantidad") ?? 1),
      ]),
    },
  ];
  return {
    lecturas,
    corte,
    datos: [
      { label: PETI.actividades, celda: cuenta(actividades.length) },
      { label: PETI.necesidades, celda: cuenta(ofNecesidades.filas.length) },
      { label: PETI.sistemas, celda: cuenta(ofSistemas.filas.length) },
      { label: PETI.programado, celda: pesos(money(actividades, "presupuesto")) },
      { label: PETI.invertido, celda: pesos(invertido) },
    ],
    cuadros: cuadros.filter(({ filas }) => filas.length > 0),
    propio: {
      actividades: actividades.map(({ fila, vigencia, estado, fin, vencida }) => ({
        nombre: fila.nombre,
        celda: celdaJson(fila),
        vigencia,
        lider: fila.textos.lider ?? null,
        hasta: fin,
        estado,
        vencida,
        presupuesto: montoDe(fila, "presupuesto"),
        gastado: montoDe(fila, "gastado"),
        riesgos: fila.textos.riesgos ?? null,
        necesidad: fila.textos.necesidad ?? null,
        meta: fila.textos.meta ?? null,
      })),
      vigencias: porVigencia.map(([vigencia, own]) => ({
        vigencia,
        actividades: own.length,
        ...Object.fromEntries(estados.map((estado) => [estado, conEstado(own, estado)])),
        sinEstado: conEstado(own, null),
        vencidas: own.filter(({ vencida }) => vencida).length,
        presupuesto: money(own, "presupuesto"),
        gastado: money(own, "gastado"),
      })),
      necesidades: trazas.map(({ necesidad, ...own }) => ({
        numero: necesidad.textos.numero ?? null,
        nombre: necesidad.nombre,
        celda: celdaJson(necesidad),
        actividades: own.actividades.length,
        inversiones: own.inversiones.length,
      })),
      inversiones: ofInversiones.filas.map((fila) => ({
        nombre: fila.nombre,
        celda: celdaJson(fila),
        valor: montoDe(fila, "valor"),
      })),
      sistemas: ofSistemas.filas.map((fila) => ({
        nombre: fila.nombre,
        celda: celdaJson(fila),
        usan: fila.textos.usan ?? null,
        responsable: fila.textos.responsable ?? null,
        enUso: usado(fila),
        soporte: fila.textos.soporte ?? null,
      })),
      servicios: ofServicios.filas.map((fila) => ({
        nombre: fila.nombre,
        celda: celdaJson(fila),
        enLinea: fila.textos.enLinea ?? null,
        cantidad: montoDe(fila, "cantidad") ?? 1,
      })),
      presupuesto: money(actividades, "presupuesto"),
      gastado: money(actividades, "gastado"),
      invertido,
    },
    preguntas,
    hechos: [
      ...avisosDeMontos(ofActividades, ["presupuesto", "gastado"]),
      ...avisosDeMontos(ofInversiones, ["valor"]),
      ...actividades.flatMap(({ fila, fin, vencida }) =>
        vencida
          ? [
              hecho(
                "actividadVencida",
                "advertencia",
                PETI.vencida(fila.nombre, fin ?? ""),
                PETI.vencidaFix,
                celdaDe(fila, "estado"),
              ),
            ]
          : [],
      ),
      ...avisosDeVacios(ofActividades.filas, "lider", "sinLider", PETI.sinLider, PETI.sinLiderFix),
      ...avisosDeVacios(
        ofActividades.filas,
        "presupuesto",
        "sinPresupuesto",
        PETI.sinPresupuesto,
        PETI.sinPresupuestoFix,
      ),
      ...avisosDeVacios(
        ofActividades.filas,
        "cronograma",
        "sinCronograma",
        PETI.sinCronograma,
        PETI.sinCronogramaFix,
      ),
      ...avisosDeVacios(
        ofActividades.filas,
        "riesgos",
        "sinRiesgos",
        PETI.sinRiesgos,
        PETI.sinRiesgosFix,
      ),
      ...avisosDeVacios(
        ofActividades.filas,
        "necesidad",
        "sinNecesidad",
        PETI.sinNecesidad,
        PETI.sinNecesidadFix,
      ),
      ...avisosDeTrazas(actividades, trazas),
      ...avisosDeVacios(
        ofSistemas.filas,
        "usan",
        "sistemaSinArea",
        PETI.sistemaSinArea,
        PETI.sistemaFix,
      ),
      ...avisosDeVacios(
        ofSistemas.filas,
        "responsable",
        "sistemaSinResponsable",
        PETI.sistemaSinResponsable,
        PETI.sistemaFix,
      ),
      ...avisosDeVacios(
        ofSistemas.filas,
        "soporte",
        "sistemaSinSoporte",
        PETI.sistemaSinSoporte,
        PETI.sistemaFix,
      ),
      ...grupos(ofSistemas.filas, ({ nombre }) => nombre).flatMap(([nombre, own]) =>
        own
          .slice(1)
          .map(({ at }) =>
            hecho(
              "sistemaRepetido",
              "advertencia",
              PETI.sistemaRepetido(nombre),
              PETI.sistemaRepetidoFix,
              at,
            ),
          ),
      ),
      ...ofSistemas.filas
        .filter((fila) => !usado(fila))
        .map((fila) =>
          hecho(
            "sistemaSinUso",
            "info",
            PETI.sistemaSinUso(fila.nombre),
            PETI.sistemaSinUsoFix,
            celdaDe(fila, "estado"),
          ),
        ),
      ...lecturas.flatMap(avisosDeLectura),
    ],
  };
}

function lecturaOf<C extends string>(
  lecturas: readonly Lectura<string>[],
  lista: Lista<C>,
): Lectura<C> {
  const found = lecturas.find((lectura) => lectura.lista === (lista as unknown));
  // A reading is of the very list that it names.
  return (
    (found as Lectura<C> | undefined) ?? {
      lista,
      tablas: [],
      filas: [],
      excluded: [],
      rejected: [],
      totales: [],
    }
  );
}

/** "Actividades 2021", "Para los años 2022 y 2023", or the year in which it ends or is paid. */
function vigenciaDe(fila: Leida<CampoDePeti>, fin: string | null): string {
  const paid = montosDe(fila, "presupuesto").flatMap(({ vigencia, monto }) =>
    vigencia === null || monto === 0 ? [] : [vigencia],
  );
  const told =
    [fila.textos.vigencia, fin?.slice(0, 4), paid.join(" ")].find(
      (text) => text !== undefined && /\b20\d{2}\b/.test(text),
    ) ?? "";
  const short = /\b(20)(\d{2})\s*[-/]\s*(\d{2})\b/.exec(told);
  if (short !== null && (wholeIn(short[3]) ?? 0) > (wholeIn(short[2]) ?? 0))
    return `20${short[2]}-20${short[3]}`;
  const years = told.match(/\b20\d{2}\b/g) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return PETI.sinVigencia;
  return first === last ? first : `${first}-${last}`;
}

const OUT_OF_USE =
  /^(?:inactiv|desactivad|retirad|obsolet|(?:en )?desuso|fuera de (?:uso|servicio)|no se (?:usa|utiliza)|sin uso)/;

const NUMERAL = /(?<!\d)\d+(?:\.\d+)+|\b\d{1,2}\b/g;

/** Whether what a row says it answers names a need, by its number or by its words. */
function answers(
  said: string | undefined,
  { nombre, textos }: Leida<"numero" | "necesidad" | "descripcion" | "prioridad">,
): boolean {
  if (said === undefined) return false;
  const numero = textos.numero ?? nombre.match(NUMERAL)?.[0];
  const named: readonly string[] = said.match(NUMERAL) ?? [];
  if (numero !== undefined && named.includes(numero.replace(/[.)]$/, ""))) return true;
  const [all, own] = [foldText(said), foldText(nombre)];
  return own.length > 3 && (all.includes(own) || (all.length > 8 && own.includes(all)));
}

function nameOf({
  nombre,
  textos,
}: Leida<"numero" | "necesidad" | "descripcion" | "prioridad">): string {
  return textos.numero === undefined ? nombre : `${textos.numero} ${nombre}`;
}

/** Needs that nothing answers, and answers to needs that there are none of. */
function avisosDeTrazas(
  actividades: readonly Actividad[],
  trazas: readonly {
    readonly necesidad: Leida<"numero" | "necesidad" | "descripcion" | "prioridad">;
    readonly actividades: readonly Actividad[];
    readonly inversiones: readonly unknown[];
  }[],
): readonly HechoDeLista[] {
  if (trazas.length === 0) return [];
  const known = new Set(trazas.flatMap((traza) => traza.actividades));
  return [
    ...trazas
      .filter((traza) => traza.actividades.length + traza.inversiones.length === 0)
      .map(({ necesidad }) =>
        hecho(
          "necesidadSola",
          "advertencia",
          PETI.necesidadSola(nameOf(necesidad)),
          PETI.necesidadSolaFix,
          necesidad.at,
        ),
      ),
    ...actividades
      .filter((actividad) => actividad.fila.textos.necesidad !== undefined && !known.has(actividad))
      .map(({ fila }) =>
        hecho(
          "necesidadDesconocida",
          "advertencia",
          PETI.necesidadDesconocida(fila.nombre, fila.textos.necesidad ?? ""),
          PETI.necesidadDesconocidaFix,
          celdaDe(fila, "necesidad"),
        ),
      ),
  ];
}
