import { column } from "../libroLlano";
import {
  titled,
  withColumnas,
  withTablas,
  type Columna,
  type Libro,
  type RenglonDeMeta,
  type Tabla,
} from "../libro";
import { rasgosOf } from "../rasgo";

/** Year above, what it is below. */
export function underYear(
  band: (anio: number) => string,
  programado: string,
  ejecutado: string,
  typed: Tabla["bandas"],
): { libro: (libro: Libro) => Libro } {
  return {
    libro: (libro) =>
      withTablas(
        withColumnas(libro, (columna) => {
          const { papel, anio, trimestre } = columna;
          if (anio === undefined || trimestre !== undefined) return columna;
          if (papel === "programado") return titled(columna, programado, [band(anio)]);
          return papel === "ejecutado" ? titled(columna, ejecutado, [band(anio)]) : columna;
        }),
        (tabla) => ({ ...tabla, bandas: typed }),
      ),
  };
}

/** What it is above, the year below: first all that was promised, then all that was done. */
export function byKind(
  programado: string,
  ejecutado: string,
  title: (anio: number) => string | number,
  typed: Tabla["bandas"],
): { libro: (libro: Libro) => Libro } {
  return {
    libro: (libro) =>
      withTablas(libro, (tabla) => {
        const yearly = tabla.columnas.filter(isYearly);
        const others = tabla.columnas.filter((columna) => !isYearly(columna));
        const under = (papel: "programado" | "ejecutado", band: string): Columna[] =>
          yearly
            .filter((columna) => columna.papel === papel)
            .map((columna) => titled(columna, title(columna.anio ?? 0), [band]));
        return {
          ...tabla,
          bandas: typed,
          columnas: [
            ...others,
            ...under("programado", programado),
            ...under("ejecutado", ejecutado),
          ],
        };
      }),
  };
}

function isYearly({ papel, anio, trimestre }: Columna): boolean {
  return (
    anio !== undefined &&
    trimestre === undefined &&
    (papel === "programado" || papel === "ejecutado")
  );
}

function titlesAbove(rasgo: { libro: (libro: Libro) => Libro }): {
  libro: (libro: Libro) => Libro;
} {
  return {
    libro: (libro) =>
      withTablas(rasgo.libro(libro), (tabla) => ({ ...tabla, titulosArriba: true })),
  };
}

/** Beside the two columns of each year, two of the same words for money under a band of its own. */
function moneyBeside(
  physical: (anio: number) => readonly string[],
  financial: (anio: number) => readonly string[],
  titles: (anio: number) => readonly [string, string],
): { libro: (libro: Libro) => Libro } {
  return {
    libro: (libro) =>
      withTablas(libro, (tabla) => ({
        ...tabla,
        columnas: tabla.columnas.flatMap((columna): Columna[] => {
          const { papel, anio, trimestre } = columna;
          if (!isYearly(columna) || anio === undefined || trimestre !== undefined) return [columna];
          const [programado, ejecutado] = titles(anio);
          if (papel === "programado") return [titled(columna, programado, physical(anio))];
          return [
            titled(columna, ejecutado, physical(anio)),
            moneyOf(anio, programado, financial(anio), 3),
            moneyOf(anio, ejecutado, financial(anio), 2),
          ];
        }),
      })),
  };
}

function moneyOf(anio: number, title: string, bandas: readonly string[], factor: number): Columna {
  const says = ({ meta }: RenglonDeMeta): number =>
    ((meta.nombre.length * 7 + anio) % 41) * factor + 5;
  return { ...column(`dinero ${anio} ${factor}`, "otro", title, says), bandas };
}

/** Excel's number of the last day of a year. */
function endOf(anio: number): number {
  return Date.UTC(anio, 11, 31) / 86_400_000 + 25569;
}

/** The first columns under a band of their own, as forms have. */
function identified(libro: Libro): Libro {
  return withColumnas(libro, (columna) =>
    columna.anio === undefined && columna.bandas.length === 0
      ? { ...columna, bandas: ["INFORMACIÓN DEL PLAN DE DESARROLLO"] }
      : { ...columna, bandas: ["SEGUIMIENTO", ...columna.bandas] },
  );
}

