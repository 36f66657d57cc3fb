/**
 * Calls back when printing begins and when it has ended, as events or the page's medium tell; gives
 * back what ends that. Call it no later than there is something to print, in a layout effect:
 * printing in between would find nobody listening.
 */
export function onPrint(begin: () => void, end: () => void): () => void {
  const media = window.matchMedia?.("print");
  const onMedia = () => (media.matches ? begin() : end());
  media?.addEventListener("change", onMedia);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    media?.removeEventListener("change", onMedia);
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
