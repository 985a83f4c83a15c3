import { withTablas, type Columna } from "../libro";
import { rasgosOf, type Rasgo } from "../rasgo";
import { quantities } from "./cifras";
import { below } from "./filas";
import { split } from "./hojas";
import { years } from "./palabras";
import { added, noise, perYear, steady } from "./ruido";

const PERSONAS = ["Ana Ruiz", "Jorge Peña", "Luz Marina Castro", "Pedro Nel Gómez"];
const APOYOS = ["Secretaría de Cultura", "Oficina Jurídica", "Dirección de Deportes"];

/** Columns before all others. */
const first = (...columnas: readonly Columna[]): Partial<Rasgo> => ({
  libro: (libro) =>
    withTablas(libro, (tabla) => ({ ...tabla, columnas: [...columnas, ...tabla.columnas] })),
});

const persona = (titulo: string): Columna =>
  noise("persona", titulo, ({ meta }) => PERSONAS[steady(meta, 61, 0, 3)] ?? null);
const apoyo = (titulo: string): Columna =>
  noise("apoyo", titulo, ({ meta }) => APOYOS[steady(meta, 62, 0, 2)] ?? null);

/** Who answers with whom, and what else the offices of a town hall write beside their metas. */
export const despachos = [
  ...rasgosOf("palabras", {
    "año entre corchetes": {
      libro: years(
        (y) => `Programado [${y}]`,
        (y) => `Ejecutado [${y}]`,
      ),
    },
    "Avance físico programado/logrado": {
      libro: years(
        (y) => `Avance físico programado ${y}`,
        (y) => `Avance físico logrado ${y}`,
      ),
    },
    "Meta Vig./Logro Vig.": {
      libro: years(
        (y) => `Meta vig. ${y}`,
        (y) => `Logro vig. ${y}`,
      ),
    },
    "Cantidad programada en el año": {
      libro: years(
        (y) => `Cantidad programada en el año ${y}`,
        (y) => `Cantidad ejecutada en el año ${y}`,
      ),
    },
  }),
  ...rasgosOf("ruido", {
    "persona responsable primero": first(persona("Responsable")),
    "líder con nombre propio": added(() => [persona("Líder")]),
    "dependencia corresponsable primero": first(apoyo("Dependencia corresponsable")),
    "secretarías de apoyo": first(apoyo("Secretaría de apoyo")),
    "nombre y cargo de quien reporta": first(
      persona("Nombre de quien reporta"),
      noise("cargo", "Cargo", () => "Profesional universitario"),
    ),
    "enlace a la carpeta": added(() => [
      noise("enlace", "Enlace de la carpeta", ({ meta }) => `https://sopo.gov.co/${meta.codigo}`),
    ]),
    "presupuesto definitivo y comprometido": perYear((y) => [
      noise(`definitivo ${y}`, `Presupuesto definitivo ${y}`, ({ meta }) =>
        steady(meta, y, 20_000_000, 90_000_000),
      ),
      noise(`comprometido ${y}`, `Presupuesto comprometido ${y}`, ({ meta }) =>
        steady(meta, y + 1, 1_000_000, 20_000_000),
      ),
    ]),
    "número de sesiones": added(() => [
      noise("sesiones", "No. de sesiones", ({ meta }) => steady(meta, 63, 1, 12)),
    ]),
  }),
  ...rasgosOf("cifras", {
    "cantidades con formato de unidad": {
      sin: ["periodos"],
      libro: quantities((celda) =>
        typeof celda.valor === "number" ? { valor: celda.valor, formato: '#,##0.0" und"' } : celda,
      ),
    },
  }),
  ...rasgosOf("debajo", {
    "avance por trimestre del plan": below(
      [],
      ["Trimestre", "Avance"],
      ["I", 0.12],
      ["II", 0.31],
      ["III", 0.55],
    ),
  }),
  ...rasgosOf("hojas", {
    "una hoja por meta": {
      sin: ["largo", "filas", "debajo"],
      ...split(({ meta }) => meta.codigo),
    },
    "una hoja por programa": split(({ ruta }) => ruta.at(-1)?.codigo ?? "Plan"),
  }),
];
