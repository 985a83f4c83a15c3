import { memo } from "react";
import type { Pane } from "../../app/pane";
import type { Pregunta } from "../../app/proyeccion/pregunta";
import type { EscalaDeNiveles } from "../../core/planes/parametros";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { PROYECCION } from "../../app/text/proyeccionPane";
import type { Camino, Paso } from "../../core/whatIf/whatItTakes";
import { CaminoView } from "./CaminoView";
import { ProyeccionPart } from "./ProyeccionPart";
import { PreguntaForm } from "./PreguntaForm";

interface Props {
  /** As it is today: its nodes are what can be asked about. */
  readonly raiz: NodoEvaluado;
  readonly escala: EscalaDeNiveles;
  /** `null`: the plan has no such node any more. */
  readonly camino: Camino | null;
  readonly pregunta: Pregunta;
  readonly onPregunta: (pregunta: Pregunta) => void;
  readonly onSuponer: (pasos: readonly Paso[]) => void;
  readonly pane: Pane;
  readonly called: number;
}

/** What it would take to lift a node: the question, and below it the answer. */
export const CaminoPart = memo(function CaminoPart({
  raiz,
  escala,
  camino,
  pregunta,
  onPregunta,
  onSuponer,
  pane,
  called,
}: Props) {
  return (
    <ProyeccionPart title={PROYECCION.camino} startsOpen called={called}>
      <PreguntaForm raiz={raiz} escala={escala} pregunta={pregunta} onPregunta={onPregunta} />
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
    </ProyeccionPart>
  );
});
