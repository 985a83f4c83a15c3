import { HostObject } from "./object";
import type { NativeMessage } from "./native";

/** What a custom function answered: a value, a matrix, or one of Excel's errors. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message: unknown };

export interface InvokeOptions {
  /** The cell that asks, as `invocation.address`. */
  readonly address?: string;
}

/**
 * The host's half of the custom functions runtime: calls go out as messages, results come
 * back as a method call of the genuine runtime.
 */
export class CustomFunctionsHost extends HostObject {
  readonly #post: (entry: NativeMessage) => void;
  readonly #pending = new Map<number, (result: FunctionResult) => void>();
  readonly #ready: Promise<void>;
  #announceReady: () => void = () => undefined;
  #nextId = 1;

  constructor(post: (entry: NativeMessage) => void) {
    super();
    this.#post = post;
    this.#ready = new Promise((resolve) => (this.#announceReady = resolve));
  }

  override get $type(): string {
    return "CustomFunctions";
  }

  /** The object that the runtime asks for its functions. */
  get customFunctions(): CustomFunctionsHost {
    return this;
  }

  async $invoke(
    name: string,
    args: readonly unknown[],
    { address = "Hoja1!A1" }: InvokeOptions = {},
  ): Promise<FunctionResult> {
    // Before the runtime has registered itself a message would be lost.
    await this.#ready;
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      const message = JSON.stringify([id, name, args, address, 0, null]);
      this.#post({ category: CUSTOM_FUNCTIONS, type: INVOKE, target: "", message });
    });
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#announceReady();
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  setInvocationArrayResults(results: readonly ArrayResult[]): void {
    for (const [id, isOk, value, code] of results) {
      const failure = { error: ERRORS[code ?? 0] ?? "#VALUE!", message: value };
      this.#pending.get(id)?.(isOk ? { value } : failure);
      this.#pending.delete(id);
    }
  }
  setInvocationResults(results: readonly RecordResult[]): void {
    this.setInvocationArrayResults(
      results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]),
    );
  }
}

type ArrayResult = readonly [id: number, isOk: boolean, value: unknown, code?: number | undefined];

interface RecordResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;

const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
