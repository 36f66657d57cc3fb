/**
 * Loads the page again once its address is answered with a page of the app; gives false, and leaves
 * the page as it is, while it is not. Never rejects.
 */
export async function reloadWhenServed(): Promise<false> {
  if ((await servedPage()) !== undefined) window.location.reload();
  return false;
}

/** The page as the server has it now; undefined where none is to be had. */
export async function servedPage(): Promise<string | undefined> {
  try {
    const response = await fetch(window.location.href, { cache: "no-store" });
    const text = await response.text();
    return /<script type="module"/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
