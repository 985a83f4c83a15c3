import type { ParteDelInforme } from "../../core/informe/pedido";
import { count } from "../../core/text/format";

/** Words of the tab Informe that stay the same whatever the matriz says. */
export const INFORME_PANE = {
  calendario: "Descargar para Outlook o el teléfono (.ics)",
  calendarioArchivo: "calendario-seguimiento.ics",
  tab: "Informe",
  lleva: "Qué lleva el informe",
  siempre:
    "Lleva siempre el marco legal, la metodología, la estructura, los resultados y las conclusiones. Quitar una parte no cambia ninguna cifra.",
  propios: "Textos e imagen de la oficina",
  frasesAyuda:
    "Las frases van en un archivo de texto: las secciones entre corchetes y las cifras entre llaves. Lo que no escriba queda como viene.",
  frases: "Elegir las frases…",
  frasesLabel: "Archivo de texto con las frases de la oficina",
  frasesModelo: "Descargar las frases",
  frasesArchivo: "frases-del-informe.txt",
  escudo: "Elegir el escudo…",
  escudoLabel: "Imagen del escudo del municipio, .png o .jpg",
  quitar: "Volver a lo que viene con el complemento",
  vista: "Vista previa",
  descargar: "Descargar en Word",
  publicar: "Escribir la hoja Informe",
  exportar: "Datos abiertos y SisPT",
  deshacer: "Quitar la hoja",
  escribiendo: "Escribiendo el documento…",
  publicando: "Escribiendo la hoja…",
  exportando: "Escribiendo los datos…",
  deshaciendo: "Quitando la hoja…",
  deshecho: "El libro quedó como estaba antes de escribir la hoja.",
  descargado:
    "El documento se entregó para guardar. Al abrirlo, Word pregunta si actualiza la tabla de contenido: responda que sí.",
  exportado:
    "El archivo se entregó para guardar. Trae los datos abiertos con su diccionario, la página para la rendición de cuentas (index.html), el seguimiento en las columnas del SisPT y los pares por registrar.",
  sinDescarga:
    "Esta versión de Excel no permite guardar archivos desde el panel. Escriba la hoja Informe, o use la línea de comandos.",
  conPreguntas:
    "El informe se escribe cuando no quedan preguntas por responder: mientras tanto el plan no tiene cifra.",
  responder: "Responder las preguntas",
} as const;

export const PARTES_TEXT: Readonly<Record<ParteDelInforme, string>> = {
  componentes: "Ejecución por componente",
  cuatrienio: "Avance en el cuatrienio",
  evolucion: "Evolución frente al corte anterior",
  dinero: "Presupuesto de inversión",
  alertaTemprana: "Alerta temprana",
  recomendaciones: "Recomendaciones",
  anexoAlertas: "Anexo de alertas",
  anexoSinEjecucion: "Anexo de metas sin ejecución",
  anexoMetodo: "Anexo de metodología",
};

export function conFrasesText(nombre: string): string {
  return `Frases de ${nombre}.`;
}

export function conEscudoText(nombre: string): string {
  return `Escudo de ${nombre}.`;
}

export function noEsImagenText(nombre: string): string {
  return `${nombre} no es una imagen .png o .jpg que se pueda leer: el informe queda sin escudo.`;
}

export function tablaText(titulo: string, filas: number): string {
  return `Tabla: ${titulo} (${filas === 1 ? "1 fila" : `${count(filas)} filas`})`;
}

export function graficaText(titulo: string): string {
  return `Gráfica: ${titulo}`;
}

export function hojaEscritaText(sheet: string): string {
  return `El informe quedó en la hoja «${sheet}», con sus tablas. Las gráficas están en el documento y en la hoja Gráficos.`;
}
