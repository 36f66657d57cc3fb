import { contentSecurityPolicy } from "./content-security-policy.ts";
import { takesLocalSources, withLocalSources } from "./local-sources.ts";

/** What every answer should say beside the page: the policy, with what only a header can forbid. */
export const responseHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
};

/** What `vite preview` says: the same, but where it is started by `npm start` (see local-sources.ts). */
export function previewHeaders(env: Readonly<Record<string, string | undefined>>) {
  const policy = responseHeaders["Content-Security-Policy"] ?? "";
  if (!takesLocalSources(env)) return { ...responseHeaders };
  return { ...responseHeaders, "Content-Security-Policy": withLocalSources(policy) };
}

/**
 * What has no hash of its content in its name, by path below the base: pages, data and the service
 * worker. Always asked for again, or a page of one version would be met by the data of another.
 */
const unhashed: readonly string[] = [
  "",
  "search",
  "articles/*",
  "speakers/*",
  "topics/*",
  "countries/*",
  "library/*",
  "404.html",
  "shell.html",
  "sw.js",
  "manifest.webmanifest",
];

/** What the app alone knows, by path below the base: no page is written for it, and none is missing. */
const inAppOnly = ["read", "own", "device"];

/** Whether the app itself is the answer to a path below the base, and not a page of what is missing. */
export function isInAppOnly(path: string): boolean {
  const [first = ""] = path.replace(/^\//, "").split("/", 1);
  return inAppOnly.includes(first);
}

/** The same for hosts that read a file `_redirects` (Netlify, Cloudflare Pages). */
export function redirectsText(base: string): string {
  return inAppOnly
    .flatMap((path) => [path, `${path}/*`])
    .map((path) => `${base}${path} ${base}shell.html 200\n`)
    .join("");
}

const askAgain = { "Cache-Control": "no-cache" };

/** The same for hosts that read a file `_headers` (Netlify, Cloudflare Pages), by path below a base. */
export function headersText(base: string): string {
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [`${base}*`]: { ...responseHeaders, "Strict-Transport-Security": "max-age=31536000" },
    // Named by their content: they never change.
    [`${base}assets/*`]: { "Cache-Control": "public, max-age=31536000, immutable" },
    ...Object.fromEntries(unhashed.map((path) => [base + path, askAgain])),
    // Other readers may open our articles.
    [`${base}articles/*`]: { ...askAgain, "Access-Control-Allow-Origin": "*" },
  };
  return Object.entries(rules)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}
