import { expect, test } from "vitest";
import { longFiles } from "./long-files";
import { modulesIn } from "./modules";

/** A function of more lines than this does more than one thing. */
const mostOfFunction = 80;

// It reads every module: seconds, where others work beside it.
test("no function and no file of the app is too long", { timeout: 30_000 }, () => {
  const modules = modulesIn("src");
  const long = modules.flatMap(({ path, functions }) =>
    functions
      .filter(({ lines }) => lines > mostOfFunction)
      .map(({ line, lines }) => `${path}:${line} has ${lines} lines`),
  );
  expect(long).toEqual([]);
  expect(longFiles(modules).map(({ path }) => path)).toEqual([]);
});
