import { ACTORES, AREAS } from "../../../src/core/instrumentos/cooperacion/referentes";
import { nth } from "../../../src/core/nth";
import type { Contenido } from "../../../src/core/report/plantilla";

/** Invented gestiones, one in each of the five areas by each of the five actors: the seed names none. */
export const GESTIONES: Contenido = {
  filas: [
    [
      "Tecnificación de cultivos",
      0,
      0,
      "Técnica",
      "Internacional",
      "Centralizada",
      "En gestión",
      320_000_000,
      null,
      "PDM",
    ],
    [
      "Red de investigadores escolares",
      1,
      1,
      "Técnica",
      "Nacional",
      "Centralizada",
      "Aprobada",
      90_000_000,
      null,
      "PND",
    ],
    [
      "Restauración de la ronda del río Teusacá",
      2,
      2,
      "Financiera",
      "Internacional",
      "Descentralizada",
      "En ejecución",
      450_000_000,
      120_000_000,
      "ENCI",
    ],
    [
      "Bilingüismo para operadores turísticos",
      3,
      3,
      "Técnica",
      "Nacional",
      "Descentralizada",
      "Terminada",
      40_000_000,
      40_000_000,
      "PDM",
    ],
    [
      "Atención a la primera infancia",
      4,
      4,
      "Financiera",
      "Nacional",
      "Descentralizada",
      "Identificada",
      60_000_000,
      null,
      "PDD",
    ],
  ].map(([gestion, area, actor, tipo, origen, via, estado, ofrecido, recibido, marco]) => ({
    gestion: String(gestion),
    area: nth(AREAS, Number(area)).nombre,
    actor: nth(ACTORES, Number(actor)).nombre,
    cooperante: "Cooperante de ejemplo",
    tipo: String(tipo),
    origen: String(origen),
    via: String(via),
    estado: String(estado),
    ofrecido: Number(ofrecido),
    ...(recibido !== null && { recibido: Number(recibido) }),
    marco: String(marco),
  })),
};

/** Invented too. */
export const ACCIONES: Contenido = {
  filas: [
    {
      hallazgo: "Informes sin evidencia",
      accion: "Exigir la evidencia antes de validar",
      responsable: "Planeación",
      fecha: "30/06/2021",
      estado: "Terminada",
      evidencia: "Circular 12",
    },
    {
      hallazgo: "Metas sin proyecto",
      accion: "Registrar las metas en sus proyectos",
      responsable: "Banco de Proyectos",
      fecha: "30/09/2021",
      estado: "En ejecución",
    },
    {
      hallazgo: "Entregas tardías",
      accion: "Publicar el calendario de entregas",
      responsable: "Planeación",
      fecha: "31/12/2021",
      estado: "Sin iniciar",
    },
  ],
};
