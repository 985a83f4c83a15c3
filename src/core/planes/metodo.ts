import type { Parametro, Parametros } from "./parametros";

/** What a parameter has been, oldest first. A new act is a new entry; the old ones stay. */
type Valores = readonly [Parametro, ...Parametro[]];

/** The history of every parameter. */
export type Historia = { readonly [Nombre in keyof Parametros]: Valores };

const RANGOS =
  "rangos del DNP ajustados por la oficina, Informe de Seguimiento del tercer trimestre de 2021";

/** The method of the office: the one place where its numbers are written. */
const METODO: Historia = {
  sobresaliente: [{ valor: 0.81, unidad: "fraccion", desde: null, acto: RANGOS }],
  aceptable: [{ valor: 0.56, unidad: "fraccion", desde: null, acto: RANGOS }],
  franja: [{ valor: 0.01, unidad: "fraccion", desde: null, acto: RANGOS }],
  sobreejecucion: [{ valor: 1.25, unidad: "veces", desde: null, acto: null }],
  sobreejecucionAlta: [{ valor: 2, unidad: "veces", desde: null, acto: null }],
  errorDeUnidad: [{ valor: 10, unidad: "veces", desde: null, acto: null }],
  diferenciaVisible: [{ valor: 0.0005, unidad: "fraccion", desde: null, acto: null }],
  diferenciaEnPesos: [{ valor: 1, unidad: "pesos", desde: null, acto: null }],
  escalaDudosa: [{ valor: 5, unidad: "veces", desde: null, acto: null }],
  metasSinSoporte: [{ valor: 10, unidad: "metas", desde: null, acto: null }],
  cortesParaPronosticar: [{ valor: 2, unidad: "cortes", desde: null, acto: null }],
  variacionDelRitmo: [{ valor: 0.2, unidad: "fraccion", desde: null, acto: null }],
  trimestresAcumulados: [{ valor: 1.25, unidad: "veces", desde: null, acto: null }],
  sinEjecucion: [{ valor: 0.5, unidad: "fraccion", desde: null, acto: null }],
  metasParaAlertar: [{ valor: 5, unidad: "metas", desde: null, acto: null }],
  ultimoTrimestre: [{ valor: 0.5, unidad: "fraccion", desde: null, acto: null }],
  promedioDePromedios: [{ valor: 0, unidad: "siNo", desde: null, acto: null }],
  sinProyectoCuenta: [{ valor: 1, unidad: "siNo", desde: null, acto: null }],
  crecienteDesdeLineaBase: [{ valor: 1, unidad: "siNo", desde: null, acto: null }],
  crecienteDesdeAnterior: [{ valor: 0, unidad: "siNo", desde: null, acto: null }],
  topeDeMeta: [{ valor: 1, unidad: "veces", desde: null, acto: null }],
  esperadoT1: [{ valor: 0.25, unidad: "fraccion", desde: null, acto: null }],
  esperadoT2: [{ valor: 0.5, unidad: "fraccion", desde: null, acto: null }],
  esperadoT3: [{ valor: 0.75, unidad: "fraccion", desde: null, acto: null }],
  pesosDelPlan: [{ valor: 0, unidad: "siNo", desde: null, acto: null }],
  pesosPorMetas: [{ valor: 0, unidad: "siNo", desde: null, acto: null }],
  truncarCifras: [{ valor: 0, unidad: "siNo", desde: null, acto: null }],
  diasDependencias: [{ valor: 10, unidad: "dias", desde: null, acto: null }],
  diasInforme: [{ valor: 30, unidad: "dias", desde: null, acto: null }],
};

/**
 * The parameters in force on a date.
 *
 * @param fecha ISO date of the corte; `null`: the latest
 * @param actos what the office set beside the history (R32); each entry holds over what came before it
 */
export function parametrosAt(
  fecha: string | null,
  actos: Actos = {},
  historia: Historia = METODO,
): Parametros {
  const inForce = {} as { -readonly [Nombre in keyof Parametros]: Parametro };
  for (const nombre of Object.keys(historia) as (keyof Parametros)[])
    inForce[nombre] =
      begunBy(actos[nombre] ?? [], fecha).at(-1) ?? valorAt(historia[nombre], fecha);
  return inForce;
}

type Actos = { readonly [Nombre in keyof Parametros]?: readonly Parametro[] };

function begunBy(all: readonly Parametro[], fecha: string | null): readonly Parametro[] {
  return all.filter(({ desde }) => desde === null || fecha === null || desde <= fecha);
}

/** Before its first date a parameter is what it was first. */
function valorAt([first, ...later]: Valores, fecha: string | null): Parametro {
  return begunBy(later, fecha).at(-1) ?? first;
}
