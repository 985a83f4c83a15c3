import { answerRequest, type ReadRequest } from "./workerWords";

// The whole of the worker in a browser: a file comes in, words go out.
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  void answerRequest(data, (word) => self.postMessage(word));
};
