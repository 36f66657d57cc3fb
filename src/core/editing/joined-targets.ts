import { isObject, type Json, type JsonObject } from "./json";

/** A target as it is now, and the paragraph that it stood in. */
export interface Followed {
  readonly now: Json;
  readonly was: string | undefined;
}

/** One target for two of different paragraphs that follow one another in one, with nothing but a blank between. */
export function joinedTargets(targets: readonly Followed[]): readonly Json[] {
  const result: Followed[] = [];
  for (const target of targets) {
    const last = result.at(-1);
    const isApart = last?.was !== target.was && isObject(last?.now) && isObject(target.now);
    const one = isApart ? joinedPair(last.now as JsonObject, target.now as JsonObject) : undefined;
    if (one === undefined) result.push(target);
    else result[result.length - 1] = { now: one, was: target.was };
  }
  return result.map(({ now }) => now);
}

function joinedPair(a: JsonObject, b: JsonObject): JsonObject | undefined {
  const [end, start] = [a.end, b.start];
  if (a.paragraph !== b.paragraph || typeof end !== "number" || typeof start !== "number") {
    return undefined;
  }
  const [before, after] = [a.exact, b.exact];
  const isClose = start === end || start === end + 1;
  if (!isClose || typeof before !== "string" || typeof after !== "string") return undefined;
  if (start === end + 1 && !(typeof a.suffix === "string" && a.suffix.startsWith(" "))) {
    return undefined;
  }
  const { suffix: _, ...rest } = a;
  return {
    ...rest,
    end: b.end ?? null,
    exact: `${before}${start === end ? "" : " "}${after}`,
    ...(b.suffix === undefined ? {} : { suffix: b.suffix }),
  };
}
