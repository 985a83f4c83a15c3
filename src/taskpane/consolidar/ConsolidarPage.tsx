import { Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Pane } from "../../app/pane";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { Opening } from "../ui/Opening";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

const ConsolidarTab = lazy(() => import("./ConsolidarTab"));

/** The consolidation where the open workbook is no matriz, and there are no tabs: it may become one by this. */
export default function ConsolidarPage({ pane, onBack }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <Link as="button" onClick={onBack}>
          {CONSOLIDAR.back}
        </Link>
        <Subtitle1 as="h1" className={styles.title}>
          {CONSOLIDAR.title}
        </Subtitle1>
      </header>
      <Suspense fallback={<Opening />}>
        <ConsolidarTab pane={pane} />
      </Suspense>
    </main>
  );
}

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", overflowX: "hidden" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
});
