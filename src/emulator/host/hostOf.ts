import type { HostObject } from "./object";

/**
 * A class of the host checked against Microsoft's declarations: where the client holds a
 * proxy, the host holds one of its own objects. Everything is optional, because what is
 * missing is answered with `NotImplemented`; what is there must have the API's shape.
 */
export type HostOf<T> = {
  [Key in Exclude<keyof T, ClientOnly>]?: T[Key] extends (...args: infer A) => infer R
    ? (...args: HostArguments<A>) => HostValue<R>
    : HostValue<T[Key]>;
};

/** Members that live in the client alone and never reach the host. */
type ClientOnly = "context" | "load" | "set" | "toJSON" | "track" | "untrack" | "isNullObject";

type HostValue<T> =
  T extends OfficeExtension.ClientResult<infer V>
    ? V | Promise<V>
    : T extends OfficeExtension.ClientObject
      ? HostObject | null | Promise<HostObject | null>
      : T extends void
        ? void | Promise<void>
        : Literals<T>;

// The client's enumerations are strings on the wire: a host may say "Visible" in plain letters.
type Literals<T> = 0 extends 1 & T
  ? T
  : T extends string
    ? T | `${T}`
    : T extends (infer Part)[]
      ? Literals<Part>[]
      : T;

type HostArguments<A extends unknown[]> = {
  [Index in keyof A]: HostArgument<A[Index]>;
};

// Distributes over unions, so that `Range | string` becomes `HostObject | string`.
type HostArgument<T> = T extends OfficeExtension.ClientObject ? HostObject : T;
