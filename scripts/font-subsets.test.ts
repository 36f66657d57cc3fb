import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faces, letters } from "./font-subsets";

test("fonts.css asks the faces that are made for just the letters they have", () => {
  const css = readFileSync(new URL("../src/app/styles/fonts.css", import.meta.url), "utf8");
  const rules = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = ""]) => rule);
  for (const [font, set, style] of faces) {
    const rule = rules.find((each) => each.includes(`@common-faces/${font}-${set}-${style}.woff2`));
    const [, range] = /unicode-range:\s*([^;]+);/.exec(rule ?? "") ?? [];
    expect(range?.replaceAll(/\s+/g, " "), `${font} ${set} ${style}`).toBe(letters[set]);
    expect(rule).toContain(`font-style: ${style};`);
  }
});
