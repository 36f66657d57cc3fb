import { sectionIdOf } from "../../core/address/section-path";

/**
 * Whether a link says more than which article, and may therefore say what that does not have: whatever
 * there is to say about it comes with the text, which would have to make way for it later.
 */
export function mayLackSomething(): boolean {
  if (import.meta.env.SSR) return false;
  const { pathname, search, hash } = window.location;
  return sectionIdOf(pathname) !== undefined || search !== "" || hash !== "";
}
