/**
 * The origin that SITE_ORIGIN names, such as `https://reader.example.org`; undefined where it is not
 * set. Throws a RangeError for anything else: it would stand wrong in every page.
 */
export function siteOrigin(value: string | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin = url !== undefined && [url.origin, `${url.origin}/`].includes(value);
  if (isOrigin && /^https?:$/.test(url.protocol)) return url.origin;
  throw new RangeError(
    `SITE_ORIGIN must be an origin such as https://reader.example.org, not “${value}”. A folder goes into --base.`,
  );
}
