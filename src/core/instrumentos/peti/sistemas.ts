import type { Lista } from "../../listas/lista";

export type CampoDeSistema =
  | "sistema"
  | "nombre"
  | "descripcion"
  | "usan"
  | "responsable"
  | "estado"
  | "soporte"
  | "proveedor";

/** The inventory of information systems: section 5.3. */
export const SISTEMAS: Lista<CampoDeSistema> = {
  id: "sistemas",
  nombre: "Sistemas de información",
  nombra: ["sistema", "nombre"],
  apenasNombra: "nombre",
  exige: [["usan", "responsable", "estado", "soporte"]],
  propias: [
    ["sistema", "usan", "responsable"],
    ["sistema", "soporte", "responsable"],
    ["sistema", "usan", "estado"],
    ["nombre", "usan", "soporte"],
    ["nombre", "usan", "responsable", "estado"],
    ["nombre", "soporte", "responsable", "estado"],
  ],
  seccion: null,
  columnas: {
    sistema: {
      titulo: "Nombre de la aplicación",
      clase: "texto",
      tambien: [
        "Aplicación",
        "Aplicativo",
        "Sistema",
        "Sistema de información",
        "Nombre del sistema",
        "Software",
        "Nombre aplicación",
        "Nombre del aplicativo",
        "Herramienta",
      ],
      ayuda: "Como la conocen quienes la usan.",
    },
    nombre: {
      titulo: "Nombre",
      clase: "texto",
      tambien: [],
      ayuda: "Si en su libro la columna solo se llama así.",
    },
    descripcion: {
      titulo: "Descripción",
      clase: "texto",
      tambien: ["Para qué sirve", "Función", "Objetivo", "Descripción del sistema"],
      ayuda: "Para qué sirve.",
    },
    usan: {
      titulo: "Áreas que la usan",
      clase: "texto",
      tambien: [
        "Área(s) o secretarías que lo usan",
        "Área que usa",
        "Usuarios",
        "Dependencias que lo usan",
        "Secretarías que lo usan",
        "Áreas usuarias",
        "Dependencia usuaria",
        "Dependencia que lo utiliza",
        "Dependencia que lo usa",
        "Secretaría usuaria",
        "Área usuaria",
        "Dependencias usuarias",
      ],
      ayuda: "Dependencias, separadas por coma; o Todas.",
    },
    responsable: {
      titulo: "Área responsable",
      clase: "texto",
      tambien: [
        "Área(s) o secretarías responsables",
        "Responsable",
        "Dependencia responsable",
        "Secretaría responsable",
        "Áreas responsables",
        "Líder funcional",
        "Propietario",
        "Propietario del sistema",
        "Dueño",
        "Administrador",
        "Administrador del sistema",
        "Líder del sistema",
      ],
      ayuda: "Quién responde por ella.",
    },
    estado: {
      titulo: "¿Se usa?",
      clase: "texto",
      tambien: [
        "Estado actual de usabilidad",
        "Estado",
        "Estado actual",
        "En uso",
        "Usabilidad",
        "Activo",
        "En producción",
        "Vigente",
        "Se usa",
      ],
      opciones: ["Sí", "No"],
      ayuda: "Si se usa hoy.",
    },
    soporte: {
      titulo: "Soporte",
      clase: "texto",
      tambien: [
        "Soporte técnico",
        "Contrato de soporte",
        "Tipo de soporte",
        "Con soporte",
        "Fecha de soporte",
        "Soporte y mantenimiento",
        "Contrato de soporte vigente",
        "Vence soporte",
        "Vigencia del soporte",
        "Mantenimiento",
      ],
      ayuda: "Quién la soporta y hasta cuándo.",
    },
    proveedor: {
      titulo: "Proveedor",
      clase: "texto",
      tambien: ["Fabricante", "Desarrollador"],
      ayuda: "De quién es.",
    },
  },
};
