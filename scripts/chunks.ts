// Which code of the app is fetched together: many small files are compressed and fetched worse. What is
// named nowhere here is divided by Rolldown itself, by the pages that import it.
//
// Folders alone take 147.6 kB in 26 files where this takes 144.4 kB in 11 (`npm run bytes`), and what
// Rolldown counts as shared, or what the pages import in common, takes more still.
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src/", import.meta.url)).replaceAll("\\", "/");

/** What of the folder app/reading is loaded when it is used first. */
export const lateFiles = ["mended.ts", "use-export-row.ts", "cite-sheet.tsx"].map(
  (name) => `app/reading/${name}`,
);

/** What nearly every page needs beside that folder and what it imports. */
export const readingFiles = [
  "core/address/absolute-href.ts",
  "core/article/code-points.ts",
  "core/article/direction.ts",
  "core/article/drafted.ts",
  "core/article/entity.ts",
  "core/article/kinds.ts",
  "core/article/labels.ts",
  "core/article/values/limits.ts",
  "core/article/filtering/matches.ts",
  "core/article/mentioned.ts",
  "core/article/passage.ts",
  "core/article/reading-order.ts",
  "core/article/section-of.ts",
  "core/article/segment.ts",
  "sources/library/load-error.ts",
  "app/filters/annotation-class.ts",
  "app/filters/hue.ts",
  "app/reader/text/late-marks-code.ts",
  "app/reader/text/stretches.ts",
  "app/routes/load-boundary.tsx",
  "app/ui/copy-text.ts",
  "app/ui/use-printing.ts",
  "app/ui/use-title.ts",
  "app/wording/around.ts",
  "app/wording/counting.ts",
  "app/wording/english.ts",
  "app/wording/figures.ts",
  "app/wording/numbers.ts",
  "app/wording/use-words.ts",
];

/** Parts of lists: what a file costs is its name in the list that each page loads. */
export const listFiles = [
  "app/quotations/overview-head.tsx",
  "app/ui/labelled-fields.tsx",
  "app/ui/use-typed.ts",
];

/** A module's path from src/; empty for one from elsewhere. */
function ofOurs(id: string): string {
  const path = id.replaceAll("\\", "/");
  return path.startsWith(source) ? path.slice(source.length) : "";
}

function isOfReading(id: string): boolean {
  const path = ofOurs(id);
  return path.startsWith("app/reading/") ? !lateFiles.includes(path) : readingFiles.includes(path);
}

/** What Rolldown is told of the app's chunks. */
export const codeSplitting = {
  groups: [
    {
      name: "stack",
      test: /vite.preload-helper|node_modules[\\/](@tanstack|react|react-dom|react-router|scheduler)[\\/]/,
      priority: 2,
    },
    { name: "reading", test: isOfReading, priority: 1 },
    { name: "lists", test: (id: string) => listFiles.includes(ofOurs(id)) },
  ],
};
