import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { arrange, type Arranged } from "../../app/arrange/arrange";
import {
  AS_IN_MATRIZ,
  isFiltered,
  TREE_ORDERS,
  type Arrangement,
} from "../../app/arrange/arrangement";
import { choicesOf } from "../../app/arrange/choices";
import { ARRANGE, arrangedText, estadoShownText, treeOrderText } from "../../app/text/arrange";
import type { Evaluation } from "../../core/plan/evaluation";
import { nivelText } from "../../core/text/estados";
import type { Nivel } from "../../core/vocabulary";
import { ChoiceSelect } from "../ui/ChoiceSelect";
import type { ChangeView } from "../view";

interface Props {
  readonly evaluation: Evaluation;
  readonly arrangement: Arrangement;
  readonly found: Arranged;
  readonly onView: ChangeView;
}

/** In which order the tree stands, and which of it is shown. What is asked for is opened up to itself. */
export function TreeFilters({ evaluation, arrangement, found, onView }: Props) {
  const styles = useStyles();
  const { metas, raiz } = evaluation;
  const { estados, dependencias } = useMemo(() => choicesOf(metas), [metas]);

  function change(some: Partial<Arrangement>): void {
    const next = { ...arrangement, ...some };
    const isSame = (["nivel", "estado", "dependencia"] as const).every(
      (one) => next[one] === arrangement[one],
    );
    onView({
      arrangement: next,
      ...(!isSame && { expanded: arrange(raiz, next).opened, focused: null }),
    });
  }

  return (
    <div role="group" aria-label={ARRANGE.filters} className={styles.group}>
      <div className={styles.line}>
        <ChoiceSelect
          label={ARRANGE.order}
          options={TREE_ORDERS.map((value) => ({ value, text: treeOrderText(value) }))}
          value={arrangement.order}
          onChange={(order) => change({ order: order ?? AS_IN_MATRIZ.order })}
        />
        <ChoiceSelect
          label={ARRANGE.nivel}
          all={ARRANGE.allNiveles}
          options={NIVELES.map((value) => ({ value, text: nivelText(value, 1) }))}
          value={arrangement.nivel}
          onChange={(nivel) => change({ nivel })}
        />
        <ChoiceSelect
          label={ARRANGE.estado}
          all={ARRANGE.allEstados}
          options={estados.map((value) => ({ value, text: estadoShownText(value) }))}
          value={arrangement.estado}
          onChange={(estado) => change({ estado })}
        />
        {dependencias.length > 1 && (
          <ChoiceSelect
            label={ARRANGE.dependencia}
            all={ARRANGE.allDependencias}
            options={dependencias.map(({ key, nombre }) => ({ value: key, text: nombre }))}
            value={arrangement.dependencia}
            onChange={(dependencia) => change({ dependencia })}
          />
        )}
      </div>
      <Caption1 as="p" role="status" className={styles.found}>
        {isFiltered(arrangement) && (
          <>
            {arrangedText(arrangement, found)}{" "}
            <Link
              as="button"
              inline
              onClick={() => change({ nivel: null, estado: null, dependencia: null })}
            >
              {ARRANGE.clear}
            </Link>
          </>
        )}
      </Caption1>
    </div>
  );
}

const NIVELES: readonly Nivel[] = ["Bajo", "Aceptable", "Sobresaliente"];

const useStyles = makeStyles({
  group: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  found: { margin: 0, ":empty": { display: "none" } },
});
