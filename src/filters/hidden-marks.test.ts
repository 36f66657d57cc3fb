import { expect, test } from "vitest";
import { kinds } from "../article/kinds";
import { hiddenMarks, hidingRules } from "./hidden-marks";

test("nothing is hidden while every kind is shown", () => {
  expect(hiddenMarks(kinds)).toBeUndefined();
  expect(hidingRules(kinds)).toBe("");
});

test("the marks of a kind are hidden with what stands beside the text for them", () => {
  expect(hiddenMarks(["speaker", "country"])).toBe(":is(.topic,.passage)");
  const rules = hidingRules(["speaker", "country"]);
  expect(rules).toContain(".passage-rules");
  expect(rules).toContain("[data-kind=topic]");
  expect(rules).not.toMatch(/voices|quotation|country/);
  expect(hidingRules(["topic", "country"])).toContain(".voices");
});

test("hidden marks leave the words no room, face or decoration of their own", () => {
  for (const property of ["margin:0", "border:0", "padding:0", "font-weight:inherit"])
    expect(hidingRules([])).toContain(property);
});
