import type { ConjuntoDeEntregas } from "../text";

/** What the 22 dependencias of the sample sent; files of assets/samples/dependencias. */
const DEPENDENCIAS: readonly string[] = [
  "01 Matriz Secretaría de Educación - corte 30-09-2021.xlsx",
  "02_Salud_III_Trimestre_2021.xlsx",
  "07 Desarrollo Social - Matriz de seguimiento 2021-T3.xlsx",
  "12. Desarrollo Económico. III trimestre 2021.xlsx",
  "14 Desarrollo Institucional - reporte T3 - 2021.xlsx",
  "15 Oficina Asesora de Planeación Estratégica - septiembre 2021.xlsx",
  "20-Gestion del Riesgo-2021-T3.xlsx",
  "Ambiente_Natural_matriz_2021_T3.xlsx",
  "Comunicaciones - PDM - T3 2021.xlsx",
  "Cultura matriz PDM 2021 T3.xlsx",
  "Direccion Agropecuaria_30-09-2021.xlsx",
  "Dirección de Movilidad - matriz - III trimestre 2021.xlsx",
  "Dirección de Turismo matriz T3 2021 VF.xlsx",
  "EMSERSOPO_matriz_2021_T3.csv",
  "Matriz_Gobierno_T3-2021_ajustada.xlsx",
  "OBRAS PUBLICAS SEGUIMIENTO METAS SEPT 2021.xlsx",
  "Planeación Territorial y Urbanismo (30 sep 2021).xlsx",
  "RECREACION Y DEPORTE Plan Indicativo 30092021.xlsx",
  "Seguridad y Convivencia 3er trimestre 2021.xlsx",
  "TIC 2021 tercer trimestre.xlsx",
  "Vivienda y Habitat T3 2021.xlsm",
  "hacienda.xlsx",
];

/** The same with what goes wrong: some are missing, some have faults, some are of something else; files of assets/samples/dependencias-con-fallas. */
const CON_FALLAS: readonly string[] = [
  "02_Salud_III_Trimestre_2021.xlsx",
  "12. Desarrollo Económico. III trimestre 2021.xlsx",
  "14 Desarrollo Institucional - reporte T3 - 2021.xlsx",
  "20-Gestion del Riesgo-2021-T3.xlsx",
  "Ambiente_Natural_matriz_2021_T2.xlsx",
  "Comunicaciones - PDM - T2 2021.xlsx",
  "Copia de TIC 2021 tercer trimestre.xlsx",
  "Cultura matriz PDM 2021 T3.xlsx",
  "Dirección de Turismo matriz T3 2021 VF.xlsx",
  "Matriz_Gobierno_T3-2021_ajustada.xlsx",
  "OBRAS PUBLICAS SEGUIMIENTO METAS SEPT 2021.xlsx",
  "Planeación Territorial y Urbanismo (30 sep 2021).xlsx",
  "Presupuesto Secretaría de Hacienda 2021.xlsx",
  "RECREACION Y DEPORTE Plan Indicativo 30092021.xlsx",
  "Vivienda y Habitat T3 2021.xlsm",
];

/** Those who sent nothing in the set with faults. */
const NO_ENTREGARON: readonly string[] = [
  "Comunicaciones - PDM - T3 2021.xlsx",
  "Dirección de Movilidad - matriz - III trimestre 2021.xlsx",
];

/** The files of each set, below assets/samples. */
export const ENTREGAS: Readonly<Record<ConjuntoDeEntregas, readonly string[]>> = {
  limpias: DEPENDENCIAS.map((name) => `dependencias/${name}`),
  conFallas: [
    ...DEPENDENCIAS.filter(
      (name) => !CON_FALLAS.includes(name) && !NO_ENTREGARON.includes(name),
    ).map((name) => `dependencias/${name}`),
    ...CON_FALLAS.map((name) => `dependencias-con-fallas/${name}`),
  ],
};
