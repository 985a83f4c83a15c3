import { withLocation } from "./withLocation";
import { Collection, type HostObject } from "./object";
import { typeInfo, type TypeInfo } from "./registry";
import type { QueryInfo } from "./wireTypes";

/** The property names of one `load()`, as a tree: `format/fill/color` is three levels deep. */
export interface LoadTree {
  readonly [name: string]: LoadTree;
}

/** Turns the paths of a `load()` into a tree; without any, all scalars are meant. */
export function loadTree({ Select = [], Expand = [] }: QueryInfo): LoadTree {
  const tree: MutableTree = {};
  for (const path of [...(Select.length > 0 ? Select : ["*"]), ...Expand]) {
    let node = tree;
    for (const name of path.split("/")) node = node[name] ??= {};
  }
  return tree;
}

/** Every property name that a tree mentions at any depth. */
export function namesIn(tree: LoadTree): string[] {
  return Object.entries(tree).flatMap(([name, below]) => [name, ...namesIn(below)]);
}

/** What the client asked to load of `object`, in the shape the client expects. */
export function project(
  object: HostObject | null,
  tree: LoadTree,
  { Top, Skip = 0 }: QueryInfo = {},
): Json | null {
  if (object === null) return null;
  const info = typeInfo(object.$type);
  const json: Json = {};
  if (object.$reference) json["_ReferenceId"] = object.$reference;
  if (object instanceof Collection) {
    projectCollection(object, info, tree, json, Skip, Top ? Skip + Top : undefined);
    return json;
  }
  if (info.id === "id" || info.id === "_Id") json[upperFirst(info.id)] = object.$id;
  const names = Object.entries(tree);
  if (names.length === 0) addScalars(object, info, json);
  for (const [name, below] of names) {
    if (name === "*") addScalars(object, info, json);
    else
      json[upperFirst(name)] = withLocation(object, name, () => member(object, info, name, below));
  }
  return json;
}

/** `values` → `Values`: names on the wire are the original ones. */
function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Json = Record<string, unknown>;

interface MutableTree {
  [name: string]: MutableTree;
}

function projectCollection(
  collection: Collection<HostObject>,
  info: TypeInfo,
  tree: LoadTree,
  json: Json,
  from: number,
  to: number | undefined,
): void {
  const ofItems = Object.entries(tree).filter(([name]) => info.scalars?.[name] === undefined);
  for (const name of Object.keys(tree)) {
    if (info.scalars?.[name]) json[upperFirst(name)] = collection.$get(name);
  }
  if (ofItems.length === 0) return;
  const itemTree = Object.fromEntries(ofItems);
  json["_Items"] = collection.items.slice(from, to).map((item) => project(item, itemTree));
}

function member(object: HostObject, info: TypeInfo, name: string, below: LoadTree): unknown {
  if (info.scalars?.[name]) return object.$get(name);
  if (info.nav?.[name]) return project(object.$get(name) as HostObject | null, below);
  // Excel passes over a name that it does not know; reading it is `PropertyNotLoaded`.
  return undefined;
}

// What the host lacks stays unloaded, so that reading it is `PropertyNotLoaded`, not silence.
function addScalars(object: HostObject, info: TypeInfo, json: Json): void {
  for (const name of Object.keys(info.scalars ?? {})) {
    if (!name.startsWith("_") && object.$implements(name)) {
      json[upperFirst(name)] = object.$get(name);
    }
  }
}
