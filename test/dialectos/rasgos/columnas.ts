import { titled, withColumnas, withTablas, type Columna, type Libro } from "../libro";
import { withMetas, type Plan } from "../../segunda/plan";
import { rasgosOf, type Rasgo } from "../rasgo";

function without(...papeles: readonly Columna["papel"][]): (libro: Libro) => Libro {
  return (libro) =>
    withColumnas(libro, (columna) => (papeles.includes(columna.papel) ? [] : columna));
}

function ordered(order: (columnas: readonly Columna[]) => readonly Columna[]): Partial<Rasgo> {
  return {
    libro: (libro) => withTablas(libro, (tabla) => ({ ...tabla, columnas: order(tabla.columnas) })),
  };
}

/** The same types by other names; the arithmetic of the years says which is which (R3). */
function types(words: Readonly<Record<string, string>>): Partial<Rasgo> {
  return {
    sin: ["periodos", "cifras", "largo"],
    plan: (plan) =>
      withMetas(plan, (meta) => ({ ...meta, tipo: words[meta.tipo ?? ""] ?? meta.tipo })),
  };
}

const noType = (plan: Plan): Plan => withMetas(plan, (meta) => ({ ...meta, tipo: null }));

/** What the workbook does not tell at all, and where its columns stand. */
export const columnas = [
  ...rasgosOf("columnas", {
    "sin línea base": {
      // Without it nothing that falls can be measured.
      plan: (plan) =>
        withMetas(plan, (meta) => ({
          ...meta,
          lineaBase: null,
          tipo: meta.tipo === "Reducción" ? "Mantenimiento" : meta.tipo,
        })),
      libro: without("lineaBase"),
    },
    "sin tipo": { plan: noType, libro: without("tipo") },
    "tipos Flujo, Capacidad, Stock": types({
      Incremento: "Flujo acumulable",
      Acumulado: "Capacidad",
      Mantenimiento: "Stock",
      Reducción: "Decreciente",
    }),
    "tipos en mayúsculas": types({
      Incremento: "INCREMENTO",
      Acumulado: "CRECIENTE",
      Mantenimiento: "MANTENIMIENTO",
      Reducción: "REDUCCIÓN",
    }),
    "tipos de la plantilla nacional": types({
      Incremento: "Acumulativo",
      Acumulado: "No acumulativo",
      Mantenimiento: "No acumulativo",
      Reducción: "Reducción",
    }),
    "sin meta del cuatrienio": {
      plan: (plan) => withMetas(plan, (meta) => ({ ...meta, metaCuatrienio: null })),
      libro: without("metaCuatrienio"),
    },
    "sin indicador ni unidad": { libro: without("indicador", "unidad") },
    "sin dependencia": { libro: without("dependencia") },
  }),
  ...rasgosOf("orden", {
    barajadas: {
      libro: (libro, azar) =>
        withTablas(libro, (tabla) => ({ ...tabla, columnas: azar.shuffle(tabla.columnas) })),
    },
    "ejecutado antes de programado": ordered((columnas) =>
      [...columnas].sort((a, b) => {
        if (a.anio === undefined || a.anio !== b.anio) return 0;
        return a.papel.localeCompare(b.papel);
      }),
    ),
    "años de último a primero": ordered((columnas) => [
      ...columnas.filter(({ anio }) => anio === undefined),
      ...columnas.filter(({ anio }) => anio !== undefined).reverse(),
    ]),
    "años primero": ordered((columnas) => [
      ...columnas.filter(({ anio }) => anio !== undefined),
      ...columnas.filter(({ anio }) => anio === undefined),
    ]),
    "línea base y cuatrienio al final": ordered((columnas) => [
      ...columnas.filter(({ papel }) => papel !== "lineaBase" && papel !== "metaCuatrienio"),
      ...columnas.filter(({ papel }) => papel === "lineaBase" || papel === "metaCuatrienio"),
    ]),
    "columnas vacías en medio": ordered((columnas) =>
      columnas.flatMap((columna, at) => (at % 4 === 3 ? [columna, blank(at)] : [columna])),
    ),
    "primera columna vacía": ordered((columnas) => [blank(-1), ...columnas]),
    "años viejos ocultos": ordered((columnas) =>
      columnas.map((columna) => (columna.anio === 2024 ? { ...columna, oculta: true } : columna)),
    ),
    "identificación oculta": ordered((columnas) =>
      columnas.map((columna) =>
        ["indicador", "unidad", "lineaBase", "tipo"].includes(columna.papel)
          ? { ...columna, oculta: true }
          : columna,
      ),
    ),
  }),
];

function blank(at: number): Columna {
  return titled(
    {
      clave: `vacía ${at}`,
      papel: "otro",
      titulo: { valor: null },
      bandas: [],
      celda: () => ({ valor: null }),
    },
    null,
  );
}
