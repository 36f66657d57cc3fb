import type { Module } from "./modules";

/** A file of more lines than this says in its head why. */
export const mostLines = 150;

/**
 * The modules that are too long and do not say why: "More than 150 lines: …" in their first comment. What
 * a script has written may have any length.
 */
export function longFiles(modules: readonly Module[]): readonly Module[] {
  return modules.filter(
    ({ path, text }) =>
      linesOf(text) > mostLines && !path.endsWith(".generated.ts") && !saysWhy(text),
  );
}

export function linesOf(text: string): number {
  return text.trimEnd().split("\n").length;
}

function saysWhy(text: string): boolean {
  const head = /^(?:\/\/[^\n]*\n)+/.exec(text)?.[0] ?? "";
  return head.replace(/\n\/\/ /g, " ").includes(`More than ${mostLines} lines: `);
}
