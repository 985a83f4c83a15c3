import { HostObject } from "./object";

/** office.js announces here that it can run ribbon commands. */
export class AddinInternalService extends HostObject {
  override get $type(): string {
    return "AddinInternalService";
  }

  notifyActionHandlerReady(): void {}
}

/** Behind `Office.addin`: whether the pane of the shared runtime is shown. */
export class AppRuntimeService extends HostObject {
  $state = "Visible";
  #startState = "Background";

  constructor(readonly $onState: (state: string) => void) {
    super();
  }

  override get $type(): string {
    return "AppRuntimeService";
  }

  setAppRuntimeState(state: string): void {
    this.$state = state;
    this.$onState(state);
  }
  getAppRuntimeState(): string {
    return this.$state;
  }
  setAppRuntimeStartState(state: string): void {
    this.#startState = state;
  }
  getAppRuntimeStartState(): string {
    return this.#startState;
  }
}
