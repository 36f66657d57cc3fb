import { expect, test } from "vitest";
import { withTellableMarks } from "./markdown-emphasis";

test.each([
  ["so (yes)– no", 1],
  ["so (yes)👩 no", 0],
  ["so (yes) no", 1],
  ["so (yes)no", 0],
])("emphasis on the brackets of “%s” is told %d times", (text, times) => {
  const { marks } = withTellableMarks({ text, marks: [{ kind: "emphasis", start: 3, end: 8 }] });
  expect(marks).toHaveLength(times);
});
