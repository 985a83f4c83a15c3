import type { Avance } from "./cifras";
import { textoDeLogro } from "./metas";
import { pick } from "./random";
import type { Cifras } from "./trimestres";

/** Actividades, logros, dificultades, evidencias and observaciones, in the order of the matriz. */
export type Soportes = readonly [
  actividades: string | null,
  logros: string | null,
  dificultades: string | null,
  evidencias: string | null,
  observaciones: string | null,
];

/** What the dependencia wrote beside its numbers: reported execution comes with narrative and evidence (R22). */
export function soportesDe(
  { meta, estado }: Avance,
  cifras: Cifras,
  random: () => number,
): Soportes {
  switch (estado) {
    case "noProgramada":
      return [null, null, null, null, "No programada para la vigencia 2021."];
    case "sinEjecucion":
      return [null, null, pick(random, ATRASOS), null, pick(random, REPROGRAMACIONES)];
    case "conEjecucion": {
      const logro = textoDeLogro(meta, { ...cifras, ejecutado: cifras.ejecutado ?? 0 });
      const carpeta = `Carpeta PDM 2021/${meta.codigo}`;
      return [
        pick(random, ACTIVIDADES),
        logro,
        random() < 0.4 ? pick(random, DIFICULTADES) : "Ninguna.",
        `${pick(random, EVIDENCIAS)} ${carpeta}`,
        null,
      ];
    }
  }
}

const ACTIVIDADES = [
  "Convocatoria, inscripción de beneficiarios y entrega en sitio.",
  "Se suscribió el contrato, se firmó acta de inicio y se hicieron las entregas pactadas.",
  "Visitas técnicas, priorización con la comunidad y ejecución por etapas.",
  "Jornadas en el casco urbano y en las veredas según el cronograma.",
  "Alianza con la Gobernación de Cundinamarca; el municipio aportó personal y logística.",
  "Elaboración de estudios previos, proceso de selección y ejecución del contrato.",
  "Sesiones presenciales y virtuales con control de asistencia.",
  "Recibo a satisfacción por la supervisión y registro en el sistema de información.",
];

const DIFICULTADES = [
  "Restricciones de aforo por la emergencia sanitaria.",
  "Demoras en la entrega de suministros por parte del contratista.",
  "Baja asistencia en las primeras jornadas.",
  "La temporada de lluvias retrasó el trabajo en campo.",
  "Se requirió ajustar el cronograma por el paro nacional.",
];

const ATRASOS = [
  "El proceso contractual se declaró desierto y se publicará de nuevo.",
  "Los estudios previos están en revisión jurídica.",
  "Falta la certificación de disponibilidad de los recursos cofinanciados.",
  "La emergencia sanitaria no permitió iniciar las actividades.",
];

const REPROGRAMACIONES = [
  "Se reprogramó para el cuarto trimestre.",
  "Se ejecutará en octubre y noviembre.",
  "Pendiente de iniciar en el último trimestre.",
];

const EVIDENCIAS = [
  "Actas de entrega y registro fotográfico.",
  "Listados de asistencia e informe de supervisión.",
  "Contrato, acta de recibo y factura.",
  "Informe técnico y base de datos de beneficiarios.",
  "Actas de reunión y publicaciones en medios.",
];
