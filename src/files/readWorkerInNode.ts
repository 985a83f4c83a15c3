import { parentPort } from "node:worker_threads";
import { answerRequest, type ReadRequest } from "./workerWords";

// The whole of the worker in Node: a file comes in, words go out.
parentPort?.on("message", (request: ReadRequest) => {
  void answerRequest(request, (word) => parentPort?.postMessage(word));
});
