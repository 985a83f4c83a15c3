import { FORMATS, figure, nivelCell, quantity, text } from "../../report/cells";
import { COLORS } from "../../report/looks";
import type { CellSpec, SheetSpec } from "../../report/reportSpec";
import type { ReportOptions } from "../../report/reportContext";
import { formularioSheet, tableroSheet } from "../../report/tablero";
import { FORMATO } from "./formato";
import type { Cifras, EvaluacionDePolitica, Politica } from "./evaluation";
import { formatoDe } from "./formatoDe";
import { servingIn } from "./metas";
import { POLITICA } from "./text";

/** The board of public policies, and the format filled in. */
export function politicaSheets(
  evaluation: EvaluacionDePolitica,
  { names, time }: ReportOptions,
): readonly SheetSpec[] {
  const { politicas, actividadesDe, metas, hasPlan, vigencia, mes } = evaluation;
  const { etiquetas } = POLITICA;
  const headings = [
    etiquetas.programadas,
    etiquetas.hechas,
    etiquetas.cumplimiento,
    etiquetas.nivel,
    etiquetas.impacto,
  ];
  const chart = {
    columns: [
      { index: 3, color: COLORS.avance },
      { index: 5, color: COLORS.recursos },
    ],
    format: FORMATS.share,
    axis: { maximum: 1.12, majorUnit: 0.2, format: "0\\ %" },
  };
  const tablero = tableroSheet({
    key: "politicaPublica.tablero",
    name: names["politicaPublica.tablero"] ?? POLITICA.hojas.tablero,
    titulo: POLITICA.titulo,
    subtitulo: [...politicas.map(({ nombre }) => nombre), POLITICA.periodo(vigencia, mes)].join(
      " · ",
    ),
    tarjetas: [
      {
        label: etiquetas.cumplimiento,
        cell: figure(evaluation.cumplimiento, FORMATS.share, "cardValue"),
      },
      { label: etiquetas.impacto, cell: figure(evaluation.impacto, FORMATS.share, "cardValue") },
      { label: etiquetas.programadas, cell: quantity(evaluation.programadas, "cardValue") },
      { label: etiquetas.hechas, cell: quantity(evaluation.realizadas, "cardValue") },
    ],
    nota: POLITICA.dosCifras,
    bloques: [
      ...(politicas.length > 1
        ? [
            {
              titulo: POLITICA.porPolitica,
              headings: [etiquetas.politica, ...headings],
              rows: politicas.map((one) => cells(one.nombre, one)),
              chart: { ...chart, id: "politicas" },
            },
          ]
        : []),
      ...politicas.map(({ nombre, componentes }, index) => ({
        titulo: politicas.length > 1 ? nombre : POLITICA.porComponente,
        headings: [etiquetas.componente, ...headings],
        rows: componentes.map((one) => cells(one.nombre, one)),
        chart: { ...chart, id: `componentes-${index + 1}` },
      })),
      ...(metas.length > 0
        ? [
            {
              titulo: etiquetas.metas,
              headings: [
                etiquetas.meta,
                ...(hasPlan ? [etiquetas.avanceDeMeta, etiquetas.nivel] : []),
                ...politicas.map(({ nombre }) => nombre),
              ],
              rows: metas.map((one) => [
                text(one.meta),
                ...(hasPlan
                  ? [
                      figure(one.delPlan?.cumplimiento ?? null, FORMATS.share),
                      nivelCell(one.delPlan ?? { nivel: null }),
                    ]
                  : []),
                ...politicas.map(({ nombre }) => quantity(servingIn(one, nombre))),
              ]),
            },
          ]
        : []),
      {
        titulo: etiquetas.actividades,
        headings: [
          etiquetas.actividad,
          etiquetas.componente,
          etiquetas.programadas,
          etiquetas.hechas,
          etiquetas.impacto,
          etiquetas.estado,
        ],
        rows: actividadesDe.map(
          ({ fila, componente, programadas, realizadas, impacto, estado }) => [
            text(fila.nombre),
            text(componente),
            quantity(programadas),
            quantity(realizadas),
            figure(impacto, FORMATS.share),
            text(POLITICA.estados[estado]),
          ],
        ),
      },
    ],
    findings: evaluation.findings,
    time,
  });
  return [
    tablero,
    formularioSheet({
      key: "politicaPublica.formato",
      name: names["politicaPublica.formato"] ?? POLITICA.hojas.formato,
      titulo: `${POLITICA.tituloFormato}${vigencia === null ? "" : ` ${vigencia}${mes > 6 ? "-2" : "-1"}`}`,
      datos: politicas.flatMap((politica) => datosOf(evaluation, politica)),
    }),
  ];
}

function cells(nombre: string, cifras: Cifras): readonly CellSpec[] {
  return [
    text(nombre),
    quantity(cifras.programadas),
    quantity(cifras.realizadas),
    figure(cifras.cumplimiento, FORMATS.share),
    nivelCell(cifras),
    figure(cifras.impacto, FORMATS.share),
  ];
}

/** The format of a policy, with the two figures that its activities give. */
function datosOf(
  evaluation: EvaluacionDePolitica,
  politica: Politica,
): readonly { readonly label: string; readonly cell: CellSpec }[] {
  const { etiquetas } = POLITICA;
  const filled = formatoDe(evaluation, politica);
  return (Object.keys(FORMATO) as (keyof typeof FORMATO)[]).map((campo) => ({
    label: etiquetas[campo],
    cell:
      campo === "cumplimiento" || campo === "impacto"
        ? figure(politica[campo], FORMATS.share, "note")
        : text(filled[campo] ?? POLITICA.sinFormato, "note"),
  }));
}
