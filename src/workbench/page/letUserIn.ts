/**
 * A pause for work of many small parts that share one thread with whoever types: it lasts until the page
 * has answered what waits, and comes when the work has gone on for `most` milliseconds.
 */
export function letUserIn(most = 80): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < most) return undefined;
    return nextTask().then(() => {
      since = performance.now();
    });
  };
}

// A timer would wait for four milliseconds each time, and for a second in a tab behind.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
