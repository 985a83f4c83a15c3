import { ajusteFinding } from "../../rules/ajusteInvalido";
import type { ProblemaDeAjuste } from "../../ajustes/ajustes";
import { foldText } from "../../grid/foldText";
import { avisosDeLectura, celdaDe, tiene } from "../../listas/avisos";
import { hecho, type HechoDeLista } from "../../checks/hechoDeLista";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import { readNumber } from "../../grid/readNumber";
import type { Parametros } from "../../planes/parametros";
import { lowerBound } from "../../plan/nivel";
import { findingFix, findingText } from "../../rules/ruleText";
import { PRECISION } from "../../precision";
import { percent } from "../../text/format";
import type { Actividad, EvaluacionDePolitica } from "./evaluation";
import { lacksProgramme } from "./programa";
import { POLITICA } from "./text";

/** What the office must look at in a policy. */
export function avisosDePolitica(
  evaluation: Omit<EvaluacionDePolitica, "findings">,
  parametros: Parametros,
): readonly HechoDeLista[] {
  const { leida, actividadesDe, politicas, vigencia, mes } = evaluation;
  const { lectura } = leida;
  const bajo = lowerBound("Aceptable", parametros);
  return [
    ...(leida.ajustes?.problemas ?? []).map(avisoDeAjuste),
    ...(lacksProgramme(leida)
      ? [
          hecho(
            "sinProgramacion",
            "error",
            POLITICA.sinProgramacion,
            POLITICA.sinProgramacionFix,
            lectura.filas[0]?.at ?? null,
          ),
        ]
      : []),
    ...actividadesDe.flatMap((actividad) => unreadable(actividad, vigencia, mes)),
    ...politicas.flatMap(({ nombre, componentes }) =>
      componentes.flatMap((componente) =>
        componente.cumplimiento !== null && componente.cumplimiento < bajo
          ? [
              hecho(
                "componenteBajo",
                "advertencia",
                POLITICA.componenteBajo(
                  componente.nombre,
                  nombre,
                  percent(componente.cumplimiento),
                ),
                POLITICA.componenteBajoFix,
                actividadesDe.find(
                  (one) => foldText(one.componente) === foldText(componente.nombre),
                )?.fila.at ?? null,
              ),
            ]
          : [],
      ),
    ),
    ...(tiene(lectura, "herramienta")
      ? actividadesDe.flatMap(({ fila, estado }) =>
          fila.textos.herramienta === undefined && estado !== "fueraDePeriodo"
            ? [
                hecho(
                  "sinHerramienta",
                  "advertencia",
                  POLITICA.sinHerramienta(fila.nombre),
                  POLITICA.sinHerramientaFix,
                  celdaDe(fila, "herramienta"),
                ),
              ]
            : [],
        )
      : []),
    ...actividadesDe.flatMap(({ fila }) =>
      MANTENIMIENTO.test(foldText(fila.textos.tipo ?? "")) ||
      MANTENIMIENTO.test(foldText(fila.nombre))
        ? [
            hecho(
              "deMantenimiento",
              "advertencia",
              POLITICA.deMantenimiento(fila.nombre),
              POLITICA.deMantenimientoFix,
              celdaDe(fila, "tipo"),
            ),
          ]
        : [],
    ),
    ...actividadesDe.flatMap(({ fila, estado, realizadas, programadas }) => {
      if (estado === "noProgramada")
        return (realizadas ?? cantidadEn(fila, "realizada", vigencia, mes)?.value ?? 0) > 0
          ? [
              hecho(
                "realizadaSinProgramar",
                "advertencia",
                POLITICA.sinProgramar(fila.nombre),
                POLITICA.sinProgramarFix,
                celdaDe(fila, "programada"),
              ),
            ]
          : [];
      if (estado === "sinReporte")
        return [
          hecho(
            "sinReporte",
            "advertencia",
            POLITICA.sinReporte(fila.nombre),
            POLITICA.sinReporteFix,
            celdaDe(fila, "realizada"),
          ),
        ];
      if (
        programadas !== null &&
        realizadas !== null &&
        realizadas >= programadas * parametros.errorDeUnidad.valor
      )
        return [
          hecho(
            "posibleErrorDeUnidad",
            "error",
            POLITICA.errorDeUnidad(fila.nombre),
            POLITICA.sobre100Fix,
            celdaDe(fila, "realizada"),
          ),
        ];
      return programadas !== null && realizadas !== null && realizadas > programadas
        ? [
            hecho(
              "sobreEjecucion",
              "info",
              POLITICA.sobre100(fila.nombre),
              POLITICA.sobre100Fix,
              celdaDe(fila, "realizada"),
            ),
          ]
        : [];
    }),
    ...(tiene(lectura, "evidencia")
      ? actividadesDe.flatMap(({ fila, realizadas }) =>
          fila.textos.evidencia === undefined && (realizadas ?? 0) > 0
            ? [
                hecho(
                  "sinEvidencia",
                  "info",
                  POLITICA.sinEvidencia(fila.nombre),
                  POLITICA.sinEvidenciaFix,
                  celdaDe(fila, "evidencia"),
                ),
              ]
            : [],
        )
      : []),
    ...declaradas(evaluation),
    ...avisosDeLectura(lectura),
  ];
}

