import { HostError, fail, notImplemented } from "./hostError";
import { checkLimit } from "./limits";
import { loadTree, namesIn, project } from "./load";
import { withLocation } from "./withLocation";
import { type HostObject } from "./object";
import { typeInfo } from "./registry";
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type ObjectPath,
  type WireAction,
  type WireRequest,
  type WireResponse,
} from "./wireTypes";

/** What the wire needs from the owner of the objects. It knows no workbook itself. */
export interface WireOptions {
  /** The object behind `context.workbook`. */
  readonly root: HostObject;
  /** Objects behind `newObject` paths, by their full type name. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly onEventRegistration: (object: HostObject, wireName: string) => void;
  /** Throws where Excel refuses a member now: the sheet is protected, another workbook in front. */
  readonly check: (object: HostObject, member: string, use: "call" | "set") => void;
  /** Awaited before an answer that depends on calculation is made. */
  readonly settle: (members: readonly string[]) => Promise<void> | void;
  /** Awaited before each action: whoever looks at the workbook may have something to do meanwhile. */
  readonly pause: () => Promise<void> | void;
}

/**
 * Answers RichApi requests: object paths are resolved, actions run in order, results are
 * projected to JSON. Requests run strictly one after the other, as in Excel.
 */
export class Wire {
  readonly #options: WireOptions;
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: WireOptions) {
    this.#options = options;
  }

  get trackedObjects(): number {
    return this.#references.size;
  }

  execute(request: WireRequest): Promise<WireResponse> {
    const answer = this.#queue.then(() => this.#process(request));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #process({ Actions, ObjectPaths }: WireRequest): Promise<WireResponse> {
    const response: WireResponse = { Results: [], TraceIds: [] };
    const paths: Paths = { infos: ObjectPaths, objects: new Map() };
    for (const [index, action] of Actions.entries()) {
      try {
        await this.#options.pause();
        const value = await this.#perform(action, paths, response);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = wireError(error, index);
        break;
      }
    }
    await this.#options.settle([ANSWERING]);
    return response;
  }

  async #perform(action: WireAction, paths: Paths, response: WireResponse): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    if (action.ActionType === ActionType.instantiate) {
      return identity(await this.#objectAt(action.ObjectPathId, paths));
    }
    const target = await this.#objectAt(action.ObjectPathId, paths);
    switch (action.ActionType) {
      case ActionType.query:
      case ActionType.queryAsJson: {
        const tree = loadTree(action.QueryInfo ?? {});
        await this.#options.settle(namesIn(tree));
        return project(target, tree, action.QueryInfo);
      }
      case ActionType.method:
        return this.#method(target, action.Name ?? "", argumentsOf(action.ArgumentInfo, paths));
      case ActionType.setProperty: {
        const [value] = argumentsOf(action.ArgumentInfo, paths);
        return this.#set(target, lowerFirst(action.Name ?? ""), value);
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          await this.#set(target, name, value);
        return undefined;
      default:
        return notImplemented(`action type ${action.ActionType}`);
    }
  }

  async #set(target: HostObject | null, name: string, value: unknown): Promise<undefined> {
    if (target && !target.$defers(name)) await this.#options.settle([SETTING]);
    return set(target, name, value, this.#options.check);
  }

  async #objectAt(id: number, paths: Paths): Promise<HostObject | null> {
    const known = paths.objects.get(id);
    if (known !== undefined) return present(known);
    const info = paths.infos[id];
    if (!info) return fail("InvalidReference");
    const object = await this.#resolve(info, paths);
    const owner = paths.objects.get(info.ParentObjectPathId ?? -1);
    if (object && owner && object !== owner && object.$place === null) object.$within = owner;
    paths.objects.set(id, object);
    return present(object);
  }

  async #resolve(info: ObjectPath, paths: Paths): Promise<HostObject | null> {
    const parent = async (): Promise<HostObject | null> =>
      this.#objectAt(info.ParentObjectPathId ?? 0, paths);
    switch (info.ObjectPathType) {
      case PathType.global:
        return this.#options.root;
      case PathType.newObject:
        return this.#options.services[info.Name] ?? notImplemented(info.Name);
      case PathType.method: {
        const owner = await parent();
        const name = lowerFirst(info.Name);
        await this.#options.settle([name]);
        return (await invoke(
          owner,
          name,
          argumentsOf(info.ArgumentInfo, paths),
          this.#options.check,
        )) as HostObject | null;
      }
      case PathType.property: {
        const owner = await parent();
        const name = lowerFirst(info.Name);
        return owner && (withLocation(owner, name, () => owner.$get(name)) as HostObject | null);
      }
      case PathType.indexer:
        return (await invoke(
          await parent(),
          "getItem",
          argumentsOf(info.ArgumentInfo, paths),
          this.#options.check,
        )) as HostObject | null;
      case PathType.reference:
        return this.#references.get(info.Name) ?? fail("InvalidReference");
      case PathType.nullObject:
        return null;
      default:
        return notImplemented(`object path type ${info.ObjectPathType}`);
    }
  }

  async #method(
    object: HostObject | null,
    wireName: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    if (object === null) return undefined;
    if (wireName === "_KeepReference") return this.#keep(object);
    if (wireName === "_RemoveReference") return this.#release(String(args[0]));
    if (/^_(Un)?[Rr]egister/.test(wireName)) {
      this.#options.onEventRegistration(object, wireName);
      return undefined;
    }
    const name = lowerFirst(wireName);
    await this.#options.settle([name]);
    return invoke(object, name, args, this.#options.check);
  }

  #keep(object: HostObject): undefined {
    object.$reference ??= `ref-${this.#nextReference++}`;
    this.#references.set(object.$reference, object);
    return undefined;
  }

  #release(reference: string): undefined {
    const object = this.#references.get(reference);
    if (object) object.$reference = undefined;
    this.#references.delete(reference);
    return undefined;
  }
}

