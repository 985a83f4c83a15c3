import { useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore } from "react";
import { createProyeccionSession } from "../../app/proyeccion/session";
import { added, SIN_SUPUESTOS, supuestosOf, type Borrador } from "../../app/proyeccion/borrador";
import { firstPregunta } from "../../app/proyeccion/objetivo";
import { busquedaOf } from "../../app/proyeccion/pregunta";
import { aplicadosOf } from "../../core/whatIf/aplicados";
import { compare } from "../../core/whatIf/compare";
import { missingIn } from "../../core/whatIf/missing";
import { project, startProjection } from "../../core/whatIf/project";
import {
  supuestosOf as supuestosOfPasos,
  whatItTakes,
  type Paso,
} from "../../core/whatIf/whatItTakes";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { PARTE } from "../../core/parte/text";
import type { TabProps } from "../pane/tabProps";
import { CaminoPart } from "./CaminoPart";
import { DuelePart } from "./DuelePart";
import { GuardadasPart } from "./guardadas/GuardadasPart";
import { NodoList } from "./NodoList";
import { Hint } from "./Hint";
import { Notice } from "../ui/Notice";
import { ProyeccionHeadline } from "./ProyeccionHeadline";
import { PublicarPart } from "./PublicarPart";
import { SupuestosPart } from "./SupuestosPart";
import { TempranaPart } from "./TempranaPart";

/** Where the vigencia ends if something is assumed, and what it would take to end elsewhere. */
export default function ProyeccionTab({ state, pane }: TabProps) {
  return state.evaluation.parte === null ? (
    <Proyeccion state={state} pane={pane} />
  ) : (
    <Notice title={PARTE.soloDelPlan} />
  );
}

function Proyeccion({ state, pane }: Pick<TabProps, "state" | "pane">) {
  const { evaluation } = state;
  const session = pane.session(createProyeccionSession);
  const { borrador, pregunta } = useSyncExternalStore(session.subscribe, session.getState);
  const start = useMemo(() => startProjection(evaluation), [evaluation]);
  const proyeccion = useMemo(() => project(start, supuestosOf(borrador)), [start, borrador]);
  const comparado = useMemo(() => compare(start.raiz, proyeccion.raiz), [start, proyeccion]);
  // While the slider moves only the figures follow it; the searches wait until it rests.
  const settled = useDeferredValue(proyeccion);
  const lista = useDeferredValue(borrador.lista);
  const missing = useMemo(() => missingIn(start, lista), [start, lista]);
  const aplicados = useMemo(() => aplicadosOf(settled.supuestos, settled.context), [settled]);
  const first = useMemo(
    () => firstPregunta(start.raiz, evaluation.parametros),
    [start, evaluation],
  );
  const asked = pregunta ?? first;
  const camino = useMemo(() => whatItTakes(settled, busquedaOf(asked)), [settled, asked]);
  const [called, setCalled] = useState(0);
  const follow = useCallback(() => setCalled((times) => times + 1), []);
  const suponer = useCallback(
    (pasos: readonly Paso[]) => session.assume((before) => added(before, supuestosOfPasos(pasos))),
    [session],
  );
  // R31: with nothing assumed the figures are those of the tab Avance, which copies their formulas.
  const supuestos = supuestosOf(borrador);
  const formula =
    supuestos.length === 0
      ? null
      : ({ node, cumplimiento }: NodoEvaluado): string | null =>
          pane.formulas()?.proyeccion(node.codigo, cumplimiento, supuestos) ?? null;
  const changeLista = useCallback(
    (lista: Borrador["lista"]) => session.assume((before) => ({ ...before, lista })),
    [session],
  );

  return (
    <>
      <ProyeccionHeadline
        comparado={comparado}
        regla={evaluation.parametros}
        faltante={borrador.faltante}
        onFaltante={(faltante) => session.assume((before) => ({ ...before, faltante }))}
        formula={formula}
        onReset={supuestos.length === 0 ? null : () => session.assume(() => SIN_SUPUESTOS)}
      />
      {camino && <Hint camino={camino} escala={evaluation.parametros} onFollow={follow} />}
      <NodoList comparado={comparado} regla={evaluation.parametros} formula={formula} />
      <CaminoPart
        raiz={start.raiz}
        escala={evaluation.parametros}
        camino={camino}
        pregunta={asked}
        onPregunta={session.ask}
        onSuponer={suponer}
        pane={pane}
        called={called}
      />
      <SupuestosPart
        evaluation={evaluation}
        lista={borrador.lista}
        aplicados={aplicados}
        missing={missing}
        onLista={changeLista}
      />
      <DuelePart proyeccion={settled} pane={pane} />
      <TempranaPart evaluation={evaluation} start={start} />
      <GuardadasPart
        start={start}
        regla={evaluation.parametros}
        proyeccion={settled}
        onOpen={session.open}
        onSaved={session.name}
      />
      <PublicarPart evaluation={evaluation} pane={pane} />
    </>
  );
}
