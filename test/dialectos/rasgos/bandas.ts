import { titled, withColumnas, withTablas, type Columna, type Libro, type Tabla } from "../libro";
import { rasgosOf } from "../rasgo";

/** Year above, what it is below. */
function underYear(
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
function byKind(
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
  "formulario con banda general": { libro: identified },
});
