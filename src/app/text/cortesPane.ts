/** Words of the tab Cortes that stay the same whatever the matriz says. */
export const CORTES_PANE = {
  tab: "Cortes",
  guardar: "Guardar este corte",
  guardarAyuda:
    "Lo que hoy dan el plan, sus componentes y sus metas queda en la hoja Cortes del libro, con quién lo guardó y cuándo. Un corte guardado queda cerrado: lo que cambie después se muestra.",
  quien: "Quién lo guarda",
  motivo: "Motivo de la corrección",
  motivoAyuda: "Este período ya se cerró. Lo anterior se conserva y la corrección queda al lado.",
  boton: "Guardar corte",
  corregir: "Guardar la corrección",
  guardando: "Guardando el corte…",
  leyendo: "Leyendo los cortes guardados…",
  evolucion: "Evolución",
  evolucionAyuda: "Cumplimiento en cada corte",
  sinCortes: "Este libro no tiene cortes guardados.",
  conUno: "Con el segundo corte se verá la evolución y el pronóstico.",
  guardados: "Cortes guardados",
  cambiado: "Se cambió en la hoja después de guardarlo.",
  correccion: "Corrección:",
  posteriores: "Cambios posteriores a lo cerrado",
  sinCambios: "De lo que el libro todavía dice de lo que se cerró, nada ha cambiado.",
  comoLaHoja: (periodo: string) =>
    `El libro dice lo mismo que la hoja del corte ${periodo}, que no es lo que se guardó.`,
  noSePuede: (clave: string) => `El libro ya no dice qué había en ${clave}: no se puede comparar.`,
} as const;

export function guardadoText(sheet: string): string {
  return `El corte quedó guardado en la hoja «${sheet}».`;
}

/** What the line of the plan shows, for who does not see it. */
export function evolucionLabel(nombre: string, puntos: readonly string[]): string {
  return `${nombre}: ${puntos.join("; ")}`;
}
