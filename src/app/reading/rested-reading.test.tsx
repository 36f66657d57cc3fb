// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MarkedSection } from "../../core/article/marked-article";
import { smallArticle } from "../../core/article/small-article.fixture";
import type { Reading } from "./reading";
import { RestedReadingProvider } from "./rested-reading";
import { SectionLink } from "./section-link";

const [section] = smallArticle([["Rain in Berlin."]], []).sections as [MarkedSection]; // it has one
const went = vi.fn<Reading["go"]>();

/** The reading with a topic chosen, as far as the link to a section needs one. */
function page(topic: string) {
  const reading = { go: went, hrefFor: () => `/?topic=${topic}` } as unknown as Reading; // no more is asked of it
  return (
    <RestedReadingProvider reading={reading}>
      <SectionLink section={section}>a section</SectionLink>
    </RestedReadingProvider>
  );
}

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("links keep their address while filters are pressed, and follow when the reader rests", async () => {
  const { rerender } = render(page("rain"));
  const address = () => screen.getByRole("link").getAttribute("href");
  for (const topic of ["snow", "hail", "fog"]) {
    rerender(page(topic));
    await wait(200);
    expect(address()).toBe("/?topic=rain");
  }
  await wait(200);
  expect(address()).toBe("/?topic=fog");
});

test("a link that is pressed before leads on from the address then", async () => {
  const { rerender } = render(page("rain"));
  rerender(page("snow"));
  fireEvent.click(screen.getByRole("link"));
  expect(went).toHaveBeenCalledWith(expect.objectContaining({ sectionId: section.id }));
});
