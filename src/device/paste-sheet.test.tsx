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

test("code that could not be loaded is told of, and the text stays", () => {
  const draft = { current: "The harbour was quiet." };
  const state = { type: "failed", fault: "lost code" } as const;
  const { getByRole } = render(
    <PasteSheet draft={draft} state={state} open={() => {}} onClose={() => {}} />,
  );
  expect(getByRole("alert").textContent).toContain("could not be loaded. Check the connection");
  expect((getByRole("textbox") as HTMLTextAreaElement).value).toBe(draft.current);
  cleanup();
});
