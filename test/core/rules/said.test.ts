import type { Finding, FindingType, Severity } from "../../../src/core/finding";
import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { NAMING_METAS } from "../../../src/core/rules/allRules";
import { findingText } from "../../../src/core/rules/ruleText";
import { PLANTS } from "./plants";

/** Of each rule how grave it is, what it costs in puntos del plan, and its sentence: of the first plant that gives cause to it. */
const SAID: Readonly<Record<FindingType, readonly [Severity, number | null, string]>> = {
  ejecucionSinReconocer: [
    "advertencia",
    null,
    "No se reconoció ninguna columna de ejecución, y hay columnas de números sin usar: «Cosecha». Si alguna es lo ejecutado, indíquelo.",
  ],
  columnaEnDuda: [
    "info",
    null,
    "La dependencia se toma de «Dependencia»; también podría ser «Secretaría». No cambia el avance del plan, sí el de cada dependencia.",
  ],
  contrapruebaDistinta: [
    "advertencia",
    null,
    "«% avance 2025» no es lo ejecutado sobre lo programado en 1 de 2 filas (F3).",
  ],
  formulasSinCalcular: [
    "error",
    null,
    "1 fórmula de la matriz no trae resultado, y no se toma como 0.",
  ],
  sustentoSinEntender: [
    "error",
    null,
    "Esta fila de la hoja Sustento no se entiende y no se usa: las cifras pueden ser otras.",
  ],
  ajusteInvalido: [
    "error",
    null,
    "Ningún ajuste de la hoja se usa: el valor de «Aceptable desde» no sirve.",
  ],
  tipoContradicho: [
    "advertencia",
    null,
    "El tipo «Acumulativo creciente» no coincide con la programación en 16 de 16 metas: la suma de los años es igual a la meta del cuatrienio y el último año no. Se calculan como suma.",
  ],
  programacionNoCuadra: [
    "advertencia",
    null,
    "La programación no cuadra con la meta del cuatrienio (4): ni la suma de los años (3) ni el último año (1) son iguales a ella.",
  ],
  pesosIncompletos: [
    "error",
    null,
    "Falta un peso válido en el plan: 3. Los demás conservan el suyo, y lo que no lo tiene no se tiene en cuenta.",
  ],
  pesosMezclados: [
    "error",
    null,
    "La columna de pesos mezcla valores entre 0 y 1 con valores entre 0 y 100: no se usa.",
  ],
  pesosIguales: [
    "info",
    null,
    "El libro no trae pesos para el primer nivel del plan: sus componentes pesan igual.",
  ],
  ponderadorDesconocido: [
    "advertencia",
    null,
    "No se conoce el ponderador de la vigencia 2022: el cumplimiento se calcula; los puntos del plan, no.",
  ],
  pesosNoSuman: [
    "advertencia",
    null,
    "Los pesos del primer nivel del plan suman 95,00\u00a0% y no 100\u00a0%: se ajustaron proporcionalmente.",
  ],
  metaRepetida: [
    "info",
    null,
    "La meta 2.1.4 está repetida con los mismos valores (A15): se toma una vez.",
  ],
  metaEnConflicto: [
    "error",
    null,
    "La meta 2.1.4 está en varias filas con otro valor ejecutado (A15): se toma la primera; decida cuál se usa.",
  ],
  sinJerarquia: ["advertencia", null, "Falta diligenciar «componente» en la fila."],
  valorNegativo: ["error", null, "El valor ejecutado es negativo (−14) y se toma como 0."],
  valorIlegible: [
    "error",
    null,
    "«ciento quince niños» no se puede leer como número: se toma como sin dato.",
  ],
  celdaConError: ["error", null, "La celda tiene el error #REF!: se toma como sin dato."],
  noProgramadaPresunta: [
    "advertencia",
    null,
    "No hay valor programado para 2021: se presume que la meta no está programada.",
  ],
  sinLineaBase: [
    "error",
    null,
    "La meta es de reducción y no tiene línea base: su avance no se puede medir.",
  ],
  ejecucionTrasElCorte: [
    "error",
    null,
    "El libro dice que su corte es el 30 de junio de 2021, y 1 meta trae ejecución de trimestres posteriores: no se tiene en cuenta.",
  ],
  pesosContradichos: [
    "error",
    null,
    "Los archivos traen pesos o ponderadores distintos y no se usa ninguno de los que se contradicen. 1: 60,0\u00a0% según «cultura.xlsx», 80,0\u00a0% según «salud.xlsx»; 2: 40,0\u00a0% según «cultura.xlsx», 20,0\u00a0% según «salud.xlsx».",
  ],
  trimestresAcumulados: [
    "advertencia",
    null,
    "En 1 meta los trimestres parecen acumulados y se leen así; confirme si lo son.",
  ],
  totalContradicho: [
    "advertencia",
    0.20625,
    "El total ejecutado de 2021 dice 41 y sus trimestres dan 30: se toman los trimestres.",
  ],
  sobreEjecucion: [
    "info",
    null,
    "Se ejecutó 75 de 50 programado (150,0\u00a0%); para el cálculo se toma 100\u00a0%.",
  ],
  posibleErrorDeUnidad: [
    "error",
    null,
    "Se reportó 900 frente a 2 programado (45.000,0\u00a0%): posible error de unidad; para el cálculo se toma 100\u00a0%.",
  ],
  ejecutadaSinProgramar: [
    "advertencia",
    null,
    "Se reportó ejecución de 1 sin estar programada en 2021: no se tiene en cuenta para la vigencia, sí para el cuatrienio.",
  ],
  enBrecha: [
    "info",
    null,
    "El cumplimiento de 3 (55,50\u00a0%) está entre dos rangos oficiales: se clasifica en el inferior.",
  ],
  sinRegistro: [
    "info",
    null,
    "El libro no trae el registro de proyectos y metas: solo se verifica cómo está escrito cada BPIN y no se puede comprobar la armonización.",
  ],
  proyectoSinMeta: [
    "error",
    1.09375,
    "La meta no está registrada con el BPIN que cita (2021257580011): la ejecución que reporta no se tiene en cuenta.",
  ],
  bpinDesconocido: [
    "error",
    0.898437,
    "La meta reporta ejecución y cita el proyecto 2021257580999, que no está en el registro de proyectos: esa ejecución no se tiene en cuenta.",
  ],
  bpinMalFormado: [
    "error",
    0.898437,
    "El BPIN «202125758001» no tiene la forma de un BPIN (13 o 15 dígitos): la ejecución no se tiene en cuenta.",
  ],
  sinProyecto: [
    "advertencia",
    null,
    "La meta reporta ejecución sin BPIN: la ejecución se tiene en cuenta, pero falta el proyecto que la soporta.",
  ],
  metaDeGestion: [
    "advertencia",
    0.5625,
    "La meta es de gestión: ¿produjo el bien o servicio que nombra su indicador? Mientras no se responda, su ejecución se tiene en cuenta.",
  ],
  escalaMezclada: [
    "error",
    null,
    "La columna «% de avance 2021» mezcla fracciones (19) y porcentajes (1): no se puede determinar la escala; la columna no se usó.",
  ],
  escalaDistinta: [
    "error",
    1.450195,
    "Lo programado (80) y lo ejecutado (0,75) son el mismo porcentaje en escalas distintas: uno va de 0 a 1 y el otro de 0 a 100.",
  ],
  dineroFueraDeOrden: [
    "error",
    null,
    "«Compromisos» ($12.000.000) es mayor que «Apropiación definitiva» ($10.000.000).",
  ],
  fuentesNoSuman: ["error", null, "«Prog Total» dice $10.000.000 y las fuentes suman $9.000.000."],
  sinEjecucionAlta: [
    "advertencia",
    4.6875,
    "5 de 8 metas programadas de 2 están sin ejecución (62,5\u00a0%).",
  ],
  programaAlCierre: [
    "advertencia",
    0.9375,
    "La meta 2.1.3 deja la mitad o más de lo programado, y todo lo que falta, para el cuarto trimestre.",
  ],
  programadaSinBpin: [
    "advertencia",
    0.9375,
    "La meta está programada y no cita ningún BPIN: cuando reporte ejecución no se sabrá a qué proyecto alude.",
  ],
  sinCruce: [
    "advertencia",
    null,
    "No se encontró ejecución: el indicador no está en el proyecto 2024257580001; la meta no entra en la cifra, que es de lo que cruzó.",
  ],
  avanceSinNarrativa: [
    "advertencia",
    1.302083,
    "La meta 1.1.3 reporta ejecución sin describir las actividades ni los logros.",
  ],
  avanceSinEvidencia: [
    "advertencia",
    1.302083,
    "La meta 1.1.3 reporta ejecución sin evidencia que la soporte.",
  ],
  gastoSinAvance: [
    "advertencia",
    0.9375,
    "«Obligaciones» registra $4.000.000 y la meta no reporta ejecución física.",
  ],
  cumplidaEnPrimerTrimestre: [
    "info",
    0.9375,
    "En el primer trimestre ya se había ejecutado todo lo programado para la vigencia (50 de 50).",
  ],
  codigosJuntos: [
    "advertencia",
    null,
    "La fila trae más de un código de meta (IP-13, IP-605): se contabiliza como una sola.",
  ],
  codigoFueraDeNodo: [
    "advertencia",
    null,
    "El código 1.2.9 no corresponde al componente en que está la meta (3.2).",
  ],
  codigoMgaNoCorresponde: [
    "advertencia",
    null,
    "El indicador MGA 320200500 no es del producto 2201022: sus primeros siete dígitos deberían ser los del producto.",
  ],
  bpinAjeno: [
    "advertencia",
    null,
    "El BPIN 2021258990012 es del municipio o entidad 25899, y los demás del libro son de 25758.",
  ],
  nodoFueraDelPlan: [
    "advertencia",
    null,
    "El plan oficial 2020-2023 no tiene «Tecnología para la convivencia ciudadana» (I.A.1).",
  ],
  nodoAusente: [
    "advertencia",
    null,
    "Falta «Calidad para una mejor educación» (I.A.1): en el plan oficial 2020-2023 tiene 14 metas.",
  ],
  metasDeNodo: ["advertencia", null, "I.A.1 tiene 13 metas y el plan oficial 2020-2023 le da 14."],
  metaConOtroCodigo: [
    "advertencia",
    0.535714,
    "El mismo texto está con otro código (3.1.2): la meta se toma más de una vez.",
  ],
  formulasDistintas: [
    "advertencia",
    null,
    "En «Prog Total» 1 de 24 fórmulas no es la de las demás filas (AH7).",
  ],
  constantesEntreFormulas: [
    "advertencia",
    null,
    "En «Ejec Total» hay 1 valor digitado entre 23 fórmulas (AK7).",
  ],
  subtotalDistinto: [
    "advertencia",
    null,
    "El total en «Ejec Total» dice $168.000.000 y el recálculo da $160.000.000.",
  ],
  avisoDeLista: ["advertencia", null, "«Aprobar la tabla» no tiene responsable."],
  dineroSinMeta: [
    "advertencia",
    null,
    "Esta fila trae recursos de códigos que ninguna meta tiene: no entran en los totales de recursos.",
  ],
  dineroRepetido: [
    "advertencia",
    null,
    "El proyecto 2024257580001 trae los mismos recursos ($1.000) en cada meta que lo cita (2 metas): los totales los suman una vez por meta.",
  ],
  evidenciaRechazada: [
    "error",
    5,
    "La evidencia de la meta está rechazada: esa ejecución no se tiene en cuenta. Motivo: El acta es de 2023. La rechazó: sin escribir. Fecha: sin escribir.",
  ],
  verificacionSinEntender: [
    "advertencia",
    null,
    "La verificación de la evidencia dice «Rechasada»: no se sabe si está verificada o rechazada, y la ejecución se tiene en cuenta.",
  ],
  dineroSinSumar: [
    "advertencia",
    null,
    "No entran en los totales de recursos los valores de «Obligaciones 2025»: varias columnas dicen lo mismo y nada dice cuál se usa ni si se suman.",
  ],
};

