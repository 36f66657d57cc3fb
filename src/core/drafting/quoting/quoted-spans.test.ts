import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedSpans } from "./quoted-spans";
import { spanCases } from "./quoted-spans.cases";

test.each(spanCases)("%s", (_, paragraphs, words) => {
  const found = quotedSpans(paragraphs).map(({ paragraph, innerStart, innerEnd }) =>
    paragraphs[paragraph]?.slice(innerStart, innerEnd),
  );
  expect(found).toEqual(words);
});

test("what is left open in one paragraph goes on in the next", () => {
  const [first, second] = quotedSpans(["“We go.", "“Now,” she said."]);
  expect([first?.isOpen, first?.continues]).toEqual([true, false]);
  expect([second?.isOpen, second?.continues]).toEqual([false, true]);
});

test("stretches are in order, apart from each other, and inside their paragraph", () => {
  const text = fc.array(
    fc.constantFrom("“", "”", '"', "‘", "’", "'", "„", "«", "»", "``", "a", "s", " ", "."),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.array(
        text.map((signs) => signs.join("")),
        { maxLength: 4 },
      ),
      (paragraphs) => {
        let paragraph = -1;
        let last = 0;
        for (const span of quotedSpans(paragraphs)) {
          if (span.paragraph !== paragraph) last = 0;
          paragraph = span.paragraph;
          expect(span.start).toBeGreaterThanOrEqual(last);
          // Words that go on from the paragraph before have no mark at their beginning.
          expect(span.innerStart - span.start).toBeGreaterThanOrEqual(span.continues ? 0 : 1);
          expect(span.innerEnd).toBeGreaterThan(span.innerStart);
          expect(span.end).toBeGreaterThanOrEqual(span.innerEnd);
          expect(span.end).toBeLessThanOrEqual(paragraphs[paragraph]?.length ?? -1);
          last = span.end;
        }
      },
    ),
  );
});
