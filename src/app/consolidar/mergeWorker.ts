import { createMerger } from "./merger";
import { answerMerge, type MergeRequest } from "./mergeWords";

// The whole of the worker: calls come in, what came of them goes out.
const merger = createMerger();

self.onmessage = ({ data }: MessageEvent<MergeRequest>) => {
  void answerMerge(merger, data).then((answer) => self.postMessage(answer));
};