/** What an assumption cannot mend, though it stands in the row of a meta. */
const OF_THE_ROW_ALONE: readonly FindingType[] = [
  "sinJerarquia",
  "sinLineaBase",
  "dineroFueraDeOrden",
  "fuentesNoSuman",
];

const TYPES = Object.keys(SAID) as FindingType[];

describe("findingText(finding), severity and points of what is planted:", () => {
  test.each(TYPES)("%s", (type) => {
    const { severity, points, ...rest } = firstOf(type);
    const pp = points === null ? null : Number((points * 100).toFixed(6));
    expect([severity, pp, findingText({ severity, points, ...rest } as Finding)]).toEqual(
      SAID[type],
    );
  });
});

test("NAMING_METAS is what finds something in metas, but for what is of a row alone", () => {
  const inMetas = TYPES.filter((type) => firstOf(type).meta !== null);
  expect(inMetas.filter((type) => !NAMING_METAS.includes(type))).toEqual(OF_THE_ROW_ALONE);
  expect(NAMING_METAS.filter((type) => !inMetas.includes(type))).toEqual([]);
});

const first = new Map<FindingType, Finding>();

function firstOf(type: FindingType): Finding {
  const known = first.get(type);
  if (known) return known;
  const plant = PLANTS.find(({ expected }) => expected.some((one) => one.split(" ")[0] === type));
  const evaluation = plant && evaluateInstrumento(INSTRUMENTOS, plant.workbook);
  if (!evaluation?.ok) throw new Error(`nothing planted for ${type}`);
  const found = evaluation.value.evaluado.findings.find((one) => one.type === type);
  if (!found) throw new Error(`${type} is not found`);
  first.set(type, found);
  return found;
}
