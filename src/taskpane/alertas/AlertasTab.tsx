import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  countBySeverity,
  countLost,
  filterAlertas,
  groupAlertas,
  orderAlertas,
  ALERTA_ORDERS,
  pointsOf,
  type GroupBy,
} from "../../app/alertaGroups";
import { alertasOf } from "../../app/alertasOf";
import { dependenciasOf } from "../../app/arrange/choices";
import { ALERTAS } from "../../app/text/alertas";
import { alertaOrderText, ARRANGE } from "../../app/text/arrange";
import { AlertaList } from "./AlertaList";
import { AlertasSummary } from "./AlertasSummary";
import { AlertasToolbar } from "./AlertasToolbar";
import { GestionAnswered } from "./GestionAnswered";
import { ChoiceSelect } from "../ui/ChoiceSelect";
import { Search } from "../ui/Search";
import { SeverityFilter } from "./SeverityFilter";
import type { TabProps } from "../pane/tabProps";
import { EVERY_ALERTA, type AlertasView } from "../view";

/** What the office has to look at: how much of it, what it costs, and the way to each cell. */
export default function AlertasTab({ state, pane, view, onView }: TabProps) {
  const styles = useStyles();
  const { evaluation, answers } = state;
  const { groupBy, order, severities, onlyLost, dependencia, text } = view.alertas;
  const alertas = useMemo(() => alertasOf(evaluation), [evaluation]);
  const shown = useMemo(
    () => orderAlertas(filterAlertas(alertas, { severities, onlyLost, dependencia, text }), order),
    [alertas, severities, onlyLost, dependencia, text, order],
  );
  const dependencias = useMemo(
    () => dependenciasOf(alertas.map((alerta) => alerta.dependencia)),
    [alertas],
  );
  const groups = useMemo(() => groupAlertas(shown, groupBy), [shown, groupBy]);

  function change(some: Partial<AlertasView>): void {
    onView({ alertas: { ...view.alertas, ...some } });
  }

  return (
    <>
      <AlertasSummary shown={shown.length} total={alertas.length} points={pointsOf(alertas)} />
      <div className={styles.tools}>
        <SeverityFilter
          counts={countBySeverity(alertas)}
          shown={severities}
          onShow={(next) => change({ severities: next })}
          lost={countLost(alertas)}
          onlyLost={onlyLost}
          onOnlyLost={(next) => change({ onlyLost: next })}
        />
        <div className={styles.line}>
          <Search
            label={ALERTAS.search}
            placeholder={ALERTAS.searchShort}
            clear={ALERTAS.clearSearch}
            value={text}
            onChange={(next) => change({ text: next })}
          />
          <Select
            className={styles.select}
            aria-label={ALERTAS.groupBy}
            title={ALERTAS.groupBy}
            value={groupBy}
            onChange={(_event, { value }) => change({ groupBy: value as GroupBy, open: new Map() })}
          >
            <option value="tipo">{ALERTAS.byTipo}</option>
            <option value="dependencia">{ALERTAS.byDependencia}</option>
            {evaluation.matriz.levels.map((level, depth) => (
              <option key={level} value={`nivel ${depth}`}>
                {level}
              </option>
            ))}
          </Select>
        </div>
        <div className={styles.line}>
          <ChoiceSelect
            label={ARRANGE.order}
            options={ALERTA_ORDERS.map((value) => ({ value, text: alertaOrderText(value) }))}
            value={order}
            onChange={(next) => change({ order: next ?? "puntos" })}
          />
          {dependencias.length > 1 && (
            <ChoiceSelect
              label={ARRANGE.dependencia}
              all={ARRANGE.allDependencias}
              options={dependencias.map(({ key, nombre }) => ({ value: key, text: nombre }))}
              value={dependencia}
              onChange={(next) => change({ dependencia: next })}
            />
          )}
        </div>
        <AlertasToolbar
          alertas={shown}
          workbook={evaluation.lectura.filas[0]?.at.workbook ?? ""}
          writer={pane.writer}
        />
      </div>
      <AlertaList
        groups={groups}
        isFiltered={shown.length < alertas.length}
        onShowAll={() => change(EVERY_ALERTA)}
        open={view.alertas.open}
        onOpen={(id, isOpen) => change({ open: new Map(view.alertas.open).set(id, isOpen) })}
        pane={pane}
      />
      <GestionAnswered evaluation={evaluation} answers={answers} pane={pane} />
    </>
  );
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
});
