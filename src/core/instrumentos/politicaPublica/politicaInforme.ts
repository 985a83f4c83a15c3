import type { Bloque, Informe } from "../../informe/informe";
import { words } from "../../informe/plantilla";
import { percent } from "../../text/format";
import { informeDeTabs } from "../informeDeTabs";
import type { EvaluacionDePolitica, Politica } from "./evaluation";
import { formatoDe } from "./formatoDe";
import { FORMATO } from "./formato";
import { politicaTabs } from "./politicaTabs";
import { POLITICA } from "./text";

/** The "Formato informe gestión políticas públicas", filled in for each policy, and the tables of its figures. */
export function politicaInforme(evaluation: EvaluacionDePolitica): Informe {
  const { politicas, vigencia, mes } = evaluation;
  const tablas = politicaTabs(evaluation).filter(({ id }) => !id.startsWith("formato"));
  const { bloques, ...informe } = informeDeTabs(
    { titulo: POLITICA.tituloFormato, subtitulo: POLITICA.periodo(vigencia, mes) },
    tablas,
  );
  return {
    ...informe,
    bloques: [...politicas.flatMap((politica) => formato(evaluation, politica)), ...bloques],
  };
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
