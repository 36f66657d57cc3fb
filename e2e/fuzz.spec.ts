// Good files with changes by chance, in the browser: the page says of each just what the same code
// says of it outside, shows what there is to show, and lives. `npm run fuzz` asks for more of them.
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { budget } from "../hostile/fuzz/budget";
import { mutatedFile, mutation } from "../hostile/fuzz/mutated";
import { verdictOf } from "../hostile/verdict";
import { Walk } from "../hostile/walk";
import { count } from "./class-counts";

test.use({ trace: "off" });

const { runs, seed } = budget(15, 2_000);
const pages = Math.min(3, Math.ceil(runs / 50));

test(`${runs} changed files, seed ${seed}`, async ({ context, isMobile }) => {
  test.skip(isMobile, "the same code, and the filters are in a sheet there");
  test.setTimeout(120_000 + runs * 1000);
  const left = fc.sample(mutation, { numRuns: runs, seed }).map((made, number) => ({
    name: `seed ${seed}, file ${number}: ${JSON.stringify(made)}`,
    number,
    bytes: () => mutatedFile(made),
  }));
  const counts = { files: runs, opened: 0, refused: 0, nothing: 0, faults: 0 };
  const walk = async () => {
    const own = await Walk.in(await context.newPage());
    for await (const [{ name, number, bytes }, seen] of own.through(left)) {
      const { outcome, problems } = verdictOf(bytes());
      const expected = { outcome, problems: problems.length, faults: [] };
      counts[seen.outcome] += 1;
      if (JSON.stringify(seen) !== JSON.stringify(expected)) {
        counts.faults += 1;
        keep(number, bytes());
        expect.soft(seen, name).toEqual(expected);
      }
    }
    expect(own.net.faults).toEqual([]);
  };
  await Promise.all(Array.from({ length: pages }, walk));
  count("changed files in the browser", `seed ${seed}`, counts);
});

/** Keeps a file that went wrong, to be looked at and made a document of. */
function keep(number: number, bytes: Uint8Array): void {
  mkdirSync("test-results/fuzz", { recursive: true });
  writeFileSync(`test-results/fuzz/${seed}-${number}.json`, bytes);
}
