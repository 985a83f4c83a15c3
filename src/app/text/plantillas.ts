/** What the pane makes of the other instruments: a new workbook, and the document of one. */
export const PLANTILLAS_PANE = {
  title: "Nueva plantilla",
  opens: "Un libro nuevo se abre en otra ventana de Excel. Este no se modifica.",
  downloads: "Se descarga un libro nuevo. Este no se modifica.",
  making: "Preparando el libro…",
  downloaded: "La plantilla se entregó para guardar. Ábrala después en Excel.",
  notMade: "No se pudo preparar la plantilla. Repita, o avise a Sistemas.",
  informeNotMade: "No se pudo escribir el informe. Repita, o avise a Sistemas.",
} as const;
