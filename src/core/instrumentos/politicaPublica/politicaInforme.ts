import type { Bloque, Grafica, Informe } from "../../informe/informe";
import { words } from "../../informe/plantilla";
import { percent } from "../../text/format";
import { abierta } from "../abierta";
import { graficaDeCuadro } from "../graficaDeCuadro";
import { informeDeTabs } from "../informeDeTabs";
import type { Cifras, EvaluacionDePolitica, Politica } from "./evaluation";
import { formatoDe } from "./formatoDe";
import { FORMATO } from "./formato";
import { politicaTabs } from "./politicaTabs";
import { POLITICA } from "./text";

/** The "Formato informe gestión políticas públicas", filled in for each policy, and the tables of its figures. */
export function politicaInforme(evaluation: EvaluacionDePolitica): Informe {
  const { politicas, vigencia, mes } = evaluation;
  const tablas = politicaTabs(evaluation).filter(({ id }) => !id.startsWith("formato"));
  const { bloques, ...informe } = informeDeTabs({
    titulo: POLITICA.tituloFormato,
    subtitulo: POLITICA.periodo(vigencia, mes),
    tabs: tablas,
    graficasDe: ({ id }) => (id === "resumen" ? graficas(evaluation) : []),
    preguntas: evaluation.preguntas.map(abierta),
    findings: evaluation.findings,
  });
  return {
    ...informe,
    bloques: [...politicas.flatMap((politica) => formato(evaluation, politica)), ...bloques],
  };
}

/** The two figures of each policy, where there are several, and of its components. */
function graficas({ politicas }: EvaluacionDePolitica): readonly Grafica[] {
  const { porPolitica, porComponente, etiquetas } = POLITICA;
  const isOne = politicas.length === 1;
  return [
    ...(isOne ? [] : dosCifras(porPolitica, etiquetas.politica, politicas)),
    ...politicas.flatMap(({ nombre, componentes }) =>
      dosCifras(isOne ? porComponente : nombre, etiquetas.componente, componentes),
    ),
  ];
}

function dosCifras(
  titulo: string,
  de: string,
  some: readonly (Cifras & { readonly nombre: string })[],
): readonly Grafica[] {
  const { cumplimiento, impacto } = POLITICA.etiquetas;
  return graficaDeCuadro({
    titulo,
    columnas: [de, cumplimiento, impacto],
    filas: some.map((one) => [
      one.nombre,
      { valor: one.cumplimiento, unidad: "fraccion" },
      { valor: one.impacto, unidad: "fraccion" },
    ]),
    dibuja: [1, 2],
  });
}

function formato(evaluation: EvaluacionDePolitica, politica: Politica): readonly Bloque[] {
  const filled = formatoDe(evaluation, politica);
  const { etiquetas } = POLITICA;
  return [
    { type: "titulo", nivel: 1, text: politica.nombre },
    {
      type: "tabla",
      titulo: `${POLITICA.hojas.formato}: ${politica.nombre}`,
      columnas: [
        { titulo: POLITICA.campo, ancho: 30, isNumber: false },
        { titulo: POLITICA.diligenciado, ancho: 70, isNumber: false },
      ],
      filas: (Object.keys(FORMATO) as (keyof typeof FORMATO)[]).map((campo) => [
        words(etiquetas[campo]),
        words(
          campo === "cumplimiento"
            ? percent(politica.cumplimiento)
            : campo === "impacto"
              ? percent(politica.impacto)
              : (filled[campo] ?? POLITICA.sinFormato),
        ),
      ]),
      hasTotal: false,
    },
  ];
}
