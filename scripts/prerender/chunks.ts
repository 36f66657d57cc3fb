import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";
import type { MadePage } from "../../src/prerender/entry";

/** What the build has made of each source file, and where it is served. */
export interface Chunks {
  readonly manifest: Manifest;
  readonly base: string;
}

/** Reads the manifest of a built app. Throws where there is none. */
export function readChunks(dist: string, base: string): Chunks {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
  return { manifest, base };
}

/** Links of what a page needs beside what every page does. */
export interface PreloadLinks {
  readonly styles: readonly string[];
  /** Let the browser fetch at once what the page's code would ask for one after the other. */
  readonly code: readonly string[];
}

/** The links of a page. Throws a RangeError for a module that the build does not know. */
export function preloadLinks(
  { modules, files }: Pick<MadePage, "modules" | "files">,
  { manifest, base }: Chunks,
): PreloadLinks {
  const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const already = withImports(entry, manifest);
  const keys = [...withImports(modules, manifest)].filter((key) => !already.has(key));
  const chunks = keys.flatMap((key) => manifest[key] ?? []);
  const styles = new Set(chunks.flatMap(({ css = [] }) => css));
  const link = (kind: string, name: string) => `<link ${kind} crossorigin href="${base}${name}" />`;
  return {
    styles: [...styles].map((name) => link('rel="stylesheet"', name)),
    code: [
      ...chunks.map(({ file }) => link('rel="modulepreload"', file)),
      ...files.map((name) => link('rel="preload" as="fetch"', name)),
    ],
  };
}

/** The chunks of these source files and all that they import statically. */
function withImports(keys: readonly string[], manifest: Manifest, found = new Set<string>()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new RangeError(`the build has no chunk for ${key}`);
    if (found.has(key)) continue;
    found.add(key);
    withImports(chunk.imports ?? [], manifest, found);
  }
  return found;
}
