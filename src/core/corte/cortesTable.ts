import { significant } from "../redondeo";
import { MEDIDAS, type Medida } from "../cifras/medida";
import type { Sujeto } from "../cifras/sujeto";
import { fingerprint } from "../fingerprint";
import type { CellValue } from "../grid/grid";
import type { Content } from "../remembered/remembered";
import { estadoText, tipoText } from "../text/estados";
import {
  CAMPOS,
  DE_SU_PESO,
  idDe,
  MEDIDAS_GUARDADAS,
  oficialDe,
  type CampoDeCorte,
} from "./columnas";
import type { CorteGuardado } from "./corteGuardado";
import { corteContent } from "./corteShape";
import { cifraDe } from "./evolucion";
import { claveDe } from "./periodo";
import { CORTES } from "./text";

/**
 * The rows of the table, cell by cell under `ENCABEZADOS`: each part of the plan with its cortes one below
 * the other, so that its history reads downwards. Percentages are fractions and points stand on 0–100, as
 * in every sheet that is published.
 */
export function rowsOfCortes(cortes: readonly CorteGuardado[]): readonly (readonly CellValue[])[] {
  const kept = numbered(cortes).map(({ guardado, version }) => ({
    guardado,
    version,
    sujetos: new Map(guardado.corte.sujetos.map((one) => [one.id, one])),
  }));
  return sujetosInOrder(cortes).flatMap((id) =>
    kept.flatMap(({ guardado, version, sujetos }) => {
      const sujeto = sujetos.get(id);
      return sujeto === undefined ? [] : [rowOf(guardado, version, sujeto)];
    }),
  );
}

/** What a corte stands on beside its figures, as its cell holds it; `huella` tells whether anything was changed since. */
function sustentoDe(guardado: CorteGuardado): Content {
  const { corte, cuando, quien, motivo, archivos } = guardado;
  const { sujetos: _, ...rest } = corteContent(corte);
  return { ...rest, cuando, quien, motivo, archivos, huella: huellaDe(guardado) };
}

/** Changes when any figure does, or anything that the corte stands on; not with the order of its rows. */
export function huellaDe({ corte, cuando, quien, motivo, archivos }: CorteGuardado): string {
  const { sujetos, periodo, niveles, plan, pesos, metodo, registro } = corte;
  const rest = [periodo, niveles, plan, pesos, metodo, registro, cuando, quien, motivo, archivos];
  const facts = sujetos.map((sujeto) =>
    [
      ...camposDe(sujeto).map((value, index) => ({ name: FROM_TIPO[index], value })),
      ...MEDIDAS_GUARDADAS.map((name) => ({ name, value: keptCifra(sujeto, name) })),
    ]
      // What has no value is left out, so that a figure that is new in a later version changes nothing.
      .flatMap(({ name, value }) => (value === null ? [] : [`${name}=${value}`]))
      .join("|"),
  );
  return fingerprint([JSON.stringify(rest), ...facts.sort()]);
}

/** Twelve digits: far below anything that is printed, and a workbook gives all of them back. */
function digits(value: number | null): number | null {
  return value === null ? null : significant(value);
}

/** The order of the last corte; what only earlier ones have stands after what it stood after there. */
function sujetosInOrder(cortes: readonly CorteGuardado[]): readonly string[] {
  const order: string[] = [];
  const known = new Set<string>();
  for (const { corte } of [...cortes].reverse()) {
    let after = -1;
    for (const { id } of corte.sujetos) {
      if (known.has(id)) {
        after = order.indexOf(id, Math.max(0, after));
        if (after < 0) after = order.indexOf(id);
        continue;
      }
      known.add(id);
      after += 1;
      order.splice(after, 0, id);
    }
  }
  return order;
}

interface Numbered {
  readonly guardado: CorteGuardado;
  /** 1 for the first of its period, 2 for its first correction. */
  readonly version: number;
}

function numbered(cortes: readonly CorteGuardado[]): readonly Numbered[] {
  const times = new Map<string, number>();
  return cortes.map((guardado) => {
    const clave = claveDe(guardado.corte.periodo);
    const version = (times.get(clave) ?? 0) + 1;
    times.set(clave, version);
    return { guardado, version };
  });
}

function rowOf(guardado: CorteGuardado, version: number, sujeto: Sujeto): readonly CellValue[] {
  const { periodo } = guardado.corte;
  return [
    claveDe(periodo),
    version === 1 ? null : version,
    periodo.vigencia,
    periodo.trimestre,
    ...camposDe(sujeto),
    ...MEDIDAS_GUARDADAS.map((medida) => keptCifra(sujeto, medida)),
    sujeto.tipo === "plan" ? JSON.stringify(sustentoDe(guardado)) : null,
  ];
}

/** The cells of `CAMPOS` from the kind of the sujeto on. */
function camposDe(sujeto: Sujeto): readonly CellValue[] {
  const cells: Partial<Record<CampoDeCorte, CellValue>> = {
    tipo: sujeto.tipo === "dependencia" ? null : CORTES.tipos[sujeto.tipo],
    id: sujeto.id === idDe(sujeto.tipo, sujeto.codigo) ? null : sujeto.id,
    padre: sujeto.padre,
    codigo: textOrNone(sujeto.codigo),
    nombre: textOrNone(sujeto.nombre),
    ...(sujeto.tipo === "meta"
      ? {
          dependencia: textOrNone(sujeto.dependencia),
          estado: estadoText(sujeto.estado),
          tipoDeMeta: tipoText(sujeto.tipoDeMeta),
          noArmonizada: sujeto.noArmonizada ? CORTES.si : null,
        }
      : { nivel: sujeto.nivel }),
    ...("reportado" in sujeto && { nivelReportado: sujeto.reportado.nivel }),
  };
  return FROM_TIPO.map((campo) => cells[campo] ?? null);
}

const FROM_TIPO = CAMPOS.slice(CAMPOS.indexOf("tipo"));

/** A workbook keeps no empty text. */
function textOrNone(text: string | null): string | null {
  return text === "" ? null : text;
}

/** A figure as its cell holds it; `null` also where it follows from others. */
function keptCifra(sujeto: Sujeto, medida: Medida): number | null {
  if (sujeto.tipo === "meta" && DE_SU_PESO.has(medida)) return null;
  const oficial = oficialDe(medida);
  const value = cellValue(sujeto, medida);
  return oficial !== null && value === cellValue(sujeto, oficial) ? null : value;
}

function cellValue(sujeto: Sujeto, medida: Medida): number | null {
  const value = cifraDe(sujeto, medida);
  return digits(value !== null && MEDIDAS[medida] === "puntos" ? value * 100 : value);
}
