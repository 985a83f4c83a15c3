// What a browser has and jsdom lacks, and Fluent UI or our code ask for.
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { DecompressionStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

// What a tab shows is loaded when it is first visited: on a busy machine that takes more than a second.
configure({ asyncUtilTimeout: 15_000 });

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, {
  ResizeObserver: NoResizeObserver,
  DecompressionStream,
  TextDecoder,
  TextEncoder,
});
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
Object.assign(performance, { mark: () => undefined, measure: () => undefined });

// Fluent writes hundreds of rules, and jsdom weighs every one of them for every element whose role is
// asked. Only those that hide something matter here; how it looks is seen in a real browser (test/e2e).
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /display:\s*none|visibility:\s*hidden/.test(rule)
    ? insertRule.call(this, rule, 0)
    : (index ?? 0);
};
