/** What is said of the files that a command would write. */
export const SALIDA = {
  isSource: (path: string) =>
    `${path} es uno de los archivos que se leen, y no se reemplaza: elija otro nombre para la salida.`,
  isForeign: (path: string) =>
    `${path} ya existe y no es una salida anterior de esta orden: no se reemplazó. Elija otro nombre o agregue --reemplazar.`,
  isChanged: (path: string) =>
    `${path} es una salida anterior de esta orden, pero después se guardó con otros cambios: no se reemplazó, para no perderlos. Elija otro nombre o agregue --reemplazar.`,
  notAFile: (path: string) => `${path} no es un archivo en que se pueda escribir.`,
  kept: (former: string, name: string) => `El ${former} que había se conserva como ${name}.`,
} as const;
