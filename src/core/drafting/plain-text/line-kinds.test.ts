import { expect, test } from "vitest";
import { lineKind } from "./line-kinds";
import { lineCases } from "./line-kinds.cases";

test.each(lineCases)("%s", (line, kind) => {
  expect(lineKind(line)).toBe(kind);
});
