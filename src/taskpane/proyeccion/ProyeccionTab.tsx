import { useDeferredValue, useMemo, useState } from "react";
import { added, borradorOf, SIN_SUPUESTOS, supuestosOf } from "../../app/proyeccion/borrador";
import { firstPregunta } from "../../app/proyeccion/objetivo";
import type { Pregunta } from "../../app/proyeccion/pregunta";
import { compare } from "../../core/whatIf/compare";
import { missingIn } from "../../core/whatIf/missing";
import { project, startProjection } from "../../core/whatIf/project";
import { supuestosOf as supuestosOfPasos } from "../../core/whatIf/whatItTakes";
import type { TabProps } from "../tabs";
import { CaminoPart } from "./CaminoPart";
import { DuelePart } from "./DuelePart";
import { GuardadasPart } from "./GuardadasPart";
import { NodoList } from "./NodoList";
import { ProyeccionHeadline } from "./ProyeccionHeadline";
import { SupuestosPart } from "./SupuestosPart";

/** Where the vigencia ends if something is assumed, and what it would take to end elsewhere. */
export default function ProyeccionTab({ state, pane }: TabProps) {
  const { evaluation } = state;
  const [borrador, setBorrador] = useState(SIN_SUPUESTOS);
  const [asked, setAsked] = useState<Pregunta | null>(null);
  const start = useMemo(() => startProjection(evaluation), [evaluation]);
  const proyeccion = useMemo(() => project(start, supuestosOf(borrador)), [start, borrador]);
  const comparado = useMemo(() => compare(start.raiz, proyeccion.raiz), [start, proyeccion]);
  // While the slider moves only the figures follow it; the searches wait until it rests.
  const settled = useDeferredValue(proyeccion);

  return (
    <>
      <ProyeccionHeadline
        comparado={comparado}
        faltante={borrador.faltante}
        onFaltante={(faltante) => setBorrador({ ...borrador, faltante })}
        onReset={supuestosOf(borrador).length === 0 ? null : () => setBorrador(SIN_SUPUESTOS)}
      />
      <NodoList comparado={comparado} />
      <CaminoPart
        proyeccion={settled}
        pregunta={asked ?? firstPregunta(start.raiz)}
        onPregunta={setAsked}
        onSuponer={(pasos) => setBorrador(added(borrador, supuestosOfPasos(pasos)))}
        pane={pane}
      />
      <SupuestosPart
        evaluation={evaluation}
        borrador={borrador}
        missing={missingIn(start, borrador.lista)}
        onBorrador={setBorrador}
      />
      <DuelePart proyeccion={settled} pane={pane} />
      <GuardadasPart
        start={start}
        proyeccion={proyeccion}
        onOpen={({ supuestos }) => setBorrador(borradorOf(supuestos))}
      />
    </>
  );
}
