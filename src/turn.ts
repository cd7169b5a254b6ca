/**
 * Gives the page its turn: resolves when all that waited has been done. A message comes at once, where a timer waits some
 * milliseconds, and a whole second in a panel that is hidden.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
