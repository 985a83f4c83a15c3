import { notImplemented } from "./hostError";
import type { NativeMessage } from "./native";
import type { HostObject } from "./object";
import { typeInfo } from "./registry";

/** Who listens to what: the client registers handlers by number and target. */
export interface EventBoard {
  /** Answers the client's `_Register…Event` and `_Unregister…Event`. */
  readonly register: (object: HostObject, wireName: string) => void;
  /** Sends an event to the listeners of `object`; without a listener nothing is sent. */
  readonly fire: (object: HostObject, event: string, args: object) => void;
}

export function createEventBoard(post: (entry: NativeMessage) => void): EventBoard {
  const listening = new Set<string>();

  return {
    register(object, wireName) {
      const removes = wireName.startsWith("_Un");
      const registerName = wireName.replace(/^_Unregister/, "_Register");
      for (const [event, [type, name]] of Object.entries(typeInfo(object.$type).events ?? {})) {
        if (name !== registerName) continue;
        if (!removes) checkRaised(object.$type, event);
        const key = `${type}|${targetOf(object)}`;
        if (removes) listening.delete(key);
        else listening.add(key);
      }
    },
    fire(object, event, args) {
      const number = typeInfo(object.$type).events?.[event]?.[0];
      const target = targetOf(object);
      if (number === undefined || !listening.has(`${number}|${target}`)) return;
      post({ category: EVENTS, type: number, target, message: JSON.stringify(args) });
    },
  };
}

const EVENTS = 65536;

// Collections have no id of their own: they answer to their sheet, or to the workbook.
function targetOf(object: HostObject): string {
  if (object.$implements("id")) return String(object.$get("id"));
  return object.$place?.getSheetId() ?? "Workbook";
}

/** A handler that would never be called is refused: the add-in would wait for ever. */
function checkRaised(type: string, event: string): void {
  if (RAISED[type]?.includes(event) !== true) notImplemented(`${type}.${event}`);
}

const OF_A_SHEET = [
  "onActivated",
  "onCalculated",
  "onChanged",
  "onDeactivated",
  "onNameChanged",
  "onSelectionChanged",
];

/** The events that are raised, by type. */
const RAISED: Readonly<Record<string, readonly string[]>> = {
  Worksheet: OF_A_SHEET,
  WorksheetCollection: [...OF_A_SHEET, "onAdded", "onDeleted"],
  ChartCollection: ["onAdded"],
  TableCollection: ["onAdded", "onDeleted"],
  CommentCollection: ["onAdded"],
};
