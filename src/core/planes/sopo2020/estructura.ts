import type { NodoOficial } from "../planOficial";

/**
 * The structure of "Sopó es nuestro tiempo 2020-2023" as its Plan Indicativo has it: 4 escenarios de
 * cambio, 22 prospectivas, 67 escenarios de apuesta, 477 metas. (The report of 2021 announces 23 and 84.)
 */
export const ESTRUCTURA: readonly NodoOficial[] = [
  nodo("I", "SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL", [
    prospectiva("I.A", "ES TIEMPO DE EDUCACIÓN CON CALIDAD", [
      ["Calidad para una mejor educación", 14],
      ["Cobertura Educativa: Es tiempo de actuar", 12],
      ["Pertinencia Educativa: Es tiempo de actuar", 2],
      ["Educación Superior: Nace la universidad en Sopó", 7],
    ]),
    prospectiva("I.B", "YO SOY SALUD: NOS CUIDAMOS Y ENTRE TODOS PREVENIMOS", [
      ["Es tiempo de garantizar una salud de calidad", 10],
    ]),
    prospectiva("I.C", "ARTE Y CULTURA, ESPACIOS DE DIÁLOGO COMO VEHÍCULO PARA LA TRANSFORMACIÓN", [
      ["Más cobertura, más cultura", 5],
      ["Cultura con calidad", 9],
      ["Pertinencia cultural, Es Tiempo de todos", 4],
    ]),
    prospectiva("I.D", "SOPÓ ES TIEMPO DEL DEPORTE", [
      ["Deporte para la Vida", 5],
      ["Planificando y Construyendo deporte, salud y vida", 7],
      ["Sopó, movimiento para todos", 4],
      ["Fomento de campeones", 8],
      ["Deporte comunitario y de impacto social", 3],
      ["Deporte escolar", 4],
    ]),
    prospectiva("I.E", "COHESIÓN SOCIAL PARA LA JUSTICIA Y LA SEGURIDAD", [
      ["La Seguridad un compromiso de Todos", 9],
      ["Prevención y control como herramientas para la convivencia ciudadana", 5],
      ["Acceso a la justicia, un derecho de los Soposeños", 6],
    ]),
    prospectiva("I.F", "DESARROLLO COMUNITARIO PARA EL PROGRESO", [
      ["Es tiempo de una sociedad democrática, participativa e igualitaria", 9],
    ]),
    prospectiva("I.G", "PROMOCIÓN SOCIAL ACCIONES PÚBLICAS PARA EL BIENESTAR", [
      ["Es tiempo de empoderar a la familia soposeña", 3],
      ["Es tiempo de reconocer los saberes", 16],
      ["Mujeres presentes en la construcción de sociedad", 9],
      ["Es tiempo de reconocer la diversidad", 4],
      ["Juventud - acción y participación", 14],
      ["Es tiempo de la inclusión efectiva", 16],
    ]),
    prospectiva("I.H", "PROTECCIÓN INTEGRAL DE LA NIÑEZ Y ADOLESCENCIA", [
      [
        "Es Tiempo de la garantía de derechos de la primera infancia, la infancia, la adolescencia",
        25,
      ],
    ]),
    prospectiva("I.I", "TODOS POR LA PROMOCIÓN Y PROTECCIÓN DE LOS DERECHOS HUMANOS", [
      ["Dignidad e igualdad para los Soposeños", 5],
      ["Es tiempo para la reconstrucción de la memoria histórica", 10],
      ["Es tiempo de brindar atención de calidad a los más desprotegidos", 3],
    ]),
  ]),
  nodo("II", "SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO", [
    prospectiva("II.A", "AMBIENTE: CALIDAD DE VIDA HOY PARA FUTURAS GENERACIONES", [
      ["Es Tiempo de un ambiente sano que garantice el futuro sostenible", 9],
      ["Estructura ecológica principal para el ordenamiento del territorio", 5],
      ["Educación ambiental para la protección de los recursos", 5],
      ["Calidad como compromiso de gestión Ambiental", 3],
      ["Unidos frente al cambio climático", 2],
    ]),
    prospectiva("II.B", "INFRAESTRUCTURA HACIA EL DESARROLLO ECONÓMICO Y SOCIAL", [
      ["Es tiempo de Ordenar de nuestro territorio", 4],
      ["Es Tiempo de una mejor calidad de vida con Espacio Público incluyente", 10],
    ]),
    prospectiva("II.C", "PREVENCIÓN Y ATENCIÓN DE DESASTRES COMPONENTE DEL DESARROLLO SOSTENIBLE", [
      ["Es Tiempo de la gestión integral del riesgo", 9],
    ]),
    prospectiva("II.D", "TRANSPORTE Y MOVILIDAD DINÁMICA CLAVE DE UN NUEVO MODELO URBANO", [
      ["La movilidad y la cultura ciudadana, una responsabilidad de todos", 11],
    ]),
    prospectiva("II.E", "GESTIÓN SOSTENIBLE DEL AGUA POTABLE Y SANEAMIENTO PARA TODOS", [
      ["Agua potable y saneamiento básico calidad de vida y bienestar", 9],
      ["Saneamiento básico calidad de vida y bienestar", 8],
      [
        "Aseo, Recolección y Aprovechamiento de Residuos sólidos para calidad de vida y bienestar",
        4,
      ],
      ["Recuperación y fortalecimiento empresarial", 5],
      ["Plan Departamental de Aguas para una mejor calidad de vida", 1],
      ["Subsidios y contribuciones para una mejor calidad de vida", 3],
    ]),
    prospectiva("II.F", "POR EL DERECHO A UNA VIVIENDA ADECUADA", [
      ["Sopó, casa y hogar para mi familia", 9],
      ["Alumbrado público moderno y efectivo", 4],
      ["Es tiempo de la conectividad", 1],
      ["Gas natural para el bienestar de los hogares", 1],
      ["Energías renovables como impulso a la sostenibilidad", 1],
    ]),
  ]),
  nodo("III", "DESARROLLO, PRODUCTIVIDAD Y CALIDAD DE VIDA", [
    prospectiva("III.A", "CIENCIA, TECNOLOGÍA E INNOVACIÓN: MÁS CONOCIMIENTO, MEJOR SOCIEDAD", [
      ["Gestión Territorial para el Ecosistema de ciencia tecnología e innovación", 4],
      ["Conectividad con efectividad", 2],
      ["Sopó Territorio Científico, Tecnológico e Innovador", 16],
    ]),
    prospectiva("III.B", "UN TERRITORIO INFORMADO Y CONECTADO", [
      ["El Futuro Digital es ahora", 9],
    ]),
    prospectiva("III.C", "DESARROLLO, PRODUCTIVIDAD Y CALIDAD DE VIDA", [
      ["Principios Rectores de empresas y derechos humanos: Proteger, Respetar y Remediar", 8],
      ["Fomento a la Innovación y el emprendimiento", 3],
      ["Es tiempo para el empleo joven", 2],
      ["Una apuesta hacia la Economía Cultural", 5],
      ["Desarrollo Económico y Competitividad", 6],
    ]),
    prospectiva("III.D", "TURISMO SOSTENIBLE Y COMPETITIVO", [
      ["Es tiempo de fortalecer el turismo sostenible", 17],
    ]),
    prospectiva("III.E", "RESPONSABILIDAD CON NUESTRO CAMPO", [
      ["Es tiempo de crear, innovar y construir junto al agro soposeño", 23],
      ["Sopó comprometido con el cuidado y tenencia de las mascotas", 4],
    ]),
    prospectiva("III.F", "SOPÓ RENACE: SOLUCIONES EFECTIVAS FRENTE A LOS RETOS", [
      ["Formación para afrontar los desafíos", 4],
      ["Implementación de Soluciones Efectivas frente a la pandemia", 6],
    ]),
  ]),
  nodo("IV", "ES TIEMPO DE UNA NUEVA GESTIÓN CON PLANIFICACIÓN, TRANSPARENCIA Y CALIDAD", [
    prospectiva("IV.A", "MODELO INTEGRADO DE PLANEACIÓN Y GESTIÓN", [
      ["Talento Humano dispuestos para un mejor servicio", 12],
      ["Planeación estratégica y prospectiva una nueva forma de organización", 5],
      ["La organización y el “Estado Ciudadano”", 6],
      ["Diálogos y medios transparentes para una gestión territorial", 8],
      ["Gestión del Conocimiento e Innovación en la gestión pública", 5],
    ]),
  ]),
];

/** Labels of apuestas are their turn within the prospectiva. */
function prospectiva(
  codigo: string,
  nombre: string,
  apuestas: readonly (readonly [nombre: string, metas: number])[],
): NodoOficial {
  return nodo(
    codigo,
    nombre,
    apuestas.map(([apuesta, metas], index) => ({
      codigo: `${codigo}.${index + 1}`,
      nombre: apuesta,
      metas,
      children: [],
    })),
  );
}

/** A node has the metas that its children have. */
function nodo(codigo: string, nombre: string, children: readonly NodoOficial[]): NodoOficial {
  return { codigo, nombre, metas: children.reduce((sum, { metas }) => sum + metas, 0), children };
}
