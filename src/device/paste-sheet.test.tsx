// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { hasUnsaved } from "../offline/unsaved";
import { PasteSheet } from "./paste-sheet";

test("what is being pasted counts as unsaved for as long as its place is open", () => {
  const draft = { current: "{" };
  render(<PasteSheet draft={draft} state={undefined} open={() => {}} onClose={() => {}} />);
  expect(hasUnsaved()).toBe(true);
  cleanup();
  expect(hasUnsaved()).toBe(false);
});
