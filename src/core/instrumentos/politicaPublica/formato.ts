/** The labels of the "Formato informe gestión políticas públicas". */
export const FORMATO = {
  politica: /^(?:nombre de la )?politica(?:s)?(?: publica(?:s)?)?$/,
  responsable: /^responsables?$|^(?:secretaria|dependencia) responsable$/,
  fecha: /^fecha(?: (?:del )?informe)?$|^periodo(?: (?:del informe|reportado))?$/,
  realizadas: /^actividades(?: realizadas)?$/,
  estrategias: /^estrategias(?: utilizadas)?$/,
  logros: /^logros(?: obtenidos)?$/,
  dificultades: /^dificultades(?: presentadas)?$/,
  oportunidades: /^oportunidades(?: de (?:crecimiento|mejora))?$/,
  evidencias: /^evidencias?(?: de las? actividades)?$/,
  cumplimiento: /^cumplimiento(?: cuantitativo)?$/,
  impacto: /^impacto(?: cualitativo)?$/,
} as const satisfies Readonly<Record<string, RegExp>>;
