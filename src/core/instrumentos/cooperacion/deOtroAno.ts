import { foldText } from "../../grid/foldText";
import { estadoDe, montoDe } from "../../listas/conteos";
import type { Leida, Lectura } from "../../listas/readLista";
import { reglaDeLista } from "../../listas/regla";
import { declaredPeriodo } from "../../matriz/periods/declaredPeriodo";
import type { CampoDeCooperacion } from "./listas";

type Fila = Leida<CampoDeCooperacion>;

/** A gestión that the sheet of a later year has too. */
interface DeOtroAno {
  readonly antes: Fila;
  readonly despues: Fila;
  /** The later row goes on from the earlier one, which is not counted. */
  readonly sigue: boolean;
}

/** The register with each gestión once, and those that stood in the sheets of several years. */
interface PorAno {
  readonly lectura: Lectura<CampoDeCooperacion>;
  readonly deOtroAno: readonly DeOtroAno[];
}

/**
 * A register of a sheet for each year has a gestión again while it goes on: one of the same name and aliado is
 * one, with what its latest sheet says, unless what it was does not go on to what it is.
 */
export function porAno(lectura: Lectura<CampoDeCooperacion>): PorAno {
  const years = new Map(
    lectura.tablas.map(({ sheet, headerRows }) => [
      sheet.name,
      declaredPeriodo(sheet, headerRows[0] ?? 0, "").vigencia,
    ]),
  );
  const yearOf = ({ at }: Fila): number => years.get(at.sheet) ?? 0;
  const groups = new Map<string, Fila[]>();
  for (const fila of lectura.filas) {
    const { gestion, cooperante } = fila.textos;
    if (gestion === undefined || yearOf(fila) === 0) continue;
    const key = [gestion, cooperante ?? ""].map(foldText).join("|");
    groups.set(key, [...(groups.get(key) ?? []), fila]);
  }
  const deOtroAno = [...groups.values()].flatMap((some): readonly DeOtroAno[] => {
    const sorted = [...some].sort((a, b) => yearOf(b) - yearOf(a));
    const [despues, ...earlier] = sorted;
    // Two of one year are two gestiones, and which of them went on is not known.
    if (despues === undefined || new Set(sorted.map(yearOf)).size < sorted.length) return [];
    return earlier.map((antes) => ({ antes, despues, sigue: sigue(antes, despues) }));
  });
  const again = new Set(deOtroAno.flatMap(({ antes, sigue }) => (sigue ? [antes] : [])));
  if (again.size === 0) return { lectura, deOtroAno };
  return {
    lectura: {
      ...lectura,
      filas: lectura.filas.filter((fila) => !again.has(fila)),
      excluded: [
        ...lectura.excluded,
        ...[...again].map(({ at, nombre }) => ({ at, text: nombre, reason: "duplicate" as const })),
      ],
    },
    deOtroAno,
  };
}

/** What was over is not begun again, and no amount that was there is less or gone. */
function sigue(antes: Fila, despues: Fila): boolean {
  if (isOver(antes) && !isOver(despues)) return false;
  return (["ofrecido", "recibido", "contrapartida"] as const).every((campo) => {
    const before = montoDe(antes, campo);
    return before === null || (montoDe(despues, campo) ?? -Infinity) >= before;
  });
}

function isOver(fila: Fila): boolean {
  return ["terminada", "descartada"].includes(estadoDe(fila, "estado") ?? "");
}

/** R24: what counts once is said, and so is what looks like one and counts twice. */
export const REGLAS_DE_OTRO_ANO = [
  reglaDeLista<readonly DeOtroAno[], DeOtroAno>({
    regla: "gestionDeOtroAno",
    severity: "advertencia",
    find: (some) => some.filter(({ sigue }) => sigue),
    at: ({ antes }) => antes.at,
    sentence: ({ antes, despues }) =>
      `«${antes.nombre}» está también en la hoja «${despues.at.sheet}»: se toma una sola vez, con lo que dice esa hoja.`,
    fix: "Si son dos gestiones, distinga sus nombres.",
  }),
  reglaDeLista<readonly DeOtroAno[], DeOtroAno>({
    regla: "gestionDosVeces",
    severity: "advertencia",
    find: (some) => some.filter(({ sigue }) => !sigue),
    at: ({ antes }) => antes.at,
    sentence: ({ antes, despues }) =>
      `«${antes.nombre}» está también en la hoja «${despues.at.sheet}», que no sigue de esta: allí un monto es menor o falta, o ya no está terminada. Cuenta en las dos.`,
    fix: "Si es la misma gestión, corrija sus montos o su estado, o deje una sola fila.",
  }),
];
