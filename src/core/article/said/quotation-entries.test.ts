import { expect, test } from "vitest";
import { aQuotation, smallArticle } from "../small-article.fixture";
import { listingQuotations, quotationEntries } from "./quotation-entries";

/** So many quotations of 300 words each. */
function saying(count: number) {
  const words = `${"It rains ".repeat(149)}today still.`;
  return smallArticle(
    [Array(count).fill(words)],
    Array.from({ length: count }, (_, at) => aQuotation(`q${at}`, ["ada"], [[at + 1, words]])),
  );
}

test("many quotations are listed in steps, and a few in one", () => {
  expect([...listingQuotations(saying(80))].length).toBeGreaterThan(3);
  expect([...listingQuotations(saying(2))]).toEqual([]);
});

test("whoever asks while the list is being made gets the very same list", () => {
  const marked = saying(40);
  const steps = listingQuotations(marked);
  steps.next();
  const asked = quotationEntries(marked);
  expect(asked.map(({ words }) => words)).toEqual(Array(40).fill(300));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toBe(asked);
});
