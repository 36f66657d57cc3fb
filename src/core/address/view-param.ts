import { meant } from "./readings";

/** How the text is shown: all of it with the matches standing out, only the passages with a match, or to be corrected. */
export type View = "highlight" | "focus" | "edit";

/** Reads the view from search params; anything but `view=focus` and `view=edit` is the default. */
export function parseView(params: URLSearchParams): View {
  return (meant(params.get("view") ?? "", ["focus", "edit"]) as View | undefined) ?? "highlight";
}
