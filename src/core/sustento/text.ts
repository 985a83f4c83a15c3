/** R31: words of the sheet on which a consolidated matriz stands. They are read back: see `readSustento`. */
export const SUSTENTO = {
  title: "Sustento de la matriz consolidada",
  help: "Lo que sostiene las cifras de la hoja Consolidado: archivos, registro de proyectos, pesos y decisiones. Si se borra, esas cifras ya no se pueden rehacer.",
  columnas: {
    dato: "Dato",
    clave: "Clave",
    valor: "Valor",
    registro: "Registro n.º",
    hoja: "Hoja",
    huella: "SHA-256",
  },
  datos: {
    respuestas: "Respuestas",
    dadas: "Respuestas dadas",
    decision: "Decisión",
    niveles: "Niveles del plan",
    tabla: "Tabla de pesos",
    ajustes: "Hoja de ajustes",
    ajustesPedidos: "Ajustes pedidos",
    pedido: "Registro pedido",
    silencio: "El plan no fija",
    archivo: "Archivo",
    registro: "Par registrado",
    origen: "Registro leído de",
    corte: "Corte pedido",
    plan: "Plan",
  },
} as const;
