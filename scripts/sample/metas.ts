import type { Apuesta, Bien } from "./plan";

/** A meta before it has numbers. */
export interface MetaSinCifras {
  /** "I.A.1.1" */
  readonly codigo: string;
  readonly apuesta: Apuesta;
  readonly bien: Bien;
  /** Where in the municipality, when the same bien is promised to more than one place. */
  readonly lugar: string | null;
}

/** As many metas as the plan counts, each with something of its own to hand over. */
export function metasDe(apuesta: Apuesta): readonly MetaSinCifras[] {
  const repeatable = apuesta.bienes.filter((bien) => bien.medida === "suma");
  return Array.from({ length: apuesta.metas }, (_, index) => {
    const extra = index - apuesta.bienes.length;
    return {
      codigo: `${apuesta.codigo}.${index + 1}`,
      apuesta,
      bien: apuesta.bienes[index] ?? repeatable[extra % repeatable.length]!,
      lugar: extra < 0 ? null : LUGARES[extra % LUGARES.length]!,
    };
  });
}

const LUGARES = [
  "vereda Centro Alto",
  "vereda Hatogrande",
  "centro poblado de Briceño",
  "vereda Mercenario",
  "vereda Pueblo Viejo",
  "vereda La Diana",
  "vereda San Gabriel",
  "vereda Meusa",
  "vereda La Violeta",
  "vereda Gratamira",
  "vereda La Carolina",
  "vereda Chuscal",
];

/** Whether the bien is counted by the hundred (people, trees, metres) or by the dozen (sedes, estudios). */
export function isCountedByHundreds(bien: Bien): boolean {
  return BY_HUNDREDS.test(bien.sustantivo);
}

const BY_HUNDREDS =
  /estudiantes|personas|niñ|jóvenes|mujeres|familias|kits|raciones|adultos|usuarios|^metros|árboles|plántulas|auxilios|ciudadanos|víctimas|hogares|subsidios|luminarias|perros|bovinos|productores|horas|deportistas|complementos|paquetes|ayudas|docentes|funcionarios|servidores|contribuyentes|visitantes|trabajadores|integrantes|ejemplares|suscriptores|micromedidores|predios|mercados$|conductores|exámenes|expedientes|señales|cuidadores|habitantes|muestras|uniformes|emprendedores|comerciantes|puestos de trabajo|empresas|piezas|toneladas|programas de radio|boletines informativos/;

/** "Dotar 12 sedes educativas con bibliotecas escolares". */
export function textoDeMeta({ bien, lugar }: MetaSinCifras, metaCuatrienio: number): string {
  const numero = conPuntos(metaCuatrienio);
  const final = lugar === null ? bien.complemento : `${bien.complemento} (${lugar})`;
  switch (bien.medida) {
    case "suma":
      return `${capital(bien.verbo)} ${numero} ${bien.sustantivo} ${final}`;
    case "porcentaje":
      return `${capital(bien.verbo)} el 100 % de ${bien.sustantivo} ${final}`;
    case "mantenimiento":
    case "creciente":
      return `${capital(bien.verbo)} ${numero} ${bien.sustantivo} ${bien.participio} ${final}`;
    case "reduccion":
      return `${capital(bien.verbo)} a ${numero} ${bien.sustantivo} ${bien.participio} ${final}`;
  }
}

/** "Número de sedes educativas dotadas con bibliotecas escolares". */
export function textoDeIndicador({ bien }: MetaSinCifras): string {
  const que = bien.medida === "porcentaje" ? "Porcentaje" : "Número";
  return `${que} de ${sinArticulo(bien.sustantivo)} ${bien.participio} ${bien.complemento}`;
}

/** "4 de 6 sedes educativas dotadas con bibliotecas escolares". */
export function textoDeLogro(
  meta: MetaSinCifras,
  {
    programado,
    ejecutado,
    lineaBase,
  }: { programado: number; ejecutado: number; lineaBase: number },
): string {
  const { bien } = meta;
  const que = `${sinArticulo(bien.sustantivo)} ${bien.participio} ${bien.complemento}`;
  switch (bien.medida) {
    case "suma":
    case "mantenimiento":
    case "creciente":
      return `${conPuntos(ejecutado)} de ${conPuntos(programado)} ${que}.`;
    case "porcentaje":
      return `${Math.round(ejecutado * 100)} % de ${que}, en promedio de lo corrido del año.`;
    case "reduccion":
      return `Se pasó de ${conPuntos(lineaBase)} a ${conPuntos(ejecutado)} ${que}.`;
  }
}

/** 12.000, whatever the machine's language is. */
export function conPuntos(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}

function sinArticulo(sustantivo: string): string {
  return sustantivo.replace(/^(los|las) /, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
