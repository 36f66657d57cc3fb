import { expect, test } from "vitest";
import { exportedTwice } from "./exported-twice";
import { type Module, modulesIn } from "./modules";

// It reads every module: seconds, where others work beside it.
test("no two modules of the app export the same name", { timeout: 30_000 }, () => {
  expect(Object.fromEntries(exportedTwice(modulesIn("src")))).toEqual({});
});

test("a name that two modules export is told with both", () => {
  const module = (path: string, ...exports: string[]): Module => {
    return { path, text: "", exports, imports: [], functions: [] };
  };
  const modules = [module("a.ts", "Mark", "default"), module("b.ts", "Mark", "default", "Other")];
  expect([...exportedTwice(modules)]).toEqual([["Mark", ["a.ts", "b.ts"]]]);
});
