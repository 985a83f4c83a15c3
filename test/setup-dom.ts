// What a browser has and jsdom lacks, and Fluent UI or our code ask for.
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: NoResizeObserver, TextDecoder, TextEncoder });
Object.assign(performance, { mark: () => undefined, measure: () => undefined });
