import type { Lista } from "../../listas/lista";
import { MONTOS, type CampoDeMonto } from "./montos";
import { ACTORES, AREAS } from "./referentes";

export type CampoDeCooperacion =
  | "gestion"
  | "area"
  | "actor"
  | "cooperante"
  | "modalidad"
  | "tipo"
  | "caracter"
  | "origen"
  | "via"
  | "estado"
  | "fechaEstado"
  | CampoDeMonto
  | "marco"
  | "meta"
  | "inicio"
  | "fin"
  | "responsable"
  | "observaciones";

/** The register of what is sought and obtained in cooperation. */
export const GESTIONES: Lista<CampoDeCooperacion> = {
  id: "gestiones",
  nombre: "Gestiones de cooperación",
  nombra: ["gestion", "cooperante"],
  exige: [
    ["area", "actor", "cooperante", "modalidad", "tipo", "origen"],
    ["estado", "ofrecido", "recibido", "fechaEstado", "tipo", "modalidad", "actor"],
  ],
  propias: [
    ["cooperante", "estado"],
    ["cooperante", "area"],
    ["cooperante", "modalidad"],
    ["cooperante", "tipo"],
    ["cooperante", "recibido"],
    ["cooperante", "ofrecido"],
  ],
  vagas: {
    cooperante: ["Fuente", "Entidad", "Organización", "Organismo"],
    area: ["Área", "Sector", "Eje", "Línea", "Tema"],
    modalidad: ["Modalidad"],
    tipo: ["Tipo"],
    origen: ["Origen", "Ámbito", "Nivel", "Procedencia"],
  },
  seccion: "area",
  columnas: {
    gestion: {
      titulo: "Gestión",
      clase: "texto",
      tambien: [
        "Gestión realizada",
        "Proyecto",
        "Nombre del proyecto",
        "Iniciativa",
        "Objeto",
        "Objeto de la cooperación",
        "Convenio",
        "Oportunidad",
        "Convocatoria",
        "Actividad",
        "Descripción de la gestión",
        "Proyecto de cooperación",
        "Objeto del convenio",
        "Programa de cooperación",
        "Cooperación",
        "Descripción",
      ],
      ayuda: "Qué se busca o se obtuvo, en una frase.",
    },
    area: {
      titulo: "Área priorizada",
      clase: "texto",
      haciaAbajo: true,
      tambien: [
        "Área",
        "Área de cooperación",
        "Área temática",
        "Línea",
        "Eje",
        "Tema",
        "Sector",
        "Área prioritaria",
        "Línea temática",
        "Línea de cooperación",
      ],
      opciones: AREAS.map(({ nombre }) => nombre),
      ayuda: "Una de las cinco áreas de la hoja de ruta.",
    },
    actor: {
      titulo: "Actor",
      clase: "texto",
      haciaAbajo: true,
      tambien: [
        "Actor del flujo",
        "Actor de cooperación",
        "Tipo de actor",
        "Canal",
        "Intermediario",
        "A través de",
      ],
      opciones: ACTORES.map(({ nombre }) => nombre),
      ayuda: "Quién del flujo de cooperación la lleva.",
    },
    cooperante: {
      titulo: "Cooperante",
      clase: "texto",
      tambien: [
        "Nombre del cooperante",
        "Entidad cooperante",
        "Donante",
        "Aliado",
        "Organización cooperante",
        "Fuente de cooperación",
        "Entidad oferente",
        "Socio cooperante",
        "Organismo cooperante",
        "Organismo",
        "Organización",
        "Entidad aliada",
        "Fuente",
        "Entidad",
      ],
      ayuda: "Entidad, país u organización que coopera.",
    },
    modalidad: {
      titulo: "Modalidad",
      clase: "texto",
      tambien: ["Modalidad de cooperación", "Clase de cooperación"],
      ayuda: "Si su libro reúne lo siguiente en una sola celda.",
    },
    tipo: {
      titulo: "Técnica o financiera",
      clase: "texto",
      tambien: [
        "Tipo",
        "Tipo de cooperación",
        "Técnica / financiera",
        "Cooperación técnica o financiera",
      ],
      opciones: ["Técnica", "Financiera"],
      ayuda: "Qué se recibe.",
    },
    caracter: {
      titulo: "Pública o privada",
      clase: "texto",
      tambien: ["Carácter", "Pública / privada", "Naturaleza", "Naturaleza del cooperante"],
      opciones: ["Pública", "Privada"],
      ayuda: "De quién viene.",
    },
    origen: {
      titulo: "Nacional o internacional",
      clase: "texto",
      tambien: ["Origen", "Nacional / internacional", "Ámbito", "Nivel", "Procedencia"],
      opciones: ["Nacional", "Internacional"],
      ayuda: "De dónde viene.",
    },
    via: {
      titulo: "Centralizada o descentralizada",
      clase: "texto",
      tambien: [
        "Vía",
        "Centralizada / descentralizada",
        "Flujo",
        "Tipo de flujo",
        "Cooperación centralizada o descentralizada",
      ],
      opciones: ["Centralizada", "Descentralizada"],
      ayuda: "Centralizada: por APC Colombia o la Gobernación. Descentralizada: directa.",
    },
    estado: {
      titulo: "Estado",
      clase: "texto",
      esEstado: true,
      tambien: [
        "Estado de la gestión",
        "Estado actual",
        "Situación",
        "Estado del proyecto",
        "Fase",
        "Avance",
        "Etapa",
        "Situación actual",
        "Estado del convenio",
        "Resultado",
      ],
      opciones: [
        "Identificada",
        "En gestión",
        "Aprobada",
        "En ejecución",
        "Terminada",
        "Rechazada",
      ],
      ayuda: "En qué va.",
    },
    fechaEstado: {
      titulo: "Fecha del estado",
      clase: "fecha",
      tambien: ["Fecha estado", "Fecha de actualización", "Fecha", "Fecha de la gestión"],
      ayuda: "Desde cuándo está en ese estado.",
    },
    ...MONTOS,
    marco: {
      titulo: "Línea a la que responde",
      clase: "texto",
      tambien: [
        "Marco",
        "Marco de referencia",
        "Línea ENCI / PND / PDD / PDM",
        "Lineamiento",
        "Articulación",
        "Alineación",
        "ENCI",
        "Instrumento",
      ],
      opciones: ["ENCI", "PND", "PDD", "PDM"],
      ayuda: "ENCI, PND, PDD o PDM, y la línea.",
    },
    meta: {
      titulo: "Meta del plan de desarrollo",
      clase: "texto",
      tambien: ["Meta", "Código de la meta", "Meta asociada", "Meta PDM", "Meta del plan"],
      ayuda: "Código de la meta a la que aporta.",
    },
    inicio: {
      titulo: "Fecha de inicio",
      clase: "fecha",
      tambien: ["Inicio", "Desde", "Fecha inicial"],
      ayuda: "Primer día.",
    },
    fin: {
      titulo: "Fecha final",
      clase: "fecha",
      tambien: [
        "Fin",
        "Hasta",
        "Fecha de terminación",
        "Fecha límite",
        "Fecha de cierre",
        "Vencimiento",
        "Fecha fin",
        "Plazo",
        "Fecha de finalización",
        "Hasta cuándo",
      ],
      ayuda: "Último día.",
    },
    responsable: {
      titulo: "Responsable",
      clase: "texto",
      tambien: ["Dependencia", "Dependencia responsable", "Secretaría", "Líder"],
      ayuda: "Quién la lleva en la Alcaldía.",
    },
    observaciones: {
      titulo: "Observaciones",
      clase: "texto",
      tambien: ["Observación", "Comentarios", "Resultado", "Resultados"],
      ayuda: "Lo que haga falta explicar.",
    },
  },
};
