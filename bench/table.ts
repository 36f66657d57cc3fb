import { baseline } from "./contenders/contenders";
import { sizes } from "./documents";
import type { Result } from "./measure/result";

const headings = [
  "Size",
  "",
  "First marks",
  "× static",
  "Toggle, median",
  "p95",
  "p95 × static",
  "Three facets, p95",
  "90 % down",
  "Slow frames",
  "Elements",
  "Heap, MB",
  "× static",
];

/** The results as a Markdown table: milliseconds, and ratios to the static page in the same run. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => rowOf(result, results));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = headings.map((_, at) => (at < 2 ? "---" : "---:"));
  return [line(headings), line(rule), ...rows.map(line)].join("\n");
}

function rowOf(result: Result, results: readonly Result[]): readonly string[] {
  const { size, name, failed, firstMarks, firstMarksFar, toggle, combined, slowFrames, weight } =
    result;
  if (failed !== undefined) return [size, name, failed, ...headings.slice(3).map(() => "")];
  const base = results.find((other) => other.size === size && other.name === baseline);
  return [
    size,
    name,
    whole(firstMarks),
    ratio(firstMarks, base?.firstMarks),
    tenth(toggle?.median),
    tenth(toggle?.p95),
    ratio(toggle?.p95, base?.toggle?.p95),
    tenth(combined?.p95),
    whole(firstMarksFar),
    slowFrames === undefined ? "" : `${(100 * slowFrames).toFixed(0)} %`,
    whole(weight?.elements),
    tenth(weight?.heap),
    ratio(weight?.heap, base?.weight?.heap),
  ];
}

/** What the sizes stand for, as a sentence. */
export function sizesInWords(): string {
  return Object.entries(sizes)
    .map(
      ([size, { words, annotations }]) =>
        `${size}: ${words.toLocaleString("en")} words, ${annotations.toLocaleString("en")} annotations`,
    )
    .join("; ");
}

function whole(value: number | undefined): string {
  return value === undefined ? "" : Math.round(value).toLocaleString("en");
}

function tenth(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(1);
}

function ratio(value: number | undefined, of: number | undefined): string {
  return value === undefined || of === undefined ? "" : (value / of).toFixed(2);
}
