// Files of many pieces are read in time, as large as they may be; and larger ones say so at once.
import { expect, test } from "vitest";
import { isFull } from "../../../scripts/depth";
import { detectFormat } from "../detect";
import { mostBytes } from "../most-bytes";
import { readFormats } from "../read-formats";
import { expectInTime } from "./in-time.fixture";
import { contentOfLarge, largeFiles } from "./large-files.fixture";

test.each(largeFiles)("a large $name is read in time", { timeout: 120_000 }, async (file) => {
  const format = detectFormat(contentOfLarge(file, 50_000));
  if (format === undefined) throw new RangeError("no format");
  expect(mostBytes(format)).toBeLessThan(50_000_000);
  const most = isFull ? mostBytes(format) * 0.98 : 100_000;
  const read = await format.load();
  await expectInTime((share) => {
    expect(read(contentOfLarge(file, most * share)).status).toBe("read");
  });
});

test("each format that is read is among them, or has a test of its own", () => {
  const here = largeFiles.map((file) => detectFormat(contentOfLarge(file, 5_000))?.id);
  const elsewhere = ["annotated-article", "html", "text", "archive", "unread"];
  const all = readFormats.map(({ id }) => id).filter((id) => !elsewhere.includes(id));
  expect(all.filter((id) => !here.includes(id))).toEqual([]);
});
