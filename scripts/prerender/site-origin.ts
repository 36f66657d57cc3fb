/**
 * The origin that a build is for: SITE_ORIGIN, else where the host that builds says it will publish.
 * Undefined where neither is known. Throws as {@link siteOrigin} does.
 */
export function originOfBuild(env: Readonly<Record<string, string | undefined>>) {
  if (env.SITE_ORIGIN) return siteOrigin(env.SITE_ORIGIN);
  const named = [
    env.NETLIFY === "true" ? env.URL : undefined,
    env.VERCEL_PROJECT_PRODUCTION_URL && `https://${env.VERCEL_PROJECT_PRODUCTION_URL}`,
    env.RENDER_EXTERNAL_URL,
    env.CF_PAGES_URL,
    // This one names the folder as well.
    env.CI_PAGES_URL,
  ].find(Boolean);
  return named !== undefined && URL.canParse(named) ? siteOrigin(new URL(named).origin) : undefined;
}

/**
 * The origin that SITE_ORIGIN names, such as `https://reader.example.org`; undefined where it is not
 * set. Throws a RangeError for anything else: it would stand wrong in every page.
 */
function siteOrigin(value: string | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin = url !== undefined && [url.origin, `${url.origin}/`].includes(value);
  if (isOrigin && /^https?:$/.test(url.protocol)) return url.origin;
  throw new RangeError(
    `SITE_ORIGIN must be an origin such as https://reader.example.org, not “${value}”. A folder goes into --base.`,
  );
}
