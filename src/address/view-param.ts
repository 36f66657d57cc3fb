import { meant } from "./readings";

/** Two ways to look: all the text with the matches standing out, or only the passages with a match. */
export type View = "highlight" | "focus";

/** Reads the view from search params; anything but `view=focus` is the default. */
export function parseView(params: URLSearchParams): View {
  return meant(params.get("view") ?? "", ["focus"]) === undefined ? "highlight" : "focus";
}
