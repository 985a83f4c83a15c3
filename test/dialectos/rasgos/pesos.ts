import { withColumnas, type Columna, type Libro, type Valor } from "../libro";
import { column } from "../libroLlano";
import { withNodos, type Nodo, type Plan } from "../../segunda/plan";
import { rasgosOf } from "../rasgo";

function pesoCells(change: (peso: number) => Valor, formato?: string) {
  return (libro: Libro): Libro =>
    withColumnas(libro, (columna) =>
      columna.papel === "pesoNivel"
        ? {
            ...columna,
            celda: (renglon) => {
              const { valor } = columna.celda(renglon);
              return typeof valor === "number"
                ? { valor: change(valor), ...(formato !== undefined && { formato }) }
                : { valor };
            },
          }
        : columna,
    );
}

const noPesoColumn = (libro: Libro): Libro =>
  withColumnas(libro, (columna) => (columna.papel === "pesoNivel" ? [] : columna));

/** A sheet of node and weight, in place of the column. */
function pesoSheet(nombre: string, oculta: boolean, header: readonly [string, string]) {
  return (libro: Libro, _azar: unknown, plan: Plan): Libro => ({
    ...noPesoColumn(libro),
    sueltas: [
      ...libro.sueltas,
      {
        nombre,
        oculta,
        filas: [
          header,
          ...plan.raices.map(({ codigo, nombre, peso }) => [`${codigo}. ${nombre}`, peso]),
        ],
      },
    ],
  });
}

const metaPeso = (titulo: string): Columna =>
  column("peso", "peso", titulo, ({ meta }) => meta.peso);

/** Weights of the metas inside each root, in tenths, which add to 100. */
function metasWeighed(raiz: Nodo): Nodo {
  const share = Math.floor(1000 / raiz.metas.length) / 10;
  return {
    ...raiz,
    metas: raiz.metas.map((meta, at) => {
      const spread = at % 2 === 0 ? 2 : -2;
      const last = at === raiz.metas.length - 1;
      const before = raiz.metas
        .slice(0, -1)
        .reduce((sum, _, i) => sum + share + (i % 2 === 0 ? 2 : -2), 0);
      return { ...meta, peso: last ? Math.round((100 - before) * 10) / 10 : share + spread };
    }),
  };
}

const oneLevel = <F extends object>(forma: F) => ({ ...forma, niveles: ["Eje"] });

export const pesos = rasgosOf("pesos", {
  "sin pesos": {
    plan: (plan) => withNodos(plan, (nodo) => ({ ...nodo, peso: null })),
    libro: noPesoColumn,
  },
  "pesos en fracción": { libro: pesoCells((peso) => peso / 100) },
  "pesos con formato de porcentaje": { libro: pesoCells((peso) => peso / 100, "0.0%") },
  "pesos como texto": { libro: pesoCells((peso) => `${String(peso).replace(".", ",")} %`) },
  "pesos que no suman": {
    plan: (plan) =>
      withNodos(plan, (nodo, depth) => ({
        ...nodo,
        peso: depth === 0 && nodo.peso !== null ? nodo.peso * 2 : null,
      })),
  },
  "un peso sin escribir": {
    plan: (plan) =>
      withNodos(plan, (nodo, depth) => ({
        ...nodo,
        peso: depth === 0 && nodo.codigo === "2" ? null : nodo.peso,
      })),
  },
  "un peso negativo": {
    plan: (plan) =>
      withNodos(plan, (nodo, depth) => ({
        ...nodo,
        peso: depth === 0 && nodo.codigo === "2" ? -10 : nodo.peso,
      })),
  },
  "peso de cada meta en el plan": {
    forma: oneLevel,
    plan: (plan) => ({
      ...plan,
      raices: plan.raices.map(metasWeighed).map((raiz) => ({
        ...raiz,
        metas: raiz.metas.map((meta) => ({
          ...meta,
          peso: ((meta.peso ?? 0) * (raiz.peso ?? 0)) / 100,
        })),
      })),
    }),
    libro: (libro) => ({
      ...noPesoColumn(libro),
      tablas: noPesoColumn(libro).tablas.map((tabla) => ({
        ...tabla,
        columnas: [...tabla.columnas, metaPeso("Peso de la meta en el plan (%)")],
      })),
    }),
  },
  "hoja de ponderadores": { libro: pesoSheet("Ponderadores", false, ["Nodo", "Peso (%)"]) },
  "hoja de ponderadores oculta": { libro: pesoSheet("Pesos", true, ["Eje", "Ponderación"]) },
  "peso de cada meta": {
    forma: oneLevel,
    plan: (plan) => ({ ...plan, raices: plan.raices.map(metasWeighed) }),
    libro: (libro) => ({
      ...libro,
      tablas: libro.tablas.map((tabla) => ({
        ...tabla,
        columnas: [...tabla.columnas, metaPeso("Ponderación de la meta (%)")],
      })),
    }),
  },
  "peso de cada programa": {
    forma: (forma) => ({ ...forma, niveles: ["Eje", "Programa"] }),
    plan: (plan) =>
      withNodos(plan, (nodo, depth) =>
        depth > 0
          ? nodo
          : {
              ...nodo,
              nodos: nodo.nodos.map((child, at) => ({
                ...child,
                peso: nodo.nodos.length === 1 ? 100 : at === 0 ? 70 : 30,
              })),
            },
      ),
    libro: (libro) =>
      withColumnas(libro, (columna) =>
        columna.papel === "nivel" && columna.nivel === 1
          ? [
              columna,
              {
                ...column(
                  "pesoNivel 1",
                  "pesoNivel",
                  "Peso programa (%)",
                  ({ ruta }) => ruta[1]?.peso ?? null,
                ),
                nivel: 1,
              },
            ]
          : columna,
      ),
  },
  "ponderador de la vigencia": {
    plan: (plan) => ({ ...plan, ponderadores: { 2025: 30 } }),
    libro: (libro) => ({
      ...libro,
      tablas: libro.tablas.map((tabla) => ({
        ...tabla,
        columnas: [
          ...tabla.columnas,
          column("ponderador", "otro", "Ponderador programado 2025", () => 30),
        ],
      })),
    }),
  },
});
