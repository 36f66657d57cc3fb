import type { Module } from "./modules";

/** The names that more than one module exports, each with the paths of those that do. */
export function exportedTwice(modules: readonly Module[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, exports } of modules) {
    for (const name of new Set(exports)) {
      if (name === "default") continue;
      paths.set(name, [...(paths.get(name) ?? []), path]);
    }
  }
  return new Map([...paths].filter(([, all]) => all.length > 1).sort());
}
