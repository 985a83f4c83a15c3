import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowCollapseAllRegular } from "@fluentui/react-icons/svg/arrow-collapse-all";
import { useMemo } from "react";
import type { Pane } from "../../app/pane";
import { createCortesSession } from "../../app/cortes/session";
import { placeOfCell, placeOfNodo } from "../../app/places";
import { fichaOf } from "../../app/ficha";
import { arrange } from "../../app/arrange/arrange";
import { searchPlan } from "../../app/searchPlan";
import { pathToCell, type TreeRow } from "../../app/treeRows";
import { AVANCE } from "../../app/text/pane";
import { CortesContext } from "../cortes/cortesContext";
import { FormulasContext } from "../formulas/formulasContext";
import { FichaContext } from "./meta/fichaContext";
import { Headline } from "./Headline";
import { ParteNote } from "../parte/ParteNote";
import { Search } from "../ui/Search";
import { SearchResults } from "./SearchResults";
import { Tree } from "./Tree";
import { TreeFilters } from "./TreeFilters";
import type { TabProps } from "../pane/tabProps";

/** How the plan goes: the whole first, then as far down as the user wants. */
export default function AvanceTab({ state, pane, view, onView }: TabProps) {
  const styles = useStyles();
  const { evaluation, cifras, explained } = state;
  const { raiz } = evaluation;
  const found = useMemo(() => arrange(raiz, view.arrangement), [raiz, view.arrangement]);
  const hits = useMemo(
    () => searchPlan(found.raiz, view.search, HITS_SHOWN),
    [found.raiz, view.search],
  );
  const nothingThere = explained !== null && pathToCell(evaluation, explained, cifras).length === 0;

  const cortes = useMemo(
    () => ({ session: pane.session(createCortesSession), evaluation }),
    [pane, evaluation],
  );
  const ficha = useMemo(() => fichaOf(pane, evaluation), [pane, evaluation]);

  return (
    <FormulasContext.Provider value={pane.formulas}>
      <CortesContext.Provider value={cortes}>
        <Headline
          evaluation={evaluation}
          plan={cifras.plan}
          onAlertas={() => onView({ tab: "alertas" })}
        >
          <ParteNote state={state} pane={pane} />
        </Headline>
        <div className={styles.tools}>
          <Search
            label={AVANCE.search}
            placeholder={AVANCE.searchShort}
            clear={AVANCE.clearSearch}
            value={view.search}
            onChange={(search) => onView({ search })}
          />
          <Button
            appearance="subtle"
            icon={<ArrowCollapseAllRegular />}
            aria-label={AVANCE.collapseAll}
            title={AVANCE.collapseAll}
            disabledFocusable={view.expanded.size === 0}
            onClick={() => onView({ expanded: new Set() })}
          />
        </div>
        <TreeFilters
          evaluation={evaluation}
          arrangement={view.arrangement}
          found={found}
          onView={onView}
        />
        {nothingThere && (
          <Caption1 as="p" role="status" className={styles.note}>
            {AVANCE.notExplained}
          </Caption1>
        )}
        <FichaContext.Provider value={ficha}>
          {view.search.trim() === "" ? (
            <Tree
              raiz={found.raiz}
              cifras={cifras}
              view={view}
              onView={onView}
              onReveal={(row) => reveal(row, pane)}
            />
          ) : (
            <SearchResults
              hits={hits}
              cifras={cifras}
              onReveal={({ meta }) => void pane.reveal(placeOfCell(meta.meta.fila.at))}
            />
          )}
        </FichaContext.Provider>
      </CortesContext.Provider>
    </FormulasContext.Provider>
  );
}

const HITS_SHOWN = 50;

function reveal(row: TreeRow, pane: Pane): void {
  const place = row.kind === "meta" ? placeOfCell(row.meta.meta.fila.at) : placeOfNodo(row.nodo);
  if (place) void pane.reveal(place);
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});