const MANTENIMIENTO = /\b(?:de )?mantenimiento\b|\brutinari[oa]s?\b/;

/** R1, R4, R18, R29: what stands where a quantity is wanted and is none. */
function unreadable(
  { fila }: Actividad,
  vigencia: number | null,
  mes: number,
): readonly HechoDeLista[] {
  return (["programada", "realizada"] as const).flatMap((campo) => {
    if (columnasDe(fila.tabla, campo, vigencia).length === 0) return [];
    const read = cantidadEn(fila, campo, vigencia, mes);
    if (read === null) return [];
    const at = celdaDe(fila, campo);
    if (read.value !== null)
      return read.value < 0
        ? [hecho("valorNegativo", "error", POLITICA.negativo(fila.nombre), POLITICA.numeroFix, at)]
        : [];
    switch (read.absence) {
      case "uncalculated":
        return [
          hecho(
            "formulasSinCalcular",
            "error",
            POLITICA.sinCalcular(fila.nombre),
            POLITICA.sinCalcularFix,
            at,
          ),
        ];
      case "date":
      case "unreadable":
      case "error":
        return [
          hecho("valorIlegible", "error", POLITICA.ilegible(fila.nombre), POLITICA.numeroFix, at),
        ];
      case "blank":
      case "dash":
      case "notApplicable":
      case "noData":
      case "notProgrammed":
        return [];
    }
  });
}

/** R20: the percentages that the format prints, beside those of its activities. */
function declaradas({
  formatos,
  cumplimiento,
  impacto,
  politicas,
}: Omit<EvaluacionDePolitica, "findings">): readonly HechoDeLista[] {
  if (politicas.length > 1) return [];
  return formatos.flatMap((formato) =>
    Object.values(formato).flatMap((dato) => {
      const printed = [
        [
          "cumplimiento",
          cumplimiento,
          /cumplimiento cuantitativo[^%]{0,40}?(\d{1,3}(?:[.,]\d+)?)\s?%/i,
        ],
        ["impacto", impacto, /impacto cualitativo[^%]{0,40}?(\d{1,3}(?:[.,]\d+)?)\s?%/i],
      ] as const;
      return printed.flatMap(([what, figure, pattern]) => {
        const said = pattern.exec(dato.text)?.[1];
        const value = said === undefined ? null : readNumber(`${said} %`).value;
        return value !== null && figure !== null && isPrintedOtherwise(figure, value, said ?? "")
          ? [
              hecho(
                "cifraDelInforme",
                "advertencia",
                POLITICA.otraCifra(what, percent(value), percent(figure)),
                POLITICA.otraCifraFix,
                dato.at,
              ),
            ]
          : [];
      });
    }),
  );
}

function avisoDeAjuste(problema: ProblemaDeAjuste): HechoDeLista {
  const finding = ajusteFinding(problema);
  return hecho(finding.type, "error", findingText(finding), findingFix(finding) ?? "", problema.at);
}

/** Whether a fraction, rounded to as many decimals as the percentage was printed with, is another. */
function isPrintedOtherwise(figure: number, printed: number, said: string): boolean {
  const decimals = said.split(/[.,]/)[1]?.length ?? 0;
  return Math.abs(printed - figure) > 0.5 * 10 ** -(decimals + 2) + PRECISION;
}
