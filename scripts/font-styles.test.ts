import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFaces } from "./font-styles";
import { letters } from "./font-subsets";

const faces = fontFaces()
  .split("@font-face")
  .slice(1)
  .map((rule) => {
    const value = (name: string) => new RegExp(`${name}: ([^;]+);`).exec(rule)?.[1] ?? "";
    const [, url = ""] = /url\("([^"]+)"\)/.exec(rule) ?? [];
    return {
      url,
      family: value("font-family"),
      style: value("font-style"),
      ranges: value("unicode-range"),
    };
  });

test("each face is asked for the letters it has", () => {
  for (const { url, ranges } of faces) {
    const [, set = "none"] = /@common-faces\/.*?-(latin(?:-ext|-slavic)?)-/.exec(url) ?? [];
    if (set in letters) expect(ranges, url).toBe(letters[set as keyof typeof letters]);
    else expect(existsSync(`node_modules/${url}`), url).toBe(true);
  }
  const arabic = faces.find(({ family }) => family.includes("Arabic"));
  expect(arabic?.ranges).toMatch(/^U\+0600-06FF, .*U\+FE76-FEFC$/);
});

test("the small faces stand behind the whole ones, so that a browser takes them first", () => {
  for (const [at, { url, family, style }] of faces.entries()) {
    if (!url.startsWith("@common-faces")) continue;
    const whole = faces.findIndex((each) => each.family === family && each.style === style);
    expect(faces[whole]?.url, url).toContain("@fontsource-variable");
    expect(whole, url).toBeLessThan(at);
  }
});
