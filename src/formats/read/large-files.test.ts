// Files of many pieces are read in time, as large as they may be; and larger ones say so at once.
import { expect, test } from "vitest";
import { isFull } from "../../../scripts/depth";
import { detectFormat } from "../detect";
import { mostBytes } from "../most-bytes";
import { bytesOfLarge, largeFiles } from "./large-files.fixture";

test.each(largeFiles)("a large $name is read in time", { timeout: 120_000 }, async (file) => {
  const format = detectFormat({ bytes: bytesOfLarge(file, 50_000), fileName: file.name });
  if (format === undefined) throw new RangeError("no format");
  expect(mostBytes(format)).toBeLessThan(50_000_000);
  const size = isFull ? mostBytes(format) * 0.98 : 100_000;
  const content = { bytes: bytesOfLarge(file, size), fileName: file.name };
  const read = await format.load();
  const begun = performance.now();
  const result = read(content);
  expect(result.status).toBe("read");
  expect(performance.now() - begun).toBeLessThan(10_000);
});