export const bandas = rasgosOf("bandas", {
  "año combinado": underYear((y) => `${y}`, "Programado", "Ejecutado", "combinada"),
  "año en la primera": underYear((y) => `${y}`, "Programado", "Ejecutado", "primera"),
  "año centrado a ojo": underYear((y) => `${y}`, "Programado", "Ejecutado", "centrada"),
  "año repetido": underYear((y) => `${y}`, "Programado", "Ejecutado", "repetida"),
  "VIGENCIA combinada, P y E": underYear((y) => `VIGENCIA ${y}`, "P", "E", "combinada"),
  "año combinado, P y E": underYear((y) => `${y}`, "P", "E", "combinada"),
  "año en la primera, Prog. y Ejec.": underYear((y) => `${y}`, "Prog.", "Ejec.", "primera"),
  "año combinado, Meta y Avance": underYear((y) => `Año ${y}`, "Meta", "Avance", "combinada"),
  "Meta y Logro": underYear((y) => `AÑO ${y}`, "Meta", "Logro", "combinada"),
  "Esperado y Real": underYear((y) => `${y}`, "Esperado", "Real", "combinada"),
  "año ordinal": underYear((y) => `AÑO ${y - 2023} (${y})`, "Programado", "Ejecutado", "combinada"),
  "PROGRAMACIÓN y EJECUCIÓN": byKind("PROGRAMACIÓN", "EJECUCIÓN", (y) => y, "combinada"),
  "PROGRAMACIÓN FÍSICA en la primera": byKind(
    "PROGRAMACIÓN FÍSICA",
    "EJECUCIÓN FÍSICA",
    (y) => `${y}`,
    "primera",
  ),
  "METAS POR AÑO y AVANCE POR AÑO": byKind(
    "METAS POR AÑO",
    "AVANCE POR AÑO",
    (y) => `Año ${y}`,
    "combinada",
  ),
  "Plan indicativo y Seguimiento": byKind(
    "PLAN INDICATIVO",
    "SEGUIMIENTO FÍSICO",
    (y) => `Vigencia ${y}`,
    "combinada",
  ),
  "año combinado, títulos hacia abajo": titlesAbove(
    underYear((y) => `${y}`, "Programado", "Ejecutado", "combinada"),
  ),
  "VIGENCIA en la primera, títulos hacia abajo": titlesAbove(
    underYear((y) => `VIGENCIA ${y}`, "Prog.", "Ejec.", "primera"),
  ),
  "PROGRAMACIÓN y EJECUCIÓN, títulos hacia abajo": titlesAbove(
    byKind("PROGRAMACIÓN", "EJECUCIÓN", (y) => y, "combinada"),
  ),
  "año, Programación de la meta y Avance de la meta": underYear(
    (y) => `SEGUIMIENTO ${y}`,
    "Programación de la meta",
    "Avance de la meta",
    "combinada",
  ),
  "físico y financiero bajo cada año": moneyBeside(
    (y) => [`${y}`, "FÍSICO"],
    (y) => [`${y}`, "FINANCIERO"],
    () => ["Programado", "Ejecutado"],
  ),
  "FÍSICA y FINANCIERA con el año en el título": moneyBeside(
    () => ["EJECUCIÓN FÍSICA"],
    () => ["EJECUCIÓN FINANCIERA"],
    (y) => [`Programado ${y}`, `Ejecutado ${y}`],
  ),
  "META FÍSICA y RECURSOS bajo la vigencia": moneyBeside(
    (y) => [`VIGENCIA ${y}`, "META FÍSICA"],
    (y) => [`VIGENCIA ${y}`, "RECURSOS (millones)"],
    () => ["Prog", "Ejec"],
  ),
  "fechas de cierre por título": {
    libro: (libro) =>
      withColumnas(libro, (columna) => {
        const { papel, anio, trimestre } = columna;
        if (anio === undefined || trimestre !== undefined) return columna;
        return {
          ...columna,
          titulo: { valor: endOf(anio), formato: "dd/mm/yyyy" },
          bandas: [papel === "programado" ? "PROGRAMADO" : "EJECUTADO"],
        };
      }),
  },
  "formulario con banda general": { libro: identified },
});
