import { expect, test } from "vitest";
import { hueAngles, hueOf } from "../src/app/filters/hue";
import { hueClasses, markHues } from "./hue-styles";

/** The angles that the rules of a class draw with, in either theme. */
function anglesOf(name: string): readonly string[] {
  const rules = markHues().split(/(?=^\.)/m);
  return rules
    .filter((rule) => new RegExp(`^\\.${name}\\b`).test(rule))
    .flatMap((rule) => [...rule.matchAll(/oklch\([\d.]+ [\d.]+ (\d+)/g)])
    .map(([, angle = ""]) => angle);
}

test("each entity with a hue has rules, which draw in no other hue", () => {
  for (const [number, angle] of hueAngles.entries()) {
    const entity = { kind: "speaker", number: number + hueAngles.length } as const;
    expect(hueClasses()).toContain(`.${hueOf(entity)} { --hue: ${angle}; }`);
    for (const name of [`in-hue-${number}`, `with-hue-${number}`]) {
      expect(new Set(anglesOf(name)), name).toEqual(new Set([String(angle)]));
    }
  }
  expect(anglesOf(`in-hue-${hueAngles.length}`)).toEqual([]);
});

test("with more contrast every speaker's name has a whole line, and no tint", () => {
  const [, contrast = ""] = markHues().split("@media (prefers-contrast: more)");
  expect(contrast.match(/\.speaker \{/g)).toHaveLength(hueAngles.length);
  expect(contrast).not.toContain(" / ");
});
