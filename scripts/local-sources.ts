// `npm start` serves the reader on this machine, and there alone it may also read articles that another
// server on this machine offers by http, as while one is being written. The build knows nothing of it.

/** The variable that `npm start` sets, and nothing else. */
const variable = "ON_RECORD_LOCAL_SOURCES";

export function takesLocalSources(env: Readonly<Record<string, string | undefined>>): boolean {
  return env[variable] === "1";
}

/** A policy, or a page with one in it, that lets http be asked of this machine as well. Throws for one without. */
export function withLocalSources(text: string): string {
  const connecting = /connect-src (?:&#39;|[^;"])*\bhttps:/;
  if (!connecting.test(text)) throw new RangeError("no policy says what may be connected to");
  return text.replace(connecting, "$& http://localhost:* http://127.0.0.1:*");
}
