import { hashSource, inlineScripts } from "./inline-scripts.ts";

/** What the built page may load and do; served as a header and written into the page. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  ["script-src 'self'", ...Object.values(inlineScripts).map(hashSource)].join(" "),
  "style-src 'self'",
  "img-src 'self' https: blob:",
  "media-src https:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types on-record",
].join("; ");
