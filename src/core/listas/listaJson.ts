import { addressOf, columnName } from "../grid/a1";
import type { Finding } from "../finding";
import { findingText } from "../rules/ruleText";
import { findingCell } from "../text/findings";
import type { Leida, Lectura } from "./readLista";
import { nth } from "../nth";

/** What `evaluar --json` prints of what was read, the same for every instrument of lists. */
export function lecturaJson(lecturas: readonly Lectura<string>[]): object {
  const tablas = lecturas.flatMap(({ lista, tablas }) => tablas.map((tabla) => ({ lista, tabla })));
  const first = tablas[0]?.tabla ?? null;
  const count = (of: "filas" | "excluded" | "rejected"): number =>
    lecturas.reduce((sum, lectura) => sum + lectura[of].length, 0);
  return {
    hoja: first?.sheet.name ?? null,
    filaEncabezado: first === null ? null : nth(first.headerRows, -1) + 1,
    columnas: first === null ? [] : first.columnas.map(columnJson),
    filas: {
      leidas: count("filas") + count("excluded") + count("rejected"),
      contadas: count("filas"),
      excluidas: count("excluded"),
      rechazadas: count("rejected"),
    },
    listas: tablas.map(({ lista, tabla }) => ({
      lista: lista.id,
      hoja: tabla.sheet.name,
      filaEncabezado: nth(tabla.headerRows, -1) + 1,
      columnas: tabla.columnas.map(columnJson),
    })),
  };
}

function columnJson({
  campo,
  column,
  heading,
  confidence,
  periodo,
}: Lectura<string>["tablas"][number]["columnas"][number]): object {
  return {
    campo,
    columna: columnName(column),
    encabezado: heading,
    confianza: Math.round(confidence * 100) / 100,
    ...(periodo.vigencia !== null && { vigencia: periodo.vigencia }),
    ...(periodo.parte !== null && { meses: [periodo.parte.desde, periodo.parte.hasta] }),
  };
}

export function celdaJson({ at }: Pick<Leida<string>, "at">): string {
  return addressOf(at);
}

/** Each finding by the rule that found it. */
export function alertasJson(findings: readonly Finding[]): object {
  return findings.map((finding) => ({
    tipo: finding.type === "avisoDeLista" ? finding.regla : finding.type,
    severidad: finding.severity,
    celda: findingCell(finding),
    mensaje: findingText(finding),
  }));
}
