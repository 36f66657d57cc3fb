import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hueStyles } from "./hue-styles";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("the palette's style sheets are what its one list of hues makes of them", () => {
  for (const [path, css] of hueStyles(read)) expect(read(path), path).toBe(css);
});
