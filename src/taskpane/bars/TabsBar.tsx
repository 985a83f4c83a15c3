import {
  makeStyles,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { PANE } from "../../app/text/pane";
import { MoreTabs } from "./MoreTabs";
import { TABS } from "../pane/tabs";
import type { Tab as TabName, View } from "../view";

interface Props {
  readonly view: View;
  readonly onTab: (tab: TabName) => void;
}

/** The tabs in one row; what does not fit is under «Más». The one that is open is always in sight. */
export function TabsBar({ view, onTab }: Props) {
  const styles = useStyles();
  const { tab, recent } = view;
  return (
    <Overflow minimumVisible={1} padding={0}>
      <div className={styles.row}>
        <TabList
          size="small"
          selectedValue={tab}
          onTabSelect={(_event, { value }) => onTab(value as TabName)}
          aria-label={PANE.tabs}
        >
          {TABS.map(({ name, label }, index) => (
            <OverflowItem key={name} id={name} priority={priorityOf(name, index, tab, recent)}>
              <Tab
                id={`tab-${name}`}
                value={name}
                aria-controls={`panel-${name}`}
                className={styles.tab}
              >
                {label}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreTabs onTab={onTab} />
      </div>
    </Overflow>
  );
}

/** What stays when it is narrow: the open one, the first three, then the one used last among the others. */
function priorityOf(name: TabName, index: number, tab: TabName, recent: TabName): number {
  if (name === tab) return 2 * TABS.length;
  if (name === recent) return 2 * TABS.length - FIXED;
  return 2 * TABS.length - (index < FIXED ? index : FIXED + index);
}

const FIXED = 3;

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    overflow: "hidden",
    minWidth: 0,
    marginInline: tokens.spacingHorizontalXXS,
  },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
});
