import { contentSecurityPolicy } from "./content-security-policy.ts";

/** What every answer should say beside the page: the policy, with what only a header can forbid. */
export const responseHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
};

/** The same for hosts that read a file `_headers` (Netlify, Cloudflare Pages), by path below a base. */
export function headersText(base: string): string {
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [`${base}*`]: { ...responseHeaders, "Strict-Transport-Security": "max-age=31536000" },
    // Named by their content: they never change.
    [`${base}assets/*`]: { "Cache-Control": "public, max-age=31536000, immutable" },
    // Other readers may open our articles.
    [`${base}articles/*`]: { "Access-Control-Allow-Origin": "*" },
  };
  return Object.entries(rules)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}
