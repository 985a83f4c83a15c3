import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { createAjustesSession } from "../../app/ajustes/session";
import { AJUSTES_PANE, efectoText } from "../../app/text/ajustesPane";
import type { ValorDeAjuste } from "../../core/ajustes/fila";
import { foldText } from "../../core/grid/foldText";
import { periodoDeGobierno } from "../../core/plan/cuatrienio";
import type { Evaluation } from "../../core/plan/evaluation";
import type { Parametros } from "../../core/planes/parametros";
import { findingText } from "../../core/rules/ruleText";
import { efectosDe } from "../../core/tablero/efecto";
import { contrasteText } from "../../core/text/contraste";
import { NOMBRE_DE_AJUSTE, pesoDe, ponderadorDe } from "../../core/text/ajustes";
import { Told } from "../cortes/Told";
import type { TabProps } from "../pane/tabProps";
import { Section } from "../ui/Section";
import { Aplicar } from "./Aplicar";
import { NuevoPlan } from "./NuevoPlan";
import { CampoDeAjuste, type Actual } from "./CampoDeAjuste";

/** R32: every number of the method, with what changing it would do before it is saved. */
export default function AjustesTab({ state, pane, view }: TabProps) {
  const styles = useStyles();
  const session = pane.session(createAjustesSession);
  const draft = useSyncExternalStore(session.subscribe, session.getState);
  const { evaluation } = state;
  const { parametros, raiz } = evaluation;
  const isShown = view.tab === "ajustes";
  const escritos = new Set(session.filas().map(({ ajuste }) => foldText(ajuste)));
  const settled = useDeferredValue(draft);
  const isChanged = draft.cambios.size > 0 || draft.plan !== undefined;
  const tried = useMemo(
    () =>
      isShown && (settled.cambios.size > 0 || settled.plan !== undefined)
        ? pane.conAjustes(session.filas())
        : null,
    // What was typed and what is on screen are what the question is made of.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isShown, settled.cambios, settled.plan, settled.desde, evaluation, pane, session],
  );
  const wrong = tried?.findings.filter(({ type }) => type === "ajusteInvalido") ?? [];
  const efectos = useMemo(() => tried && efectosDe(evaluation, tried), [evaluation, tried]);
  // A level is weighed whole or not at all: with one weight the others are set as they are.
  const pesos = raiz.branches.map(
    ({ node, peso }) =>
      [pesoDe(node.codigo), { valor: (peso ?? 0) * 100, unidad: "peso" }] as const,
  );
  const setPeso = (ajuste: string, valor: ValorDeAjuste | null): void => {
    for (const [other, actual] of pesos)
      if (valor === null) session.set(other, null);
      else if (other !== ajuste && !draft.cambios.get(other)) session.set(other, actual);
    session.set(ajuste, valor);
  };
  const field = (
    ajuste: string,
    actual: Actual,
    onSet: (ajuste: string, valor: ValorDeAjuste | null) => void = session.set,
  ) => (
    <CampoDeAjuste
      key={`${draft.round} ${ajuste}`}
      nombre={ajuste}
      actual={actual}
      isSet={escritos.has(foldText(ajuste))}
      cambio={draft.cambios.get(ajuste)}
      onSet={(valor) => onSet(ajuste, valor)}
      onLeave={() => session.leave(ajuste)}
    />
  );
  const contraste = contrasteText((tried ?? evaluation).pesos);
  const numbers = (parte: Parte) =>
    NOMBRES.filter((nombre) => PARTE_DE[nombre] === parte).map((nombre) =>
      field(NOMBRE_DE_AJUSTE[nombre], parametros[nombre]),
    );

  return (
    <div className={styles.page}>
      <div className={styles.effect} role="status" aria-label={AJUSTES_PANE.efecto}>
        {!isChanged ? (
          <Text>{AJUSTES_PANE.sinCambios}</Text>
        ) : wrong.length > 0 ? (
          wrong.map((finding, place) => (
            <Told key={place} intent="warning">
              {findingText(finding)}
            </Told>
          ))
        ) : (
          <>
            <Text weight="semibold">{AJUSTES_PANE.efecto}</Text>
            {efectos?.slice(0, MOST_EFFECTS).map((efecto) => (
              <Text key={efecto.nombre ?? ""}>{efectoText(efecto)}</Text>
            ))}
          </>
        )}
      </div>
      <NuevoPlan key={draft.round} evaluation={evaluation} draft={draft} session={session} />
      <Section title={AJUSTES_PANE.niveles}>{numbers("niveles")}</Section>
      <Section title={AJUSTES_PANE.ponderadores}>
        {ponderadoresOf(evaluation).map(({ vigencia, valor }) =>
          field(ponderadorDe(vigencia), { valor, unidad: "fraccion" }),
        )}
      </Section>
      <Section title={AJUSTES_PANE.pesos}>
        {contraste !== null && <Text>{contraste}</Text>}
        {numbers("pesos")}
        {pesos.map(([ajuste, actual]) => field(ajuste, actual, setPeso))}
      </Section>
      <Section title={AJUSTES_PANE.metodo}>{numbers("metodo")}</Section>
      <Section title={AJUSTES_PANE.umbrales}>{numbers("umbrales")}</Section>
      <Section title={AJUSTES_PANE.plazos}>{numbers("plazos")}</Section>
      <Aplicar
        draft={draft}
        session={session}
        pane={pane}
        isChanged={isChanged}
        canApply={isChanged && wrong.length === 0}
      />
    </div>
  );
}

type Parte = "niveles" | "pesos" | "metodo" | "umbrales" | "plazos";

/** Under which heading each number of the method stands, in this order. */
const PARTE_DE: Readonly<Record<keyof Parametros, Parte>> = {
  sobresaliente: "niveles",
  aceptable: "niveles",
  franja: "niveles",
  pesosDelPlan: "pesos",
  pesosPorMetas: "pesos",
  promedioDePromedios: "pesos",
  sinProyectoCuenta: "metodo",
  crecienteDesdeLineaBase: "metodo",
  crecienteDesdeAnterior: "metodo",
  topeDeMeta: "metodo",
  esperadoT1: "metodo",
  esperadoT2: "metodo",
  esperadoT3: "metodo",
  truncarCifras: "metodo",
  sinEjecucion: "umbrales",
  metasParaAlertar: "umbrales",
  ultimoTrimestre: "umbrales",
  sobreejecucion: "umbrales",
  sobreejecucionAlta: "umbrales",
  errorDeUnidad: "umbrales",
  trimestresAcumulados: "umbrales",
  diferenciaVisible: "umbrales",
  diferenciaEnPesos: "umbrales",
  escalaDudosa: "umbrales",
  metasSinSoporte: "umbrales",
  cortesParaPronosticar: "umbrales",
  variacionDelRitmo: "umbrales",
  diasDependencias: "plazos",
  diasInforme: "plazos",
};
const NOMBRES = Object.keys(PARTE_DE) as (keyof Parametros)[];
const MOST_EFFECTS = 8;

/** What each vigencia of the cuatrienio weighs, where it is known. */
function ponderadoresOf({ periodo: { vigencia }, pesos }: Evaluation) {
  if (vigencia === null) return [];
  return (pesos.oficial?.vigencias ?? periodoDeGobierno(vigencia)).map((year) => ({
    vigencia: year,
    valor: pesos.ponderadores.get(year) ?? null,
  }));
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  effect: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
