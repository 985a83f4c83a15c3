import { useCallback, useDeferredValue, useMemo, useState } from "react";
import {
  added,
  borradorOf,
  SIN_SUPUESTOS,
  supuestosOf,
  type Borrador,
} from "../../app/proyeccion/borrador";
import { firstPregunta } from "../../app/proyeccion/objetivo";
import type { Pregunta } from "../../app/proyeccion/pregunta";
import { compare } from "../../core/whatIf/compare";
import type { ProyeccionGuardada } from "../../core/whatIf/guardada";
import { missingIn } from "../../core/whatIf/missing";
import { project, startProjection } from "../../core/whatIf/project";
import { supuestosOf as supuestosOfPasos, type Paso } from "../../core/whatIf/whatItTakes";
import type { TabProps } from "../tabProps";
import { CaminoPart } from "./CaminoPart";
import { DuelePart } from "./DuelePart";
import { GuardadasPart } from "./GuardadasPart";
import { NodoList } from "./NodoList";
import { ProyeccionHeadline } from "./ProyeccionHeadline";
import { SupuestosPart } from "./SupuestosPart";

/** Where the vigencia ends if something is assumed, and what it would take to end elsewhere. */
export default function ProyeccionTab({ state, pane }: TabProps) {
  const { evaluation } = state;
  const [borrador, setBorrador] = useState<Borrador>(SIN_SUPUESTOS);
  const [asked, setAsked] = useState<Pregunta | null>(null);
  const start = useMemo(() => startProjection(evaluation), [evaluation]);
  const proyeccion = useMemo(() => project(start, supuestosOf(borrador)), [start, borrador]);
  const comparado = useMemo(() => compare(start.raiz, proyeccion.raiz), [start, proyeccion]);
  // While the slider moves only the figures follow it; the searches wait until it rests.
  const settled = useDeferredValue(proyeccion);
  const lista = useDeferredValue(borrador.lista);
  const missing = useMemo(() => missingIn(start, lista), [start, lista]);
  const first = useMemo(() => firstPregunta(start.raiz), [start]);
  const suponer = useCallback(
    (pasos: readonly Paso[]) => setBorrador((before) => added(before, supuestosOfPasos(pasos))),
    [],
  );
  const openSaved = useCallback(
    ({ supuestos }: ProyeccionGuardada) => setBorrador(borradorOf(supuestos)),
    [],
  );
  const changeLista = useCallback(
    (next: Borrador["lista"]) => setBorrador((before) => ({ ...before, lista: next })),
    [],
  );

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
        raiz={start.raiz}
        proyeccion={settled}
        pregunta={asked ?? first}
        onPregunta={setAsked}
        onSuponer={suponer}
        pane={pane}
      />
      <SupuestosPart
        evaluation={evaluation}
        lista={borrador.lista}
        missing={missing}
        onLista={changeLista}
      />
      <DuelePart proyeccion={settled} pane={pane} />
      <GuardadasPart start={start} proyeccion={settled} onOpen={openSaved} />
    </>
  );
}
