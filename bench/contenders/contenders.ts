import type { Contender } from "./contender";

/** Everything the app is measured beside: the name in the table, and how to load it. */
export const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  "static marks": async () => (await import("./static-marks")).staticMarks,
  "CSS Custom Highlight": async () => (await import("./custom-highlight")).customHighlight,
  "naive React": async () => (await import("./naive-react")).naiveReact,
  "react-highlight-words": async () => (await import("./highlight-words")).highlightWords,
  "mark.js": async () => (await import("./mark-js")).markJs,
  "@recogito/text-annotator": async () => (await import("./text-annotator")).textAnnotator,
};

/** What all the others are given as a ratio to. */
export const baseline = "static marks";
