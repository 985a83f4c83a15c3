import { azarOf, type Azar } from "./azar";
import type { Ejemplar } from "./generar";
import {
  titled,
  withCelda,
  withColumnas,
  withTablas,
  type Columna,
  type Libro,
  type RenglonDeMeta,
  type Valor,
} from "./libro";

/** What an office may do to its workbook without changing anything that it says. */
export type Ley = (libro: Libro, azar: Azar) => Libro;

/** Each must leave every figure as it was, or make a question. */
export const LEYES: Readonly<Record<string, Ley>> = {
  "mover columnas": (libro, azar) =>
    withTablas(libro, (tabla) => {
      // Columns under one band stay together: apart, the band would be another.
      const groups = groupsOf(tabla.columnas);
      return { ...tabla, columnas: azar.shuffle(groups).flat() };
    }),
  "insertar columnas vacías": (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: groupsOf(tabla.columnas).flatMap((group, at) =>
        at % 3 === 2 ? [...group, empty(at)] : group,
      ),
    })),
  "insertar una columna de texto": (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: [
        {
          ...empty(-1),
          titulo: { valor: "Observaciones" },
          celda: () => ({ valor: "Sin novedad" }),
        },
        ...tabla.columnas,
      ],
    })),
  "ocultar columnas": (libro, azar) =>
    withColumnas(libro, (columna) => (azar.chance(0.4) ? { ...columna, oculta: true } : columna)),
  "ocultar filas": (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      renglones: tabla.renglones.map((renglon, at) =>
        renglon.tipo === "meta" && at % 2 === 0 ? { ...renglon, oculto: true } : renglon,
      ),
    })),
  "insertar filas vacías": (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      renglones: tabla.renglones.flatMap((renglon, at) =>
        at % 4 === 3 ? [renglon, { tipo: "libre", celdas: {} }] : [renglon],
      ),
    })),
  "insertar filas arriba": (libro) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      antes: [["ALCALDÍA MUNICIPAL"], [], ...tabla.antes],
    })),
  "renombrar la hoja": (libro, azar) =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      nombre: `${azar.pick(["Hoja", "Datos", "PI", "Avance"])} ${tabla.nombre}`.slice(0, 31),
    })),
  "hojas en otro orden": (libro) => ({
    ...libro,
    tablas: [...libro.tablas].reverse(),
    sueltasPrimero: !libro.sueltasPrimero,
  }),
  "añadir una hoja de notas": (libro) => ({
    ...libro,
    sueltas: [
      ...libro.sueltas,
      { nombre: "Notas", oculta: false, filas: [["Notas"], ["Revisado en comité"]] },
    ],
  }),
  "títulos en mayúsculas": (libro) =>
    withColumnas(libro, (columna) => ({
      ...columna,
      titulo: { ...columna.titulo, valor: upper(columna.titulo.valor) },
      bandas: columna.bandas.map((band) => band.toUpperCase()),
    })),
  "títulos con espacios": (libro) =>
    withColumnas(libro, (columna) =>
      typeof columna.titulo.valor === "string"
        ? {
            ...columna,
            titulo: { ...columna.titulo, valor: ` ${columna.titulo.valor.replace(/ /g, "  ")} ` },
          }
        : columna,
    ),
  "números como texto": (libro) =>
    withColumnas(libro, (columna) =>
      columna.papel === "programado" || columna.papel === "ejecutado"
        ? withCelda(columna, (celda) =>
            typeof celda.valor === "number" &&
            celda.formato === undefined &&
            celda.formula === undefined
              ? { valor: String(celda.valor).replace(".", ",") }
              : celda,
          )
        : columna,
    ),
  "partir en dos hojas": (libro) => ({
    ...libro,
    tablas: libro.tablas.flatMap((tabla, table) => {
      const metas = tabla.renglones.filter(
        (renglon): renglon is RenglonDeMeta => renglon.tipo === "meta",
      );
      const first = metas[0]?.ruta[0];
      const parts = [
        metas.filter(({ ruta }) => ruta[0] === first),
        metas.filter(({ ruta }) => ruta[0] !== first),
      ];
      if (metas.length < tabla.renglones.length || parts.some(({ length }) => length === 0))
        return [tabla];
      return parts.map((renglones, at) => ({
        ...tabla,
        nombre: `Parte ${2 * table + at + 1}`,
        renglones,
      }));
    }),
  }),
};

/** The same workbook after what a law allows; what it must come to is what it came to before. */
export function underLey(ejemplar: Ejemplar, name: string): Ejemplar {
  const ley = LEYES[name];
  if (!ley) throw new Error(`unknown law: ${name}`);
  return { ...ejemplar, libro: ley(ejemplar.libro, azarOf(ejemplar.semilla).fork(name)) };
}

/** Columns side by side under equal bands, or one that stands alone. */
function groupsOf(columnas: readonly Columna[]): Columna[][] {
  const groups: Columna[][] = [];
  for (const columna of columnas) {
    const last = groups.at(-1);
    const together = columna.bandas.length > 0 && last?.[0]?.bandas[0] === columna.bandas[0];
    if (together && last) last.push(columna);
    else groups.push([columna]);
  }
  return groups;
}

function empty(at: number): Columna {
  return titled(
    {
      clave: `vacía ley ${at}`,
      papel: "otro",
      titulo: { valor: null },
      bandas: [],
      celda: () => ({ valor: null }),
    },
    null,
  );
}

function upper(valor: Valor): Valor {
  return typeof valor === "string" ? valor.toUpperCase() : valor;
}
