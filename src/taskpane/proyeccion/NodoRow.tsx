import type { ReglaDeRedondeo } from "../../core/planes/parametros";
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { percent } from "../../core/text/format";
import { cambioText, gainText, PROYECCION } from "../../app/text/proyeccionPane";
import { cifrasMostradasDeNodo } from "../../core/cifras/mostradas";
import type { NodoComparado } from "../../core/whatIf/compare";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { Bar } from "../ui/Bar";
import { CopyFormula } from "../formulas/CopyFormula";
import { NivelBadge } from "../ui/NivelBadge";
import { useTreeColumns } from "../ui/treeColumns";
import { branchText } from "../../core/text/estados";

interface Props {
  readonly nodo: NodoComparado;
  readonly regla: ReglaDeRedondeo;
  readonly depth: number;
  readonly open: ReadonlySet<string>;
  readonly formula: ((nodo: NodoEvaluado) => string | null) | null;
  readonly onToggle: (codigo: string) => void;
}

/** A node as it is beside as it would end; a change of nivel is said in words. */
export function NodoRow({ nodo, regla, depth, open, formula, onToggle }: Props) {
  const styles = useStyles();
  const { unseen } = useTreeColumns();
  const { node, base, projected, avance, branches } = nodo;
  const [today, then] = [
    cifrasMostradasDeNodo(base, regla),
    cifrasMostradasDeNodo(projected, regla),
  ];
  const isOpen = open.has(node.codigo) && branches.length > 0;
  const cambio = cambioText(nodo);
  return (
    <li>
      <div className={styles.row}>
        <button
          type="button"
          data-stop
          className={styles.button}
          style={{ paddingInlineStart: `${8 + depth * 12}px` }}
          {...(branches.length > 0 && { "aria-expanded": isOpen })}
          onClick={() => onToggle(node.codigo)}
        >
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(
              styles.chevron,
              isOpen && styles.turned,
              branches.length === 0 && styles.unseen,
            )}
          />
          <span className={styles.words}>
            <span className={styles.line}>
              <span className={styles.name}>{branchText(node)}</span>
              <NivelBadge
                compact
                nivel={projected.nivel}
                programadas={then["conteo.programadas"] ?? 0}
                sinReporte={projected.sinReporte}
                inGap={projected.inGap}
              />
            </span>
            <Bar value={then.cumplimiento} nivel={projected.nivel} mark={today.cumplimiento} />
            <span className={styles.line}>
              <span className={styles.figures}>
                {percent(today.cumplimiento)}
                {today.cumplimiento !== then.cumplimiento && (
                  <>
                    <span className={unseen}>{PROYECCION.todayThen}</span>
                    <span aria-hidden> → </span>
                    {percent(then.cumplimiento)}
                  </>
                )}
              </span>
              <Caption1 className={styles.gain}>{gainText(avance)}</Caption1>
            </span>
            {cambio !== null && <Caption1 className={styles.cambio}>{cambio}</Caption1>}
          </span>
        </button>
        {formula && <CopyFormula of={branchText(node)} formula={() => formula(projected)} />}
      </div>
      {isOpen && (
        <ul className={styles.list}>
          {branches.map((branch) => (
            <NodoRow
              key={branch.node.codigo}
              nodo={branch}
              regla={regla}
              depth={depth + 1}
              open={open}
              formula={formula}
              onToggle={onToggle}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    flexBasis: "200px",
    minWidth: 0,
    // What sticks to the top must not cover what the keyboard went to.
    scrollMarginTop: "190px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chevron: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  turned: { transform: "rotate(90deg)" },
  unseen: { visibility: "hidden" },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  figures: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
  gain: { fontVariantNumeric: "tabular-nums" },
  cambio: { fontWeight: tokens.fontWeightSemibold },
});
