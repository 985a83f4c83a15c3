import type { Campo } from "../../vocabulary";
import type { Headings } from "./headings";

/** Where the catalogues of the nation put a meta: sector, programme, product (MGA), FUT, ODS. */
export const CLASIFICACION_HEADINGS: Partial<Readonly<Record<Campo, Headings>>> = {
  sector: {
    values: "text",
    exact: [
      "Sector (Manual de clasificación)",
      "Sector (MGA)",
      "Sector",
      "Sector FUT",
      "Nombre del sector",
      "Sector de inversión",
    ],
  },
  codigoSector: {
    values: "code",
    exact: ["Código Sector", "Código del sector", "Código Sector (MGA)"],
  },
  programa: {
    values: "text",
    exact: [
      "Programa presupuestal (Campo de alfanumérico)",
      "Programa presupuestal",
      "Programa (MGA)",
      "Programa presupuestal MGA",
      "Nombre del programa presupuestal",
    ],
  },
  codigoPrograma: {
    values: "code",
    exact: [
      "Código del Programa Presupuestal",
      "Código del programa (MGA)",
      "Código del programa",
      "Cod Programa",
      "Código programa MGA",
      "Codigo Programa",
    ],
  },
  producto: {
    values: "text",
    exact: [
      "Producto MGA",
      "Producto (MGA)",
      "Producto",
      "Producto Catálogo",
      "Nombre del producto",
      "Descripción del Producto (MGA)",
      "Producto catálogo MGA",
    ],
  },
  codigoProducto: {
    values: "code",
    exact: [
      "ID Producto MGA",
      "Código producto MGA",
      "Código MGA producto",
      "Código del producto (MGA)",
      "Código Producto (MGA)",
      "Código del producto",
      "Cód.Producto MGA",
      "Código de producto",
    ],
  },
  indicadorMga: {
    values: "text",
    exact: [
      "Indicador del producto MGA",
      "Indicador de Producto(MGA)",
      "Indicador de Producto (MGA)",
      "Indicador Producto (MGA)",
      "Indicador MGA",
      "Indicador de producto MGA",
    ],
  },
  codigoIndicadorMga: {
    values: "code",
    exact: [
      "Código del indicador MGA",
      "Código de indicador de producto (MGA)",
      "Código Indicador Producto (MGA)",
      "Código del indicador de producto",
      "Cod.Indicador Producto MGA",
      "Cod. Indicador de Producto",
      "Código indicador MGA",
      "Código indicador",
    ],
  },
  codigoFut: { values: "any", exact: ["Código FUT", "FUT"] },
  ods: {
    values: "any",
    exact: [
      "ODS",
      "Código de ODS",
      "ODS al que está asociado la meta de producto",
      "Objetivo de desarrollo sostenible",
      "ODS asociado",
    ],
  },
  poblacion: {
    values: "text",
    exact: [
      "Población",
      "Grupo poblacional",
      "Población beneficiaria",
      "Población objetivo",
      "Población atendida",
      "Población a atender",
      "Tipo de población",
      "Enfoque poblacional",
      "Enfoque diferencial",
      "Curso de vida",
    ],
  },
  principal: { values: "any", exact: ["Principal", "Cofinanciado con presupuesto ordinario"] },
};
