import type { ClosestMiss, Unrecognised } from "../matriz/matriz";
import { campoText } from "./campos";
import { listed } from "./listed";

/** Why a workbook is no matriz, in one sentence. */
export function unrecognisedText({ type, closest, vigencias, instrumento }: Unrecognised): string {
  switch (type) {
    case "noSheets":
      return "El libro no tiene hojas con datos.";
    case "noHeader":
      return "Ninguna hoja tiene un encabezado de matriz de seguimiento en sus primeras filas.";
    case "missingFields":
      return closest
        ? `La fila ${closest.row + 1} de «${closest.sheet}» parece el encabezado, pero falta ${missingText(closest)}.`
        : "Faltan columnas necesarias.";
    case "ambiguousColumn":
      return "Hay datos que se pueden leer de varias maneras, con cifras distintas: responda las preguntas.";
    case "noSuchSheet":
      return "La hoja que se había elegido ya no está en el libro. Elija otra.";
    case "noSuchVigencia":
      return `La matriz no tiene datos de esa vigencia. Vigencias disponibles: ${(vigencias ?? []).join(", ")}.`;
    case "noRows":
      return "Se encontró el encabezado, pero debajo no hay filas con una meta.";
    case "otroInstrumento":
      return `La hoja «${instrumento?.hoja ?? ""}» se titula como ${instrumento?.nombre ?? ""}, y no se encontró el encabezado de su lista. Debe tener ${wantedText(instrumento?.hacenFalta ?? [])}, con los nombres de la plantilla.`;
    case "noneCounts":
      return "Ninguno de los archivos quedó incluido: no hay cifras. En cada archivo se indica el motivo.";
  }
}

/** "«Actividad», y una de «Líder», «Estado»" */
function wantedText(groups: readonly (readonly string[])[]): string {
  return groups
    .map((group) => {
      const names = listed(group.map((name) => `«${name}»`));
      return group.length > 1 ? `una de ${names}` : names;
    })
    .join(", y ");
}

function missingText({ missing }: ClosestMiss): string {
  const names = missing.map((wanted) => `«${campoText(wanted)}»`);
  const last = names.pop();
  if (last === undefined) return "algún dato";
  return names.length === 0 ? last : `${names.join(", ")} y ${last}`;
}
