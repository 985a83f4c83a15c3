import type * as Calculate from "./calculate";

// This file is read by the metadata generator without a type checker: plain types, top-level
// functions, and the first comment of each is what Excel shows to the user.
// The engine is fetched once, when the pane or the first formula asks for it: opening a workbook waits for none of it.
const engine = (): Promise<typeof Calculate> => import("./calculate");

/**
 * Cumplimiento del plan o de una de sus partes: avance ponderado frente a lo programado (base 100). 0,678 es 67,8 %.
 * @customfunction AVANCE AVANCE
 * @helpurl https://localhost:3000/assets/ayuda.html#AVANCE
 * @param rango Matriz con su fila de encabezado, o solo números, en 1 columna (avance), 2 (avance, peso) o 3 (peso, programado, ejecutado).
 * @param [vigencia] Año que se evalúa, o "cuatrienio" para lo que va de los cuatro años; sin él, el que declara la matriz.
 * @param [nodo] Código o nombre del componente, por ejemplo I o I.A, o código de una meta; sin él, todo el plan.
 * @param [registro] Registro de proyectos con su encabezado (BPIN y meta); sin él, la cifra es lo reportado, sin validar.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @returns Fracción: 0,678 es 67,8 %.
 */
export async function AVANCE(
  rango: any[][],
  vigencia?: any,
  nodo?: any,
  registro?: any[][],
  ajustes?: any[][],
): Promise<number> {
  return (await engine()).AVANCE(rango, vigencia, nodo, registro, ajustes);
}

/**
 * Nivel de cumplimiento de un porcentaje: Sobresaliente, Aceptable o Bajo.
 * @customfunction NIVEL NIVEL
 * @helpurl https://localhost:3000/assets/ayuda.html#NIVEL
 * @param pct Porcentaje como fracción (0,678) o en la escala de 0 a 100 (67,8).
 * @param [escala] "fraccion" o "porcentaje", para valores entre 1,5 y 5, que pueden ser ambas cosas.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @param [corte] Fecha del corte del porcentaje; hace falta si los niveles de la hoja Ajustes tienen fecha.
 * @returns Nivel según los rangos en vigor.
 */
export async function NIVEL(
  pct: any,
  escala?: any,
  ajustes?: any[][],
  corte?: any,
): Promise<string> {
  return (await engine()).NIVEL(pct, escala, ajustes, corte);
}

/**
 * Cumplimiento de una meta según su tipo, entre 0 y el tope de una meta (1 si la oficina no fijó otro).
 * @customfunction CUMPLIMIENTO CUMPLIMIENTO
 * @helpurl https://localhost:3000/assets/ayuda.html#CUMPLIMIENTO
 * @param programado Valor programado de la vigencia.
 * @param ejecutado Valor ejecutado de la vigencia.
 * @param [tipo] suma, creciente, mantenimiento o reducción; sin él, suma.
 * @param [lineaBase] Línea base de la meta; obligatoria si es de reducción.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @param [corte] Fecha del corte; hace falta si el ajuste que se aplica tiene fecha.
 * @returns Fracción: 0,678 es 67,8 %.
 */
export async function CUMPLIMIENTO(
  programado: any,
  ejecutado: any,
  tipo?: any,
  lineaBase?: any,
  ajustes?: any[][],
  corte?: any,
): Promise<number> {
  return (await engine()).CUMPLIMIENTO(programado, ejecutado, tipo, lineaBase, ajustes, corte);
}

/**
 * Puntos del plan (pp) que aporta un componente o una meta: peso × ponderador de la vigencia × cumplimiento.
 * @customfunction APORTE APORTE
 * @helpurl https://localhost:3000/assets/ayuda.html#APORTE
 * @param rango Matriz con su fila de encabezado.
 * @param [vigencia] Año que se evalúa, o "cuatrienio" para lo que va de los cuatro años; sin él, el que declara la matriz.
 * @param [nodo] Código o nombre del componente, o código de una meta; sin él, todo el plan.
 * @param [registro] Registro de proyectos con su encabezado (BPIN y meta); sin él, la cifra es lo reportado, sin validar.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @returns Puntos porcentuales: 9,40.
 */
export async function APORTE(
  rango: any[][],
  vigencia?: any,
  nodo?: any,
  registro?: any[][],
  ajustes?: any[][],
): Promise<number> {
  return (await engine()).APORTE(rango, vigencia, nodo, registro, ajustes);
}

/**
 * Número de metas de un componente que están en un estado.
 * @customfunction CONTEO CONTEO
 * @helpurl https://localhost:3000/assets/ayuda.html#CONTEO
 * @param rango Matriz con su fila de encabezado.
 * @param estado Entre comillas: "metas", "programadas", "con ejecución", "sin ejecución", "no programadas", "sin reporte" o "no armonizadas".
 * @param [nodo] Código o nombre del componente; sin él, todo el plan.
 * @param [registro] Registro de proyectos con su encabezado (BPIN y meta); sin él, la cifra es lo reportado, sin validar.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @returns Número de metas.
 */
export async function CONTEO(
  rango: any[][],
  estado: any,
  nodo?: any,
  registro?: any[][],
  ajustes?: any[][],
): Promise<number> {
  return (await engine()).CONTEO(rango, estado, nodo, registro, ajustes);
}

/**
 * Tabla de los componentes del plan con peso, programado, avance, cumplimiento, nivel y conteo de metas.
 * @customfunction RESUMEN RESUMEN
 * @helpurl https://localhost:3000/assets/ayuda.html#RESUMEN
 * @param rango Matriz con su fila de encabezado.
 * @param [nivel] Hasta qué nivel del plan: 1 o su nombre; sin él, el primero.
 * @param [registro] Registro de proyectos con su encabezado (BPIN y meta); sin él, la cifra es lo reportado, sin validar.
 * @param [vigencia] Año que se evalúa, o "cuatrienio" para lo que va de los cuatro años; sin él, el que declara la matriz.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @returns Tabla con una fila por componente y el plan al final.
 */
export async function RESUMEN(
  rango: any[][],
  nivel?: any,
  registro?: any[][],
  vigencia?: any,
  ajustes?: any[][],
): Promise<any[][]> {
  return (await engine()).RESUMEN(rango, nivel, registro, vigencia, ajustes);
}

/**
 * Cumplimiento con que terminaría la vigencia si se cumple lo que se supone.
 * @customfunction PROYECCION PROYECCION
 * @helpurl https://localhost:3000/assets/ayuda.html#PROYECCION
 * @param rango Matriz con su fila de encabezado.
 * @param supuesto "80%" supone que se cumple el 80 % de lo pendiente; "ritmo", que se sigue como hasta el corte. De un componente: "II=80%"; varias se separan con punto y coma. La ayuda muestra todas las formas.
 * @param [vigencia] Año que se evalúa; sin él, el que declara la matriz.
 * @param [nodo] Código o nombre del componente, por ejemplo I o I.A; sin él, todo el plan.
 * @param [registro] Registro de proyectos con su encabezado (BPIN y meta); sin él, la cifra es lo reportado, sin validar.
 * @param [ajustes] Hoja Ajustes con su encabezado (Ajuste y Valor); sin ella, el método que trae el complemento.
 * @returns Fracción: 0,678 es 67,8 %.
 */
export async function PROYECCION(
  rango: any[][],
  supuesto: any,
  vigencia?: any,
  nodo?: any,
  registro?: any[][],
  ajustes?: any[][],
): Promise<number> {
  return (await engine()).PROYECCION(rango, supuesto, vigencia, nodo, registro, ajustes);
}
