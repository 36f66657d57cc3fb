import { expect, test } from "vitest";
import { bylineNames, lineKind } from "./line-kinds";
import { lineCases } from "./line-kinds.cases";

test.each(lineCases)("%s", (line, kind) => {
  expect(lineKind(line)).toBe(kind);
});

test.each([
  ["By Helen Marsh, NRF News, Taunton", ["Helen Marsh"]],
  ["By Helen Marsh and Tom Reyes, Health Editor", ["Helen Marsh", "Tom Reyes"]],
  ["By Tessa Winter, Ada Brandt and Bo Ek, NRF", ["Tessa Winter", "Ada Brandt", "Bo Ek"]],
  ["(Reporting by Lena Moe in Oslo; editing by Tom Harte)", ["Lena Moe"]],
  ["Von Ida Lund, Nordland Zeitung", ["Ida Lund"]],
])("%s names its authors, and not where they work or are", (line, names) => {
  expect(bylineNames(line)).toEqual(names);
});
