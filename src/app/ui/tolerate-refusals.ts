/**
 * Lets the app go on where the browser refuses to change the address: in some sandboxed frames, and
 * in Safari after a hundred changes in thirty seconds. What is shown changes, the address does not.
 */
export function tolerateRefusals(): void {
  window.history.replaceState = (...state) => {
    try {
      History.prototype.replaceState.apply(window.history, state);
    } catch {
      // Said nowhere: nothing that the reader sees is lost.
    }
  };
}
