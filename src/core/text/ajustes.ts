import { foldText } from "../grid/foldText";
import type { Fechado, Parametros, Unidad } from "../planes/parametros";
import { longDate, percent, quantity } from "./format";
import type { Ajustes, MotivoDeAjuste } from "../ajustes/ajustes";
import { NUEVO_PLAN, planText } from "./nuevoPlan";

/** The sheet of settings: its name and its headings. */
export const AJUSTES = {
  hoja: "Ajustes",
  ajuste: "Ajuste",
  valor: "Valor",
  desde: "Desde",
  acto: "Acto",
  quien: "Quién",
  si: "Sí",
  no: "No",
  titulo: "Ajustes del método",
  ayuda:
    "Cada ajuste con el acto que lo sustenta. El complemento los lee aquí, en el panel y en la línea de comandos.",
  niveles: "Niveles",
  esperado: "Esperado",
  sobreejecucion: "Sobreejecución",
  fuenteDePesos: "Pesos",
  ponderadores: "Ponderadores",
} as const;

/** How the office calls each setting. */
export const NOMBRE_DE_AJUSTE: Readonly<Record<keyof Parametros, string>> = {
  sobresaliente: "Sobresaliente desde",
  aceptable: "Aceptable desde",
  franja: "Franja sin nivel",
  sobreejecucion: "Sobreejecución que se anota",
  sobreejecucionAlta: "Sobreejecución que se advierte",
  errorDeUnidad: "Posible error de unidad desde",
  diferenciaVisible: "Diferencia que se muestra",
  diferenciaEnPesos: "Diferencia en pesos que se muestra",
  escalaDudosa: "Porcentaje de escala dudosa desde",
  metasSinSoporte: "Metas sin soporte que se juntan en una alerta",
  cortesParaPronosticar: "Cortes para pronosticar",
  variacionDelRitmo: "Variación mínima del ritmo",
  trimestresAcumulados: "Trimestres que parecen acumulados",
  sinEjecucion: "Alerta por metas sin ejecución desde",
  metasParaAlertar: "Metas para alertar",
  ultimoTrimestre: "Alerta por lo que queda al último trimestre desde",
  promedioDePromedios: "Promedio de promedios",
  sinProyectoCuenta: "La ejecución sin proyecto se tiene en cuenta",
  crecienteDesdeLineaBase: "Las metas crecientes se miden desde la línea base",
  crecienteDesdeAnterior: "Las metas crecientes se miden desde la vigencia anterior",
  topeDeMeta: "Tope del cumplimiento de una meta",
  esperadoT1: "Esperado al primer trimestre",
  esperadoT2: "Esperado al segundo trimestre",
  esperadoT3: "Esperado al tercer trimestre",
  pesosDelPlan: "Pesos fijos del plan aprobado",
  pesosPorMetas: "Pesos por metas programadas",
  truncarCifras: "Las cifras se truncan (réplica 2021)",
  diasDependencias: "Días para que reporten las dependencias",
  diasInforme: "Días para el informe del trimestre",
};

/** What a setting was called before: sheets in use are still read by it. */
const NOMBRES_ANTERIORES: readonly (readonly [nombre: keyof Parametros, words: string])[] = [
  ["sinProyectoCuenta", "La ejecución sin proyecto cuenta"],
];

export const AJUSTE_DE: ReadonlyMap<string, keyof Parametros> = new Map(
  [
    ...NOMBRES_ANTERIORES,
    ...Object.entries(NOMBRE_DE_AJUSTE).map(
      ([nombre, words]) => [nombre as keyof Parametros, words] as const,
    ),
  ].map(([nombre, words]) => [foldText(words), nombre]),
);

/** The name of what a vigencia weighs in the cuatrienio, and of what a node weighs, as the sheet has them. */
export const ponderadorDe = (vigencia: number): string => `Ponderador ${vigencia}`;
export const pesoDe = (codigo: string): string => `Peso ${codigo}`;

/** Every setting with the act that supports it, in one line. */
export function ajustesText({ parametros, ponderadores, pesos, plan }: Ajustes): string {
  const named = Object.entries(parametros).flatMap(([nombre, all]) =>
    all.map((one) =>
      oneText(NOMBRE_DE_AJUSTE[nombre as keyof Parametros], valorText(one.valor, one.unidad), one),
    ),
  );
  const years = [...ponderadores].flatMap(([vigencia, all]) =>
    all.map((one) => oneText(ponderadorDe(vigencia), percent(one.valor), one)),
  );
  const nodes = [...pesos].flatMap(([codigo, all]) =>
    all.map((one) => oneText(pesoDe(codigo), quantity(one.valor), one)),
  );
  const whole = plan === null ? [] : [oneText(NUEVO_PLAN.plan, planText(plan), plan.estructura)];
  return `${[...named, ...years, ...nodes, ...whole].join("; ")}.`;
}

function oneText(nombre: string, valor: string, { desde, acto }: Fechado<unknown>): string {
  const since = desde === null ? "" : ` desde el ${longDate(desde)}`;
  return `${nombre}: ${valor}${since} (${acto ?? "sin acto citado"})`;
}

/** A number of the method as the office reads it. */
export function valorText(valor: number, unidad: Unidad): string {
  switch (unidad) {
    case "fraccion":
      return percent(valor, 2);
    case "siNo":
      return valor > 0 ? AJUSTES.si : AJUSTES.no;
    case "veces":
    case "metas":
    case "cortes":
    case "pesos":
    case "dias":
      return quantity(valor);
  }
}

/** Why a setting cannot stand; nothing of the sheet is used then. */
export function motivoDeAjusteText(nombre: string, motivo: MotivoDeAjuste): string {
  const why: Readonly<Record<MotivoDeAjuste, string>> = {
    desconocido: `«${nombre}» no es un ajuste que se conozca`,
    sinNombre: `el valor «${nombre}» no dice de qué ajuste es`,
    otraHoja: `la hoja «${nombre}» también trae ajustes; deje una sola`,
    valor: `el valor de «${nombre}» no sirve`,
    fecha: `la fecha de «${nombre}» no se entiende`,
    repetido: `«${nombre}» está dos veces con valores distintos y sin fechas que los separen`,
    niveles: "los niveles se cruzan: Sobresaliente debe empezar por encima de Aceptable",
    ponderadores: "los ponderadores de las vigencias no suman 100\u00a0%",
    esperado: "lo esperado no puede bajar de un trimestre al siguiente",
    dosPesos:
      "los pesos no pueden ser a la vez los del plan aprobado, los de metas programadas y los de la hoja",
    sinPesosDelPlan: "no se conocen pesos aprobados del plan de esta matriz",
    tope: "el tope no puede ser menor que lo programado (1)",
    sobreejecucion:
      "la sobreejecución que se anota, la que se advierte y la que parece un error de unidad deben ir de menor a mayor, desde lo programado (1)",
    nodo: `«${nombre}» no es un componente del plan`,
    pesos: "los pesos del primer nivel no están completos o no suman 100\u00a0%",
    plan: `el plan aprobado no está completo: revise «${nombre}»`,
    otroPlan: `el plan aprobado «${nombre}» tiene otros componentes que esta matriz`,
    noTodos: `«${nombre}» los trae y los demás archivos no traen los mismos`,
    consolidado: "la matriz se consolidó con otros ajustes; consolide de nuevo para usarlos",
  };
  return `Ningún ajuste de la hoja se usa: ${why[motivo]}.`;
}
