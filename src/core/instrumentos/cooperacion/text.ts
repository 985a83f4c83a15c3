/** What is said of the cooperation roadmap. */
export const COOPERACION = {
  nombre: "Hoja de ruta de cooperación",
  hoja: "Tablero de cooperación",
  sinArea: "Sin área",
  sinActor: "Sin actor",
  sinEstado: "Sin estado",
  sinMarco: "Sin línea",
  porArea: "Gestiones por área y estado",
  porActor: "Gestiones por actor",
  porMarco: "Gestiones por línea a la que responden",
  porMeta: "Metas con cooperación",
  gestiones: "Gestiones",
  columnas: {
    area: "Área",
    actor: "Actor",
    gestion: "Gestión",
    gestiones: "Gestiones",
    cooperante: "Cooperante",
    ofrecido: "Ofrecido",
    recibido: "Recibido",
    marco: "Línea",
    meta: "Meta",
    estado: "Estado",
  },
  areas: "Áreas con gestiones",
  deCinco: (cuantas: number) => `${cuantas} de 5`,
  areaSola: (area: string) => `El área «${area}» no tiene gestiones.`,
  areaSolaFix: "Busque oportunidades para ella, o diga por qué no.",
  areaDesconocida: (nombre: string, area: string) =>
    `«${nombre}» está en el área «${area}», que no es de las cinco de la hoja de ruta.`,
  areaDesconocidaFix: "Escriba una de las cinco áreas.",
  actorDesconocido: (nombre: string, actor: string) =>
    `«${nombre}» va por «${actor}», que no es de los cinco actores del flujo.`,
  actorDesconocidoFix: "Escriba uno de los cinco actores.",
  sinAreaEn: (nombre: string) => `«${nombre}» no dice a qué área pertenece.`,
  sinEstadoEn: (nombre: string) => `«${nombre}» no dice en qué estado va.`,
  sinMetaEn: (nombre: string) => `«${nombre}» no dice a qué meta del plan aporta.`,
  completeFix: "Complete la celda.",
  fueraDeFlujo: (nombre: string, actor: string, via: string) =>
    `«${nombre}» es ${via} y va por «${actor}»: no es lo que dice el flujo de cooperación.`,
  fueraDeFlujoFix:
    "La centralizada va por APC Colombia o la Gobernación; la descentralizada, directa con el cooperante.",
  otroOrigen: (nombre: string, origen: string, actor: string) =>
    `«${nombre}» es de origen ${origen} y va por «${actor}».`,
  otroOrigenFix: "Corrija el origen o el actor.",
  masRecibido: (nombre: string) => `«${nombre}» recibió más de lo ofrecido.`,
  masRecibidoFix: "Revise los dos montos.",
  recibidoSinTerminar: (nombre: string) =>
    `«${nombre}» está rechazada o sin iniciar y tiene un monto recibido.`,
  recibidoSinTerminarFix: "Corrija el estado o el monto.",
  vencida: (nombre: string, fin: string) =>
    `«${nombre}» debía terminar el ${fin} y no está terminada.`,
  vencidaFix: "Actualice su estado o su fecha.",
  centralizada: "centralizada",
  descentralizada: "descentralizada",
  nacional: "nacional",
  internacional: "internacional",
} as const;
