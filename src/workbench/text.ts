/** What the workbench says: the page that stands in for Excel on a machine without it. */
export const workbenchText = {
  title: "Entorno de prueba",
  product: "Seguimiento del Plan de Desarrollo · Sopó",
  open: "Abrir libro…",
  samples: "Ejemplos",
  download: "Descargar .xlsx",
  theme: "Tema",
  themes: { light: "Claro", dark: "Oscuro", highContrast: "Alto contraste" },
  dropHere: "Suelte aquí el libro de Excel (.xlsx)",
  opening: (name: string) => `Abriendo ${name}…`,
  openingAny: "Abriendo el libro…",
  dismiss: "Cerrar el aviso",
  grid: "Hoja de cálculo",
  pane: "Panel del complemento SOPO",
  paneTitle: "SOPO",
  reloadPane: "Volver a cargar el panel",
  resizePane: "Ancho del panel",
  sampleMissing: (name: string) =>
    `No se encontró el libro de ejemplo «${name}». El libro abierto sigue como estaba.`,
  notDownloaded: "No se pudo preparar la descarga. El libro sigue abierto, sin cambios.",
  functionsMissing:
    "Las funciones =SOPO. no están disponibles en esta sesión. Cierre el entorno de prueba y ábralo de nuevo.",
  emptyBook: "Libro nuevo.xlsx",
  sameBook: "El libro abierto sigue como estaba.",
  emptySample: "Libro vacío",
  entregas: {
    limpias: "Consolidar los libros de las 22 dependencias",
    conFallas: "Consolidar los mismos libros, con fallas de todo tipo",
  },
  reason: (cell: string, reason: string) => `${cell}: ${reason}`,
} as const;

/** What the dependencias sent, all right or with what goes wrong. */
export type ConjuntoDeEntregas = keyof typeof workbenchText.entregas;

/** The books that the workbench offers; each is a file of assets/samples. The first is opened at the start. */
export const SAMPLES: readonly { readonly file: string; readonly title: string }[] = [
  { file: "matriz-sopo-2021-t3.xlsx", title: "Matriz de Sopó, tercer trimestre de 2021" },
  {
    file: "matriz-sopo-2021-t3-reportada.xlsx",
    title: "La misma matriz, con metas que no están en su proyecto",
  },
  {
    file: "dependencias/02_Salud_III_Trimestre_2021.xlsx",
    title: "Libro de una dependencia: Salud",
  },
  {
    file: "dependencias-con-fallas/02_Salud_III_Trimestre_2021.xlsx",
    title: "El mismo libro, con errores de datos",
  },
  { file: "instrumentos/politica-publica-2021-2.xlsx", title: "Política pública" },
];
