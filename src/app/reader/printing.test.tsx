// @vitest-environment happy-dom
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { PrintKey } from "./printing";

vi.mock("./print-notes", () => ({ Key: () => "the key to the marks", PrintedNotes: () => null }));

test("a page printed in the moment it appears has what paper needs", async () => {
  const appeared = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => resolve());
    observer.observe(document.body, { childList: true, subtree: true });
  });
  startTransition(() => {
    createRoot(document.body).render(
      <>
        <p>the text</p>
        <PrintKey />
      </>,
    );
  });
  await appeared;
  window.dispatchEvent(new Event("beforeprint"));
  await vi.waitFor(() => expect(document.body.textContent).toContain("the key"), 5000);
});
