import type { Campo } from "../vocabulary";
import type { Wanted } from "../matriz/matriz";
import { trimestreText } from "./periodo";

/** What a column holds, as the office would say it: "Ejecutado 2021, trimestre 3". */
export function campoText({ campo, vigencia, trimestre, level }: Wanted): string {
  const name =
    level === undefined ? NAME_BY_CAMPO[campo] : `${NAME_BY_CAMPO[campo]}, nivel ${level + 1}`;
  const year = vigencia === undefined ? "" : ` ${vigencia}`;
  return `${name}${year}${trimestre === undefined ? "" : `, ${trimestreText(trimestre)}`}`;
}

const NAME_BY_CAMPO: Readonly<Record<Campo, string>> = {
  codigo: "Código de la meta",
  nivel: "Estructura del plan",
  codigoNivel: "Código de la estructura",
  objetivo: "Objetivo",
  meta: "Meta de producto",
  indicador: "Indicador",
  metaResultado: "Meta de resultado",
  indicadorResultado: "Indicador de resultado",
  unidad: "Unidad de medida",
  lineaBase: "Línea base",
  anioLineaBase: "Año de la línea base",
  metaCuatrienio: "Meta del cuatrienio",
  tipo: "Tipo de meta",
  dependencia: "Dependencia",
  bpin: "BPIN",
  proyecto: "Proyecto de inversión",
  armonizada: "Armonizada",
  programado: "Programado",
  ejecutado: "Ejecutado",
  avance: "Avance reportado",
  estadoProgramacion: "Estado de la programación",
  peso: "Peso de la meta",
  pesoNivel: "Peso del componente",
  ponderadorVigencia: "Ponderador de la vigencia",
  recursos: "Recursos programados",
  recursosEjecutados: "Recursos ejecutados",
  apropiacion: "Apropiación",
  compromisos: "Compromisos",
  obligaciones: "Obligaciones",
  pagos: "Pagos",
  sector: "Sector",
  codigoSector: "Código del sector",
  programa: "Programa",
  codigoPrograma: "Código del programa",
  producto: "Producto",
  codigoProducto: "Código del producto",
  indicadorMga: "Indicador MGA",
  codigoIndicadorMga: "Código del indicador MGA",
  codigoFut: "Código FUT",
  ods: "ODS",
  poblacion: "Población",
  principal: "Principal",
  actividad: "Actividad",
  contrato: "Contrato",
  logro: "Logro",
  dificultades: "Dificultades",
  evidencias: "Evidencias",
  verificacion: "Verificación de la evidencia",
  motivoDeVerificacion: "Motivo de la verificación",
  verificadaPor: "Verificada por",
  fechaDeVerificacion: "Fecha de verificación",
  observaciones: "Observaciones",
  explicacion: "Explicación",
  fechaCorte: "Fecha de corte",
  periodo: "Periodo de la fila",
  nombreDelPlan: "Nombre del plan",
  semaforo: "Semáforo",
  proyeccion: "Proyección",
};
