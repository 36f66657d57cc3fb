import { expect, test } from "vitest";
import { englishDevice } from "./english-device";

const { size, shelf, failure } = englishDevice;

test.each([
  [1, "1 kB"],
  [999_001, "1,000 kB"],
  [1_250_000, "1.3 MB"],
  [50_000_000, "50 MB"],
  [2_500_000_000, "2.5 GB"],
])("%i bytes are %s", (bytes, expected) => {
  expect(size(bytes)).toBe(expected);
});

test("what is kept agrees with its number", () => {
  expect(shelf.used(1, 1000)).toBe("1 file, 1 kB.");
  expect(shelf.used(2, 1000)).toBe("2 files, 1 kB.");
  expect(shelf.emptied(1)).toContain(
    "the file saved here is gone. If you have a copy, open it again",
  );
  expect(shelf.emptied(2)).toContain(
    "the 2 files saved here are gone. If you have copies, open them again",
  );
});

test("the room left is said only where it is known", () => {
  expect(failure.full(3_000_000, 500_000)).toContain("3 MB needed, 500 kB free");
  expect(failure.full(3_000_000, undefined)).not.toContain("free");
});
