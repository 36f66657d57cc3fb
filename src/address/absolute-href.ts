/** The whole address of one that is relative to where the app is served. */
export function absoluteHref(href: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return new URL(base + href, window.location.href).href;
}
