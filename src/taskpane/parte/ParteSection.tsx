import { Caption1, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { placeOfCell } from "../../app/places";
import { PANE } from "../../app/text/pane";
import { a1 } from "../../core/grid/a1";
import { isEnOrden, type Revision } from "../../core/parte/listoParaEnviar";
import { PARTE } from "../../core/parte/text";
import { enOrdenText, puntosDeRevision, revisionText } from "../../core/parte/textoDeRevision";
import type { TabProps } from "../pane/tabProps";
import { Disclosure } from "../ui/Disclosure";
import { Section } from "../ui/Section";

/** R36: what a dependencia must put right before it sends its workbook, each point with its cell. */
export default function ParteSection({ state, pane }: Pick<TabProps, "state" | "pane">) {
  const styles = useStyles();
  const { revisiones } = state;
  if (revisiones === null || revisiones.length === 0) return null;
  return (
    <div className={styles.page}>
      <Section title={`${PARTE.listo} · ${enOrdenText(revisiones)}`}>
        <ul className={styles.list}>
          {revisiones.map((revision) => (
            <li key={revision.tipo} className={styles.line}>
              <Sign revision={revision} />
              <div className={styles.words}>
                <Points revision={revision} pane={pane} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Points({ revision, pane }: { readonly revision: Revision } & Pick<TabProps, "pane">) {
  const styles = useStyles();
  const points = puntosDeRevision(revision);
  const words = revisionText(revision);
  if (points.length === 0) return <Text>{words}</Text>;
  return (
    <Disclosure summary={words} isOpenAtFirst={points.length <= SHOWN_AT_FIRST}>
      {() => (
        <ul className={styles.list}>
          {points.map(({ meta, at, que, como }, index) => (
            <li key={index} className={styles.point}>
              <Caption1 as="p" className={styles.words}>
                {meta !== null && <b>{`${meta} `}</b>}
                {que} {como}
              </Caption1>
              {at !== null && (
                <Button size="small" onClick={() => void pane.reveal(placeOfCell(at))}>
                  {PANE.goToCell(a1(at.row, at.column))}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Sign({ revision }: { readonly revision: Revision }) {
  const styles = useStyles();
  if (isEnOrden(revision)) return <CheckmarkCircle16Filled className={styles.good} aria-hidden />;
  return revision.isProvable || puntosDeRevision(revision).length > 0 ? (
    <Warning16Filled className={styles.left} aria-hidden />
  ) : (
    <QuestionCircle16Regular className={styles.unknown} aria-hidden />
  );
}

const SHOWN_AT_FIRST = 3;

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  point: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { margin: 0, minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  good: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
  left: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  unknown: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});
