import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  useIsOverflowItemVisible,
} from "@fluentui/react-components";
import type { RefObject } from "react";
import { TABS, type TabSpec } from "../pane/tabs";
import type { Tab } from "../view";

interface Props {
  readonly target: RefObject<HTMLElement | null>;
  readonly onTab: (tab: Tab) => void;
  readonly onClose: () => void;
}

/** The tabs that are out of sight. */
export default function MoreMenu({ target, onTab, onClose }: Props) {
  return (
    <Menu
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ target: target.current, position: "below", align: "end" }}
    >
      <MenuPopover>
        <MenuList>
          {TABS.map((tab) => (
            <HiddenTab key={tab.name} tab={tab} onTab={onTab} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenTab({ tab, onTab }: { readonly tab: TabSpec; readonly onTab: Props["onTab"] }) {
  return useIsOverflowItemVisible(tab.name) ? null : (
    <MenuItem onClick={() => onTab(tab.name)}>{tab.label}</MenuItem>
  );
}
