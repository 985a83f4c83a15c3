import { withTablas, type Columna, type Libro, type Renglon, type RenglonLibre } from "../libro";
import { column, levelColumn } from "../libroLlano";
import { withNodos, type Nodo } from "../../segunda/plan";
import { rasgosOf } from "../rasgo";

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Levels in rows of their own above their metas, and no column for them. */
function sectionRows(label: (nodo: Nodo, nivel: number) => string) {
  return (libro: Libro): Libro =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: tabla.columnas.filter(({ papel }) => papel !== "nivel" && papel !== "pesoNivel"),
      renglones: tabla.renglones.flatMap((renglon, at): Renglon[] => {
        if (renglon.tipo !== "meta") return [renglon];
        const before = tabla.renglones[at - 1];
        const path = before?.tipo === "meta" ? before.ruta : [];
        const anew = renglon.ruta.findIndex((nodo, nivel) => path[nivel] !== nodo);
        const rows = anew < 0 ? [] : renglon.ruta.slice(anew);
        return [
          ...rows.map((nodo, at): RenglonLibre => ({
            tipo: "libre",
            celdas: { "": { valor: label(nodo, anew + at) } },
          })),
          renglon,
        ];
      }),
    }));
}

function levelColumns(change: (columna: Columna, nivel: number) => readonly Columna[]) {
  return (libro: Libro): Libro =>
    withTablas(libro, (tabla) => ({
      ...tabla,
      columnas: tabla.columnas.flatMap((columna) =>
        columna.papel === "nivel" ? change(columna, columna.nivel ?? 0) : [columna],
      ),
    }));
}

/** Each level says its node in its own way. */
function labelled(label: (nodo: Nodo, nivel: number) => string) {
  return levelColumns((columna, nivel) => [
    {
      ...columna,
      celda: ({ ruta }) => {
        const nodo = ruta[nivel];
        return { valor: nodo ? label(nodo, nivel) : null };
      },
    },
  ]);
}

const names = (...niveles: string[]) => ({
  forma: <F extends object>(forma: F) => ({ ...forma, niveles }),
});

/** Weights would stand in the columns that section rows do away with. */
const unweighed = <P extends Parameters<typeof withNodos>[0]>(plan: P) =>
  withNodos(plan, (nodo) => ({ ...nodo, peso: null }));

export const jerarquia = rasgosOf("jerarquia", {
  "un nivel": names("Línea estratégica"),
  "tres niveles": names("Línea estratégica", "Sector", "Programa"),
  "Escenario, Prospectiva, Apuesta": names(
    "Escenario de cambio",
    "Prospectiva",
    "Escenario de apuesta",
  ),
  "Dimensión, Componente": names("Dimensión", "Componente"),
  "Pilar, Programa, Subprograma": names("Pilar", "Programa", "Subprograma"),
  "Sector, Programa": names("Sector", "Programa"),
  "sin niveles": names(),
  "código aparte del nombre": {
    libro: levelColumns((columna, nivel) => [
      {
        ...column(
          `codigoNivel ${nivel}`,
          "codigoNivel",
          `Código ${columna.titulo.valor}`,
          ({ ruta }) => ruta[nivel]?.codigo ?? null,
        ),
        nivel,
      },
      {
        ...column(
          `nivel ${nivel}`,
          "nivel",
          columna.titulo.valor,
          ({ ruta }) => ruta[nivel]?.nombre ?? null,
        ),
        nivel,
      },
    ]),
  },
  "solo nombres": {
    plan: (plan) => distinctNames(plan),
    libro: levelColumns((columna, nivel) => [
      {
        ...column(
          `nivel ${nivel}`,
          "nivel",
          columna.titulo.valor,
          ({ ruta }) => ruta[nivel]?.nombre ?? null,
        ),
        nivel,
      },
    ]),
  },
  romanos: {
    libro: levelColumns((columna, nivel) => [
      nivel === 0
        ? {
            ...levelColumn(String(columna.titulo.valor), nivel),
            celda: ({ ruta }) => ({
              valor: `${ROMAN[Number(ruta[0]?.codigo) - 1]}. ${ruta[0]?.nombre}`,
            }),
          }
        : columna,
    ]),
  },
  "etiquetas LE-1-NOMBRE": {
    libro: labelled((nodo) => `LE-${nodo.codigo}-${nodo.nombre.toUpperCase()}`),
  },
  "etiquetas Eje 1: nombre": {
    libro: labelled(
      (nodo, nivel) => `${nivel === 0 ? "Eje" : "Programa"} ${nodo.codigo}: ${nodo.nombre}`,
    ),
  },
  "etiquetas Línea estratégica 1. nombre": {
    libro: labelled(
      (nodo, nivel) =>
        `${nivel === 0 ? "LÍNEA ESTRATÉGICA" : "PROGRAMA"} ${nodo.codigo}. ${nodo.nombre}`,
    ),
  },
  "etiquetas con guion": { libro: labelled((nodo) => `${nodo.codigo} - ${nodo.nombre}`) },
  "niveles combinados hacia abajo": {
    libro: (libro) => withTablas(libro, (tabla) => ({ ...tabla, niveles: "combinados" })),
  },
  "niveles solo en la primera": {
    libro: (libro) => withTablas(libro, (tabla) => ({ ...tabla, niveles: "soloPrimero" })),
  },
  "niveles escritos de varias maneras": {
    libro: levelColumns((columna) => [
      {
        ...columna,
        celda: (renglon) => {
          const { valor } = columna.celda(renglon);
          const last = Number(renglon.meta.codigo.split(".").at(-1));
          const text = String(valor ?? "");
          return {
            valor: last % 3 === 0 ? text.toUpperCase() : last % 3 === 1 ? text : ` ${text}  `,
          };
        },
      },
    ]),
  },
  "renglones de sección": {
    sin: ["pesos", "hojas"],
    plan: unweighed,
    libro: sectionRows(
      (nodo, nivel) =>
        `${nivel === 0 ? "EJE" : "PROGRAMA"} ${nodo.codigo}. ${nodo.nombre.toUpperCase()}`,
    ),
  },
  "renglones de sección sin palabra de nivel": {
    sin: ["pesos", "hojas"],
    plan: unweighed,
    libro: sectionRows((nodo) => `${nodo.codigo}. ${nodo.nombre}`),
  },
});

/** Two nodes of one name would be one to any reader who has no codes. */
function distinctNames<P extends Parameters<typeof withNodos>[0]>(plan: P): P {
  let order = 0;
  return {
    ...plan,
    ...withNodos(plan, (nodo) => ({
      ...nodo,
      nombre: `${nodo.nombre} ${LETTERS[order++] ?? order}`,
    })),
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRST";
