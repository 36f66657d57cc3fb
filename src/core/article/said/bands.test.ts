import fc from "fast-check";
import { expect, test } from "vitest";
import { bandsOf } from "./bands";

test("every column stands in one band, in order, and no band is wider than it may be", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 30 }), (columns, most) => {
      const bands = bandsOf(columns, most);
      const all = bands.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      expect(all).toEqual(Array.from({ length: columns }, (_, at) => at));
      for (const { from, to } of bands) expect(to - from).toBeLessThanOrEqual(most);
      expect(bands).toHaveLength(Math.max(1, Math.ceil(columns / most)));
    }),
  );
});
