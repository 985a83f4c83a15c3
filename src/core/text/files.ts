import type { CellFault, FileProblem } from "../fileProblem";

/** One sentence about a file that could not be read, and one about what to do. */
export function fileProblemText(name: string, problem: FileProblem): string {
  return `${cause(quoted(name), problem)} ${remedy(problem)}`;
}

function cause(file: string, problem: FileProblem): string {
  switch (problem.type) {
    case "empty":
      return `El archivo ${file} está vacío.`;
    case "notAWorkbook":
      return `El archivo ${file} no es un libro de Excel ni una tabla de texto.`;
    case "unsupportedFormat":
      return `El archivo ${file} es ${formatName(problem.extension)}, y ese formato no se puede leer.`;
    case "encrypted":
      return `El archivo ${file} está protegido con contraseña.`;
    case "damaged":
      return problem.part === null
        ? `El archivo ${file} está dañado o incompleto.`
        : `El archivo ${file} está dañado: no se pudo leer su parte «${problem.part}».`;
    case "damagedCells":
      return `El archivo ${file} está dañado: en la hoja «${problem.sheet}», ${faultText(problem.fault, problem.count, problem.cell)}.`;
    case "noSheets":
      return `El archivo ${file} no tiene hojas de cálculo.`;
    case "tooLarge":
      return `El archivo ${file} pesa ${megabytes(problem.size)}\u00a0MB y el máximo es ${megabytes(problem.limit)}\u00a0MB.`;
    case "bomb":
      return `El archivo ${file} se descomprime en más de ${megabytes(problem.limit)}\u00a0MB, lo que no es normal en un libro.`;
    case "tooSpread":
      return `La hoja «${problem.sheet}» del archivo ${file} tiene celdas escritas demasiado lejos de la tabla.`;
    case "tooSlow":
      return `El archivo ${file} tardó más de ${Math.ceil(problem.limit / 1000)}\u00a0s en leerse.`;
    case "tooDemanding":
      return `El archivo ${file} requiere más memoria de la disponible.`;
    case "readerFault":
      return `La lectura del archivo ${file} se interrumpió por una falla que el programa no esperaba (código LECTURA).`;
    case "notAFile":
      return `${file} no es un archivo.`;
    case "unreachable":
      return `No se pudo abrir el archivo ${file}.`;
  }
}

function faultText(fault: CellFault, count: number, first: string): string {
  if (count === 1) return `la celda ${first} ${FAULTS[fault].one}`;
  return `${count.toLocaleString("es-CO")} celdas ${FAULTS[fault].many}; la primera es ${first}`;
}

const FAULTS: Readonly<Record<CellFault, { readonly one: string; readonly many: string }>> = {
  texto: {
    one: "cita un texto que el libro no tiene",
    many: "citan un texto que el libro no tiene",
  },
  lugar: {
    one: "no está en el lugar que dice, o ese lugar se repite",
    many: "no están en el lugar que dicen, o ese lugar se repite",
  },
  valor: {
    one: "tiene un valor que no es de su tipo",
    many: "tienen un valor que no es de su tipo",
  },
  forma: {
    one: "tiene partes que no son de una celda",
    many: "tienen partes que no son de una celda",
  },
};

function remedy(problem: FileProblem): string {
  switch (problem.type) {
    case "empty":
      return "Solicite de nuevo el archivo.";
    case "damaged":
      return "Ábralo en Excel y guárdelo con otro nombre; si no abre, solicítelo de nuevo.";
    case "damagedCells":
      return "Solicite de nuevo el archivo; si lo repara con Excel, revise lo que Excel quitó.";
    case "readerFault":
      return "Ábralo en Excel y guárdelo otra vez como Libro de Excel (.xlsx); si se repite, repórtelo con el archivo.";
    case "notAFile":
      return "Indique un libro de Excel o un archivo de texto.";
    case "notAWorkbook":
    case "unsupportedFormat":
      return "Si contiene la matriz, ábralo en Excel y guárdelo como Libro de Excel (.xlsx).";
    case "encrypted":
      return "Ábralo en Excel con su contraseña y guarde una copia sin ella.";
    case "noSheets":
      return "Verifique que sea el libro de la matriz.";
    case "tooLarge":
    case "tooSlow":
    case "tooDemanding":
      return "Copie la hoja de la matriz a un libro nuevo y guárdelo.";
    case "bomb":
      return "No se abrió por seguridad: solicite una copia nueva a quien lo envió.";
    case "tooSpread":
      return "Elimine esas celdas o copie solo la tabla a un libro nuevo.";
    case "unreachable":
      return "Verifique que exista y que no esté abierto o bloqueado por otro programa.";
  }
}

function formatName(extension: string): string {
  return FORMAT_NAMES.get(extension) ?? `un archivo .${extension}`;
}

const FORMAT_NAMES: ReadonlyMap<string, string> = new Map([
  ["docx", "un documento de Word"],
  ["pptx", "una presentación de PowerPoint"],
  ["doc", "un documento de Word"],
  ["odt", "un documento de texto"],
  ["ods", "una hoja de cálculo de OpenDocument (.ods)"],
  ["xlsb", "un libro binario de Excel (.xlsb)"],
  ["pdf", "un PDF"],
  ["html", "una página web guardada con extensión de Excel"],
  ["xml", "un archivo XML"],
]);

function megabytes(bytes: number): string {
  return Math.ceil(bytes / 1_048_576).toLocaleString("es-CO");
}

function quoted(name: string): string {
  return `«${name}»`;
}
