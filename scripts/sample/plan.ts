import { readDatos } from "./datos";

/** An escenario de apuesta of the plan, with its parents. */
export interface Apuesta {
  /** "I.A.1" */
  readonly codigo: string;
  readonly escenario: string;
  readonly escenarioTexto: string;
  readonly prospectiva: string;
  readonly prospectivaTexto: string;
  readonly apuestaTexto: string;
  readonly metas: number;
  readonly programas: readonly string[];
  readonly dependencias: readonly string[];
  readonly proyecto: string;
  readonly bienes: readonly Bien[];
}

/** How a meta is measured (R2): added up, kept as a share or a number, climbing or falling to one. */
export type Medida = "suma" | "porcentaje" | "mantenimiento" | "creciente" | "reduccion";

/** What a meta hands over, in the words its text and its indicator are made of. */
export interface Bien {
  readonly medida: Medida;
  readonly verbo: string;
  readonly sustantivo: string;
  readonly participio: string;
  readonly complemento: string;
}

/** The 67 escenarios de apuesta, with their 477 metas still to be made. */
export function readApuestas(): readonly Apuesta[] {
  const contenidos = readContenidos();
  return readDatos("estructura.txt").map(
    ([escenario, escenarioNombre, letra, prospectivaNombre, numero, apuesta, metas]) => {
      const codigo = `${escenario}.${letra}.${numero}`;
      return {
        codigo,
        escenario: escenario!,
        escenarioTexto: `${escenario}. ${escenarioNombre}`,
        prospectiva: `${escenario}.${letra}`,
        prospectivaTexto: `${letra}. ${prospectivaNombre}`,
        apuestaTexto: `${numero}. ${apuesta}`,
        metas: Number(metas),
        ...contenidos.get(codigo)!,
      };
    },
  );
}

type Contenido = Pick<Apuesta, "programas" | "dependencias" | "proyecto" | "bienes">;

function readContenidos(): ReadonlyMap<string, Contenido> {
  const contenidos = new Map<string, Contenido>();
  let bienes: Bien[] = [];
  for (const [first, ...rest] of readDatos("bienes.txt")) {
    if (first!.startsWith("@")) {
      bienes = [];
      contenidos.set(first!.slice(1), {
        programas: rest[0]!.split(","),
        dependencias: rest[1]!.split(","),
        proyecto: rest[2]!,
        bienes,
      });
      continue;
    }
    const medida = MEDIDAS.get(first![0]!);
    bienes.push({
      medida: medida ?? "suma",
      verbo: medida ? first!.slice(1) : first!,
      sustantivo: rest[0]!,
      participio: rest[1]!,
      complemento: rest[2]!,
    });
  }
  return contenidos;
}

const MEDIDAS: ReadonlyMap<string, Medida> = new Map([
  ["%", "porcentaje"],
  ["=", "mantenimiento"],
  ["+", "creciente"],
  ["-", "reduccion"],
]);
