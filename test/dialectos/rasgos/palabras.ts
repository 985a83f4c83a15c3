import { titled, withColumnas, type Columna, type Libro, type Papel } from "../libro";
import { rasgosOf } from "../rasgo";

type Titulo = (anio: number, trimestre?: number) => string;

/** The two columns of each year under other words; a quarter's keep theirs. */
export function years(programado: Titulo, ejecutado: Titulo): (libro: Libro) => Libro {
  return (libro) =>
    withColumnas(libro, (columna) => {
      const { papel, anio, trimestre } = columna;
      if (anio === undefined || trimestre !== undefined || columna.bandas.length > 0)
        return columna;
      if (papel === "programado") return titled(columna, programado(anio));
      return papel === "ejecutado" ? titled(columna, ejecutado(anio)) : columna;
    });
}

/** Columns that tell no year under other words. */
export function texts(words: Partial<Readonly<Record<Papel, string>>>): (libro: Libro) => Libro {
  return (libro) =>
    withColumnas(libro, (columna) => {
      const title = words[columna.papel];
      return title === undefined || columna.anio !== undefined ? columna : titled(columna, title);
    });
}

/** Every heading as it stands, typed another way. */
function spelt(change: (title: string) => string): (libro: Libro) => Libro {
  return (libro) =>
    withColumnas(libro, (columna: Columna) =>
      typeof columna.titulo.valor === "string"
        ? {
            ...columna,
            titulo: { ...columna.titulo, valor: change(columna.titulo.valor) },
            bandas: columna.bandas.map(change),
          }
        : columna,
    );
}

