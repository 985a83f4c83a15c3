import type { TabSpec } from "../instrumento";
import { count, percent, quantity } from "../../text/format";
import { FORMATO } from "./formato";
import type { Cifras, EvaluacionDePolitica, Formato } from "./evaluation";
import { servingIn } from "./metas";
import { POLITICA } from "./text";

/** What the pane shows of public policies: figures by component, activities, and the format. */
export function politicaTabs(evaluation: EvaluacionDePolitica): readonly TabSpec[] {
  const { politicas, actividadesDe, vigencia, mes, formatos } = evaluation;
  const { etiquetas } = POLITICA;
  const several = politicas.length > 1;
  return [
    {
      id: "resumen",
      title: POLITICA.resumen,
      facts: [
        ...(several
          ? []
          : politicas.map(({ nombre }) => ({ label: etiquetas.politica, value: nombre }))),
        { label: etiquetas.vigencia, value: POLITICA.periodo(vigencia, mes) },
        { label: etiquetas.cumplimiento, value: percent(evaluation.cumplimiento) },
        { label: etiquetas.impacto, value: percent(evaluation.impacto) },
        { label: etiquetas.actividades, value: count(evaluation.actividades) },
      ],
      headings: [
        several ? etiquetas.politica : etiquetas.componente,
        etiquetas.programadas,
        etiquetas.hechas,
        etiquetas.cumplimiento,
        etiquetas.nivel,
        etiquetas.impacto,
      ],
      rows: politicas.flatMap(({ nombre, componentes, ...cifras }) => [
        ...(several ? [cells(nombre, cifras)] : []),
        ...componentes.map((one) => cells(several ? `— ${one.nombre}` : one.nombre, one)),
      ]),
    },
    {
      id: "actividades",
      title: etiquetas.actividades,
      facts: [],
      headings: [
        etiquetas.actividad,
        etiquetas.componente,
        etiquetas.programadas,
        etiquetas.hechas,
        etiquetas.impacto,
        etiquetas.estado,
      ],
      rows: actividadesDe.map(({ fila, componente, programadas, realizadas, impacto, estado }) => [
        fila.nombre,
        componente,
        quantity(programadas),
        quantity(realizadas),
        percent(impacto),
        POLITICA.estados[estado],
      ]),
    },
    ...metasTab(evaluation),
    ...formatos.filter(hasText).map((formato, index) => ({
      id: `formato${index === 0 ? "" : index + 1}`,
      title: POLITICA.hojas.formato,
      facts: [],
      headings: ["", ""],
      rows: (Object.keys(FORMATO) as (keyof typeof FORMATO)[]).flatMap((campo) => {
        const dato = formato[campo];
        return dato === undefined ? [] : [[etiquetas[campo], dato.text]];
      }),
    })),
  ];
}

function cells(nombre: string, cifras: Cifras): readonly string[] {
  return [
    nombre,
    quantity(cifras.programadas),
    quantity(cifras.realizadas),
    percent(cifras.cumplimiento),
    cifras.nivel ?? "–",
    percent(cifras.impacto),
  ];
}

/** The metas of the plan, and how many activities of each policy serve them. */
function metasTab({ metas, hasPlan, politicas }: EvaluacionDePolitica): readonly TabSpec[] {
  const { etiquetas } = POLITICA;
  if (metas.length === 0) return [];
  return [
    {
      id: "metas",
      title: etiquetas.metas,
      facts: [],
      headings: [
        etiquetas.meta,
        ...(hasPlan ? [etiquetas.avanceDeMeta, etiquetas.nivel] : []),
        ...politicas.map(({ nombre }) => nombre),
      ],
      rows: metas.map((one) => [
        one.meta,
        ...(hasPlan ? [percent(one.delPlan?.cumplimiento ?? null), one.delPlan?.nivel ?? "–"] : []),
        ...politicas.map(({ nombre }) => count(servingIn(one, nombre))),
      ]),
    },
  ];
}

/** More than its heading. */
function hasText({
  realizadas,
  estrategias,
  logros,
  dificultades,
  oportunidades,
}: Formato): boolean {
  return [realizadas, estrategias, logros, dificultades, oportunidades].some(
    (dato) => dato !== undefined,
  );
}
