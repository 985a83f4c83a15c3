import { PLAN, SALUD } from "../core/consolidate/matrices";
import { consolidados } from "./consolidar";
import type { Dichos, Impreso, Valor } from "./dicho";
import { evaluar, PUERTAS } from "./puertas";
import type { Muestra } from "./muestra";

// Of the plan only Salud sent its file: the metas of the others are sin reporte.
let muestra: Muestra;
let consolidar: Dichos;
beforeAll(async () => {
  const made = await consolidados("consolidado.xlsx", [SALUD], { plan: PLAN });
  muestra = made.muestra;
  consolidar = made.dichos;
});

/** The counts of each subject as a door says them; those of which it says how many metas there are. */
function countsOf(dichos: Dichos): readonly (readonly [string, ReadonlyMap<string, number>])[] {
  const bySubject = new Map<string, Map<string, number>>();
  for (const [id, valor] of dichos) {
    const [, subject, count] = /^(.+)\/conteo\.(\w+)$/.exec(id) ?? [];
    if (subject === undefined || count === undefined) continue;
    const own = bySubject.get(subject) ?? new Map<string, number>();
    bySubject.set(subject, own.set(count, numberOf(valor)));
  }
  return [...bySubject].filter(([, counts]) => counts.has("metas"));
}

function numberOf(valor: Valor | Impreso): number {
  if (typeof valor === "object" && valor !== null)
    return Number(valor.impreso.join("").replaceAll(".", ""));
  return Number(valor);
}

test.each(["evaluar", "consolidar", "publicar", "informe", "exportar"] as const)(
  "%s: metas = con ejecución + sin ejecución + sin reporte + no programadas, of every node it tells",
  async (name) => {
    const dichos =
      name === "consolidar"
        ? consolidar
        : name === "evaluar"
          ? evaluar(muestra)
          : await PUERTAS[name](muestra);
    // A node that the informe only counts the metas of, it tells nothing more of.
    const told = countsOf(dichos).filter(([, counts]) => counts.size > 1);
    expect(told.length).toBeGreaterThan(1);
    for (const [subject, counts] of told) {
      const of = (key: string): number => counts.get(key) ?? 0;
      const parts = of("conEjecucion") + of("sinEjecucion") + of("sinReporte") + of("sinCruce");
      expect([subject, parts + of("noProgramadas")]).toEqual([subject, of("metas")]);
      if (counts.has("programadas")) expect([subject, parts]).toEqual([subject, of("programadas")]);
    }
    expect(told.find(([subject]) => subject === "plan")?.[1].get("sinReporte")).toBeGreaterThan(0);
  },
);
