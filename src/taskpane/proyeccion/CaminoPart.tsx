import { memo, useMemo } from "react";
import type { Pane } from "../../app/pane";
import { busquedaOf, type Pregunta } from "../../app/proyeccion/pregunta";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import type { Proyeccion } from "../../core/whatIf/project";
import { whatItTakes, type Paso } from "../../core/whatIf/whatItTakes";
import { PROYECCION } from "../../core/text/proyeccionPane";
import { CaminoView } from "./CaminoView";
import { Part } from "./Part";
import { PreguntaForm } from "./PreguntaForm";

interface Props {
  /** As it is today: its nodes are what can be asked about. */
  readonly raiz: NodoEvaluado;
  readonly proyeccion: Proyeccion;
  readonly pregunta: Pregunta;
  readonly onPregunta: (pregunta: Pregunta) => void;
  readonly onSuponer: (pasos: readonly Paso[]) => void;
  readonly pane: Pane;
}

/** What it would take to lift a node: the question, and below it the answer. */
export const CaminoPart = memo(function CaminoPart(props: Props) {
  return (
    <Part title={PROYECCION.camino} startsOpen>
      <Camino {...props} />
    </Part>
  );
});

function Camino({ raiz, proyeccion, pregunta, onPregunta, onSuponer, pane }: Props) {
  const camino = useMemo(
    () => whatItTakes(proyeccion, busquedaOf(pregunta)),
    [proyeccion, pregunta],
  );
  return (
    <>
      <PreguntaForm raiz={raiz} pregunta={pregunta} onPregunta={onPregunta} />
      {camino && (
        <CaminoView
          // Another answer begins with its first choice.
          key={`${pregunta.nodo} ${pregunta.hasta}`}
          camino={camino}
          pregunta={pregunta}
          onPregunta={onPregunta}
          onSuponer={onSuponer}
          pane={pane}
        />
      )}
    </>
  );
}
