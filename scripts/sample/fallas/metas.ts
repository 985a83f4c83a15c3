import { CODIGO } from "../entregas/dialecto";
import type { Fila } from "../filas";
import type { Falla, Siembra } from "./falla";
import { celdaDe, dialectoDe, type Taller } from "./taller";

/** R7: a meta of the plan that the dependencia left out. */
export async function olvidada(taller: Taller): Promise<Siembra> {
  const [primera, ...demas] = taller.filas("obras");
  const falla: Falla = {
    ...{ tipo: "metaSinReporte", archivo: null, meta: primera!.codigo, celda: null },
    debeDecir: "Es una meta del plan y ningún archivo la reporta: cuenta como programada con 0.",
  };
  return {
    archivos: [await taller.entregar(demas, dialectoDe("obras"))],
    fallas: [falla],
    sinReporte: [primera!.codigo],
  };
}

/** Metas that no plan has, one of them under an escenario that does not exist. */
export async function inventadas(taller: Taller): Promise<Siembra> {
  const siembras = (["economico", "gobierno"] as const).map(async (dependencia, i) => {
    const dialecto = dialectoDe(dependencia);
    const own = taller.filas(dependencia);
    const fila = inventada(own.at(-1)!, ["III.A.1.99", "V.A.1.1"][i]!);
    const filas = [...own, fila];
    const falla: Falla = {
      ...{ tipo: "metaFueraDelPlan", archivo: dialecto.archivo, meta: fila.codigo },
      celda: celdaDe(filas, dialecto, fila, CODIGO),
      debeDecir: "No está en el plan: se lista y no se cuenta.",
    };
    return { archivo: await taller.entregar(filas, dialecto), falla };
  });
  const done = await Promise.all(siembras);
  return {
    archivos: done.map(({ archivo }) => archivo),
    fallas: done.map(({ falla }) => falla),
  };
}

/** Codes with a slip of the finger; the text still tells which meta it is. */
export async function erratas(taller: Taller): Promise<Siembra> {
  const dialecto = dialectoDe("salud");
  const own = taller.filas("salud");
  const filas = own.map((fila, i) => ({
    ...fila,
    codigo: SLIPS[i]?.(fila.codigo) ?? fila.codigo,
  }));
  const fallas = SLIPS.map((_, i): Falla => ({
    ...{ tipo: "codigoConErrata", archivo: dialecto.archivo, meta: own[i]!.codigo },
    celda: celdaDe(filas, dialecto, filas[i]!, CODIGO),
    debeDecir: `Dice ${filas[i]!.codigo}; por su texto es la meta ${own[i]!.codigo}.`,
  }));
  return { archivos: [await taller.entregar(filas, dialecto)], fallas };
}

/** A letter for a figure, a dot left out, a comma for a dot, a step too many. */
const SLIPS: readonly ((codigo: string) => string)[] = [
  (codigo) => codigo.replace(/1$/, "l"),
  (codigo) => codigo.replace(".", ""),
  (codigo) => codigo.replace(/\.(?=\d+$)/, ","),
  (codigo) => `${codigo}.0`,
];

/** The code of another meta of the same file, over its own text. */
export async function ajena(taller: Taller): Promise<Siembra> {
  const dialecto = dialectoDe("vivienda");
  const [primera, segunda, ...demas] = taller.filas("vivienda");
  const confundida: Fila = { ...segunda!, codigo: primera!.codigo };
  const filas = [primera!, confundida, ...demas];
  const falla: Falla = {
    ...{ tipo: "codigoDeOtraMeta", archivo: dialecto.archivo, meta: segunda!.codigo },
    celda: celdaDe(filas, dialecto, confundida, CODIGO),
    debeDecir: `Dice ${primera!.codigo}, que es otra meta; por su texto es la ${segunda!.codigo}.`,
  };
  return { archivos: [await taller.entregar(filas, dialecto)], fallas: [falla] };
}

function inventada(fila: Fila, codigo: string): Fila {
  return {
    ...fila,
    codigo,
    meta: `Instalar 3 puntos de información sobre ${codigo.startsWith("V") ? "convivencia" : "empleo"} que el plan no contempla`,
    indicador: "Número de puntos de información instalados fuera del plan",
  };
}
