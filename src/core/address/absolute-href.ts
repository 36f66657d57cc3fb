/** An address relative to where the app is served, as the host knows it. */
export function servedHref(href: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + href;
}

/** The whole address of one that is relative to where the app is served. */
export function absoluteHref(href: string): string {
  return new URL(servedHref(href), window.location.href).href;
}
