// The unit and property tests. Those that need no document and stand in for nothing share a world for
// each worker, where what they import is loaded once; the others get one of their own for each file.
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { isFull } from "./scripts/depth.ts";

const tests = ["src", "scripts", "hostile"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path)),
);

/** Files that ask for a document, or change what others would find: mocks, globals, clocks. */
const apart = tests.filter((path) =>
  /@vitest-environment|\bvi\.|\bfc\.configureGlobal\b/.test(readFileSync(path, "utf8")),
);

export default defineConfig({
  test: {
    testTimeout: isFull ? 30 * 60_000 : 5000,
    // Every processor: Vitest leaves one free, which on a small machine is half of it.
    maxWorkers: availableParallelism(),
    setupFiles: ["scripts/properties.setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["{src,scripts,hostile}/**/*.test.{ts,tsx}"],
          exclude: apart,
          isolate: false,
        },
      },
      { extends: true, test: { name: "apart", include: apart } },
    ],
  },
});
