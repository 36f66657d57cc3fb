// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reading } from "./reading";
import { RestedReadingProvider, useRestedReading } from "./rested-reading";

function Beside() {
  return <p>{useRestedReading().beside}</p>;
}

/** The reading with a speaker set beside, as far as this is asked of it. */
function page(beside: string) {
  return (
    <RestedReadingProvider reading={{ beside } as unknown as Reading /* no more is asked of it */}>
      <Beside />
    </RestedReadingProvider>
  );
}

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("the reading stays while filters are pressed, and follows when the reader rests", async () => {
  const { rerender } = render(page("Lund"));
  for (const speaker of ["Ek", "Maas", "Price"]) {
    rerender(page(speaker));
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(screen.getByText("Lund")).toBeTruthy();
  }
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(screen.getByText("Price")).toBeTruthy();
});
