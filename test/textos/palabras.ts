/** What the office and its programs say that the dictionary of Colombia does not list. */
export const PALABRAS: ReadonlySet<string> = new Set([
  ...words(`
    Reprogramado autoguardado deslizador desproteger diligenciamiento monto montos presupuestal presupuestales 
    recalcula recalculó recálculo redirección reponderan sobreejecución EMSERSOPÓ`),
  // Names of programs, of files and of what stands in them.
  ...words(`
    Android Apache Chrome Ctrl Edge Enter Esc Excel Linux Mac Microsoft Node OAuth Office Open Outlook Schema Student Trusted
    Types Windows Word nginx node bin cjs npm run docs office js ics json jpg png txt csv docx xlsb xlsm xlsx`),
  // Columns that are shortened.
  ...words("admin Cumpl ods PROYECCION"),
  // Months and endings, as they are put together.
  ...words("ene feb abr ago sep oct nov dic jun jul ón ones"),
  // What is typed without accents: options of the command line, arguments of the functions.
  ...words("busqueda composicion fraccion minimo prog"),
]);

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
