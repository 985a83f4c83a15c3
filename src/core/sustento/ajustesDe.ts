import { isOnlyPlan, NO_AJUSTES, type AjustesLeidos } from "../ajustes/ajustes";
import { planContent } from "../nuevoPlan/planGuardado";
import type { MetodoAt } from "../coherenciaDeAjustes";
import { readAjustes } from "../readAjustes";
import type { Fuente, HojaDeAjustes } from "./sustento";

/**
 * R32, R36: the settings that files are consolidated by: those of the plan; without them, those that were
 * given beside the files; without either, those that all files bring alike. One file alone changes no
 * bands: it is said that its settings are not used.
 *
 * @param metodoAt as `readAjustes` takes it
 */
export function ajustesDe(
  fuentes: readonly Pick<Fuente, "archivo" | "ajustes" | "esPlan">[],
  pedidos: HojaDeAjustes | null,
  metodoAt: MetodoAt,
): AjustesLeidos | null {
  const leidos = ({ archivo, hoja }: HojaDeAjustes): AjustesLeidos | null =>
    readAjustes({ name: archivo, sheets: [hoja], remembered: null }, metodoAt);
  const asked = pedidos && leidos(pedidos);
  const own = asked && isOnlyPlan(asked.ajustes) && asked.problemas.length === 0;
  return own ? withPlanOf(asked, setBy(fuentes, null, leidos)) : setBy(fuentes, asked, leidos);
}

/** Which plan was asked for goes with whatever else is set. */
function withPlanOf(asked: AjustesLeidos, others: AjustesLeidos | null): AjustesLeidos {
  if (others === null) return asked;
  return { ...others, ajustes: { ...others.ajustes, plan: asked.ajustes.plan } };
}

function setBy(
  fuentes: readonly Pick<Fuente, "archivo" | "ajustes" | "esPlan">[],
  asked: AjustesLeidos | null,
  leidos: (hoja: HojaDeAjustes) => AjustesLeidos | null,
): AjustesLeidos | null {
  const ofPlan = fuentes.find(({ esPlan, ajustes }) => esPlan && ajustes !== null);
  if (ofPlan?.ajustes) return leidos({ archivo: ofPlan.archivo, hoja: ofPlan.ajustes });
  if (asked !== null) return asked;
  const files = fuentes.filter(({ esPlan }) => !esPlan);
  const told = files.flatMap(({ archivo, ajustes }) => {
    const read = ajustes && leidos({ archivo, hoja: ajustes });
    return read ? [{ archivo, read }] : [];
  });
  const [first] = told;
  if (first === undefined) return null;
  const areAlike =
    told.length === files.length && told.every(({ read }) => sameAjustes(read, first.read));
  if (areAlike) return first.read;
  return {
    ajustes: NO_AJUSTES,
    problemas: told.map(({ archivo, read: { at } }) => ({
      at,
      nombre: archivo,
      motivo: "noTodos",
    })),
    at: first.read.at,
  };
}

/** Whether two sheets set the same, wherever they stand. */
export function sameAjustes(a: AjustesLeidos, b: AjustesLeidos): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ ajustes, problemas }: AjustesLeidos): string {
  const { parametros, ponderadores, pesos, plan } = ajustes;
  return JSON.stringify([
    sortedByKey(Object.entries(parametros)),
    sortedByKey([...ponderadores]),
    sortedByKey([...pesos]),
    plan && planContent(plan),
    problemas.map(({ nombre, motivo }) => [nombre, motivo]),
  ]);
}

function sortedByKey<Key extends string | number, T>(
  entries: readonly (readonly [Key, T])[],
): readonly (readonly [Key, T])[] {
  return [...entries].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
