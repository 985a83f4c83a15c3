import type { Contenido } from "../../../src/core/report/plantilla";

const NECESIDADES = [
  "Armonización de los procesos y procedimientos de TI",
  "Integración de los softwares financieros y de recaudo",
  "Implementación del protocolo IPv6",
  "Renovación del pull de direcciones IPv6",
  "Infraestructura de la red eléctrica y cableado estructurado",
  "Firma digital para los funcionarios",
  "Mejoramiento de la seguridad perimetral",
  "Ampliación de la capacidad de equipos",
  "Mejoramiento de la red de internet de las sedes",
  "Racionalización e implementación de trámites digitales",
  "Backups en línea para los funcionarios",
];

type Actividad = readonly [vigencia: string, actividad: string, necesidad?: string];

/** Section 8: 6, 9 and 5. */
const ACTIVIDADES: readonly Actividad[] = [
  ["2020", "Crear la dependencia que gestione el componente de TI", "6.1"],
  ["2020", "Modificar el mapa de procesos de la Alcaldía", "6.1"],
  ["2020", "Diseñar un tablero de control de las actividades de TI"],
  ["2020", "Elaborar la política de gestión de incidentes informáticos", "6.7"],
  ["2020", "Estructurar el nuevo proceso de conectividad", "6.9"],
  ["2020", "Definir el plan de acción de actividades para 2021", "6.1"],
  ["2021", "Integrarse a la sede compartida del portal gov.co", "6.10"],
  ["2021", "Virtualizar por lo menos 5 trámites de alto impacto", "6.10"],
  ["2021", "Vincularse a la plataforma de interoperabilidad del Estado"],
  ["2021", "Actualizar las políticas de seguridad y de datos personales", "6.7"],
  ["2021", "Adoptar la arquitectura empresarial y la política de TI", "6.1"],
  ["2021", "Diseñar una estrategia de BI y de datos abiertos"],
  ["2021", "Integrar el software de facturación y recaudo con el de nómina", "6.2"],
  ["2021", "Adecuar la red eléctrica y el cableado de la sede principal", "6.5"],
  ["2021", "Adquirir licencias de seguridad perimetral para toda la entidad", "6.7"],
  ["2022-2023", "Integrarse al 100 % a los Servicios Ciudadanos Digitales", "6.10"],
  ["2022-2023", "Adoptar tecnologías emergentes en la gestión"],
  ["2022-2023", "Virtualizar por lo menos 20 trámites de alto impacto", "6.10"],
  ["2022-2023", "Participar en la política de datos abiertos del MinTIC"],
  ["2022-2023", "Desarrollar software de código abierto para trámites y servicios", "6.10"],
];

type Sistema = readonly [sistema: string, usan: string | null, responsable: string];

const INSTITUCIONAL = "Secretaría de Desarrollo Institucional";
const SALUD = "Secretaría de Salud";
const GESTION = "Secretaría de Gestión Integral";

/** Section 5.3, in its order. */
const SISTEMAS: readonly Sistema[] = [
  ["SISNET", "Todas", INSTITUCIONAL],
  ["PCT", "Hacienda, Almacén", INSTITUCIONAL],
  ["DropBox", "Sistemas, Prensa", INSTITUCIONAL],
  ["Antivirus BitDefender", "Todas", INSTITUCIONAL],
  ["Soporte Lógico", "Desarrollo Institucional", INSTITUCIONAL],
  ["AVL", "Almacén", INSTITUCIONAL],
  ["Unis", "Sistemas", INSTITUCIONAL],
  ["Página web del Municipio", "Sistemas", INSTITUCIONAL],
  ["SicreSub", "Salud", SALUD],
  ["Sifido", "Salud", SALUD],
  ["Sispro", "Salud", SALUD],
  ["SIVIGILA", "Salud", SALUD],
  ["Mango", "Salud", SALUD],
  ["Hassql", "Planeación, Tesorería", "Secretaría de Planeación"],
  ["MGA WEB", "Obras", "Secretaría de Obras Públicas"],
  ["Sigma", "Desarrollo Económico", "Secretaría de Desarrollo Económico"],
  ["SIFA", "Familias en Acción", GESTION],
  ["MGA", "Banco de Proyectos", GESTION],
  ["Necesidades", "Inspección de Policía, Comisaría de Familia", GESTION],
  ["Control de Ingresos", "Recepción", GESTION],
  ["PQRS", null, GESTION],
  ["Solicitud de encuestas nuevas SISBEN", "Sisbén", GESTION],
  ["Plusvalía", "Hacienda", "Secretaría de Hacienda"],
];

export const HOJAS: Readonly<Record<string, Contenido>> = {
  Actividades: {
    filas: ACTIVIDADES.map(([vigencia, actividad, necesidad]) => ({
      vigencia,
      actividad,
      lider: GESTION,
      cronograma: vigencia,
      estado: "Sin iniciar",
      ...(necesidad !== undefined && { necesidad }),
    })),
  },
  Necesidades: {
    filas: NECESIDADES.map((necesidad, index) => ({ numero: `6.${index + 1}`, necesidad })),
  },
  "Sistemas de información": {
    filas: SISTEMAS.map(([sistema, usan, responsable]) => ({
      sistema,
      responsable,
      estado: "Sí",
      ...(usan !== null && { usan }),
    })),
  },
  // The PETI prints the sum with a peso more than its two parts have.
  "Inversiones realizadas": {
    filas: [
      {
        concepto: "Canal dedicado de fibra óptica, 8 meses",
        necesidad: "6.3, 6.4, 6.7, 6.9, 6.11",
        vigencia: 2020,
        valor: 159_968_000,
      },
      {
        concepto: "Más de 70 computadores, 74 licencias y equipos de soporte",
        necesidad: "6.8",
        vigencia: 2020,
        valor: 633_734_277,
      },
      { concepto: "Total", valor: 793_702_278 },
    ],
  },
  "Servicios y trámites": {
    filas: [
      { servicio: "Página web", enLinea: "Sí" },
      { servicio: "Trámites en línea", enLinea: "Sí", cantidad: 16 },
      { servicio: "Recepción digital de PQRD", enLinea: "Sí" },
      { servicio: "Aplicativo Sisbén", enLinea: "En parte" },
      { servicio: "Correo electrónico institucional", enLinea: "Sí" },
      { servicio: "Telefonía fija y móvil", enLinea: "No" },
    ],
  },
};