export const palabras = [
  ...rasgosOf("palabras", {
    "Meta/Ejecutado": {
      libro: years(
        (y) => `Meta ${y}`,
        (y) => `Ejecutado ${y}`,
      ),
    },
    "Meta/Logro": {
      libro: years(
        (y) => `Meta ${y}`,
        (y) => `Logro ${y}`,
      ),
    },
    "Meta/Avance": {
      libro: years(
        (y) => `Meta ${y}`,
        (y) => `Avance ${y}`,
      ),
    },
    "Prog./Ejec.": {
      libro: years(
        (y) => `Prog. ${y}`,
        (y) => `Ejec. ${y}`,
      ),
    },
    "PROG/EJEC con año corto": {
      libro: years(
        (y) => `PROG ${y % 100}`,
        (y) => `EJEC ${y % 100}`,
      ),
    },
    "P/E pegados al año": {
      libro: years(
        (y) => `P ${y}`,
        (y) => `E ${y}`,
      ),
    },
    "P_/E_": {
      libro: years(
        (y) => `P_${y}`,
        (y) => `E_${y}`,
      ),
    },
    "Valor esperado/ejecutado": {
      libro: years(
        (y) => `Valor esperado ${y}`,
        (y) => `Valor ejecutado ${y}`,
      ),
    },
    "Meta física programada/Avance físico": {
      libro: years(
        (y) => `Meta física programada ${y}`,
        (y) => `Avance físico ${y}`,
      ),
    },
    "año primero": {
      libro: years(
        (y) => `${y} Programado`,
        (y) => `${y} Ejecutado`,
      ),
    },
    "año entre paréntesis": {
      libro: years(
        (y) => `Programado (${y})`,
        (y) => `Ejecutado (${y})`,
      ),
    },
    Vigencia: {
      libro: years(
        (y) => `Programado vigencia ${y}`,
        (y) => `Ejecutado vigencia ${y}`,
      ),
    },
    "Programación/Resultado": {
      libro: years(
        (y) => `Programación ${y}`,
        (y) => `Resultado ${y}`,
      ),
    },
    "Programación/Reporte": {
      libro: years(
        (y) => `Programación física ${y}`,
        (y) => `Reporte ${y}`,
      ),
    },
    "año a secas y Ejecutado": {
      libro: years(
        (y) => `${y}`,
        (y) => `Ejecutado ${y}`,
      ),
    },
    "Meta programada/Meta alcanzada": {
      libro: years(
        (y) => `Meta programada ${y}`,
        (y) => `Meta alcanzada ${y}`,
      ),
    },
    "Planeado/Cumplido": {
      libro: years(
        (y) => `Planeado ${y}`,
        (y) => `Cumplido ${y}`,
      ),
    },
    "Esperado/Obtenido": {
      libro: years(
        (y) => `Esperado ${y}`,
        (y) => `Obtenido ${y}`,
      ),
    },
    "Cantidad programada/ejecutada": {
      libro: years(
        (y) => `Cantidad programada ${y}`,
        (y) => `Cantidad ejecutada ${y}`,
      ),
    },
    "Ejecutado a 31 de diciembre": {
      libro: years(
        (y) => `Meta ${y}`,
        (y) => `Ejecutado a 31 de diciembre de ${y}`,
      ),
    },
    "Avance acumulado del año": {
      libro: years(
        (y) => `Programado ${y}`,
        (y) => `Avance acumulado ${y}`,
      ),
    },
    "Prog-/Ejec-": {
      libro: years(
        (y) => `Prog-${y}`,
        (y) => `Ejec-${y}`,
      ),
    },
    "Programado_/Ejecutado_": {
      libro: years(
        (y) => `Programado_${y}`,
        (y) => `Ejecutado_${y}`,
      ),
    },
    "año y letra": {
      libro: years(
        (y) => `${y} P`,
        (y) => `${y} E`,
      ),
    },
    "Meta Prog./Ejecución real": {
      libro: years(
        (y) => `Meta Prog. ${y}`,
        (y) => `Ejecución real ${y}`,
      ),
    },
    "Valor programado año": {
      libro: years(
        (y) => `Valor programado año ${y}`,
        (y) => `Valor ejecutado año ${y}`,
      ),
    },
    "Total programado/ejecutado": {
      libro: years(
        (y) => `Total programado ${y}`,
        (y) => `Total ejecutado ${y}`,
      ),
    },
    "Programación/Ejecución de la meta": {
      libro: years(
        (y) => `Programación de la meta ${y}`,
        (y) => `Ejecución de la meta ${y}`,
      ),
    },
    "Proyectado/Realizado": {
      libro: years(
        (y) => `Proyectado ${y}`,
        (y) => `Realizado ${y}`,
      ),
    },
    "Meta esperada/Entregado": {
      libro: years(
        (y) => `Meta esperada ${y}`,
        (y) => `Entregado ${y}`,
      ),
    },
    "Meta de producto/Avance de producto": {
      libro: years(
        (y) => `Meta de producto ${y}`,
        (y) => `Avance meta de producto ${y}`,
      ),
    },
    "Vigencia - Programado": {
      libro: years(
        (y) => `Vigencia ${y} - Programado`,
        (y) => `Vigencia ${y} - Ejecutado`,
      ),
    },
    "Ejecutado con corte a diciembre": {
      libro: years(
        (y) => `Programado ${y}`,
        (y) => `Ejecutado con corte a diciembre ${y}`,
      ),
    },
    "Programado y su unidad": {
      libro: years(
        (y) => `Programado ${y} (cantidad)`,
        (y) => `Ejecutado ${y} (cantidad)`,
      ),
    },
    "Ejec. acum.": {
      libro: years(
        (y) => `Prog. ${y}`,
        (y) => `Ejec. acum. ${y}`,
      ),
    },
    "Física programada/realizada": {
      libro: years(
        (y) => `Ejecución física programada ${y}`,
        (y) => `Ejecución física realizada ${y}`,
      ),
    },
    "Programados/Ejecutados": {
      libro: years(
        (y) => `Programados ${y}`,
        (y) => `Ejecutados ${y}`,
      ),
    },
    "Cant. Prog./Cant. Ejec.": {
      libro: years(
        (y) => `Cant. Prog. ${y}`,
        (y) => `Cant. Ejec. ${y}`,
      ),
    },
    "Meta vigencia/Avance vigencia": {
      libro: years(
        (y) => `Meta vigencia ${y}`,
        (y) => `Avance vigencia ${y}`,
      ),
    },
    "Lo programado/Lo logrado": {
      libro: years(
        (y) => `Lo programado en ${y}`,
        (y) => `Lo logrado en ${y}`,
      ),
    },
    "Meta anual/Ejecución anual": {
      libro: years(
        (y) => `Meta anual ${y}`,
        (y) => `Ejecución anual ${y}`,
      ),
    },
    erratas: {
      libro: years(
        (y) => `Progamado ${y}`,
        (y) => `Ejecuatdo ${y}`,
      ),
    },
    mayúsculas: { libro: spelt((title) => title.toUpperCase()) },
    "minúsculas sin tildes": {
      libro: spelt((title) =>
        title
          .normalize("NFD")
          .replace(/\p{Diacritic}/gu, "")
          .toLowerCase(),
      ),
    },
    "saltos de línea": { libro: spelt((title) => title.replace(/ /, "\n")) },
    "retornos de Windows": { libro: spelt((title) => title.replace(/ /g, "_x000D_\n")) },
    "espacios y puntos": { libro: spelt((title) => `  ${title.replace(/ /g, "  ")}. `) },
    "con su número de columna": {
      libro: (libro) => {
        let order = 0;
        return spelt((title) => `${++order}. ${title}`)(libro);
      },
    },
  }),
  ...rasgosOf("palabrasDeTexto", {
    "L.B. y Meta del periodo": {
      libro: texts({ lineaBase: "L.B.", metaCuatrienio: "Meta 2024-2027" }),
    },
    "LB y MC": { libro: texts({ lineaBase: "LB", metaCuatrienio: "MC" }) },
    "Línea base 2023": {
      libro: texts({
        lineaBase: "Línea base 2023",
        metaCuatrienio: "Meta de cuatrienio 2024 - 2027",
      }),
    },
    "Valor línea base y Meta total": {
      libro: texts({ lineaBase: "Valor línea base", metaCuatrienio: "Meta total" }),
    },
    "Total programado cuatrienio": {
      libro: texts({ metaCuatrienio: "Total programado cuatrienio" }),
    },
    "Programado 2024-2027": { libro: texts({ metaCuatrienio: "Programado 2024-2027" }) },
    "Meta PDM": { libro: texts({ metaCuatrienio: "Meta PDM", meta: "Descripción de la meta" }) },
    "Meta a 2027": { libro: texts({ metaCuatrienio: "Meta a 2027" }) },
    "Línea de base y Meta cuatrienal": {
      libro: texts({ lineaBase: "Línea de base", metaCuatrienio: "Meta cuatrienal" }),
    },
    "L. Base y Meta final": {
      libro: texts({ lineaBase: "L. Base", metaCuatrienio: "Meta final" }),
    },
    "Base (2023) y Meta global": {
      libro: texts({ lineaBase: "Base (2023)", metaCuatrienio: "Meta global" }),
    },
    "Meta del plan": { libro: texts({ metaCuatrienio: "Meta del plan" }) },
    "PG 2024-2027": { libro: texts({ metaCuatrienio: "PG 2024-2027" }) },
    "Cantidad cuatrienio": { libro: texts({ metaCuatrienio: "Cantidad cuatrienio" }) },
    "Valor esperado al final": { libro: texts({ metaCuatrienio: "Valor esperado cuatrienio" }) },
    "Meta a diciembre del último año": {
      libro: texts({ metaCuatrienio: "Meta a diciembre de 2027" }),
    },
    "Código a secas e Indicador": { libro: texts({ codigo: "Código", indicador: "Indicador" }) },
    "Cod. meta y Meta producto": { libro: texts({ codigo: "Cod. meta", meta: "Meta producto" }) },
    "Código SisPT": {
      libro: texts({ codigo: "Código SisPT", meta: "Producto (bien o servicio)" }),
    },
    "Clase de meta": { libro: texts({ tipo: "Clase de meta" }) },
    "Tipo de indicador": { libro: texts({ tipo: "Tipo de indicador" }) },
    "Sentido del indicador": { libro: texts({ tipo: "Sentido del indicador" }) },
    "Oficina responsable": { libro: texts({ dependencia: "Oficina responsable", unidad: "Und." }) },
    "No. y Meta": { libro: texts({ codigo: "No.", meta: "Meta" }) },
    "N° e Ítem": { libro: texts({ codigo: "Ítem", meta: "Producto" }) },
    ID: { libro: texts({ codigo: "ID", meta: "Nombre de la meta" }) },
    "Cód. MP": { libro: texts({ codigo: "Cód. MP", meta: "Descripción MP" }) },
    Consecutivo: { libro: texts({ codigo: "Consecutivo", meta: "Meta de producto PDM" }) },
    "# Meta": { libro: texts({ codigo: "# Meta", meta: "Metas de producto" }) },
    "Tipo a secas": { libro: texts({ tipo: "Tipo" }) },
    "Tendencia indicador": { libro: texts({ tipo: "Tendencia indicador" }) },
    Orientación: { libro: texts({ tipo: "Orientación de la meta" }) },
    Comportamiento: { libro: texts({ tipo: "Comportamiento del indicador" }) },
    "Tipo de acumulación": { libro: texts({ tipo: "Tipo de acumulación" }) },
    Secretaría: { libro: texts({ dependencia: "Secretaría", unidad: "U.M." }) },
    Líder: { libro: texts({ dependencia: "Líder de la meta", unidad: "Unidad" }) },
    "Nombre del indicador": {
      libro: texts({ indicador: "Nombre del indicador", unidad: "Medida" }),
    },
  }),
];
