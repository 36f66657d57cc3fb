import type { Wording } from "../wording/english";

/**
 * Says over a page that was made beforehand that it can be read, and that nothing else works on it.
 * Resolves, and takes the line away, once `tryAgain` has resolved to true; it is called whenever the
 * reader presses the button.
 */
export function showStillReadable(
  { errors }: Pick<Wording, "errors">,
  tryAgain: () => Promise<boolean>,
): Promise<void> {
  return new Promise((resolve) => {
    const line = document.createElement("div");
    line.className = "page-note";
    line.setAttribute("role", "alert"); // older browsers know no property for it
    const text = document.createElement("p");
    text.textContent = errors.stillReadable;
    let isTrying = false;
    const button = document.createElement("button");
    button.className = "button";
    button.textContent = errors.retry;
    button.addEventListener("click", async () => {
      if (isTrying) return;
      isTrying = true;
      text.textContent = errors.loading;
      const isMended = await tryAgain().catch(() => false);
      isTrying = false;
      text.textContent = errors.stillReadable;
      if (!isMended) return;
      line.remove();
      resolve();
    });
    line.append(text, button);
    document.body.append(line);
  });
}
