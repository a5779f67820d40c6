/**
 * Runs in a page before its own code: `window.took` becomes the milliseconds from the start of loading until the frame
 * is painted in which the first element stands that matches.
 */
export function timeFirstPeople(selector: string): void {
  new MutationObserver((_changes, watch) => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A task after the frame's callbacks runs when that frame is painted.
      port1.onmessage = () => {
        (window as unknown as { took: number }).took = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true });
}
