import {
  withCelda,
  withTablas,
  type Columna,
  type Libro,
  type Renglon,
  type RenglonDeMeta,
} from "../libro";
import { column } from "../libroLlano";
import { withMetas, type Plan } from "../../segunda/plan";
import { rasgosOf, type Rasgo } from "../rasgo";
import { blanks, percentages, quantities, recoded } from "./cifras";
import { below, rows, totalRow } from "./filas";
import { ofRaiz, split } from "./hojas";
import { years } from "./palabras";
import { ACTUAL, quarterly, ROMANOS } from "./periodos";
import { added, noise, perYear, steady } from "./ruido";

/** A title over the metas of each node of that depth, with what they come to beside it. */
const titledWithTotals = (depth: number): Partial<Rasgo> =>
  rows((renglones, tabla) =>
    renglones.flatMap((renglon, at): Renglon[] => {
      if (renglon.tipo !== "meta") return [renglon];
      const nodo = renglon.ruta[depth];
      const before = renglones[at - 1];
      if (!nodo || (before?.tipo === "meta" && before.ruta[depth] === nodo)) return [renglon];
      const metas = renglones.filter((one) => one.tipo === "meta" && one.ruta[depth] === nodo);
      const { celdas } = totalRow("", metas, tabla);
      const title = { valor: `${nodo.codigo}. ${nodo.nombre.toUpperCase()}` };
      return [{ tipo: "libre", celdas: { ...celdas, meta: { valor: null }, "": title } }, renglon];
    }),
  );

/** A row for each meta and year that fills in the columns of that year alone. */
const crossed: Partial<Rasgo> = {
  sin: ["periodos", "bandas", "filas", "ruido", "ausencias", "codigos"],
  libro: (libro: Libro, _azar, plan: Plan) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: [
        ...tabla.columnas.filter(({ anio }) => anio === undefined),
        column("anio", "periodo", "Vigencia", ({ anio }) => anio ?? null),
        ...tabla.columnas
          .filter(({ anio }) => anio !== undefined)
          .map((columna) =>
            withCelda(columna, (celda, { anio }) =>
              anio === columna.anio ? celda : { valor: null },
            ),
          ),
      ],
      renglones: tabla.renglones.flatMap((renglon): Renglon[] =>
        renglon.tipo === "meta"
          ? plan.vigencias.map((anio): RenglonDeMeta => ({ ...renglon, anio }))
          : [renglon],
      ),
    })),
};

/** The tables of a workbook in one sheet, one below the other. */
function stacked({ libro: divide }: ReturnType<typeof split>, titled: boolean): Partial<Rasgo> {
  return {
    libro: (libro, azar) => {
      const { tablas, ...others } = divide(libro, azar);
      const [first, ...rest] = titled
        ? tablas.map((tabla) => ({ ...tabla, antes: [...tabla.antes, [tabla.nombre]] }))
        : tablas;
      return first === undefined ? libro : { ...others, tablas: [{ ...first, apiladas: rest }] };
    },
  };
}

const overHundred = (plan: Plan): Plan =>
  withMetas(percentages(plan), (meta) => ({
    ...meta,
    anios: Object.fromEntries(
      Object.entries(meta.anios).map(([vigencia, anio]) => [
        vigencia,
        {
          ...anio,
          ejecutado: anio.ejecutado === null ? null : Math.round(anio.ejecutado * 130) / 100,
        },
      ]),
    ),
  }));

/** A small table beside the metas: a name and two figures in its first rows. */
const beside = (plan: Plan): readonly Columna[] => {
  const names = ["Salud", "Gobierno", "Hacienda"];
  const first: RenglonDeMeta["meta"][] = [];
  withMetas(plan, (meta) => {
    if (first.length < names.length) first.push(meta);
    return meta;
  });
  const turn = ({ meta }: RenglonDeMeta): number =>
    first.findIndex(({ codigo }) => codigo === meta.codigo);
  return [
    noise("aparte", null, () => null),
    noise("aparte nombre", "Resumen", (renglon) => names[turn(renglon)] ?? null),
    noise("aparte metas", "Total metas", (renglon) => (turn(renglon) < 0 ? null : 4)),
    noise("aparte avance", "Avance", (renglon) => (turn(renglon) < 0 ? null : 0.62), "0%"),
  ];
};

