import { certezasDe } from "../../listas/tablas";
import { PLANTILLA } from "../../report/text";
import { abierta } from "../abierta";
import type { Instrumento } from "../instrumento";
import { evaluatePolitica } from "./evaluatePolitica";
import type { EvaluacionDePolitica, PoliticaLeida } from "./evaluation";
import { readPolitica } from "./readPolitica";
import { FORMATO } from "./formato";
import { ACTIVIDADES } from "./lista";
import { politicaInforme } from "./politicaInforme";
import { politicaJson } from "./politicaJson";
import { politicaTabs } from "./politicaTabs";
import { POLITICA } from "./text";

/** R23: the follow-up of a public policy, and its half-yearly format. */
export const POLITICA_PUBLICA: Instrumento<PoliticaLeida, EvaluacionDePolitica> = {
  id: "politicaPublica",
  nombre: POLITICA.nombre,
  hojas: {
    "politicaPublica.tablero": POLITICA.hojas.tablero,
    "politicaPublica.formato": POLITICA.hojas.formato,
  },
  recognise: readPolitica,
  sheetsOf: ({ lectura, formatos }) => [
    ...lectura.tablas.map(({ sheet }) => sheet.name),
    ...formatos.keys(),
  ],
  certezas: ({ lectura }) => certezasDe(lectura.tablas),
  evaluate: evaluatePolitica,
  json: politicaJson,
  questions: ({ preguntas }) => preguntas.map(abierta),
  findings: ({ findings }) => findings,
  tabs: politicaTabs,
  informe: politicaInforme,
  plantilla: [
    {
      nombre: POLITICA.hojas.formato,
      titulo: POLITICA.tituloFormato,
      ayuda: PLANTILLA.ficha,
      ficha: (Object.keys(FORMATO) as (keyof typeof FORMATO)[])
        .filter((campo) => campo !== "cumplimiento" && campo !== "impacto")
        .map((campo) => POLITICA.etiquetas[campo]),
    },
    {
      nombre: ACTIVIDADES.nombre,
      titulo: POLITICA.tituloActividades,
      ayuda: PLANTILLA.lista,
      lista: ACTIVIDADES,
    },
  ],
  loadSheets: async () => (await import("./politicaSheets")).politicaSheets,
};