// What settling is asked for when no member is read.
const SETTING = "set";
const ANSWERING = "answer";

interface Paths {
  readonly infos: Readonly<Record<string, ObjectPath>>;
  readonly objects: Map<number, HostObject | null>;
}

function identity(object: HostObject | null): unknown {
  if (object === null) return null;
  if (object.$reference) return { _ReferenceId: object.$reference };
  switch (typeInfo(object.$type).id) {
    case "id":
      return { Id: object.$id };
    case "_Id":
      return { _Id: object.$id };
    default:
      return {};
  }
}

/** Refuses an object that was deleted since the client named it. */
function present(object: HostObject | null): HostObject | null {
  return object === null || object.$exists ? object : fail("ItemNotFound");
}

// Members of a null object are null objects. JSON turns an omitted argument into null.
function invoke(
  object: HostObject | null,
  name: string,
  args: readonly unknown[],
  check: WireOptions["check"],
): unknown {
  if (object === null) return null;
  return withLocation(object, name, () => {
    check(object, name, "call");
    args.forEach((value, index) => checkEnum(object, `${name}#${index}`, value));
    return object.$call(
      name,
      args.map((value) => value ?? undefined),
    );
  });
}

function set(
  object: HostObject | null,
  name: string,
  value: unknown,
  check: WireOptions["check"],
): undefined {
  if (object === null) return undefined;
  withLocation(object, name, () => {
    check(object, name, "set");
    checkEnum(object, name, value);
    checkLimit(object.$type, name, value);
    object.$set(name, value);
  });
  return undefined;
}

// The genuine client does not check enumerations; Excel does.
function checkEnum(object: HostObject, slot: string, value: unknown): void {
  const allowed = typeInfo(object.$type).enums?.[slot];
  if (allowed && typeof value === "string" && !allowed.includes(value)) fail("InvalidArgument");
}

function argumentsOf(
  { Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {},
  paths: Paths,
): unknown[] {
  const object = (id: unknown): HostObject | null => paths.objects.get(Number(id)) ?? null;
  const swap = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(id)) return (value as unknown[]).map((part, index) => swap(part, id[index]));
    return id ? object(id) : plain(value);
  };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  };
  return Arguments.map((value, index) => swap(value, ReferencedObjectPathIds[index]));
}

function wireError(error: unknown, actionIndex: number): NonNullable<WireResponse["Error"]> {
  const failure =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: failure.code,
    Message: failure.message,
    Location: failure.location ?? "",
    HttpStatusCode: failure.httpStatus,
    ActionIndex: actionIndex,
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
