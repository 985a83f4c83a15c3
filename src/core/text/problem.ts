import type { Problem } from "../problem";

/** What went wrong between the pane and Excel, and what to do. */
export function problemText({ type, code }: Problem): string {
  switch (type) {
    case "cellEditMode":
      return "Hay una celda en edición. Termine con Entrar o Esc y las cifras se pondrán al día.";
    case "busy":
      return "Excel está ocupado. Se intentará de nuevo en un momento.";
    case "tooLarge":
      return "La hoja es demasiado grande para leerla de una vez. Borre filas o columnas que no hagan parte de la matriz.";
    case "protected":
      return "El libro o la hoja no permiten esta acción: revise si está protegido o abierto en modo de solo lectura.";
    case "notFound":
      return "Esa celda o esa hoja ya no está en el libro. Lea otra vez para ponerse al día.";
    case "unsupported":
      return "Esta versión de Excel no ofrece lo que se necesita. Actualice Office o use Excel en la web.";
    case "unexpected":
      return `Ocurrió un error inesperado${code === "" ? "" : ` (${code})`}. Intente leer otra vez; si se repite, avise a quien mantiene el complemento.`;
  }
}
