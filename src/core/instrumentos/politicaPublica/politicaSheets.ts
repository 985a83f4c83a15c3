import { FORMATS, figure, nivelCell, quantity, text } from "../../report/cells";
import { COLORS } from "../../report/looks";
import type { CellSpec, SheetSpec } from "../../report/reportSpec";
import type { ReportOptions } from "../../report/reportContext";
import { formularioSheet, tableroSheet } from "../../report/tablero";
import { FORMATO } from "./lista";
import type { Cifras, EvaluacionDePolitica, Formato } from "./evaluation";
import { POLITICA } from "./text";

/** The board of public policies, and the format filled in. */
export function politicaSheets(
  evaluation: EvaluacionDePolitica,
  { names, time }: ReportOptions,
): readonly SheetSpec[] {
  const { politicas, actividadesDe, vigencia, mes } = evaluation;
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
    maximum: 1.12,
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
  const formatos = evaluation.formatos.length > 0 ? evaluation.formatos : [{}];
  const [formato = {}] = formatos;
  return [
    tablero,
    formularioSheet({
      key: "politicaPublica.formato",
      name: names["politicaPublica.formato"] ?? POLITICA.hojas.formato,
      titulo: `${POLITICA.tituloFormato}${vigencia === null ? "" : ` ${vigencia}${mes > 6 ? "-2" : "-1"}`}`,
      datos: datosOf(formato, evaluation),
    }),
  ];
}

function cells(nombre: string, cifras: Cifras): readonly CellSpec[] {
  return [
    text(nombre),
    quantity(cifras.programadas),
    quantity(cifras.realizadas),
    figure(cifras.cumplimiento, FORMATS.share),
    nivelCell(cifras.nivel),
    figure(cifras.impacto, FORMATS.share),
  ];
}

/** The format, with the two figures that the activities give. */
function datosOf(
  formato: Formato,
  { politicas, cumplimiento, impacto }: EvaluacionDePolitica,
): readonly { readonly label: string; readonly cell: CellSpec }[] {
  const { etiquetas } = POLITICA;
  return (Object.keys(FORMATO) as (keyof typeof FORMATO)[]).map((campo) => {
    if (campo === "cumplimiento")
      return { label: etiquetas.cumplimiento, cell: figure(cumplimiento, FORMATS.share, "note") };
    if (campo === "impacto")
      return { label: etiquetas.impacto, cell: figure(impacto, FORMATS.share, "note") };
    const own = campo === "politica" ? politicas.map(({ nombre }) => nombre).join(", ") : "";
    return {
      label: etiquetas[campo],
      cell: text(formato[campo]?.text ?? (own === "" ? POLITICA.sinFormato : own), "note"),
    };
  });
}