/** Habits of municipalities that none of the other files holds. */
export const alcaldias = [
  ...rasgosOf("palabras", {
    "Prog. Vig./Ejec. Vig.": {
      libro: years(
        (y) => `Prog. Vig. ${y}`,
        (y) => `Ejec. Vig. ${y}`,
      ),
    },
    "Valor esperado/Valor obtenido": {
      libro: years(
        (y) => `Valor esperado ${y}`,
        (y) => `Valor obtenido ${y}`,
      ),
    },
    "Meta física programada/lograda": {
      libro: years(
        (y) => `Meta física programada ${y}`,
        (y) => `Meta física lograda ${y}`,
      ),
    },
    "Meta PI/Avance PI": {
      libro: years(
        (y) => `Meta plan indicativo ${y}`,
        (y) => `Avance plan indicativo ${y}`,
      ),
    },
  }),
  ...rasgosOf("periodos", {
    "trimestres I Trim": quarterly((t) => `${ROMANOS[t]} Trim ${ACTUAL}`),
    "trimestres 1er Trim.": quarterly(
      (t) => `${["", "1er", "2do", "3er", "4to"][t]} Trim. ${ACTUAL}`,
    ),
    "trimestres bajo SEGUIMIENTO": quarterly((t) => `Trimestre ${ROMANOS[t]}`, {
      band: `SEGUIMIENTO ${ACTUAL}`,
    }),
  }),
  ...rasgosOf("ruido", {
    "meta acumulada de cada año": {
      sin: ["periodos", "cifras"],
      ...perYear((y) => [
        noise(`acumulada ${y}`, `Meta acumulada a ${y}`, ({ meta }) =>
          Object.entries(meta.anios).reduce(
            (sum, [vigencia, { programado }]) =>
              sum + (Number(vigencia) <= y ? (programado ?? 0) : 0),
            0,
          ),
        ),
      ]),
    },
    "otra tabla al lado": added(beside),
    "participación de la meta": added(() => [
      noise("participacion", "Participación", ({ meta }) => steady(meta, 71, 1, 9) / 100, "0%"),
    ]),
  }),
  ...rasgosOf("cifras", {
    "porcentajes por encima de cien": {
      sin: ["periodos", "ausencias"],
      plan: overHundred,
      libro: quantities((celda) =>
        typeof celda.valor === "number" ? { valor: celda.valor, formato: "0%" } : celda,
      ),
    },
  }),
  ...rasgosOf("ausencias", {
    "sin reporte con N/R": blanks("ejecutado", "N/R"),
    "sin reporte con SIN DATO": blanks("ejecutado", "SIN DATO"),
    "no programada con No aplica": blanks("programado", "No aplica"),
  }),
  ...rasgosOf("codigos", {
    "códigos PDT con puntos": recoded((order) => `PDT.2.0${1 + (order % 3)}.${100 + order}`),
    "códigos de indicador MGA": recoded((order) => 220_100_000 + order * 100),
  }),
  ...rasgosOf("largo", { "años por filas y por columnas": crossed }),
  ...rasgosOf("filas", {
    "título de cada eje con sus totales": titledWithTotals(0),
    "título de cada programa con sus totales": titledWithTotals(1),
  }),
  ...rasgosOf("debajo", {
    "nota de modificación": below(
      [],
      ["(*) Meta modificada mediante Acuerdo 012 de 2025"],
      ["NP: no programada en la vigencia"],
    ),
    "notas numeradas": below(
      [],
      ["1/ Incluye recursos de regalías"],
      ["2/ Cifras con corte al 31 de diciembre"],
    ),
  }),
  ...rasgosOf("hojas", {
    "una tabla por eje en la misma hoja": stacked(split(ofRaiz), false),
    "una tabla por eje en la misma hoja, con su título": stacked(split(ofRaiz), true),
    "una tabla por secretaría en la misma hoja": stacked(
      split(({ meta }) => meta.dependencia),
      true,
    ),
  }),
];
