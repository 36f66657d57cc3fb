// @vitest-environment happy-dom
import { cleanup, fireEvent, type RenderResult, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { hasUnsaved } from "../../offline/unsaved";
import { PasteSheet } from "./paste-sheet";
import { nothingPasted, type Pasted, pastedFile } from "./pasted";

test("what is being pasted counts as unsaved for as long as its place is open", () => {
  const draft = { current: { text: "{" } };
  render(<PasteSheet draft={draft} state={undefined} open={() => {}} onClose={() => {}} />);
  expect(hasUnsaved()).toBe(true);
  cleanup();
  expect(hasUnsaved()).toBe(false);
});

test("the browser asks before a page is closed on which a text is pasted or typed", () => {
  const { paste } = pasteSheet();
  const asks = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(asks()).toBe(false);
  paste({ "text/plain": "The harbour was quiet." });
  expect(asks()).toBe(true);
  cleanup();
  expect(asks()).toBe(false);
});

test("code that could not be loaded is told of, and the text stays", () => {
  const draft = { current: { text: "The harbour was quiet." } };
  const state = { type: "failed", fault: "lost code" } as const;
  const { getByRole } = render(
    <PasteSheet draft={draft} state={state} open={() => {}} onClose={() => {}} />,
  );
  expect(getByRole("alert").textContent).toContain("could not be loaded. Check the connection");
  expect((getByRole("textbox") as HTMLTextAreaElement).value).toBe(draft.current.text);
  cleanup();
});

test("what is typed stands in the field once, however long it is", () => {
  const draft = { current: { text: "The" } };
  const { getByRole } = render(
    <PasteSheet draft={draft} state={undefined} open={() => {}} onClose={() => {}} />,
  );
  const field = getByRole("textbox") as HTMLTextAreaElement;
  fireEvent.change(field, { target: { value: "The harbour was quiet." } });
  expect(draft.current.text).toBe("The harbour was quiet.");
  expect([field.value, field.defaultValue]).toEqual(["The harbour was quiet.", "The"]);
  cleanup();
});

const formatted = {
  "text/plain": "The harbour was quiet.",
  "text/html": '<p>The <a href="https://example.org/">harbour</a> was quiet.</p>',
};

interface Shown {
  readonly draft: { current: Pasted };
  readonly paste: (data: Readonly<Record<string, string>>) => void;
  readonly all: RenderResult;
}

function pasteSheet(): Shown {
  const draft = { current: nothingPasted };
  const all = render(
    <PasteSheet draft={draft} state={undefined} open={() => {}} onClose={() => {}} />,
  );
  const field = all.getByRole("textbox");
  const paste = (data: Readonly<Record<string, string>>) => {
    fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? "" } });
    fireEvent.change(field, { target: { value: data["text/plain"] } });
  };
  return { draft, paste, all };
}

test("what is pasted with formatting keeps it, or not as the reader says", async () => {
  const { draft, paste, all } = pasteSheet();
  paste(formatted);
  expect(await pastedFile(draft.current).text()).toBe(formatted["text/html"]);
  expect(pastedFile(draft.current).type).toContain("text/html");
  fireEvent.click(all.getByRole("checkbox", { name: /^Keep the formatting/ }));
  expect(await pastedFile(draft.current).text()).toBe(formatted["text/plain"]);
  cleanup();
});

test("text that is changed by hand opens without the formatting, and says so", async () => {
  const { draft, paste, all } = pasteSheet();
  paste(formatted);
  fireEvent.change(all.getByRole("textbox"), { target: { value: "The harbour was loud." } });
  expect(all.queryByRole("checkbox")).toBeNull();
  expect(all.getByRole("status").textContent).toContain("without its formatting");
  expect(await pastedFile(draft.current).text()).toBe("The harbour was loud.");
  cleanup();
});

test("HTML that says no more than the text is passed over", () => {
  const { draft, paste, all } = pasteSheet();
  paste({ ...formatted, "text/html": "<span style='color:red'>The harbour was quiet.</span>" });
  expect(draft.current.html).toBeUndefined();
  expect(all.queryByRole("checkbox")).toBeNull();
  cleanup();
});
